#include "core/schedule/detail/CurveClock.h"

namespace lrp::schedule::curve
{
namespace
{

/// When cycle i of a Repeat with growth ≠ 1 starts.
double startOf(const Repeat& node, double i)
{
    return node.length * (std::pow(node.growth, i) - 1.0) / (node.growth - 1.0);
}

} // namespace

Cycle cycleAt(const Repeat& node, double t)
{
    const auto hasBegun = [&](double start) { return node.after ? t > start : t >= start; };
    Cycle cycle{.length = node.length};
    if (node.growth == 1.0) {
        cycle.index = std::max(0.0, std::floor(t / node.length));
        cycle.index -= cycle.index > 0.0 && !hasBegun(cycle.index * node.length) ? 1.0 : 0.0;
        cycle.start = cycle.index * node.length;
        return cycle;
    }
    const double inside = 1.0 + std::max(0.0, t) / node.length * (node.growth - 1.0);
    cycle.index = std::max(0.0, std::floor(std::log(inside) / std::log(node.growth)));
    while (hasBegun(startOf(node, cycle.index + 1.0))) {
        cycle.index += 1.0;
    }
    while (cycle.index > 0.0 && !hasBegun(startOf(node, cycle.index))) {
        cycle.index -= 1.0;
    }
    cycle.start = startOf(node, cycle.index);
    cycle.length = node.length * std::pow(node.growth, cycle.index);
    return cycle;
}

} // namespace lrp::schedule::curve
