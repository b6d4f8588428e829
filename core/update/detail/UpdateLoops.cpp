// A kernel source: see lrp_add_kernels() in the root CMakeLists.txt.

#include "core/update/detail/Kernels.h"
#include "core/update/detail/UpdateAll.h"

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

// Each loop has its own copy of the scalars: no store to memory can change them. The order of operations is
// that of PyTorch's loops over single tensors; what is fused is fused with every set of instructions.

template <class Real>
void descend(std::size_t n, Real* __restrict x, const Real* __restrict g, const SgdScalars<Real>& scalars,
             double* sums)
{
    updateAll(n, x, g, sums, [s = scalars](std::size_t, Real weight, Real slope) {
        return fma(-s.lr, turned(s.sign, s.decay, slope, weight), weight);
    });
}

template <class Real>
void momentum(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
              const SgdScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real gradient = turned(s.sign, s.decay, slope, weight);
        const Real velocity = m[i] = fma(s.kept, m[i], s.share * gradient);
        return fma(-s.lr, s.nesterov ? fma(s.momentum, velocity, gradient) : velocity, weight);
    });
}

template <bool kLargest, class Real>
void adamLoop(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
              Real* __restrict v, Real* __restrict largest, const AdamScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real gradient = turned(s.sign, s.decay, slope, weight);
        const Real average = m[i] = fma(s.beta1, m[i], s.share1 * gradient);
        Real square = v[i] = fma(s.beta2, v[i], s.share2 * gradient * gradient);
        if constexpr (kLargest) {
            square = largest[i] = largest[i] > square ? largest[i] : square;
        }
        return fma(s.shrink, weight, -(s.stepSize * average / (root(square) / s.rootCorrection + s.eps)));
    });
}

template <class Real>
void adam(std::size_t n, Real* x, const Real* g, Real* m, Real* v, Real* largest, const AdamScalars<Real>& s,
          double* sums)
{
    if (largest) {
        adamLoop<true>(n, x, g, m, v, largest, s, sums);
    } else {
        adamLoop<false>(n, x, g, m, v, largest, s, sums);
    }
}

template <class Real>
void adamax(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
            Real* __restrict u, const AdamaxScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real gradient = turned(s.sign, s.decay, slope, weight);
        const Real average = m[i] = fma(s.beta1, m[i], s.share1 * gradient);
        const Real kept = s.beta2 * u[i];
        const Real fresh = size(gradient) + s.eps;
        const Real largest = u[i] =
            kept > fresh || kept != kept ? kept : fresh; // NaN stays, as in torch.amax
        return weight - s.stepSize * average / largest;
    });
}

template <class Real>
void nadam(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
           Real* __restrict v, const NadamScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real shrunk = s.shrink * weight;
        const Real gradient = turned(Real(1), s.decay, slope, shrunk);
        const Real average = m[i] = fma(s.beta1, m[i], s.share1 * gradient);
        const Real square = v[i] = fma(s.beta2, v[i], s.share2 * gradient * gradient);
        const Real below = root(square / s.correction) + s.eps;
        return shrunk - s.gradientStep * gradient / below - s.averageStep * average / below;
    });
}

template <class Real>
void radam(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict m,
           Real* __restrict v, const RadamScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real shrunk = s.shrink * weight;
        const Real gradient = turned(Real(1), s.decay, slope, shrunk);
        const Real average = m[i] = fma(s.beta1, m[i], s.share1 * gradient);
        const Real square = v[i] = fma(s.beta2, v[i], s.share2 * gradient * gradient);
        const Real step = average / s.correction * s.lr;
        return s.rectified ? fma(-step * (s.rootCorrection / (root(square) + s.eps)), s.rectifier, shrunk)
                           : shrunk - step;
    });
}

template <class Real>
void adagrad(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict sum,
             const AdagradScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real gradient = turned(s.sign, s.decay, slope, weight);
        const Real squares = sum[i] = fma(gradient, gradient, sum[i]);
        return weight - s.lr * gradient / (root(squares) + s.eps);
    });
}

template <class Real>
void adadelta(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict v,
              Real* __restrict d, const AdadeltaScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real gradient = turned(s.sign, s.decay, slope, weight);
        const Real square = v[i] = fma(s.rho, v[i], s.share * gradient * gradient);
        const Real delta = root(d[i] + s.eps) / root(square + s.eps) * gradient;
        d[i] = fma(s.rho, d[i], s.share * delta * delta);
        return fma(-s.lr, delta, weight);
    });
}

