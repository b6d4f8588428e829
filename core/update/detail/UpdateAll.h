#pragma once

#include "core/update/detail/Kernels.h"

/// No element of the loop that follows depends on another. Unsaid, the compiler asks for each row whether
/// vectors overlap.
#if defined(__clang__)
#define LRP_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#else
#define LRP_INDEPENDENT _Pragma("GCC ivdep")
#endif

/// For kernel sources alone, which know LRP_KERNELS: see lrp_add_kernels() in the root CMakeLists.txt.
namespace lrp::update::LRP_KERNELS
{
namespace
{

/// 64 bytes of lanes, on every processor, as parts that fit its registers.
template <class Real>
struct Row {
#if defined(__AVX__)
    typedef Real Part __attribute__((vector_size(32))); // measured: 64 bytes gain nothing
#else
    typedef Real Part __attribute__((vector_size(16)));
#endif
    static constexpr std::size_t kLanes = 64 / sizeof(Real);
    static constexpr std::size_t kPartLanes = sizeof(Part) / sizeof(Real);
    static constexpr std::size_t kParts = kLanes / kPartLanes;
};

template <class Real>
typename Row<Real>::Part load(const Real* a)
{
    typename Row<Real>::Part part;
    __builtin_memcpy(&part, a, sizeof part);
    return part;
}

/// The sum of a row of lanes: the upper half is added to the lower, then half of that, down to one.
template <class Real>
Real total(typename Row<Real>::Part* row)
{
    for (std::size_t half = Row<Real>::kParts / 2; half > 0; half /= 2) {
        for (std::size_t part = 0; part < half; ++part) {
            row[part] += row[part + half];
        }
    }
    Real lanes[Row<Real>::kPartLanes];
    __builtin_memcpy(lanes, row, sizeof lanes);
    for (std::size_t half = Row<Real>::kPartLanes / 2; half > 0; half /= 2) {
        for (std::size_t lane = 0; lane < half; ++lane) {
            lanes[lane] += lanes[lane + half];
        }
    }
    return lanes[0];
}

/// updateAll() of at most kSumBlock elements, with its sums: in a row of lanes each, then the rest one by
/// one.
template <class Real, class Element>
[[gnu::always_inline]] inline void updateBlock(std::size_t begin, std::size_t end, Real* __restrict x,
                                               const Real* __restrict g, double* sums, const Element& element)
{
    using R = Row<Real>;
    typename R::Part changes[R::kParts]{}, weights[R::kParts]{}, gradients[R::kParts]{};
    std::size_t i = begin;
    for (; i + R::kLanes <= end; i += R::kLanes) {
#pragma GCC unroll 4
        for (std::size_t part = 0; part < R::kParts; ++part) {
            const std::size_t at = i + part * R::kPartLanes;
            const auto before = load(x + at);
            const auto gradient = load(g + at);
            LRP_INDEPENDENT
#pragma GCC unroll 1 // else it is unrolled before it is turned into vectors
            for (std::size_t lane = at; lane < at + R::kPartLanes; ++lane) {
                x[lane] = element(lane, x[lane], g[lane]);
            }
            const auto after = load(x + at);
            const auto change = after - before;
            changes[part] += change * change;
            weights[part] += after * after;
            gradients[part] += gradient * gradient;
        }
    }
    Real changeSum = total<Real>(changes);
    Real weightSum = total<Real>(weights);
    Real gradientSum = total<Real>(gradients);
    for (; i < end; ++i) {
        const Real before = x[i];
        x[i] = element(i, before, g[i]);
        changeSum += (x[i] - before) * (x[i] - before);
        weightSum += x[i] * x[i];
        gradientSum += g[i] * g[i];
    }
    sums[0] += static_cast<double>(changeSum);
    sums[1] += static_cast<double>(weightSum);
    sums[2] += static_cast<double>(gradientSum);
}

/// x[i] ← element(i, x[i], g[i]) for all i, which may change other vectors at i too. Every sum runs in lanes
/// that the width of registers does not change.
template <class Real, class Element>
[[gnu::always_inline]] inline void updateAll(std::size_t n, Real* __restrict x, const Real* __restrict g,
                                             double* sums, const Element& element)
{
    if (!sums) {
        LRP_INDEPENDENT
        for (std::size_t i = 0; i < n; ++i) {
            x[i] = element(i, x[i], g[i]);
        }
        return;
    }
    for (std::size_t begin = 0; begin < n; begin += kSumBlock) {
        updateBlock(begin, n - begin < kSumBlock ? n : begin + kSumBlock, x, g, sums, element);
    }
}

#undef LRP_INDEPENDENT

} // namespace
} // namespace lrp::update::LRP_KERNELS
