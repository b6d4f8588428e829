#include "core/engine/StretchColumns.h"

#include <algorithm>

namespace lrp::engine
{

std::int64_t StretchColumns::lengthFor(std::int64_t totalSteps)
{
    constexpr auto kMostPlaces = static_cast<std::int64_t>(kMost);
    return std::max<std::int64_t>((totalSteps + kMostPlaces - 1) / kMostPlaces, 1);
}

void StretchColumns::begin(std::int64_t firstStep, std::int64_t length, const Recorded& recorded)
{
    if (!m_values) {
        m_recorded = recorded;
        std::size_t floats = 0;
        for (std::size_t channel = 0; channel < kChannels; ++channel) {
            m_begin[channel] = floats;
            floats += recorded[channel] ? kMost : 0;
        }
        m_values.reset(new float[floats]); // memory counts as used where it is written to
        m_length = length;
        m_first = firstStep / length;
    }
}

std::size_t StretchColumns::bytes() const
{
    return m_values ? kBytesOfChannel * static_cast<std::size_t>(std::ranges::count(m_recorded, true)) : 0;
}

bool StretchColumns::append(std::int64_t end, const Values& values)
{
    const std::size_t place = m_size.load(std::memory_order_relaxed);
    if (place == kMost) {
        return false;
    }
    for (std::size_t channel = 0; channel < kChannels; ++channel) {
        if (m_recorded[channel]) {
            m_values[m_begin[channel] + place] = values[channel];
        }
    }
    m_end.store(end, std::memory_order_release);
    m_size.store(place + 1, std::memory_order_release);
    return true;
}

std::int64_t StretchColumns::step(std::size_t place) const
{
    const std::int64_t whole = (m_first + static_cast<std::int64_t>(place) + 1) * m_length;
    return std::min(whole, end()) - 1;
}

} // namespace lrp::engine
