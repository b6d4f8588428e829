#pragma once

#include "core/probe/Bench.h"
#include "core/probe/Progress.h"
#include "core/surface/Surface.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lrp::probe
{

using WeightsView = std::span<const float>;

/// A plane in the space of weights: origin + a e₁ + b e₂. The axes need not be of one length or orthogonal.
class WeightPlane
{
public:
    using Axis = std::vector<double>;

    WeightPlane(WeightsView origin, std::array<Axis, 2> axes);

    /// Whether the axes span a plane.
    bool isPlane() const;
    /// Of the projection of w onto it.
    surface::Point coordinates(WeightsView w) const;
    /// How far w lies from the point with these coordinates.
    double distance(WeightsView w, const surface::Point& at) const;
    /// The weights there.
    void at(const surface::Point& at, std::span<float> into) const;
    /// The share of these points' variance along the first axis, and along what of the second is orthogonal
    /// to it; NaN where all points are the same.
    surface::Point explained(const std::vector<WeightsView>& points) const;

private:
    WeightsView m_origin;
    std::array<Axis, 2> m_axes;
    std::array<surface::Point, 2> m_products{}; ///< of the axes
};

/// The first two principal components of points, the last of which is the origin; nothing: stopped.
std::optional<WeightPlane> planeOfPath(const std::vector<WeightsView>& points, const Progress& progress);

/// Two Gaussian directions, each row or filter of them as long as that of the weights; 0 for biases.
WeightPlane randomPlane(WeightsView origin, const std::vector<ParameterBlock>& parameters, std::int64_t seed);

/// e₁ = b − a, e₂ = what of c − a is orthogonal to it.
WeightPlane planeThrough(WeightsView a, WeightsView b, WeightsView c);

/// ‖a − b‖
double distanceBetween(WeightsView a, WeightsView b);

} // namespace lrp::probe
