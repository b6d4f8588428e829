#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

/// Losses of two weights given by a formula, and what is known of paths of weights. Standard library only.
namespace lrp::surface
{

/// Two weights, or a direction between them.
using Point = std::array<double, 2>;

/// What a function does at a point, exact but for rounding.
struct Jet {
    double value = 0.0;
    Point gradient{};
    std::array<Point, 2> hessian{}; ///< symmetric
};

/// A rectangle of the plane.
struct Box {
    Point low{};
    Point high{};
};

/// A loss of two weights.
struct Surface {
    std::function<Jet(const Point&)> at;
    Point start{};
    std::vector<Point> minima; ///< every local one; the lowest first
    Box view;                  ///< the part of the plane that its formula is known for
    std::string python;        ///< its value in PyTorch, of tensors x and y

    double least() const { return at(minima.front()).value; }
};

/// Weights beyond it, either way, have diverged: no minimum of these functions lies near.
inline constexpr double kFarthest = 1e6;

} // namespace lrp::surface
