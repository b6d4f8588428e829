#include "core/training/detail/StretchMeter.h"

#include <cmath>
#include <utility>

namespace lrp::training
{
namespace
{

constexpr bool keepsMeanSquare(std::size_t place)
{
    return channel::of(channel::kept()[place]).keep == channel::Keep::RootMeanSquare;
}

template <std::size_t kPlace>
void addOne(double& sum, const Measured& update)
{
    const double value = kMeasures[kPlace].of(update);
    if constexpr (keepsMeanSquare(kPlace)) {
        sum += value * value;
    } else {
        sum = value;
    }
}

/// The loop over the measures, unrolled: a call of each is felt beside the update of a small network.
template <std::size_t... kPlaces>
void add(std::array<double, StretchMeter::kChannels>& sums, const Measured& update,
         std::index_sequence<kPlaces...>)
{
    (addOne<kPlaces>(sums[kPlaces], update), ...);
}

} // namespace

void StretchMeter::take(const Measured& update)
{
    ++m_state.updates;
    add(m_state.sums, update, std::make_index_sequence<kChannels>());
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
