#pragma once

#include <cstdint>

namespace lrp::elementary
{

/// The number at a place, from 1 on, of the sequence that begins with a seed: whichever is asked for, none
/// before it has to be made. Source: Steele, Lea & Flood 2014, SplitMix64.
inline std::uint64_t splitMix64(std::uint64_t seed, std::uint64_t place)
{
    std::uint64_t z = seed + place * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace lrp::elementary
