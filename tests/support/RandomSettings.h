#pragma once

#include "core/schedule/Schedule.h"

#include <random>

namespace lrp::tests
{

using Random = std::mt19937_64;

/// Legal settings of a catalogue's schedule, drawn from the ranges it declares, with lengths in all units.
/// Files and texts keep what the starter has. Legal means: readable, and after `clock` in ticks still so.
params::Json randomSettings(const params::Entry& entry, Random& random, const params::Clock& clock);

} // namespace lrp::tests
