#pragma once

#include "core/elementary/Elementary.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace lrp::dataset::detail
{

/// What random numbers are for. Each purpose has a generator of its own, so that changing one setting (the
/// share of flipped labels) leaves the rest (the points and their order) as it was.
enum class Purpose : std::uint64_t { Places = 1, Noise, Order, Flips };

/// Random numbers that are the same for a seed and purpose with every compiler and standard library: the
/// standard fixes std::mt19937_64 but none of the distributions, nor std::shuffle. Thread: any; one object in
/// one thread.
class Random
{
public:
    Random(std::uint64_t seed, Purpose purpose)
        : m_engine(mixed(seed + static_cast<std::uint64_t>(purpose) * 0x9e3779b97f4a7c15U))
    {
    }

    /// Uniform in [0, 1), a multiple of 2^−53.
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }

    /// Uniform in 0 … n − 1, for n ≥ 1; draws again where a remainder would favour small numbers.
    std::uint64_t below(std::uint64_t n)
    {
        const std::uint64_t excess = (0 - n) % n; // 2^64 mod n
        std::uint64_t bits = m_engine();
        while (bits < excess) {
            bits = m_engine();
        }
        return bits % n;
    }

    /// Normal with mean 0 and standard deviation 1.
    double normal()
    {
        const double first = uniform(); // in this order, which that of arguments is not
        return elementary::normalFrom(first, uniform());
    }

    /// 0 … n − 1 in random order. Source: Fisher & Yates 1938, in Durstenfeld's form of 1964.
    std::vector<std::size_t> permutation(std::size_t n)
    {
        std::vector<std::size_t> order(n);
        for (std::size_t i = 0; i < n; ++i) {
            const auto j = static_cast<std::size_t>(below(i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

private:
    /// SplitMix64's output function: neighbouring seeds give unlike states.
    static std::uint64_t mixed(std::uint64_t x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
        return x ^ (x >> 31);
    }

    std::mt19937_64 m_engine;
};

} // namespace lrp::dataset::detail
