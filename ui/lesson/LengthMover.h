#pragma once

#include "core/lesson/LessonRun.h"
#include "ui/plots/Curves.h"

#include <string>

namespace lrp::ui
{

class ExperimentModel;

/// Moves the first place of a schedule that a step lets people try, such as its first milestone, by percents
/// of the run, and keeps what was planned before. Thread: UI.
class LengthMover
{
public:
    explicit LengthMover(ExperimentModel* experiment)
        : m_experiment(experiment)
    {
    }

    /// The run's present step; what was planned before another one is forgotten. Whether it is another.
    bool follow(const lesson::LessonRun* run);
    /// Whether there is a place to move.
    bool canMove() const { return !m_pointer.empty(); }
    /// Not to the start or end of the run, and not onto the next place. Whether it moved.
    bool move(int percent);

    char letter() const;
    /// What was planned of the lane when the step began; nullptr while nothing has been moved.
    const PlanPtr& before() const { return m_before; }

private:
    std::string find(const lesson::LessonRun& run) const;

    ExperimentModel* m_experiment;
    std::string m_step;
    std::string m_pointer; ///< of a list of lengths; empty: none
    int m_lane = 0;
    PlanPtr m_before;
};

} // namespace lrp::ui
