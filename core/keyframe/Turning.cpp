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

double highestOf(const experiment::Plan& plan)
{
    return *std::max_element(plan.rates.begin(), plan.rates.end());
}

/// The largest error from one step up to another, as a share of the plan's peak.
double errorBetween(const KeyFrames& frames, const experiment::Plan& plan, double from, double to)
{
    double largest = 0.0;
    const std::size_t end = std::min(updateOf(plan, to), plan.rates.size());
    for (std::size_t update = updateOf(plan, from); update < end; ++update) {
        const auto step = static_cast<double>(plan.firstStep) + static_cast<double>(update);
        largest = std::max(largest, std::abs(rateAt(frames, step) - plan.rates[update]));
    }
    const double peak = highestOf(plan);
    return peak > 0.0 ? largest / peak : 0.0;
}

double errorOf(const KeyFrames& frames, const experiment::Plan& plan)
{
    return errorBetween(frames, plan, frames.front().step, frames.back().step);
}

/// The plan at places spread evenly from one update to another.
std::vector<double> samplesBetween(const experiment::Plan& plan, std::size_t from, std::size_t to,
                                   std::size_t count)
{
    std::vector<double> samples;
    samples.reserve(count);
    const double perSample = static_cast<double>(to - from) / static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const auto update = from + static_cast<std::size_t>(std::llround(perSample * static_cast<double>(i)));
        samples.push_back(plannedAt(plan.rates, update));
    }
    return samples;
}

/// A part of the plan with samples that may miss a corner by half of what lies between two, put right
/// afterwards. The tolerance is a share of the whole plan's peak.
KeyFrames reducedPart(const experiment::Plan& plan, double from, double to, double tolerance,
                      std::size_t most)
{
    const std::size_t first = updateOf(plan, from);
    const std::size_t last = updateOf(plan, to);
    const auto samples = samplesBetween(plan, first, last, std::min(kMostColumns, last - first + 1));
    const double highest = *std::max_element(samples.begin(), samples.end());
    const double share = highest > 0.0 ? tolerance * highestOf(plan) / highest : tolerance;
    KeyFrames frames = reduced(samples, from, to, {.tolerance = share, .most = most}).frames;
    for (KeyFrame& frame : frames) {
        frame.step = std::round(frame.step);
    }
    // From the right, as the frame before a jump is right once the one behind it is.
    constexpr int kRounds = 2; // neighbours make room for each other
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = frames.size() - 2; i > 0; --i) {
            settle(frames, i, plan, (to - from) / static_cast<double>(samples.size() - 1));
        }
    }
    return frames;
}

/// The pieces that miss the plan are reduced anew, from updates closer together: samples of a whole run pass
/// over a warmup of five updates.
KeyFrames magnified(KeyFrames frames, const experiment::Plan& plan, double wanted)
{
    for (std::size_t i = 0; i + 1 < frames.size();) {
        const KeyFrame from = frames[i];
        const KeyFrame to = frames[i + 1];
        const std::size_t left = kMostPieces + 1 - std::min(frames.size() - 1, kMostPieces);
        if (to.step - from.step < 2.0 || errorBetween(frames, plan, from.step, to.step) <= wanted) {
            ++i;
            continue;
        }
        KeyFrames finer = reducedPart(plan, from.step, to.step, wanted, left);
        if (finer.size() == 2 && finer.front() == from) { // nothing was gained
            ++i;
            continue;
        }
        finer.back() = to;
        frames.erase(frames.begin() + static_cast<std::ptrdiff_t>(i),
                     frames.begin() + static_cast<std::ptrdiff_t>(i) + 2);
        frames.insert(frames.begin() + static_cast<std::ptrdiff_t>(i), finer.begin(), finer.end());
    }
    return frames;
}

/// Without the frames that change nothing, such as the one where two parts met.
KeyFrames withoutNeedless(KeyFrames frames, const experiment::Plan& plan, double wanted)
{
    for (std::size_t i = 1; i + 1 < frames.size();) {
        KeyFrames fewer = frames;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (errorBetween(fewer, plan, frames[i - 1].step, frames[i + 1].step) <= wanted) {
            frames = std::move(fewer);
        } else {
            ++i;
        }
    }
    return frames;
}

Reduced measured(KeyFrames frames, const experiment::Plan& plan, double tolerance)
{
    const double error = errorOf(frames, plan);
    return {.frames = std::move(frames), .tolerance = tolerance, .largestError = error};
}

} // namespace

std::vector<double> samplesOf(const experiment::Plan& plan, std::size_t count)
{
    return samplesBetween(plan, 0, plan.rates.size(), count);
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
        return measured(std::move(*own), plan, 0.0);
    }
    // A coarse tolerance finds the pieces though samples miss their corners, and is enough where the frames
    // come to stand right.
    const auto first = static_cast<double>(plan.firstStep);
    const double last = first + static_cast<double>(plan.rates.size());
    Reduced best;
    for (const double tolerance : kTolerances) {
        Reduced next = measured(reducedPart(plan, first, last, tolerance, kMostPieces), plan, tolerance);
        if (next.largestError > kWanted) {
            KeyFrames finer = magnified(next.frames, plan, kWanted);
            next = measured(withoutNeedless(std::move(finer), plan, kWanted), plan, tolerance);
        }
        if (best.frames.empty() || next.largestError < best.largestError) {
            best = std::move(next);
        }
        if (best.largestError <= kWanted) {
            break;
        }
    }
    return best;
}

} // namespace lrp::keyframe
