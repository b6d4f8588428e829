#pragma once

#include "core/channel/Hidden.h"
#include "core/lesson/LessonRun.h"
#include "ui/commands/Mask.h"
#include "ui/lesson/LessonLayout.h"
#include "ui/lesson/SketchDesk.h"
#include "ui/session/SessionController.h"

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QString>

namespace lrp::ui
{

class CurvesView;
class ExperimentModel;
class LessonPanel;

/// Takes the window through a lesson: lays its locks over it, hides what is still to be predicted, loads the
/// experiment of each step and runs it. Leaving lifts all of that and keeps the experiment. Thread: UI.
class LessonDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        ExperimentModel* experiment;
        SessionController* session;
        CurvesView* curves;
        LessonPanel* panel;
        std::function<void()> beginDocument; ///< an empty one; the present one is kept as it is
        std::function<void()> start;         ///< or goes on after a pause
        std::function<void(const Mask&)> setMask;
        std::function<void(const channel::Hidden&)> setHidden;
    };

    LessonDesk(Parts parts, QObject* parent);
    ~LessonDesk() override;

    /// Opens a lesson in a document of its own. Issues: it cannot be read, and nothing has changed.
    params::Issues open(const QString& path);
    void leave();
    bool isOpen() const { return m_run.has_value(); }
    /// nullptr: no lesson is open.
    const lesson::LessonRun* run() const { return m_run ? &*m_run : nullptr; }

Q_SIGNALS:
    void openChanged(bool open);
    void moved(); ///< to another step, or what may be seen has changed

private:
    void follow();
    void load(const std::string& setup);
    void takeState(SessionState state);
    QString outcome() const;
    QString outcomeOf(const lesson::Try& attempt) const;

    Parts m_parts;
    std::optional<lesson::LessonRun> m_run;
    std::string m_setup; ///< what is in the window
    LessonLayout m_layout;
    SketchDesk m_sketches;
    Mask m_mask;
    bool m_isLoading = false; ///< what replaces the experiment is the lesson
};

} // namespace lrp::ui
