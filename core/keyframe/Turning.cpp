#include "core/keyframe/Turning.h"

#include "core/keyframe/Segments.h"
#include "core/keyframe/Stroke.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lrp::keyframe
{
namespace
{

constexpr std::size_t kMostPieces = 24;

/// Where the plan would go with one more update: straight on, but at a jump, which would not go on.
double oneMore(const std::vector<double>& rates)
{
    const std::size_t n = rates.size();
    if (n < 3) {
        return rates.back();
    }
    const double last = rates[n - 1] - rates[n - 2];
    const double before = rates[n - 2] - rates[n - 3];
    const double highest = *std::max_element(rates.begin(), rates.end());
    return std::abs(last) <= 2.0 * std::abs(before) ? std::clamp(rates.back() + last, 0.0, highest)
                                                    : rates.back();
}

/// The rate of an update of the plan, or of one more.
double plannedAt(const std::vector<double>& rates, std::size_t update)
{
    return update < rates.size() ? rates[update] : oneMore(rates);
}

std::size_t updateOf(const experiment::Plan& plan, double step)
{
    return static_cast<std::size_t>(std::llround(step) - plan.firstStep);
}

/// The largest error of the pieces on both sides of a frame, at some hundreds of updates.
double errorAround(const KeyFrames& frames, std::size_t i, const experiment::Plan& plan)
{
    constexpr std::size_t kLooks = 256;
    const std::size_t from = updateOf(plan, frames[i - 1].step);
    const std::size_t to = updateOf(plan, frames[i + 1].step);
    const std::size_t stride = std::max<std::size_t>(1, (to - from) / kLooks);
    double largest = 0.0;
    const auto look = [&](std::size_t update) {
        const auto step = static_cast<double>(plan.firstStep) + static_cast<double>(update);
        largest = std::max(largest, std::abs(rateAt(frames, step) - plannedAt(plan.rates, update)));
    };
    for (std::size_t update = from; update < to; update += stride) {
        look(update);
    }
    // Around the frame every update counts: that is where a jump is missed.
    const std::size_t at = updateOf(plan, frames[i].step);
    for (std::size_t update = at - std::min(at - from, stride); update < std::min(to, at + stride);
         ++update) {
        look(update);
    }
    return largest;
}

/// Moves a frame to the step within a column's width that suits the plan best.
void settle(KeyFrames& frames, std::size_t i, const experiment::Plan& plan, double width)
{
    constexpr int kTries = 32;
    const double step = frames[i].step;
    const double stride = std::max(1.0, std::floor(2.0 * width / kTries));
    KeyFrame best = frames[i];
    double least = errorAround(frames, i, plan);
    for (double at = std::ceil(step - width); at <= step + width; at += stride) {
        if (at <= frames[i - 1].step || at >= frames[i + 1].step) {
            continue;
        }
        frames[i].step = at;
        frames[i].rate = plannedAt(plan.rates, updateOf(plan, at));
        if (const double error = errorAround(frames, i, plan); error < least) {
            least = error;
            best = frames[i];
        }
    }
    frames[i] = best;
}

params::Issues refusal(const experiment::Plan& plan)
{
    if (!plan.issues.empty()) {
        return plan.issues;
    }
    if (plan.dependsOnMetric) {
        return {{"/schedule", translate("keyframe", "listens to a metric, so that its rates are not known "
                                                    "beforehand; needs a schedule of closed form")}};
    }
    if (!plan.stopsBecause.empty() || plan.rates.empty()) {
        return {
            {"/schedule", translate("keyframe", "stops before the end of the run; needs one that lasts")}};
    }
    const auto odd =
        std::ranges::find_if(plan.rates, [](double rate) { return !(std::isfinite(rate) && rate >= 0.0); });
    if (odd != plan.rates.end()) {
        return {{"/schedule",
                 translate("keyframe", "has no rate of 0 or more at step %1; needs one at every step")
                     .arg(std::int64_t{odd - plan.rates.begin()} + plan.firstStep)}};
    }
    return {};
}

double errorOf(const KeyFrames& frames, const experiment::Plan& plan)
{
    double largest = 0.0;
    for (std::size_t update = 0; update < plan.rates.size(); ++update) {
        const auto step = static_cast<double>(plan.firstStep) + static_cast<double>(update);
        largest = std::max(largest, std::abs(rateAt(frames, step) - plan.rates[update]));
    }
    const double peak = *std::max_element(plan.rates.begin(), plan.rates.end());
    return peak > 0.0 ? largest / peak : 0.0;
}

/// With samples that may miss a corner by half of what lies between two, put right afterwards.
Reduced reducedPlan(const experiment::Plan& plan, std::span<const double> samples, double tolerance)
{
    const auto last = static_cast<double>(plan.rates.size());
    Reduced result = reduced(samples, 0.0, last, {.tolerance = tolerance, .most = kMostPieces});
    for (KeyFrame& frame : result.frames) {
        frame.step = std::round(frame.step);
    }
    // From the right, as the frame before a jump is right once the one behind it is.
    constexpr int kRounds = 2; // neighbours make room for each other
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = result.frames.size() - 2; i > 0; --i) {
            settle(result.frames, i, plan, last / static_cast<double>(samples.size() - 1));
        }
    }
    result.largestError = errorOf(result.frames, plan);
    return result;
}

} // namespace

std::vector<double> samplesOf(const experiment::Plan& plan, std::size_t count)
{
    std::vector<double> samples;
    samples.reserve(count);
    const double perSample = static_cast<double>(plan.rates.size()) / static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const auto update = static_cast<std::size_t>(std::llround(perSample * static_cast<double>(i)));
        samples.push_back(plannedAt(plan.rates, update));
    }
    return samples;
}

std::vector<double> middlesOf(const experiment::Plan& plan, std::size_t count)
{
    std::vector<double> samples;
    samples.reserve(count);
    const double perSample = static_cast<double>(plan.rates.size()) / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double update = perSample * (static_cast<double>(i) + 0.5);
        const auto before = static_cast<std::size_t>(update);
        const double part = update - std::floor(update);
        samples.push_back((1.0 - part) * plannedAt(plan.rates, before) +
                          part * plannedAt(plan.rates, before + 1));
    }
    return samples;
}

params::Result<Reduced> turnedIntoFrames(const experiment::Lane& lane, const experiment::Shape& shape)
{
    constexpr double kWanted = 0.005;
    constexpr std::array kTolerances{0.08, 0.04, 0.02, 0.01, 0.005};
    const experiment::Plan plan = experiment::plan(lane, shape);
    if (params::Issues issues = refusal(plan); !issues.empty()) {
        return issues;
    }
    if (auto own = framesOf(lane, shape)) {
        const double error = errorOf(*own, plan);
        return Reduced{.frames = std::move(*own), .tolerance = 0.0, .largestError = error};
    }
    const auto samples = samplesOf(plan, std::min(kMostColumns, plan.rates.size() + 1));
    // A coarse tolerance finds the pieces though samples miss their corners, and is enough where the frames
    // come to stand right.
    Reduced best = reducedPlan(plan, samples, kTolerances.front());
    for (std::size_t i = 1; i < kTolerances.size() && best.largestError > kWanted; ++i) {
        Reduced finer = reducedPlan(plan, samples, kTolerances[i]);
        if (finer.largestError < best.largestError) {
            best = std::move(finer);
        }
    }
    return best;
}

} // namespace lrp::keyframe
