#include "core/probe/TestsOfLane.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace lrp::probe
{
namespace
{

using params::Json;

Json without(Json object, std::initializer_list<const char*> members)
{
    for (const char* member : members) {
        object.erase(member);
    }
    return object;
}

Json problemOf(const experiment::Problem& problem)
{
    return experiment::toJson(experiment::Experiment{.name = {}, .problem = problem, .lanes = {}})["problem"];
}

/// The momentum where the rate is highest, as the test has it; null: the optimizer's own.
Json momentumOf(const experiment::Plan& plan)
{
    if (plan.dependsOnMetric || plan.momentums.empty()) {
        return nullptr;
    }
    return plan
        .momentums[static_cast<std::size_t>(std::ranges::max_element(plan.rates) - plan.rates.begin())];
}

bool isSameFromStep0(const TestedLane& a, const TestedLane& b)
{
    return a.problem == b.problem && a.optimizer == b.optimizer && a.clip == b.clip &&
           a.momentum == b.momentum;
}

bool holdsFor(const TestedLane& tested, const RangeTestAnswer& answer, const TestedLane& lane)
{
    return isSameFromStep0(tested, lane) && (answer.step == 0 || tested.course == lane.course);
}

TestsOfLane::Change changeOf(const TestedLane& before, const TestedLane& now)
{
    using enum TestsOfLane::Change;
    return before.problem != now.problem       ? Problem
           : before.optimizer != now.optimizer ? Optimizer
           : before.clip != now.clip           ? Clipping
                                               : Momentum;
}

} // namespace

TestedLane testedLane(const experiment::Problem& problem, const experiment::Lane& lane,
                      const experiment::Plan& plan)
{
    Json whole = without(problemOf(problem), {"engine", "channels"});
    TestedLane tested{
        .letter = lane.letter,
        .problem = without(whole, {"length", "length_unit", "evaluate_every"}),
        .optimizer = without(optimizer::toJson(lane.optimizer), {"lr", "warmup_steps"}),
        .clip = {lane.clip, lane.clip == experiment::Clip::None ? 0.0 : lane.clipAt},
        .momentum = momentumOf(plan),
        .course = without(experiment::toJson(lane), {"letter", "name", "average", "swa_start", "swa_every",
                                                     "ema_decay", "lawa_every", "lawa_k"})};
    if (problem.dataset.as<dataset::NoData>() != nullptr) {
        tested.problem = without(std::move(tested.problem), {"init", "batch_size", "validation_share"});
    }
    tested.course["problem"] = std::move(whole);
    return tested;
}

void TestsOfLane::add(TestedLane lane, Answer answer)
{
    std::erase_if(m_made, [&](const Made& made) {
        return made.answer->step == answer->step && made.lane.letter == lane.letter &&
               holdsFor(made.lane, *made.answer, lane);
    });
    m_made.push_back({std::move(lane), std::move(answer)});
}

std::vector<TestsOfLane::Answer> TestsOfLane::of(const TestedLane& lane) const
{
    std::vector<Answer> answers;
    for (const Made& made : m_made) {
        if (holdsFor(made.lane, *made.answer, lane)) {
            std::erase_if(answers, [&](const Answer& other) { return other->step == made.answer->step; });
            answers.push_back(made.answer);
        }
    }
    std::ranges::sort(answers, {}, &RangeTestAnswer::step);
    return answers;
}

std::optional<TestsOfLane::Past> TestsOfLane::before(const TestedLane& lane) const
{
    std::optional<Past> past;
    for (const Made& made : m_made) {
        if (made.answer->step != 0) {
            continue;
        }
        if (isSameFromStep0(made.lane, lane)) {
            return std::nullopt;
        }
        if (made.lane.letter == lane.letter) {
            past = Past{made.answer, changeOf(made.lane, lane)};
        }
    }
    return past;
}

} // namespace lrp::probe
