#pragma once

#include "core/params/Length.h"

#include <vector>

namespace lrp::ui
{

/// Where each segment but the first begins, in ticks.
std::vector<double> boundariesOf(const std::vector<params::Length>& lengths, const params::Range& range,
                                 const params::Clock& clock);

/// The lengths once boundary `index` has been dragged to about this tick: the length before it and, unless
/// that lasts to the end, the one behind it, each in its own unit and at least one tick long. The other
/// boundaries stay.
std::vector<params::Length> withBoundaryAt(std::vector<params::Length> lengths, std::size_t index,
                                           double tick, const params::Range& range,
                                           const params::Clock& clock);

/// What a boundary moves by when it is moved a little, in ticks.
double boundaryStep(const params::Length& before, const params::Clock& clock);

/// The length that divides what is left of the run behind `lengths` in two, in the unit of the last of them.
params::Length halfOfTheRest(const std::vector<params::Length>& lengths, const params::Range& range,
                             const params::Clock& clock);

} // namespace lrp::ui
