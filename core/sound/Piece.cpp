#include "core/sound/Piece.h"

#include "core/engine/Smoothing.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::sound
{
namespace
{

constexpr double kLeastJump = 0.1; ///< share of the rate before it, or of the highest where it rises
constexpr double kSteepness = 4.0; ///< how many times as far as the steps beside it

} // namespace

Voice voiceOf(const engine::LaneRecord& lane, Quantity quantity, double smoothing)
{
    Voice voice{.quantity = quantity, .events = eventsOf(lane)};
    engine::Smoothing average(smoothing);
    const std::size_t size = lane.samples.size();
    voice.points.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        const double value =
            quantity == Quantity::Rate ? lane.samples.lr(i) : average.add(lane.samples.loss(i));
        voice.points.push_back({lane.samples.firstStep() + static_cast<std::int64_t>(i), value});
    }
    return voice;
}

std::vector<Event> eventsOf(const engine::LaneRecord& lane)
{
    std::vector<Event> events;
    const std::int64_t first = lane.samples.firstStep();
    if (lane.beginning.parent != nullptr) {
        events.push_back({EventKind::Fork, lane.beginning.forkStep});
    }
    const std::size_t size = lane.samples.size();
    const double highest = lane.samples.rates(0, size).high;
    const auto change = [&](std::size_t i) {
        return i == 0 || i >= size ? 0.0 : lane.samples.lr(i) - lane.samples.lr(i - 1);
    };
    for (std::size_t i = 1; i < size; ++i) {
        const double jump = change(i);
        const double least = kLeastJump * (jump < 0.0 ? lane.samples.lr(i - 1) : highest);
        const double beside = std::max(std::abs(change(i - 1)), std::abs(change(i + 1)));
        if (std::abs(jump) >= least && jump != 0.0 && std::abs(jump) >= kSteepness * beside) {
            events.push_back(
                {jump < 0.0 ? EventKind::Cut : EventKind::Restart, first + static_cast<std::int64_t>(i)});
        }
    }
    return events;
}

Axis axisFor(const std::vector<Voice>& voices)
{
    constexpr double kFence = 4.0;
    double low = std::numeric_limits<double>::infinity(); // of those above 0, as a logarithm needs
    double high = 0.0;
    double least = low;
    double greatest = -least;
    double first = 0.0;
    bool isLoss = false;
    for (const Voice& voice : voices) {
        isLoss = isLoss || voice.quantity == Quantity::Loss;
        if (!voice.points.empty() && std::isfinite(voice.points.front().value)) {
            first = std::max(first, voice.points.front().value);
        }
        for (const Point& point : voice.points) {
            if (!std::isfinite(point.value)) {
                continue;
            }
            least = std::min(least, point.value);
            greatest = std::max(greatest, point.value);
            if (point.value > 0.0) {
                low = std::min(low, point.value);
                high = std::max(high, point.value);
            }
        }
    }
    if (isLoss && least < 0.0) {
        return {.bottom = least, .top = greatest > least ? greatest : 0.0};
    }
    if (!isLoss || low > high) {
        return {.bottom = 0.0, .top = high > 0.0 ? high : 1.0};
    }
    if (first > 0.0) {
        high = std::max(low, std::min(high, kFence * first));
    }
    return {.bottom = low, .top = high > low ? high : 2.0 * low, .isLogarithmic = true};
}

Piece pieceOf(const std::vector<std::shared_ptr<const engine::Record>>& races, Quantity quantity, int seconds)
{
    Piece piece{.seconds = seconds};
    for (const auto& race : races) {
        piece.lastStep = std::max(piece.lastStep, race->shape().totalSteps);
        for (const auto& lane : race->lanes()) {
            piece.lastStep = std::max(piece.lastStep, lane->steps.load());
            piece.voices.push_back(voiceOf(*lane, quantity));
        }
    }
    piece.axis = axisFor(piece.voices);
    return piece;
}

params::Issues checkVoices(const Piece& piece, const std::string& pointer)
{
    if (piece.voices.size() <= kMostVoices) {
        return {};
    }
    return {{pointer, translate("sound", "would play %1 runs one after another; needs at most %2")
                          .arg(std::to_string(piece.voices.size()))
                          .arg(std::to_string(kMostVoices))}};
}

} // namespace lrp::sound
