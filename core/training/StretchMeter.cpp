#include "core/training/detail/StretchMeter.h"

#include "core/training/detail/Measures.h"

#include <cmath>
#include <utility>

namespace lrp::training
{
namespace
{

bool keepsMeanSquare(std::size_t place)
{
    return channel::of(channel::kept()[place]).keep == channel::Keep::RootMeanSquare;
}

} // namespace

void StretchMeter::take(const update::Squares& update)
{
    ++m_state.updates;
    for (std::size_t i = 0; i < kMeasures.size(); ++i) {
        const double value = kMeasures[i].of(update);
        m_state.sums[i] = keepsMeanSquare(i) ? m_state.sums[i] + value * value : value;
    }
}

engine::StretchColumns::Values StretchMeter::finish()
{
    const State state = std::exchange(m_state, {});
    engine::StretchColumns::Values values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double mean = state.sums[i] / static_cast<double>(state.updates);
        values[i] = static_cast<float>(keepsMeanSquare(i) ? std::sqrt(mean) : state.sums[i]);
    }
    return values;
}

} // namespace lrp::training
