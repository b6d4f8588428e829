#pragma once

#include "core/channel/Hidden.h"
#include "core/lesson/LessonRun.h"
#include "core/store/Run.h"
#include "ui/commands/Mask.h"
#include "ui/lesson/LengthMover.h"
#include "ui/lesson/LessonLayout.h"
#include "ui/lesson/SketchDesk.h"
#include "ui/session/SessionController.h"

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace lrp::ui
{

class CurvesView;
class ExperimentModel;
class LessonKeeper;
class LessonPanel;
class SpokenCodeRow;
class StepClock;

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
        LessonKeeper* keeper;
        QStringList offered; ///< the files of lessons that come with the program, in the window's language
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
    /// The lesson from its first step, by somebody new, in a document of its own; the present one keeps where
    /// it is left.
    void restart();

    /// A document is about to be shown in which somebody was going through a lesson: from here on what that
    /// hides is hidden. Issues: it cannot be read, and the document is shown without it.
    params::Issues recall(const store::KeptLesson& kept);
    /// The document is shown: the lesson goes on where it stood.
    void goOn();
    /// The document has at once what it would have in a moment.
    void settle();
    /// The document goes, and keeps the lesson.
    void part();

    SpokenCodeRow* code() const { return m_code; }
    /// What the last run came to, of lanes that nobody hides: "At the end: A 0.97, B 1.15." Empty: nothing.
    QString outcome() const;
    /// In a step that lets people try where a schedule changes: moves the first of these places and runs
    /// that.
    const LengthMover& mover() const { return m_mover; }
    void move(int percent);

    bool isOpen() const { return m_run.has_value(); }
    /// nullptr: no lesson is open.
    const lesson::LessonRun* run() const { return m_run ? &*m_run : nullptr; }

Q_SIGNALS:
    void openChanged(bool open);
    void moved(); ///< to another step, or what may be seen has changed

private:
    void begin(std::shared_ptr<const lesson::Lesson> lesson, std::string text);
    void follow();
    void load(const std::string& setup);
    void showLanes(bool all);
    void runMoved();
    void forgetMove();
    void takeState(SessionState state);
    void tellEnd();
    QString outcomeOf(const lesson::Try& attempt) const;

    Parts m_parts;
    StepClock* m_clock; ///< in the panel, as the next
    SpokenCodeRow* m_code;
    std::optional<lesson::LessonRun> m_run;
    std::string m_setup;   ///< what is in the window
    std::string m_leftOut; ///< letters of lanes that the step does not show
    LessonLayout m_layout;
    SketchDesk m_sketches;
    LengthMover m_mover;
    QTimer m_soon;                ///< runs what was moved
    bool m_isMoveWaiting = false; ///< for the end of the run before
    Mask m_mask;
    bool m_isLoading = false;  ///< what replaces the experiment is the lesson
    bool m_isRecalled = false; ///< it is there and not shown yet
};

} // namespace lrp::ui
