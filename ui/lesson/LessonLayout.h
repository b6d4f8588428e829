#pragma once

#include "core/lesson/LessonRun.h"
#include "ui/plots/ChartOptions.h"

#include <optional>

namespace lrp::ui
{

class CurvesView;
class SessionController;

/// How a lesson wants the plots to look: panels, scale of the loss, unit of X and pace while it is open, and
/// axes that stand still, as one that follows what is hidden or to be predicted would tell of it.
/// Thread: UI.
class LessonLayout
{
public:
    LessonLayout(CurvesView* curves, SessionController* session);

    /// The lesson is opened; what was there before is kept for restore().
    void apply(const lesson::Layout& layout);
    /// Holds the axes for the present step, or lets go of them where settings are tried.
    void follow(const lesson::LessonRun& run);
    /// Gives everything back as it was.
    void restore();

private:
    struct Before {
        ChartOptions options;
        int pace = 0;
    };

    Span heldLoss(const lesson::LessonRun& run, const Span& range) const;

    CurvesView* m_curves;
    SessionController* m_session;
    std::optional<Before> m_before; ///< nothing: no lesson is open
    bool m_tries = false;           ///< what is changed is seen at once
};

/// The place in the window's paces of what a lesson asks for: "fast", or the one nearest to "12 s".
int paceFor(const std::string& pace);

} // namespace lrp::ui
