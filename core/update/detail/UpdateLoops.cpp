// A kernel source: see lrp_add_kernels() in the root CMakeLists.txt.

#include "core/update/detail/Kernels.h"

namespace lrp::update::LRP_KERNELS
{
namespace
{

float root(float x)
{
    return __builtin_sqrtf(x);
}
double root(double x)
{
    return __builtin_sqrt(x);
}
/// a · b + c, rounded once: one instruction, or a call of the C library's where a processor may lack it.
float fma(float a, float b, float c)
{
    return __builtin_fmaf(a, b, c);
}
double fma(double a, double b, double c)
{
    return __builtin_fma(a, b, c);
}
float size(float x)
{
    return __builtin_fabsf(x);
}
double size(double x)
{
    return __builtin_fabs(x);
}

/// −1, 0 or 1; 0 for NaN, as torch.sign.
template <class Real>
Real signOf(Real x)
{
    return static_cast<Real>(x > 0) - static_cast<Real>(x < 0);
}

/// The gradient that the rules call g.
template <class Real>
Real turned(Real sign, Real decay, Real g, Real x)
{
    return decay != 0 ? sign * g + decay * x : sign * g;
}

// Each loop copies its scalars first: as locals, no store to memory can change them. The order of operations
// is that of PyTorch's loops over single tensors; what is fused is fused with every set of instructions.

template <class Real>
void descend(std::size_t n, Real* __restrict x, const Real* __restrict g, const SgdScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        x[i] = fma(-s.lr, turned(s.sign, s.decay, g[i], x[i]), x[i]);
    }
}

template <class Real>
void momentum(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
              const SgdScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(s.sign, s.decay, g[i], x[i]);
        m[i] = fma(s.kept, m[i], s.share * gradient);
        x[i] = fma(-s.lr, s.nesterov ? fma(s.momentum, m[i], gradient) : m[i], x[i]);
    }
}

template <bool kLargest, class Real>
void adamLoop(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
              Real* __restrict v, [[maybe_unused]] Real* __restrict largest, const AdamScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(s.sign, s.decay, g[i], x[i]);
        m[i] = fma(s.beta1, m[i], s.share1 * gradient);
        v[i] = fma(s.beta2, v[i], s.share2 * gradient * gradient);
        Real square = v[i];
        if constexpr (kLargest) {
            square = largest[i] > square ? largest[i] : square;
            largest[i] = square;
        }
        x[i] = fma(s.shrink, x[i], -(s.stepSize * m[i] / (root(square) / s.rootCorrection + s.eps)));
    }
}

template <class Real>
void adam(std::size_t n, Real* x, const Real* g, Real* m, Real* v, Real* largest, const AdamScalars<Real>& s)
{
    if (largest) {
        adamLoop<true>(n, x, g, m, v, largest, s);
    } else {
        adamLoop<false>(n, x, g, m, v, largest, s);
    }
}

template <class Real>
void adamax(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
            Real* __restrict u, const AdamaxScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(s.sign, s.decay, g[i], x[i]);
        m[i] = fma(s.beta1, m[i], s.share1 * gradient);
        const Real kept = s.beta2 * u[i];
        const Real fresh = size(gradient) + s.eps;
        u[i] = kept > fresh || kept != kept ? kept : fresh; // NaN stays, as in torch.amax
        x[i] -= s.stepSize * m[i] / u[i];
    }
}

template <class Real>
void nadam(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
           Real* __restrict v, const NadamScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(Real(1), s.decay, g[i], x[i]);
        m[i] = fma(s.beta1, m[i], s.share1 * gradient);
        v[i] = fma(s.beta2, v[i], s.share2 * gradient * gradient);
        const Real below = root(v[i] / s.correction) + s.eps;
        x[i] = x[i] - s.gradientStep * gradient / below - s.averageStep * m[i] / below;
    }
}

template <class Real>
void radam(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
           Real* __restrict v, const RadamScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(Real(1), s.decay, g[i], x[i]);
        m[i] = fma(s.beta1, m[i], s.share1 * gradient);
        v[i] = fma(s.beta2, v[i], s.share2 * gradient * gradient);
        const Real step = m[i] / s.correction * s.lr;
        x[i] = s.rectified ? fma(-step * (s.rootCorrection / (root(v[i]) + s.eps)), s.rectifier, x[i])
                           : x[i] - step;
    }
}

