#include "core/experiment/findings/Case.h"
#include "core/experiment/findings/Words.h"
#include "core/text/Translate.h"

#include <cmath>

/// Findings about what a schedule shares with the rest of the lane: the momentum it moves and the metric it
/// waits for.
namespace lrp::experiment
{

using params::Json;

namespace
{

/// The schedule writes over the optimizer's own momentum (or beta1), which is then never used.
void findMomentum(const Case& that, Drafts& drafts)
{
    const auto group = optimizer::groupOf(that.lane.optimizer);
    const auto own = group.momentum ? group.momentum : group.beta1;
    const auto& moved = that.plan.momentums;
    if (!own || moved.empty() || moved.front() == *own) {
        return;
    }
    const std::string name = group.momentum ? "momentum" : "beta1";
    const std::string pointer = that.pointer + "/optimizer/" + (group.momentum ? "momentum" : "betas/0");
    Draft found{
        .finding = {"momentum-overridden",
                    Severity::Note,
                    pointer,
                    translate("experiment",
                              "The optimizer's %1 of %2 is never used: the schedule moves it, from %3 on.")
                        .arg(name)
                        .arg(words::rate(*own))
                        .arg(words::rate(moved.front())),
                    {}},
        .candidates = {Mend{translate("experiment", "Set %1 to %2").arg(name).arg(words::rate(moved.front())),
                            {{pointer, moved.front()}}}}};
    for (const Part& part : that.parts) {
        if (part.entry->field("cycle_momentum") != nullptr) {
            const std::string flag = params::child(part.pointer, "cycle_momentum");
            found.candidates.push_back(
                {translate("experiment", "Leave the %1 alone").arg(name), {{flag, false}}});
        }
    }
    drafts.push_back(std::move(found));
}

/// How often the schedule hears of its metric while there are steps left to train: at ticks with a
/// measurement that is new.
std::int64_t reportsIn(const Case& that)
{
    const Shape& shape = that.shape;
    const auto perTick = static_cast<std::int64_t>(that.clock.stepsPerTick);
    std::int64_t reports = 0;
    std::int64_t heard = 0;
    for (std::int64_t step = perTick; step < shape.totalSteps; step += perTick) {
        const std::int64_t measured =
            that.lane.metric == Metric::TrainingLoss ? step : step / shape.evaluateEvery;
        reports += measured > heard ? 1 : 0;
        heard = measured;
    }
    return reports;
}

std::vector<Mend> moreReports(const Case& that)
{
    std::vector<Mend> mends{
        {translate("experiment", "Evaluate once an epoch"), {{"/problem/evaluate_every", "1 epoch"}}}};
    for (const TickUnit unit : {TickUnit::Epoch, TickUnit::Evaluation}) {
        mends.push_back({words::tickEvery(unit), {{that.pointer + "/tick", words::tick(unit)}}});
    }
    const auto often = std::max<std::int64_t>(1, that.shape.totalSteps / 20);
    mends.push_back({translate("experiment", "Evaluate every %n step(s)", nullptr, often),
                     {{"/problem/evaluate_every", often}}});
    mends.push_back({translate("experiment", "Evaluate and tick every %n step(s)", nullptr, often),
                     {{"/problem/evaluate_every", often}, {that.pointer + "/tick", "evaluation"}}});
    return mends;
}

void findMetric(const Case& that, const Part& part, Drafts& drafts)
{
    const auto patience = part.ticks["patience"].get<std::int64_t>();
    const std::int64_t reports = std::max<std::int64_t>(0, reportsIn(that) - std::llround(part.begin));
    const std::int64_t needed = patience + 2; // the first report is the best so far
    const std::string pointer = params::child(part.pointer, "patience");
    if (reports == 0) {
        drafts.push_back({.finding = {"metric-never-reported",
                                      Severity::Warning,
                                      part.pointer,
                                      translate("experiment",
                                                "The metric is never reported before the run ends after %n "
                                                "step(s): the rate is never cut.",
                                                nullptr, that.shape.totalSteps),
                                      {}},
                          .candidates = moreReports(that)});
    } else if (reports < needed) {
        Draft found{.finding = {"patience-outside",
                                Severity::Warning,
                                pointer,
                                translate("experiment", "The rate can be cut after %1 reports at the "
                                                        "earliest, and the run has %2 before its end.")
                                    .arg(needed)
                                    .arg(reports),
                                {}}};
        if (reports >= 2) {
            found.candidates = {that.set(pointer, std::min(reports - 2, reports / 4))};
        }
        for (Mend& mend : moreReports(that)) {
            found.candidates.push_back(std::move(mend));
        }
        drafts.push_back(std::move(found));
    }
}

} // namespace

Drafts findListening(const Case& that)
{
    Drafts drafts;
    findMomentum(that, drafts);
    for (const Part& part : that.parts) {
        if (that.plan.dependsOnMetric && part.ticks.contains("patience")) {
            findMetric(that, part, drafts);
        }
    }
    return drafts;
}

} // namespace lrp::experiment
