#pragma once

#include <cstddef>

/// The loops over memory. Each pass reads and writes every vector once; x, g and the state vectors do not
/// overlap. `sign` is −1 to climb; `decay` is added to the gradient as decay·x.
namespace lrp::update
{

template <class Real>
struct SgdScalars {
    Real sign, decay, lr;
    Real momentum;    ///< of Nesterov's look-ahead
    Real kept, share; ///< m ← kept·m + share·g
    bool nesterov;
};

template <class Real>
struct AdamScalars {
    Real sign, decay;
    Real shrink; ///< x ← shrink·x first: AdamW's 1 − lr·weight_decay
    Real beta1, share1, beta2, share2;
    Real stepSize;       ///< lr/(1 − β₁^k)
    Real rootCorrection; ///< √(1 − β₂^k)
    Real eps;
};

template <class Real>
struct AdamaxScalars {
    Real sign, decay, beta1, share1, beta2, stepSize, eps;
};

template <class Real>
struct NadamScalars {
    Real decay;
    Real shrink; ///< x ← shrink·x first, where the decay is decoupled
    Real beta1, share1, beta2, share2;
    Real correction;   ///< 1 − β₂^k
    Real gradientStep; ///< lr·(1 − μ_k)/(1 − Π_k)
    Real averageStep;  ///< lr·μ_{k+1}/(1 − Π_k·μ_k·μ_{k+1})
    Real eps;
};

template <class Real>
struct RadamScalars {
    Real decay;
    Real shrink; ///< as NAdam's
    Real beta1, share1, beta2, share2;
    Real correction; ///< 1 − β₁^k
    Real lr;
    Real rootCorrection; ///< √(1 − β₂^k)
    Real rectifier;      ///< r
    Real eps;
    bool rectified; ///< ρ > 5
};

template <class Real>
struct AdagradScalars {
    Real sign, decay, lr, eps;
};

template <class Real>
struct AdadeltaScalars {
    Real sign, decay, lr, rho, share, eps;
};

template <class Real>
struct RmspropScalars {
    Real sign, decay, lr, alpha, share, momentum, eps;
};

template <class Real>
struct RpropScalars {
    Real sign, shrink, grow, smallest, largest;
};

template <class Real>
struct AsgdScalars {
    Real sign, decay;
    Real shrink; ///< 1 − lambd·η
    Real eta;
    Real mu; ///< weight of x in the average; exactly 1: the average is x
};

/// How Schedule-Free mixes: x ← x + share·(z − x), then y ← near·x + far·z.
template <class Real>
struct MixScalars {
    Real share, near, far;
};

template <class Real>
struct SgdFreeScalars {
    Real decay, lr;
    MixScalars<Real> mix;
};

template <class Real>
struct AdamFreeScalars {
    Real decayStep; ///< lr·weight_decay
    Real beta2, share2;
    Real correction; ///< 1 − β₂^k
    Real lr, eps;
    MixScalars<Real> mix;
};

/// Prodigy's averages: m ← beta1·m + share1·g, v ← beta2·v + share2·g², s ← beta3·s + share3·g.
template <class Real>
struct ProdigyMoments {
    Real beta1, share1, beta2, share2, beta3, share3;
};

template <class Real>
struct ProdigyScalars {
    Real shrink; ///< as NAdam's
    Real stepSize, eps;
};

/// One set of loops. Vectors that a setting leaves out are null. Where `sums` is not null, Σ(x after − x
/// before)², Σ(x after)² and Σg² are added to its three numbers.
template <class Real>
struct UpdateLoops {
    void (*descend)(std::size_t n, Real* x, const Real* g, const SgdScalars<Real>& s, double* sums);
    void (*momentum)(std::size_t n, Real* x, const Real* g, Real* m, const SgdScalars<Real>& s, double* sums);
    void (*adam)(std::size_t n, Real* x, const Real* g, Real* m, Real* v, Real* largest,
                 const AdamScalars<Real>& s, double* sums);
    void (*adamax)(std::size_t n, Real* x, const Real* g, Real* m, Real* u, const AdamaxScalars<Real>& s,
                   double* sums);
    void (*nadam)(std::size_t n, Real* x, const Real* g, Real* m, Real* v, const NadamScalars<Real>& s,
                  double* sums);
    void (*radam)(std::size_t n, Real* x, const Real* g, Real* m, Real* v, const RadamScalars<Real>& s,
                  double* sums);
    void (*adagrad)(std::size_t n, Real* x, const Real* g, Real* sum, const AdagradScalars<Real>& s,
                    double* sums);
    void (*adadelta)(std::size_t n, Real* x, const Real* g, Real* v, Real* d, const AdadeltaScalars<Real>& s,
                     double* sums);
    void (*rmsprop)(std::size_t n, Real* x, const Real* g, Real* v, Real* average, Real* buffer,
                    const RmspropScalars<Real>& s, double* sums);
    void (*rprop)(std::size_t n, Real* x, const Real* g, Real* before, Real* size,
                  const RpropScalars<Real>& s, double* sums);
    void (*asgd)(std::size_t n, Real* x, const Real* g, Real* average, const AsgdScalars<Real>& s,
                 double* sums);
    /// y is what the optimizer moves; z and x as SGDScheduleFree says.
    void (*sgdFree)(std::size_t n, Real* y, const Real* g, Real* z, Real* x, const SgdFreeScalars<Real>& s,
                    double* sums);
    void (*adamFree)(std::size_t n, Real* y, const Real* g, Real* z, Real* x, Real* v,
                     const AdamFreeScalars<Real>& s, double* sums);
    void (*prodigyMoments)(std::size_t n, const Real* g, Real* m, Real* v, Real* total,
                           const ProdigyMoments<Real>& s);
    void (*prodigy)(std::size_t n, Real* x, const Real* g, const Real* m, const Real* v,
                    const ProdigyScalars<Real>& s, double* sums);
};

inline constexpr std::size_t kSumBlock = 4096;

/// Sums run in a fixed order: the same numbers give the same sum on every run. Blocks of kSumBlock are summed
/// in Real, which overflows as PyTorch's norms do, and then in double.
template <class Real>
struct ReductionLoops {
    double (*dot)(std::size_t n, const Real* a, const Real* b);
    double (*sumOfSizes)(std::size_t n, const Real* a);                     ///< Σ|aᵢ|
    Real (*largestSize)(std::size_t n, const Real* a);                      ///< max|aᵢ|; NaN if one is
    void (*add)(std::size_t n, Real* y, Real factor, const Real* a);        ///< y ← y + factor·a
    void (*scale)(std::size_t n, Real* y, Real factor, const Real* a);      ///< y ← factor·a; y may be a
    void (*clamp)(std::size_t n, Real* y, Real lowest, Real highest);       ///< NaN stays
    void (*subtract)(std::size_t n, Real* y, const Real* a, const Real* b); ///< y ← a − b
    void (*approach)(std::size_t n, Real* y, Real share, const Real* a);    ///< y ← y + share·(a − y)
};

/// The loops for this processor. Real is float or double.
template <class Real>
const UpdateLoops<Real>& updateLoops();
template <class Real>
const ReductionLoops<Real>& reductionLoops();

template <>
const UpdateLoops<float>& updateLoops<float>();
template <>
const UpdateLoops<double>& updateLoops<double>();
template <>
const ReductionLoops<float>& reductionLoops<float>();
template <>
const ReductionLoops<double>& reductionLoops<double>();

#define LRP_DECLARE_KERNELS(set)                                                                             \
    namespace set                                                                                            \
    {                                                                                                        \
    extern const UpdateLoops<float> kUpdateFloat;                                                            \
    extern const UpdateLoops<double> kUpdateDouble;                                                          \
    extern const ReductionLoops<float> kReductionFloat;                                                      \
    extern const ReductionLoops<double> kReductionDouble;                                                    \
    }
LRP_DECLARE_KERNELS(baseline)
LRP_DECLARE_KERNELS(v3)
LRP_DECLARE_KERNELS(v4)
#undef LRP_DECLARE_KERNELS

} // namespace lrp::update
