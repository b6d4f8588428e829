#include "core/probe/RangeTestFindings.h"

#include "core/experiment/findings/Words.h"
#include "core/experiment/Plan.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::probe
{
namespace
{

using experiment::words::rate;

constexpr double kNear = 0.5; ///< of the peak: a plan that ends above it is held, below it decays

std::string textOf(const RangeTestAnswer& answer, double peak)
{
    return translate("probe",
                     "The planned rate peaks at %1, above the edge %2 ± %3 (step %4, %5 seeds) by more than "
                     "its scatter: from the edge on this lane's loss rises again.")
        .arg(rate(peak))
        .arg(rate(*answer.edge()))
        .arg(rate(*answer.edgeScatter()))
        .arg(answer.step)
        .arg(answer.seeds());
}

/// A schedule that listens may have cut by then.
experiment::Finding unknownPeak(const RangeTestAnswer& answer, const std::string& pointer)
{
    return {.id = "peak-not-known",
            .severity = experiment::Severity::Note,
            .pointer = pointer + "/schedule",
            .text = translate("probe", "The schedule listens: which rates it uses after step %1 is not known "
                                       "beforehand, so that no peak is held against the edge %2.")
                        .arg(answer.step)
                        .arg(rate(*answer.edge())),
            .mends = {}};
}

} // namespace

std::optional<double> peakFrom(const experiment::Plan& plan, std::int64_t step)
{
    if (plan.dependsOnMetric && step > plan.firstStep) {
        return std::nullopt;
    }
    const auto begin =
        std::clamp<std::int64_t>(step - plan.firstStep, 0, static_cast<std::int64_t>(plan.rates.size()));
    const auto peak = std::max_element(plan.rates.begin() + begin, plan.rates.end());
    return peak == plan.rates.end() ? 0.0 : *peak;
}

std::vector<experiment::Finding> findingsOf(const RangeTestAnswer& answer, const experiment::Lane& lane,
                                            const experiment::Shape& shape, const std::string& pointer,
                                            std::int64_t scheduleStep)
{
    return findingsOf(answer, lane, shape, experiment::plan(lane, shape, "/schedule", scheduleStep), pointer);
}

std::vector<experiment::Finding> findingsOf(const RangeTestAnswer& answer, const experiment::Lane& lane,
                                            const experiment::Shape& shape, const experiment::Plan& plan,
                                            const std::string& pointer)
{
    const auto edge = answer.edge();
    const auto scatter = answer.edgeScatter();
    if (!edge || answer.seeds() < 2) {
        return {};
    }
    const auto planned = peakFrom(plan, answer.step);
    if (!planned) {
        return {unknownPeak(answer, pointer)};
    }
    const double peak = *planned;
    if (!scatter || !(peak > *edge + *scatter)) {
        return {};
    }
    experiment::Finding finding{.id = "peak-above-edge",
                                .severity = experiment::Severity::Warning,
                                .pointer = pointer + "/optimizer/lr",
                                .text = textOf(answer, peak),
                                .mends = {}};
    const bool isHeld = plan.rates.back() >= kNear * peak;
    const double wanted = isHeld ? *answer.startHeld() : *answer.startDecaying();
    const double base = rounded(optimizer::baseLr(lane.optimizer) * wanted / peak, 2);
    experiment::Lane mended = lane;
    mended.optimizer = optimizer::withBaseLr(lane.optimizer, base);
    const double peakThen =
        peakFrom(experiment::plan(mended, shape, "/schedule", plan.firstStep), answer.step).value_or(0.0);
    if (peakThen > 0.0 && peakThen < *edge) { // else the schedule sets its rates itself
        finding.mends.push_back({.label = translate("probe", "Set base rate to %1").arg(rate(base)),
                                 .changes = {{finding.pointer, base}}});
    }
    return {finding};
}

std::vector<experiment::Finding>
findingsOf(const std::vector<std::shared_ptr<const RangeTestAnswer>>& answers, const experiment::Lane& lane,
           const experiment::Shape& shape, const experiment::Plan& plan, const std::string& pointer)
{
    for (const auto& answer : answers) {
        if (auto findings = findingsOf(*answer, lane, shape, plan, pointer); !findings.empty()) {
            return findings;
        }
    }
    return {};
}

} // namespace lrp::probe
