#pragma once

#include "core/lesson/LessonRun.h"
#include "core/lesson/Sketching.h"
#include "ui/plots/DrawnLine.h"
#include "ui/plots/DrawnPoints.h"

#include <map>
#include <optional>
#include <QString>
#include <string>

class QWidget;

namespace lrp::ui
{

class CurvesView;
class SessionController;
class TaskWidget;

/// The sketches of a lesson over the plots: the one that is being drawn, those that are committed, and what
/// came of them. Which step somebody is in it is told by follow(). Thread: UI.
class SketchDesk
{
public:
    SketchDesk(CurvesView* curves, SessionController* session);

    /// Shows what belongs to the present step; nullptr: no lesson is open. What was being drawn in another
    /// step is kept until the lesson is left.
    void follow(const lesson::LessonRun* run);
    /// Where the present step, a sketch, is answered; where it is not answered yet, the pencil is begun.
    TaskWidget* makeTask(const lesson::LessonRun& run, QWidget* parent);
    /// How near a committed sketch came, once it is revealed; empty before, and where nothing ran.
    QString scoreOf(const lesson::LessonRun& run, std::size_t step) const;

private:
    /// What came true, kept when it was revealed: what runs later in the lesson is something else.
    struct Truth {
        lesson::SketchValues values{};
        QString score;
    };

    void keepDraft();
    void learnTruths(const lesson::LessonRun& run);
    DrawnLine lineOf(const lesson::Step& step, const lesson::SketchAnswer& answer) const;
    double firstValue(const lesson::LessonRun& run, const lesson::Sketch& sketch) const;

    CurvesView* m_curves;
    SessionController* m_session;
    std::string m_drawing;                       ///< the step whose sketch is being drawn; empty: none
    std::map<std::string, DrawnPoints> m_drafts; ///< by step
    std::map<std::string, Truth> m_truths;       ///< likewise
};

} // namespace lrp::ui
