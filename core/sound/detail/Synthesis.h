#pragma once

#include "core/sound/Render.h"

#include <cstddef>
#include <vector>

namespace lrp::sound::detail
{

constexpr std::size_t framesIn(double milliseconds)
{
    return static_cast<std::size_t>(milliseconds * Pcm::kFramesPerSecond / 1000.0);
}

/// How loud each channel is: 1, 1 in the middle would be 3 dB too loud, so that is 0.707, 0.707.
struct Balance {
    double left = 1.0;
    double right = 1.0;
};
/// 0: left alone, 1: right alone; the same power everywhere.
Balance balanceAt(double place);

/// Two channels that sounds are added to. It grows with what is added.
class Canvas
{
public:
    /// A tone of `frames` from frame `begin` on, −18 dBFS, with attack and release of 8 ms, or half of it
    /// where it is shorter. Losses: a sine with its octave at −12 dB; rates: a triangle's first three
    /// partials.
    void addTone(std::size_t begin, std::size_t frames, double tone, Quantity quantity, bool trembles,
                 const Balance& balance);
    /// 2 kHz for 10 ms.
    void addClick(std::size_t begin, const Balance& balance);
    /// From 500 to 1,000 Hz in 60 ms.
    void addRise(std::size_t begin, const Balance& balance);
    /// 110 with 117 Hz, square, for 600 ms.
    void addAlarm(std::size_t begin, const Balance& balance);
    void grow(std::size_t frames);

    std::size_t frames() const { return m_left.size(); }
    const std::vector<double>& left() const { return m_left; }
    const std::vector<double>& right() const { return m_right; }

private:
    template <class Wave>
    void add(std::size_t begin, std::size_t frames, const Balance& balance, Wave&& wave);

    std::vector<double> m_left;
    std::vector<double> m_right;
};

} // namespace lrp::sound::detail