template <class Real>
void adagrad(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict sum,
             const AdagradScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(s.sign, s.decay, g[i], x[i]);
        sum[i] = fma(gradient, gradient, sum[i]);
        x[i] -= s.lr * gradient / (root(sum[i]) + s.eps);
    }
}

template <class Real>
void adadelta(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict v,
              Real* __restrict d, const AdadeltaScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(s.sign, s.decay, g[i], x[i]);
        v[i] = fma(s.rho, v[i], s.share * gradient * gradient);
        const Real delta = root(d[i] + s.eps) / root(v[i] + s.eps) * gradient;
        d[i] = fma(s.rho, d[i], s.share * delta * delta);
        x[i] = fma(-s.lr, delta, x[i]);
    }
}

template <bool kCentered, bool kMomentum, class Real>
void rmspropLoop(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict v,
                 [[maybe_unused]] Real* __restrict average, [[maybe_unused]] Real* __restrict buffer,
                 const RmspropScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(s.sign, s.decay, g[i], x[i]);
        v[i] = fma(s.alpha, v[i], s.share * gradient * gradient);
        Real square = v[i];
        if constexpr (kCentered) {
            average[i] = fma(s.alpha, average[i], s.share * gradient);
            square = fma(-average[i], average[i], square);
        }
        const Real below = root(square) + s.eps;
        if constexpr (kMomentum) {
            buffer[i] = fma(s.momentum, buffer[i], gradient / below);
            x[i] = fma(-s.lr, buffer[i], x[i]);
        } else {
            x[i] -= s.lr * gradient / below;
        }
    }
}

template <class Real>
void rmsprop(std::size_t n, Real* x, const Real* g, Real* v, Real* average, Real* buffer,
             const RmspropScalars<Real>& s)
{
    if (average && buffer) {
        rmspropLoop<true, true>(n, x, g, v, average, buffer, s);
    } else if (average) {
        rmspropLoop<true, false>(n, x, g, v, average, buffer, s);
    } else if (buffer) {
        rmspropLoop<false, true>(n, x, g, v, average, buffer, s);
    } else {
        rmspropLoop<false, false>(n, x, g, v, average, buffer, s);
    }
}

template <class Real>
void rprop(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict before,
           Real* __restrict size, const RpropScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = s.sign * g[i];
        const Real agreement = gradient * before[i];
        Real next = size[i] * (agreement > 0 ? s.grow : agreement < 0 ? s.shrink : Real(1));
        next = next < s.smallest ? s.smallest : next;
        next = next > s.largest ? s.largest : next;
        const Real taken = agreement < 0 ? Real(0) : gradient; // stand still once after a change of sign
        size[i] = next;
        before[i] = taken;
        x[i] -= signOf(taken) * next;
    }
}

template <class Real>
void asgd(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict average,
          const AsgdScalars<Real>& scalars)
{
    const auto s = scalars;
    for (std::size_t i = 0; i < n; ++i) {
        const Real gradient = turned(s.sign, s.decay, g[i], x[i]);
        x[i] = fma(s.shrink, x[i], -(s.eta * gradient));
        average[i] = s.mu != 1 ? fma(x[i] - average[i], s.mu, average[i]) : x[i];
    }
}

template <class Real>
constexpr UpdateLoops<Real> kLoops{
    .descend = descend<Real>,
    .momentum = momentum<Real>,
    .adam = adam<Real>,
    .adamax = adamax<Real>,
    .nadam = nadam<Real>,
    .radam = radam<Real>,
    .adagrad = adagrad<Real>,
    .adadelta = adadelta<Real>,
    .rmsprop = rmsprop<Real>,
    .rprop = rprop<Real>,
    .asgd = asgd<Real>,
};

} // namespace

const UpdateLoops<float> kUpdateFloat = kLoops<float>;
const UpdateLoops<double> kUpdateDouble = kLoops<double>;

} // namespace lrp::update::LRP_KERNELS
