#pragma once

#include "core/surface/Surface.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// Planes in the space of all weights of a network, on which its loss is drawn, and how far such pictures can
/// be trusted.
namespace lrp::surface
{

/// Where a path lies widest.
struct PathPlane {
    std::vector<double> mean;                ///< of the path's points
    std::array<std::vector<double>, 2> axes; ///< of length 1, orthogonal, largest entry positive; 0 where the
                                             ///< path does not extend in another direction
    Point explained{};                       ///< each axis' share of the path's variance, 0 to 1
    std::vector<Point> coordinates;          ///< of each point, from the last one, along the axes
};

/// The plane of the first two principal components of a path of n points, by the eigenvectors of their n × n
/// matrix of inner products: O(n² P + n³) for P weights. All points have as many numbers, and there is at
/// least one.
/// Source: Li et al. 2018, arXiv:1712.09913, section 7; tomgoldstein/loss-landscape, projection.py.
PathPlane planeOf(std::span<const std::vector<double>> path);

/// The same of points in 32 bits; nothing where `isStopped`, which is asked often, says so.
std::optional<PathPlane> planeOf(std::span<const std::span<const float>> path,
                                 const std::function<bool()>& isStopped);

/// Scales a direction for one filter, or one row of a weight matrix, to the length of its weights:
///     d ← d · ‖w‖ / (‖d‖ + 1e-10)
/// Source: Li et al. 2018, arXiv:1712.09913, section 4.
void scaleToFilter(std::span<double> direction, std::span<const double> weights);

/// The shares of variance that the first `count` principal components have of a random walk of n ≥ 2 steps in
/// very many dimensions, whatever the loss: with them a measured share is compared.
///     share k ∝ 1 / (2 (1 − cos(πk / n))),   k = 1 … n − 1
/// Fewer where n − 1 < count. Source: derived after Antognini & Sohl-Dickstein 2018, arXiv:1806.08805.
std::vector<double> walkShares(std::int64_t n, std::int64_t count);

/// A random walk of several in one space, whose steps are all of length 1.
struct RandomWalk {
    std::int64_t points = 1;
    std::vector<double> start; ///< its first point's inner products with those of all
};

/// The same of several walks, as far as the differences between where they begin go, which are no walk's.
/// Of one it is walkShares(points, count). Nothing where `isStopped`, which is asked often, says so.
std::optional<std::vector<double>> walkShares(std::span<const RandomWalk> walks, std::int64_t count,
                                              const std::function<bool()>& isStopped);

/// What the k-th of those, k ≥ 1, is for n → ∞: 6 / (πk)².
double walkShareLimit(std::int64_t k);

} // namespace lrp::surface
