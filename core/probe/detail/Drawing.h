#pragma once

#include <cstdint>
#include <vector>

/// What probes draw: the same for the same seed, on every machine.
namespace lrp::probe
{

/// What one purpose of a probe draws with, of up to a thousand, where a person has set `seed`.
constexpr std::uint64_t seedOf(std::int64_t seed, std::int64_t purpose)
{
    constexpr std::int64_t kPurposes = 1024;
    return static_cast<std::uint64_t>(seed * kPurposes + purpose);
}

/// `count` different rows of 0 … of − 1 in random order; all of them, in their own order, where there are no
/// more.
std::vector<std::int64_t> drawnRows(std::int64_t count, std::int64_t of, std::uint64_t seed);

/// Normal numbers.
std::vector<float> normalNumbers(std::size_t count, std::uint64_t seed);

} // namespace lrp::probe
