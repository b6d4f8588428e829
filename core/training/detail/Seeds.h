#pragma once

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
    std::uint64_t z =
        static_cast<std::uint64_t>(seed) + static_cast<std::uint64_t>(purpose) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

inline at::Generator generatorFor(std::int64_t seed, Purpose purpose)
{
    return at::make_generator<at::CPUGeneratorImpl>(seedFor(seed, purpose));
}

} // namespace lrp::training
