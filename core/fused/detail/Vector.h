#pragma once

#include <cstdint>
#if defined(__SSE2__)
#include <immintrin.h> // for max and min, which compilers do not find in a comparison; its functions are never linked
#endif

// For kernel sources (lrp_add_kernels() in the root CMakeLists.txt): what stands here is compiled once for
// each instruction set, in a namespace of its own so that the linker keeps all of them.
#ifndef LRP_KERNELS
#define LRP_KERNELS baseline
#endif

namespace lrp::fused::LRP_KERNELS
{

/// Floats in one vector register, vectors in a block of 16 examples, and rows of a register tile: a tile of
/// kTileRows × 16 sums leaves registers for what is multiplied.
#if defined(__AVX512F__)
inline constexpr int kLanes = 16, kTileRows = 12;
#elif defined(__AVX2__)
inline constexpr int kLanes = 8, kTileRows = 6;
#elif defined(__aarch64__)
inline constexpr int kLanes = 4, kTileRows = 5;
#else
inline constexpr int kLanes = 4, kTileRows = 2;
#endif
inline constexpr int kParts = 16 / kLanes;

using Float [[gnu::vector_size(4 * kLanes)]] = float;
using Int [[gnu::vector_size(4 * kLanes)]] = std::int32_t;

/// From and to memory of any alignment.
inline Float load(const float* from)
{
    using Anywhere [[gnu::vector_size(4 * kLanes), gnu::aligned(4), gnu::may_alias]] = float;
    return *reinterpret_cast<const Anywhere*>(from);
}

inline void store(float* to, Float value)
{
    using Anywhere [[gnu::vector_size(4 * kLanes), gnu::aligned(4), gnu::may_alias]] = float;
    *reinterpret_cast<Anywhere*>(to) = value;
}

inline Float all(float value)
{
    return value - Float{};
}

/// a > b ? a : b in every lane; where one is NaN, b.
inline Float larger(Float a, Float b)
{
#if defined(__AVX512F__) || !defined(__SSE2__)
    return a > b ? a : b;
#elif defined(__AVX2__)
    return _mm256_max_ps(a, b);
#else
    return _mm_max_ps(a, b);
#endif
}

/// a < b ? a : b in every lane; where one is NaN, b.
inline Float smaller(Float a, Float b)
{
#if defined(__AVX512F__) || !defined(__SSE2__)
    return a < b ? a : b;
#elif defined(__AVX2__)
    return _mm256_min_ps(a, b);
#else
    return _mm_min_ps(a, b);
#endif
}

/// Four floats, whatever kLanes is: for moving numbers between lanes.
using Four [[gnu::vector_size(16)]] = float;

inline Four loadFour(const float* from)
{
    using Anywhere [[gnu::vector_size(16), gnu::aligned(4), gnu::may_alias]] = float;
    return *reinterpret_cast<const Anywhere*>(from);
}

inline void storeFour(float* to, Four value)
{
    using Anywhere [[gnu::vector_size(16), gnu::aligned(4), gnu::may_alias]] = float;
    *reinterpret_cast<Anywhere*>(to) = value;
}

} // namespace lrp::fused::LRP_KERNELS
