#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace lrp::fit
{

/// A symmetric matrix that is known by its products alone: writes A·v; false: it is not wanted any more.
template <class Real>
using Product = std::function<bool(std::span<const Real> v, std::span<Real> product)>;

struct LanczosLimits {
    double tolerance = 1e-3; ///< of the largest eigenvalue's residual, by its size
    int most = 40;           ///< products
};

/// The ends of a symmetric matrix's spectrum, as far as they are known.
template <class Real>
struct Ends {
    std::vector<double> values;  ///< Ritz values, rising, all between the least and the largest eigenvalue
    std::vector<Real> direction; ///< that of the largest, of length 1
    double residual = 0.0;       ///< ‖A·direction − largest·direction‖: so near is an eigenvalue
    double leastResidual = 0.0;  ///< the same at the other end
    int products = 0;            ///< that were made
    bool isSettled = false;      ///< the largest is as exact as was asked

    double largest() const { return values.back(); }
    double least() const { return values.front(); }
};

/// The largest and the least eigenvalue (by sign, not by size) and the direction of the largest, by Lanczos'
/// method from `start`, which is not 0, as when a direction is known that was the largest's before; every new
/// vector is made orthogonal to all others, twice. It ends when ‖A·x − θ·x‖ ≤ tolerance·|θ| for the largest
/// Ritz value θ, when the start leads no further, or after the most products. It finds nothing in directions
/// that are orthogonal to the start. Memory: a vector for each product. Where a product is not finite, the
/// only value is NaN. nullopt: stopped. Source: Lanczos 1950; Paige 1972 for the residual b_j |s_j|; Parlett
/// 1998, chapter 13.
template <class Real>
std::optional<Ends<Real>> lanczos(std::span<const Real> start, const Product<Real>& product,
                                  const LanczosLimits& limits = {});

extern template std::optional<Ends<float>> lanczos(std::span<const float>, const Product<float>&,
                                                   const LanczosLimits&);
extern template std::optional<Ends<double>> lanczos(std::span<const double>, const Product<double>&,
                                                    const LanczosLimits&);

/// vᵀAv / vᵀv: the curvature along v, of which A·v is given.
template <class Real>
double curvatureAlong(std::span<const Real> v, std::span<const Real> product);

extern template double curvatureAlong(std::span<const float>, std::span<const float>);
extern template double curvatureAlong(std::span<const double>, std::span<const double>);

} // namespace lrp::fit
