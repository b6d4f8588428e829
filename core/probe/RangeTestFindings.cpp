#include "core/probe/RangeTestFindings.h"

#include "core/experiment/findings/Words.h"
#include "core/experiment/Plan.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace lrp::probe
{
namespace
{

using experiment::words::rate;

constexpr double kNear = 0.5; ///< of the peak: a plan that ends above it is held, below it decays

/// The greatest planned rate from a step on; 0: there is none.
double peakFrom(const experiment::Plan& plan, std::int64_t step)
{
    const auto begin =
        std::clamp<std::int64_t>(step - plan.firstStep, 0, static_cast<std::int64_t>(plan.rates.size()));
    const auto peak = std::max_element(plan.rates.begin() + begin, plan.rates.end());
    return peak == plan.rates.end() ? 0.0 : *peak;
}

double inTwoDigits(double x)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2g", x);
    return std::strtod(text, nullptr);
}

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

} // namespace

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
    const double peak = peakFrom(plan, answer.step);
    if (!scatter || answer.seeds() < 2 || !(peak > *edge + *scatter)) {
        return {};
    }
    experiment::Finding finding{.id = "peak-above-edge",
                                .severity = experiment::Severity::Warning,
                                .pointer = pointer + "/optimizer/lr",
                                .text = textOf(answer, peak),
                                .mends = {}};
    const bool isHeld = plan.rates.back() >= kNear * peak;
    const double wanted = isHeld ? *answer.startHeld() : *answer.startDecaying();
    const double base = inTwoDigits(optimizer::baseLr(lane.optimizer) * wanted / peak);
    experiment::Lane mended = lane;
    mended.optimizer = optimizer::withBaseLr(lane.optimizer, base);
    const double peakThen =
        peakFrom(experiment::plan(mended, shape, "/schedule", plan.firstStep), answer.step);
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
