#pragma once

#include "core/sound/Notes.h"
#include "core/sound/Render.h"

#include <cmath>
#include <numbers>
#include <span>

namespace lrp::sound
{

enum class Side { Left, Right };

/// A channel of a sound, from −1 to 1.
inline std::vector<double> channelOf(const Pcm& pcm, Side side)
{
    std::vector<double> values;
    for (std::size_t i = side == Side::Left ? 0 : 1; i < pcm.samples.size(); i += 2) {
        values.push_back(pcm.samples[i] / 32768.0);
    }
    return values;
}

/// Goertzel's algorithm under Hann's window: the amplitude of a tone in a channel.
inline double amplitudeOf(double tone, std::span<const double> values)
{
    const double turn = 2.0 * std::numbers::pi * tone / Pcm::kFramesPerSecond;
    double last = 0.0;
    double before = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double window =
            1.0 - std::cos(2.0 * std::numbers::pi * (static_cast<double>(i) + 0.5) / values.size());
        const double next = window * values[i] + 2.0 * std::cos(turn) * last - before;
        before = last;
        last = next;
    }
    const double power = last * last + before * before - 2.0 * std::cos(turn) * last * before;
    return 2.0 * std::sqrt(std::max(power, 0.0)) / static_cast<double>(values.size());
}

/// The strongest tone between 200 and 1,800 Hz, in steps of a cent.
inline double toneIn(std::span<const double> values)
{
    double best = 0.0;
    double strongest = -1.0;
    const auto search = [&](double from, double to, double cents) {
        for (double tone = from; tone <= to; tone *= std::exp2(cents / 1200.0)) {
            if (const double amplitude = amplitudeOf(tone, values); amplitude > strongest) {
                strongest = amplitude;
                best = tone;
            }
        }
    };
    search(200.0, 1800.0, 25.0);
    search(best * std::exp2(-25.0 / 1200.0), best * std::exp2(25.0 / 1200.0), 1.0);
    return best;
}

inline double cents(double tone, double expected)
{
    return 1200.0 * std::log2(tone / expected);
}

/// A voice of 0, 1, … with this value at each step.
template <class Value>
Voice voiceWith(Value&& value, std::int64_t steps = 1000, Quantity quantity = Quantity::Loss)
{
    Voice voice{.quantity = quantity};
    for (std::int64_t step = 0; step < steps; ++step) {
        voice.points.push_back({step, value(step)});
    }
    return voice;
}

inline std::span<const double> noteIn(std::span<const double> channel, const Part& part, std::size_t note)
{
    constexpr std::size_t kFrames = 2646;
    return channel.subspan(part.begin + note * kFrames, kFrames);
}

} // namespace lrp::sound
