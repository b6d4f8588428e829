#pragma once

#include <cstdint>
#if defined(__SSE2__)
#include <immintrin.h> // its functions are never linked
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

// For kernel sources (lrp_add_kernels() in the root CMakeLists.txt): what stands here is compiled once for
// each instruction set, in a namespace of its own so that the linker keeps all of them.
#ifndef LRP_KERNELS
#define LRP_KERNELS baseline
#endif

/// Every set computes the same bits. A sum runs in an order that the width of a register does not change, an
/// element of 16 at a time (an example, or a place in a row) adding up alone; and where multiply and add are
/// one operation, fma() says so: the compiler fuses nothing.
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
/// Four and eight floats, whatever kLanes is: for what is no block of examples.
using Four [[gnu::vector_size(16)]] = float;
using Eight [[gnu::vector_size(32)]] = float;

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

// fma(a, b, c) is a · b + c, rounded once, in every lane.

#if defined(__FMA__)
#if defined(__AVX512F__)
inline Float fma(Float a, Float b, Float c)
{
    return _mm512_fmadd_ps(a, b, c);
}
#endif

inline Eight fma(Eight a, Eight b, Eight c)
{
    return _mm256_fmadd_ps(a, b, c);
}
#else
#if defined(__SSE2__)
/// By the C library, which is exact without the instruction too, and slow.
[[gnu::noinline, gnu::cold]] inline Four fmaOneByOne(Four a, Four b, Four c)
{
    Four result{};
    for (int i = 0; i < 4; ++i) {
        result[i] = __builtin_fmaf(a[i], b[i], c[i]);
    }
    return result;
}

/// For processors without the instruction. In double the product of two floats is exact, and the sum rounds
/// twice, to double and then to float. That is wrong only where the first makes it lie in the middle between
/// two floats, or where the floats lie farther apart than usual, below the smallest normal one: rare enough
/// to look for both and do those another way.
inline Four fma(Four a, Four b, Four c)
{
    const __m128d low = _mm_cvtps_pd(a) * _mm_cvtps_pd(b) + _mm_cvtps_pd(c);
    const __m128d high = _mm_cvtps_pd(_mm_movehl_ps(a, a)) * _mm_cvtps_pd(_mm_movehl_ps(b, b)) +
                         _mm_cvtps_pd(_mm_movehl_ps(c, c));
    const __m128 lows = _mm_castpd_ps(low), highs = _mm_castpd_ps(high);
    const auto ends = reinterpret_cast<Int>(_mm_shuffle_ps(lows, highs, 0x88)) & 0x1FFFFFFF;
    const auto sizes = reinterpret_cast<Int>(_mm_shuffle_ps(lows, highs, 0xDD)) & 0x7FFFFFFF;
    const Int isUnsure = (ends == 0x10000000) | ((sizes > 0) & (sizes < 0x38100000)); // 2^−126
    if (__builtin_expect(_mm_movemask_ps(reinterpret_cast<Four>(isUnsure)) != 0, 0)) {
        return fmaOneByOne(a, b, c);
    }
    return _mm_movelh_ps(_mm_cvtpd_ps(low), _mm_cvtpd_ps(high));
}
#else
inline Four fma(Four a, Four b, Four c)
{
#if defined(__aarch64__)
    return vfmaq_f32(c, a, b);
#else
    Four result{};
    for (int i = 0; i < 4; ++i) {
        result[i] = __builtin_fmaf(a[i], b[i], c[i]);
    }
    return result;
#endif
}
#endif

inline Eight fma(Eight a, Eight b, Eight c)
{
    const Four low = fma(__builtin_shufflevector(a, a, 0, 1, 2, 3), __builtin_shufflevector(b, b, 0, 1, 2, 3),
                         __builtin_shufflevector(c, c, 0, 1, 2, 3));
    const Four high =
        fma(__builtin_shufflevector(a, a, 4, 5, 6, 7), __builtin_shufflevector(b, b, 4, 5, 6, 7),
            __builtin_shufflevector(c, c, 4, 5, 6, 7));
    return __builtin_shufflevector(low, high, 0, 1, 2, 3, 4, 5, 6, 7);
}
#endif

inline Float fma(Float a, Float b, float c)
{
    return fma(a, b, all(c));
}

inline Float fma(Float a, float b, Float c)
{
    return fma(a, all(b), c);
}

inline Float fma(Float a, float b, float c)
{
    return fma(a, all(b), all(c));
}

} // namespace lrp::fused::LRP_KERNELS
