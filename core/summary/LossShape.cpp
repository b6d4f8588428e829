#include "core/summary/LossShape.h"

#include "core/engine/Smoothing.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <span>

namespace lrp::summary
{
namespace
{

constexpr std::size_t kWindow = 5; ///< losses whose mean says whether the curve is level
constexpr double kLevel = 0.05;    ///< share of the last value within which it is

void take(Losses& losses, std::int64_t step, double value)
{
    if (std::isfinite(value)) {
        losses.steps.push_back(step);
        losses.values.push_back(value);
    }
}

Losses trainingLossesOf(const engine::LaneRecord& lane)
{
    Losses losses{.isTraining = true};
    engine::Smoothing average(kSmoothing);
    const std::size_t size = lane.samples.size();
    for (std::size_t i = 0; i < size; ++i) {
        take(losses, lane.samples.firstStep() + static_cast<std::int64_t>(i),
             average.add(lane.samples.loss(i)));
    }
    return losses;
}

/// The place of the first loss of the last tenth.
std::size_t beginOfEnd(const Losses& losses)
{
    const double first = static_cast<double>(losses.steps.front());
    const double last = static_cast<double>(losses.steps.back());
    const double after = first + 0.9 * (last - first);
    const auto begin = std::find_if(losses.steps.begin(), losses.steps.end(),
                                    [=](std::int64_t step) { return static_cast<double>(step) > after; });
    return std::min(static_cast<std::size_t>(begin - losses.steps.begin()), losses.steps.size() - 1);
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double restlessnessOf(std::span<const double> end)
{
    const double mean = meanOf(end);
    double squares = 0.0;
    for (const double value : end) {
        squares += (value - mean) * (value - mean);
    }
    return std::sqrt(squares / static_cast<double>(end.size())) / std::abs(mean);
}

/// The shortest stretch whose loss falls to at most `factor` of what it was. O(n): of the beginnings a later
/// one with a higher loss always does better, so those kept fall.
std::optional<LossShape::Stretch> shortestFall(const Losses& losses, double factor)
{
    std::optional<LossShape::Stretch> best;
    std::deque<std::size_t> begins;
    for (std::size_t i = 0; i < losses.values.size(); ++i) {
        while (!begins.empty() && losses.values[i] <= factor * losses.values[begins.front()]) {
            const std::int64_t from = losses.steps[begins.front()];
            if (!best || losses.steps[i] - from < best->to - best->from) {
                best = LossShape::Stretch{from, losses.steps[i]};
            }
            begins.pop_front();
        }
        while (!begins.empty() && losses.values[begins.back()] <= losses.values[i]) {
            begins.pop_back();
        }
        begins.push_back(i);
    }
    return best;
}

std::optional<std::int64_t> levelFrom(const Losses& losses, double last, std::size_t beginOfEnd)
{
    std::size_t level = losses.values.size();
    for (std::size_t i = losses.values.size(); i >= kWindow; --i) {
        const double mean = meanOf(std::span(losses.values).subspan(i - kWindow, kWindow));
        if (std::abs(mean - last) > kLevel * std::abs(last)) {
            break;
        }
        level = i - kWindow + kWindow / 2;
    }
    return level < beginOfEnd ? std::optional(losses.steps[level]) : std::nullopt;
}

} // namespace

Losses lossesOf(const engine::LaneRecord& lane)
{
    Losses losses;
    const std::size_t size = lane.evaluations.size();
    for (std::size_t i = 0; i < size; ++i) {
        take(losses, lane.evaluations[i].step, lane.evaluations[i].validationLoss);
    }
    return losses.values.empty() ? trainingLossesOf(lane) : losses;
}

double endOf(const Losses& losses)
{
    return losses.values.empty() ? std::nan("")
                                 : meanOf(std::span(losses.values).subspan(beginOfEnd(losses)));
}

std::optional<LossShape> shapeOf(const Losses& losses)
{
    if (losses.values.empty()) {
        return std::nullopt;
    }
    const std::size_t begin = beginOfEnd(losses);
    const auto lowest = std::min_element(losses.values.begin(), losses.values.end());
    LossShape shape{.first = losses.values.front(),
                    .last = endOf(losses),
                    .lowest = *lowest,
                    .lowestStep = losses.steps[static_cast<std::size_t>(lowest - losses.values.begin())],
                    .highest = *std::ranges::max_element(losses.values)};
    const double change = shape.last - shape.first;
    const double little = 0.1 * std::abs(shape.first); // of a loss below 0 too
    shape.trend = change < -little ? Trend::Fell : change > little ? Trend::Rose : Trend::HardlyChanged;
    if (shape.trend == Trend::Fell && shape.lowest > 0.0) {
        shape.fastest = shortestFall(losses, std::sqrt(shape.last / shape.first));
    }
    if (!shape.isPracticallyZero()) {
        shape.levelFrom = levelFrom(losses, shape.last, begin);
        const std::span<const double> end = std::span(losses.values).subspan(begin);
        shape.restlessness = end.size() >= 3 ? restlessnessOf(end) : 0.0;
    }
    return shape;
}

} // namespace lrp::summary
