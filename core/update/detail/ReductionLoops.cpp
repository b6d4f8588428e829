// A kernel source: see lrp_add_kernels() in the root CMakeLists.txt.

#include "core/update/detail/Kernels.h"

namespace lrp::update::LRP_KERNELS
{
namespace
{

/// As many lanes as fill 64 bytes. Also narrower processors sum in these lanes, so all in the same order.
template <class Real>
struct Lanes;
template <>
struct Lanes<float> {
    typedef float Vector __attribute__((vector_size(64)));
};
template <>
struct Lanes<double> {
    typedef double Vector __attribute__((vector_size(64)));
};

/// Σ term(i) for i in [begin, end): in two rows of lanes, then the rest.
template <class Real, class LoadVector, class LoadOne>
Real sumOfBlock(std::size_t begin, std::size_t end, const LoadVector& vectorAt, const LoadOne& oneAt)
{
    using Vector = typename Lanes<Real>::Vector;
    constexpr std::size_t kWidth = sizeof(Vector) / sizeof(Real);
    Vector even{};
    Vector odd{};
    std::size_t i = begin;
    for (; i + 2 * kWidth <= end; i += 2 * kWidth) {
        even += vectorAt(i);
        odd += vectorAt(i + kWidth);
    }
    even += odd;
    Real sum = 0;
    for (std::size_t lane = 0; lane < kWidth; ++lane) {
        sum += even[lane];
    }
    for (; i < end; ++i) {
        sum += oneAt(i);
    }
    return sum;
}

template <class Real, class LoadVector, class LoadOne>
double sumOf(std::size_t n, const LoadVector& vectorAt, const LoadOne& oneAt)
{
    double sum = 0.0;
    for (std::size_t begin = 0; begin < n; begin += kSumBlock) {
        const std::size_t end = n - begin < kSumBlock ? n : begin + kSumBlock;
        sum += static_cast<double>(sumOfBlock<Real>(begin, end, vectorAt, oneAt));
    }
    return sum;
}

template <class Real>
typename Lanes<Real>::Vector load(const Real* a)
{
    typename Lanes<Real>::Vector vector;
    __builtin_memcpy(&vector, a, sizeof vector);
    return vector;
}

template <class Real>
Real sizeOf(Real x)
{
    return x < 0 ? -x : x;
}

template <class Real>
double dot(std::size_t n, const Real* a, const Real* b)
{
    return sumOf<Real>(
        n, [=](std::size_t i) { return load(a + i) * load(b + i); },
        [=](std::size_t i) { return a[i] * b[i]; });
}

template <class Real>
double sumOfSizes(std::size_t n, const Real* a)
{
    return sumOf<Real>(
        n,
        [=](std::size_t i) {
            const auto x = load(a + i);
            return x < 0 ? -x : x;
        },
        [=](std::size_t i) { return sizeOf(a[i]); });
}

template <class Real>
Real largestSize(std::size_t n, const Real* a)
{
    Real largest = 0;
    bool isNumber = true;
    for (std::size_t i = 0; i < n; ++i) {
        const Real size = sizeOf(a[i]);
        largest = size > largest ? size : largest;
        isNumber &= size == size;
    }
    return isNumber ? largest : static_cast<Real>(__builtin_nan(""));
}

template <class Real>
void add(std::size_t n, Real* __restrict y, Real factor, const Real* __restrict a)
{
    for (std::size_t i = 0; i < n; ++i) {
        y[i] += factor * a[i];
    }
}

template <class Real>
void scale(std::size_t n, Real* y, Real factor, const Real* a)
{
    for (std::size_t i = 0; i < n; ++i) {
        y[i] = factor * a[i];
    }
}

template <class Real>
void clamp(std::size_t n, Real* y, Real lowest, Real highest)
{
    for (std::size_t i = 0; i < n; ++i) {
        const Real raised = y[i] < lowest ? lowest : y[i];
        y[i] = raised > highest ? highest : raised;
    }
}

template <class Real>
void subtract(std::size_t n, Real* __restrict y, const Real* a, const Real* b)
{
    for (std::size_t i = 0; i < n; ++i) {
        y[i] = a[i] - b[i];
    }
}

template <class Real>
void approach(std::size_t n, Real* __restrict y, Real share, const Real* __restrict a)
{
    for (std::size_t i = 0; i < n; ++i) {
        y[i] += share * (a[i] - y[i]);
    }
}

template <class Real>
constexpr ReductionLoops<Real> kLoops{
    .dot = dot<Real>,
    .sumOfSizes = sumOfSizes<Real>,
    .largestSize = largestSize<Real>,
    .add = add<Real>,
    .scale = scale<Real>,
    .clamp = clamp<Real>,
    .subtract = subtract<Real>,
    .approach = approach<Real>,
};

} // namespace

const ReductionLoops<float> kReductionFloat = kLoops<float>;
const ReductionLoops<double> kReductionDouble = kLoops<double>;

} // namespace lrp::update::LRP_KERNELS
