#include "core/sound/detail/Synthesis.h"

#include "core/sound/detail/Arithmetic.h"

#include <algorithm>
#include <cmath>

namespace lrp::sound::detail
{
namespace
{

constexpr double kLevel = 0.12589254117941673;  ///< −18 dBFS
constexpr double kOctave = 0.25118864315095801; ///< −12 dB
constexpr double kRampMs = 8.0;
constexpr double kTremoloHz = 20.0;
constexpr double kTremoloDepth = 0.7;

/// Goes round 2³² once a period.
std::uint32_t stepOf(double tone)
{
    return static_cast<std::uint32_t>(std::llround(tone * 4294967296.0 / Pcm::kFramesPerSecond));
}

std::uint32_t phaseAt(std::size_t frame, std::uint32_t step)
{
    return static_cast<std::uint32_t>(frame) * step; // modulo 2³², as meant
}

/// Attack and release.
double envelope(std::size_t frame, std::size_t frames)
{
    const std::size_t ramp = std::min(framesIn(kRampMs), frames / 2);
    const std::size_t nearest = std::min(frame, frames - 1 - frame);
    return nearest >= ramp ? 1.0 : static_cast<double>(nearest) / static_cast<double>(ramp);
}

double waveAt(std::uint32_t phase, Quantity quantity)
{
    return quantity == Quantity::Loss ? sine(phase) + kOctave * sine(2 * phase)
                                      : sine(phase) - sine(3 * phase) / 9.0 + sine(5 * phase) / 25.0;
}

double square(std::uint32_t phase)
{
    return phase < 0x80000000U ? 1.0 : -1.0;
}

} // namespace

Balance balanceAt(double place)
{
    // Cosine and sine of a quarter turn.
    const auto phase = static_cast<std::uint32_t>(std::clamp(place, 0.0, 1.0) * 1073741824.0);
    return {sine(1073741824U - phase), sine(phase)};
}

template <class Wave>
void Canvas::add(std::size_t begin, std::size_t frames, const Balance& balance, Wave&& wave)
{
    grow(begin + frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const double value = kLevel * envelope(i, frames) * wave(i);
        m_left[begin + i] += balance.left * value;
        m_right[begin + i] += balance.right * value;
    }
}

void Canvas::addTone(std::size_t begin, std::size_t frames, double tone, Quantity quantity, bool trembles,
                     const Balance& balance)
{
    const std::uint32_t step = stepOf(tone);
    const std::uint32_t tremolo = stepOf(kTremoloHz);
    add(begin, frames, balance, [=](std::size_t i) {
        const double swing = 0.5 + 0.5 * sine(phaseAt(begin + i, tremolo));
        return waveAt(phaseAt(i, step), quantity) * (trembles ? 1.0 - kTremoloDepth * swing : 1.0);
    });
}

void Canvas::addClick(std::size_t begin, const Balance& balance)
{
    const std::uint32_t step = stepOf(2000.0);
    add(begin, framesIn(10.0), balance, [=](std::size_t i) { return sine(phaseAt(i, step)); });
}

void Canvas::addRise(std::size_t begin, const Balance& balance)
{
    constexpr std::size_t kFrames = framesIn(60.0);
    std::uint32_t phase = 0;
    add(begin, kFrames, balance, [&phase](std::size_t i) {
        phase += stepOf(500.0 + 500.0 * static_cast<double>(i) / static_cast<double>(kFrames));
        return sine(phase);
    });
}

void Canvas::addAlarm(std::size_t begin, const Balance& balance)
{
    const std::uint32_t low = stepOf(110.0);
    const std::uint32_t high = stepOf(117.0);
    add(begin, framesIn(600.0), balance,
        [=](std::size_t i) { return 0.5 * (square(phaseAt(i, low)) + square(phaseAt(i, high))); });
}

void Canvas::grow(std::size_t frames)
{
    if (frames > m_left.size()) {
        m_left.resize(frames);
        m_right.resize(frames);
    }
}

} // namespace lrp::sound::detail
