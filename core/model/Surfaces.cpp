#include "core/model/Surfaces.h"

#include "core/params/Text.h"
#include "core/surface/Functions.h"

namespace lrp::model
{
namespace
{

using surface::stationaryNear;
using surface::Surface;

/// Both wells of the bowls, whose slope moves them a little towards the origin.
Surface bowl(surface::Jet (*at)(const surface::Point&), const surface::Point& start,
             const surface::Point& lowest, const surface::Point& other, const std::string& python)
{
    return {.at = at,
            .start = start,
            .minima = {stationaryNear(at, lowest), stationaryNear(at, other)},
            .view = {{-3.0, -2.5}, {3.0, 2.5}},
            .python = python};
}

constexpr surface::Point kLeft{-1.5, 0.0};
constexpr surface::Point kRight{1.0, 0.0};

} // namespace

Surface Quadratic::surface() const
{
    return {.at = [by = condition](const surface::Point& w) { return surface::quadratic(w, by); },
            .start = {x, y},
            .minima = {{0.0, 0.0}},
            .view = {{-1.5, -1.5}, {1.5, 1.5}},
            .python = "0.5 * (x**2 + " + params::shortest(condition) + " * y**2)"};
}

Surface Rosenbrock::surface() const
{
    return {.at = surface::rosenbrock,
            .start = {x, y},
            .minima = {{1.0, 1.0}},
            .view = {{-2.0, -1.0}, {2.0, 3.0}},
            .python = "(1 - x)**2 + 100 * (y - x**2)**2"};
}

Surface Beale::surface() const
{
    return {.at = surface::beale,
            .start = {x, y},
            .minima = {{3.0, 0.5}},
            .view = {{-1.0, -2.0}, {4.5, 2.0}},
            .python = "(1.5 - x + x * y)**2 + (2.25 - x + x * y**2)**2 + (2.625 - x + x * y**3)**2"};
}

Surface Himmelblau::surface() const
{
    const auto at = surface::himmelblau;
    return {.at = at,
            .start = {x, y},
            .minima = {{3.0, 2.0},
                       stationaryNear(at, {-2.8, 3.1}),
                       stationaryNear(at, {-3.8, -3.3}),
                       stationaryNear(at, {3.6, -1.8})},
            .view = {{-5.0, -5.0}, {5.0, 5.0}},
            .python = "(x**2 + y - 11)**2 + (x + y**2 - 7)**2"};
}

Surface Saddle::surface() const
{
    return {.at = surface::saddle,
            .start = {x, y},
            .minima = {{0.0, 1.0}, {0.0, -1.0}},
            .view = {{-1.5, -1.75}, {1.5, 1.75}},
            .python = "0.5 * (x**2 - y**2) + 0.25 * y**4"};
}

Surface TwoBasins::surface() const
{
    return bowl(surface::twoBasins, {x, y}, kRight, kLeft,
                "0.02 * (x**2 + y**2) - 0.5 * torch.exp(-((x + 1.5)**2 + y**2) / 0.245) - "
                "1.5 * torch.exp(-((x - 1)**2 + y**2) / 2)");
}

Surface FlatBasin::surface() const
{
    return bowl(surface::flatBasin, {x, y}, kLeft, kRight,
                "0.02 * (x**2 + y**2) - 1.5 * torch.exp(-((x + 1.5)**2 + y**2) / 0.245) - "
                "0.5 * torch.exp(-((x - 1)**2 + y**2) / 2)");
}

} // namespace lrp::model
