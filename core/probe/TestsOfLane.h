#pragma once

#include "core/experiment/Plan.h"
#include "core/probe/RangeTest.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace lrp::probe
{

/// A lane as it was tested, or as it is planned now.
struct TestedLane {
    char letter = 'A';
    /// What a range test from step 0 depends on, beside its own settings: data, model, first weights, batch
    /// size, split and seed; the optimizer but its rate and the warm-up of a Schedule-Free one; clipping; and
    /// the momentum at the first of the highest planned rates, where the schedule moves one. Not the schedule
    /// else, nor length, evaluations, averages and names; nor what computes gradients: the same within
    /// rounding.
    params::Json problem;
    params::Json optimizer;
    params::Json clip;
    params::Json momentum;
    /// What its weights after some updates depend on besides: all but names, averages, and what is recorded.
    params::Json course;
};

/// `plan` is the lane's; a plan without rates, as of a lane that is wrong, moves no momentum.
TestedLane testedLane(const experiment::Problem& problem, const experiment::Lane& lane,
                      const experiment::Plan& plan);

/// Range tests that were made, and which of them hold for a lane as it is planned now: one from step 0 for
/// every lane that it says the same of, whatever their letters; one from a later step where the lane would
/// have got there too. A value.
class TestsOfLane
{
public:
    using Answer = std::shared_ptr<const RangeTestAnswer>;

    /// What is another now than when a lane was tested.
    enum class Change { Problem, Optimizer, Clipping, Momentum };

    /// A test that does not hold any more, and why.
    struct Past {
        Answer answer;
        Change change = Change::Problem;
    };

    /// Of a lane as it was; the latest of several on the same lane at the same step counts.
    void add(TestedLane lane, Answer answer);
    void clear() { m_made.clear(); }
    std::size_t count() const { return m_made.size(); }

    /// Those that hold, by their steps.
    std::vector<Answer> of(const TestedLane& lane) const;
    /// The latest of the lane with this letter, from step 0, where none holds that was made from there.
    std::optional<Past> before(const TestedLane& lane) const;

private:
    struct Made {
        TestedLane lane;
        Answer answer;
    };

    std::vector<Made> m_made; ///< the latest last
};

} // namespace lrp::probe