template <bool kCentered, bool kMomentum, class Real>
void rmspropLoop(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict v,
                 Real* __restrict average, Real* __restrict buffer, const RmspropScalars<Real>& scalars,
                 double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real gradient = turned(s.sign, s.decay, slope, weight);
        Real square = v[i] = fma(s.alpha, v[i], s.share * gradient * gradient);
        if constexpr (kCentered) {
            const Real mean = average[i] = fma(s.alpha, average[i], s.share * gradient);
            square = fma(-mean, mean, square);
        }
        const Real below = root(square) + s.eps;
        if constexpr (kMomentum) {
            const Real velocity = buffer[i] = fma(s.momentum, buffer[i], gradient / below);
            return fma(-s.lr, velocity, weight);
        } else {
            return weight - s.lr * gradient / below;
        }
    });
}

template <class Real>
void rmsprop(std::size_t n, Real* x, const Real* g, Real* v, Real* average, Real* buffer,
             const RmspropScalars<Real>& s, double* sums)
{
    if (average && buffer) {
        rmspropLoop<true, true>(n, x, g, v, average, buffer, s, sums);
    } else if (average) {
        rmspropLoop<true, false>(n, x, g, v, average, buffer, s, sums);
    } else if (buffer) {
        rmspropLoop<false, true>(n, x, g, v, average, buffer, s, sums);
    } else {
        rmspropLoop<false, false>(n, x, g, v, average, buffer, s, sums);
    }
}

template <class Real>
void rprop(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict before,
           Real* __restrict size, const RpropScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real gradient = s.sign * slope;
        const Real agreement = gradient * before[i];
        Real next = size[i] * (agreement > 0 ? s.grow : agreement < 0 ? s.shrink : Real(1));
        next = next < s.smallest ? s.smallest : next;
        next = next > s.largest ? s.largest : next;
        const Real taken = agreement < 0 ? Real(0) : gradient; // stand still once after a change of sign
        size[i] = next;
        before[i] = taken;
        return weight - signOf(taken) * next;
    });
}

template <class Real>
void asgd(std::size_t n, Real* __restrict x, const Real* __restrict g, Real* __restrict average,
          const AsgdScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real gradient = turned(s.sign, s.decay, slope, weight);
        const Real next = fma(s.shrink, weight, -(s.eta * gradient));
        average[i] = s.mu != 1 ? fma(next - average[i], s.mu, average[i]) : next;
        return next;
    });
}

/// Takes the average x along to z; the y between them. By the difference, as 1 − share and share rounded
/// apart need not add up to 1: x would drift.
template <class Real>
Real mixed(const MixScalars<Real>& s, Real z, Real& x)
{
    x = fma(s.share, z - x, x);
    return fma(s.near, x, s.far * z);
}

template <class Real>
void sgdFree(std::size_t n, Real* __restrict y, const Real* __restrict g, Real* __restrict z,
             Real* __restrict x, const SgdFreeScalars<Real>& scalars, double* sums)
{
    updateAll(n, y, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real iterate = z[i] = fma(-s.lr, turned(Real(1), s.decay, slope, weight), z[i]);
        return mixed(s.mix, iterate, x[i]);
    });
}

template <class Real>
void adamFree(std::size_t n, Real* __restrict y, const Real* __restrict g, Real* __restrict z,
              Real* __restrict x, Real* __restrict v, const AdamFreeScalars<Real>& scalars, double* sums)
{
    updateAll(n, y, g, sums, [=, s = scalars](std::size_t i, Real weight, Real slope) {
        const Real square = v[i] = fma(s.beta2, v[i], s.share2 * slope * slope);
        const Real decayed = s.decayStep != 0 ? fma(-s.decayStep, weight, z[i]) : z[i];
        const Real iterate = z[i] = decayed - s.lr * slope / (root(square / s.correction) + s.eps);
        return mixed(s.mix, iterate, x[i]);
    });
}

template <class Real>
void prodigyMoments(std::size_t n, const Real* __restrict g, Real* __restrict m, Real* __restrict v,
                    Real* __restrict total, const ProdigyMoments<Real>& scalars)
{
    updateAll(n, total, g, nullptr, [=, s = scalars](std::size_t i, Real sum, Real slope) {
        m[i] = fma(s.beta1, m[i], s.share1 * slope);
        v[i] = fma(s.beta2, v[i], s.share2 * slope * slope);
        return fma(s.beta3, sum, s.share3 * slope);
    });
}

template <class Real>
void prodigy(std::size_t n, Real* __restrict x, const Real* __restrict g, const Real* __restrict m,
             const Real* __restrict v, const ProdigyScalars<Real>& scalars, double* sums)
{
    updateAll(n, x, g, sums, [=, s = scalars](std::size_t i, Real weight, Real) {
        return fma(s.shrink, weight, -(s.stepSize * m[i] / (root(v[i]) + s.eps)));
    });
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
    .sgdFree = sgdFree<Real>,
    .adamFree = adamFree<Real>,
    .prodigyMoments = prodigyMoments<Real>,
    .prodigy = prodigy<Real>,
};

} // namespace

const UpdateLoops<float> kUpdateFloat = kLoops<float>;
const UpdateLoops<double> kUpdateDouble = kLoops<double>;

} // namespace lrp::update::LRP_KERNELS
