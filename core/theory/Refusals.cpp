#include "core/theory/Refusals.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace lrp::theory
{
namespace
{

using Sentences = std::vector<std::string>;

constexpr double kAlike = 0.01; ///< share by which peaks may differ, and a rate may lie below its peak
constexpr double kHeld = 0.5;   ///< of the updates behind the warm-up, that a lane is at its peak

double peakOf(Rates rates)
{
    return rates.empty() ? 0.0 : std::ranges::max(rates);
}

double areaOf(Rates rates)
{
    return std::accumulate(rates.begin(), rates.end(), 0.0);
}

/// The share of the updates behind the warm-up that have the peak's rate.
double heldShare(Rates rates)
{
    const Rates behind = rates.subspan(static_cast<std::size_t>(warmUpOf(rates)));
    const double least = (1.0 - kAlike) * peakOf(rates);
    return behind.empty() ? 0.0
                          : static_cast<double>(std::ranges::count_if(
                                behind, [least](double rate) { return rate >= least; })) /
                                static_cast<double>(behind.size());
}

std::string namesOf(std::span<const FinishedLane> lanes)
{
    std::string names;
    for (const FinishedLane& lane : lanes) {
        names += (names.empty() ? "" : " and ") + lane.circumstances.name;
    }
    return names;
}

/// What laws know nothing of, in one lane.
void addOwn(const Circumstances& lane, Sentences& why)
{
    if (lane.diverged) {
        why.push_back(fmt::format(
            "{} diverged: a law is of losses that are numbers; needs a lane that finished", lane.name));
    }
    if (lane.movesMomentum) {
        why.push_back(
            fmt::format("{} moves its momentum, which laws do not know; needs one that stays", lane.name));
    }
    if (!lane.clipped) {
        why.push_back(
            fmt::format("{} clips its gradients, in how many updates is not known; needs none, or at most "
                        "{:.0f} % of them by recorded norms",
                        lane.name, 100.0 * kMostClipped));
    } else if (*lane.clipped > kMostClipped) {
        why.push_back(fmt::format("{} clipped {:.0f} % of its gradients; needs {:.0f} % or fewer", lane.name,
                                  100.0 * *lane.clipped, 100.0 * kMostClipped));
    }
}

/// What keeps a law from going from one lane to the other.
void addBetween(const FinishedLane& first, const Circumstances& other, Rates rates, Sentences& why)
{
    const Circumstances& own = first.circumstances;
    const double peak = peakOf(first.course.rates);
    const double otherPeak = peakOf(rates);
    if (std::abs(otherPeak - peak) > kAlike * peak) {
        why.push_back(
            fmt::format("{}'s rate peaks at {:.4g}, that of {} at {:.4g}: no law holds across base rates; "
                        "needs the same",
                        other.name, otherPeak, own.name, peak));
    }
    if (other.optimizer != own.optimizer) {
        why.push_back(fmt::format("{} has another optimizer than {}: {} instead of {}; needs the same",
                                  other.name, own.name, other.optimizer, own.optimizer));
    }
    if (other.batchSize != own.batchSize) {
        why.push_back(fmt::format("{} has batches of {}, {} of {}; needs the same", other.name,
                                  other.batchSize, own.name, own.batchSize));
    }
    if (other.problem != own.problem) {
        why.push_back(fmt::format("{} is to train on another problem than {} did; needs the same", other.name,
                                  own.name));
    }
}

void addCourse(const FinishedLane& lane, Sentences& why)
{
    const Course& course = lane.course;
    const auto odd =
        std::ranges::find_if(course.rates, [](double rate) { return !(rate >= 0.0 && rate < HUGE_VAL); });
    if (odd != course.rates.end()) {
        why.push_back(fmt::format("{} has a rate of {:.4g} at step {}; needs finite rates of 0 and more",
                                  lane.circumstances.name, *odd, odd - course.rates.begin()));
    }
    if (course.losses.size() < kLeastEvaluations) {
        why.push_back(fmt::format("{} has {} evaluations behind its warm-up; needs {} or more",
                                  lane.circumstances.name, course.losses.size(), kLeastEvaluations));
    }
    const auto wrong =
        std::ranges::find_if(course.losses, [](double loss) { return !(loss > 0.0 && loss < HUGE_VAL); });
    if (wrong != course.losses.end()) {
        why.push_back(
            fmt::format("{} has a loss of {:.4g} after {} updates, which has no logarithm; needs losses "
                        "above 0",
                        lane.circumstances.name, *wrong,
                        course.steps[static_cast<std::size_t>(wrong - course.losses.begin())]));
    }
}

} // namespace

std::int64_t warmUpOf(Rates rates)
{
    const auto peak = std::ranges::max_element(rates);
    return peak != rates.end() && std::is_sorted(rates.begin(), peak) ? peak - rates.begin() : 0;
}

std::vector<std::string> whyNotFitted(std::span<const FinishedLane> lanes)
{
    Sentences why;
    double held = 0.0;
    double lowest = 1.0; // of the rates behind a warm-up, by their peak
    for (const FinishedLane& lane : lanes) {
        const Rates rates = lane.course.rates;
        addOwn(lane.circumstances, why);
        addCourse(lane, why);
        if (&lane != lanes.data()) {
            addBetween(lanes.front(), lane.circumstances, rates, why);
        }
        if (rates.empty()) { // of a document that has lost them
            continue;
        }
        held = std::max(held, heldShare(rates));
        const double last = std::ranges::min(rates.subspan(static_cast<std::size_t>(warmUpOf(rates))));
        lowest = std::min(lowest, last / peakOf(rates));
    }
    if (lowest > 1.0 - kAlike) {
        why.push_back(
            fmt::format("{} never fall from their peak, so that what a fall is worth is not known; needs a "
                        "lane that falls by more than {:.0f} %",
                        namesOf(lanes), 100.0 * kAlike));
    }
    if (held < kHeld) {
        why.push_back(
            fmt::format("{} hold their peak for at most {:.0f} % of the updates behind the warm-up; needs "
                        "one that holds it for {:.0f} %, such as a constant rate or one that is stable "
                        "before it decays",
                        namesOf(lanes), 100.0 * held, 100.0 * kHeld));
    }
    return why;
}

std::vector<std::string> whyNotForecast(std::span<const FinishedLane> lanes, const Circumstances& asked,
                                        Rates rates)
{
    Sentences why;
    addOwn(asked, why);
    addBetween(lanes.front(), asked, rates, why);
    double least = HUGE_VAL;
    double greatest = 0.0;
    for (const FinishedLane& lane : lanes) {
        least = std::min(least, areaOf(lane.course.rates));
        greatest = std::max(greatest, areaOf(lane.course.rates));
    }
    const double area = areaOf(rates);
    if (area > kHighestAreaShare * greatest || area < kLeastAreaShare * least) {
        why.push_back(
            fmt::format("{} has an area of {:.4g} under its rates, those of {} are from {:.4g} to {:.4g}; "
                        "needs one from {:.4g} to {:.4g}",
                        asked.name, area, namesOf(lanes), least, greatest, kLeastAreaShare * least,
                        kHighestAreaShare * greatest));
    }
    return why;
}

} // namespace lrp::theory
