#pragma once

#include "core/surface/Surface.h"

/// Functions of two weights for which everything can be computed by hand. Each gives value, gradient and
/// Hessian at w = (x, y). Thread: any.
namespace lrp::surface
{

/// ½ (x² + κ y²), with the eigenvalues 1 and κ > 0: gradient descent diverges from the rate 2 / max(1, κ) on.
Jet quadratic(const Point& w, double condition);

/// (1 − x)² + 100 (y − x²)²: a bent valley with its floor nearly level; least, 0, at (1, 1).
/// Source: Rosenbrock 1960.
Jet rosenbrock(const Point& w);

/// (1.5 − x + x y)² + (2.25 − x + x y²)² + (2.625 − x + x y³)²: flat far from the axes; least, 0, at (3, ½).
/// Source: Beale 1958.
Jet beale(const Point& w);

/// (x² + y − 11)² + (x + y² − 7)²: four minima, each of value 0.
/// Source: Himmelblau 1972.
Jet himmelblau(const Point& w);

/// ½ (x² − y²) + ¼ y⁴: a saddle in the origin between minima of value −¼ at (0, ±1).
Jet saddle(const Point& w);

/// A bowl with two wells, 0.02 (x² + y²) − Σ depth · e^(−|w − centre|² / 2 width²): a narrow shallow one (0.5
/// deep, 0.35 wide) at (−1.5, 0) and a wide deep one (1.5 deep, 1 wide) at (1, 0).
Jet twoBasins(const Point& w);

/// The same with the depths exchanged: the narrow well is the deep one, and noise prefers the other.
Jet flatBasin(const Point& w);

/// The stationary point that Newton's method comes to from a place near it.
Point stationaryNear(const std::function<Jet(const Point&)>& at, Point near);

} // namespace lrp::surface
