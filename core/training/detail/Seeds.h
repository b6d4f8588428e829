#pragma once

#include "core/elementary/SplitMix64.h"

#include <ATen/CPUGeneratorImpl.h>
#include <cstdint>

namespace lrp::training
{

/// What randomness is for. Each purpose has a generator of its own, so that using one never moves another.
enum class Purpose : std::uint64_t { Split = 1, Weights = 2, BatchOrder = 3, GradientNoise = 4 };

/// The seed of a purpose's generator in a run with this seed: SplitMix64 of the two, so that neighbouring
/// seeds are unrelated.
inline std::uint64_t seedFor(std::int64_t seed, Purpose purpose)
{
    return elementary::splitMix64(static_cast<std::uint64_t>(seed), static_cast<std::uint64_t>(purpose));
}

inline at::Generator generatorFor(std::int64_t seed, Purpose purpose)
{
    return at::make_generator<at::CPUGeneratorImpl>(seedFor(seed, purpose));
}

} // namespace lrp::training
