#include "core/surface/Functions.h"

#include "core/elementary/Elementary.h"

namespace lrp::surface
{
namespace
{

/// Adds r² of a residual r with these derivatives.
struct Residual {
    double value = 0.0;
    Point gradient{};
    double xx = 0.0, xy = 0.0, yy = 0.0;
};

void addSquare(Jet& jet, const Residual& r)
{
    const auto [x, y] = r.gradient;
    jet.value += r.value * r.value;
    jet.gradient[0] += 2.0 * r.value * x;
    jet.gradient[1] += 2.0 * r.value * y;
    jet.hessian[0][0] += 2.0 * (x * x + r.value * r.xx);
    jet.hessian[0][1] += 2.0 * (x * y + r.value * r.xy);
    jet.hessian[1][1] += 2.0 * (y * y + r.value * r.yy);
    jet.hessian[1][0] = jet.hessian[0][1];
}

struct Well {
    double centre = 0.0; ///< on the x axis
    double width = 0.0;
    double depth = 0.0;
};

void addWell(Jet& jet, const Point& w, const Well& well)
{
    const Point from{w[0] - well.centre, w[1]};
    const double variance = well.width * well.width;
    const double here =
        well.depth * elementary::exponential(-(from[0] * from[0] + from[1] * from[1]) / (2.0 * variance));
    jet.value -= here;
    for (std::size_t i = 0; i < 2; ++i) {
        jet.gradient[i] += here * from[i] / variance;
        jet.hessian[i][i] += here / variance;
        for (std::size_t j = 0; j < 2; ++j) {
            jet.hessian[i][j] -= here * from[i] * from[j] / (variance * variance);
        }
    }
}

Jet bowlWith(const Point& w, const Well& narrow, const Well& wide)
{
    constexpr double kBowl = 0.02;
    Jet jet{.value = kBowl * (w[0] * w[0] + w[1] * w[1]),
            .gradient = {2.0 * kBowl * w[0], 2.0 * kBowl * w[1]},
            .hessian = {{{2.0 * kBowl, 0.0}, {0.0, 2.0 * kBowl}}}};
    addWell(jet, w, narrow);
    addWell(jet, w, wide);
    return jet;
}

constexpr double kNarrow = 0.35;
constexpr double kWide = 1.0;
constexpr double kShallow = 0.5;
constexpr double kDeep = 1.5;
constexpr double kLeft = -1.5;
constexpr double kRight = 1.0;

} // namespace

Jet quadratic(const Point& w, double condition)
{
    return {.value = 0.5 * (w[0] * w[0] + condition * w[1] * w[1]),
            .gradient = {w[0], condition * w[1]},
            .hessian = {{{1.0, 0.0}, {0.0, condition}}}};
}

Jet rosenbrock(const Point& w)
{
    constexpr double kSteep = 100.0;
    const auto [x, y] = w;
    const double off = y - x * x;
    return {.value = (1.0 - x) * (1.0 - x) + kSteep * off * off,
            .gradient = {-2.0 * (1.0 - x) - 4.0 * kSteep * x * off, 2.0 * kSteep * off},
            .hessian = {{{2.0 - 4.0 * kSteep * (y - 3.0 * x * x), -4.0 * kSteep * x},
                         {-4.0 * kSteep * x, 2.0 * kSteep}}}};
}

Jet beale(const Point& w)
{
    const auto [x, y] = w;
    Jet jet;
    addSquare(jet, {.value = 1.5 - x + x * y, .gradient = {y - 1.0, x}, .xy = 1.0});
    addSquare(jet, {.value = 2.25 - x + x * y * y,
                    .gradient = {y * y - 1.0, 2.0 * x * y},
                    .xy = 2.0 * y,
                    .yy = 2.0 * x});
    addSquare(jet, {.value = 2.625 - x + x * y * y * y,
                    .gradient = {y * y * y - 1.0, 3.0 * x * y * y},
                    .xy = 3.0 * y * y,
                    .yy = 6.0 * x * y});
    return jet;
}

Jet himmelblau(const Point& w)
{
    const auto [x, y] = w;
    Jet jet;
    addSquare(jet, {.value = x * x + y - 11.0, .gradient = {2.0 * x, 1.0}, .xx = 2.0});
    addSquare(jet, {.value = x + y * y - 7.0, .gradient = {1.0, 2.0 * y}, .yy = 2.0});
    return jet;
}

Jet saddle(const Point& w)
{
    const auto [x, y] = w;
    return {.value = 0.5 * (x * x - y * y) + 0.25 * y * y * y * y,
            .gradient = {x, y * y * y - y},
            .hessian = {{{1.0, 0.0}, {0.0, 3.0 * y * y - 1.0}}}};
}

Jet twoBasins(const Point& w)
{
    return bowlWith(w, {kLeft, kNarrow, kShallow}, {kRight, kWide, kDeep});
}

Jet flatBasin(const Point& w)
{
    return bowlWith(w, {kLeft, kNarrow, kDeep}, {kRight, kWide, kShallow});
}

Point stationaryNear(const std::function<Jet(const Point&)>& at, Point near)
{
    constexpr int kSteps = 50; // each doubles the digits
    for (int i = 0; i < kSteps; ++i) {
        const Jet here = at(near);
        const auto& [x, y] = here.hessian;
        const double determinant = x[0] * y[1] - x[1] * y[0];
        near[0] -= (y[1] * here.gradient[0] - x[1] * here.gradient[1]) / determinant;
        near[1] -= (x[0] * here.gradient[1] - y[0] * here.gradient[0]) / determinant;
    }
    return near;
}

} // namespace lrp::surface
