#include "core/update/Clip.h"

#include "core/update/detail/Kernels.h"

#include <cmath>

namespace lrp::update
{

template <class Real>
Real norm(std::span<const Real> g)
{
    const double squares = reductionLoops<Real>().dot(g.size(), g.data(), g.data());
    return std::sqrt(static_cast<Real>(squares));
}

template <class Real>
Real clipNorm(std::span<Real> g, double most)
{
    const Real before = norm(std::span<const Real>(g));
    const Real factor = static_cast<Real>(most) / (before + static_cast<Real>(1e-6));
    // Multiplied by 1 nothing changes, so that pass is spared; NaN is passed on.
    if (!(factor >= 1)) {
        reductionLoops<Real>().scale(g.size(), g.data(), factor, g.data());
    }
    return before;
}

template <class Real>
void clipValue(std::span<Real> g, double most)
{
    reductionLoops<Real>().clamp(g.size(), g.data(), static_cast<Real>(-most), static_cast<Real>(most));
}

template float norm(std::span<const float>);
template double norm(std::span<const double>);
template float clipNorm(std::span<float>, double);
template double clipNorm(std::span<double>, double);
template void clipValue(std::span<float>, double);
template void clipValue(std::span<double>, double);

} // namespace lrp::update
