#pragma once

#include "core/channel/Catalog.h"
#include "core/experiment/Plan.h"

#include <array>
#include <vector>

namespace lrp::ui
{

// What the plots know of channels beside their declarations.

inline constexpr channel::Id kRate = channel::id("lr");
inline constexpr channel::Id kMomentum = channel::id("momentum");
inline constexpr channel::Id kTrainingLoss = channel::id("training_loss");
inline constexpr channel::Id kValidationLoss = channel::id("validation_loss");
inline constexpr channel::Id kAverageLoss = channel::id("average_loss");

/// One value for each channel.
template <class T>
class ByChannel
{
public:
    T& operator[](channel::Id id) { return m_values[static_cast<std::size_t>(id)]; }
    const T& operator[](channel::Id id) const { return m_values[static_cast<std::size_t>(id)]; }
    auto begin() { return m_values.begin(); }
    auto end() { return m_values.end(); }

private:
    std::array<T, channel::kChannels.size()> m_values{};
};

/// Those that a plan knows beforehand.
inline constexpr std::array kPlannedChannels{kRate, kMomentum};

constexpr bool isPlanned(channel::Id id)
{
    return id == kRate || id == kMomentum;
}

/// What the plan says of one of them.
inline const std::vector<double>& plannedValues(const experiment::Plan& plan, channel::Id id)
{
    return id == kMomentum ? plan.momentums : plan.rates;
}

} // namespace lrp::ui
