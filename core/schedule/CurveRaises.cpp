#include "core/schedule/Curve.h"

#include "core/schedule/detail/CurveClock.h"
#include "core/schedule/Function.h"

#include <algorithm>
#include <cmath>

namespace lrp::schedule
{
namespace
{

using namespace curve;

/// What computes with numbers alone raises nothing by itself; what has one curve inside on the same clock
/// raises what that does.
template <class Node>
std::string raisedBy(const Node& node, double t)
{
    if constexpr (requires { node.of.raisesAt(t); }) {
        return node.of.raisesAt(t);
    } else {
        return {};
    }
}

std::string raisedBy(const Raise& node, double t)
{
    return node.raisesAt(t) ? node.what : node.of.raisesAt(t);
}

std::string raisedBy(const Wave& node, double t)
{
    return node.function ? node.function->raisesAt(0, node.perCycle ? cycleOf(node, t) : t) : "";
}

std::string raisedBy(const Formula& node, double t)
{
    return node.function->raisesAt(node.group, t);
}

std::string raisedBy(const RunningProduct& node, double t)
{
    return t > 0.0 ? node.function->raisesAt(node.group, t) : "";
}

std::string raisedBy(const curve::Product& node, double t)
{
    std::string what;
    for (const Curve& factor : node.of) {
        what = what.empty() ? factor.raisesAt(t) : what;
    }
    return what;
}

std::string raisedBy(const Sequence& node, double t)
{
    const Place place = placeIn(node, t);
    return place.curve.raisesAt(place.t);
}

std::string raisedBy(const Repeat& node, double t)
{
    const Cycle cycle = cycleAt(node, t);
    const bool rests = node.count > 0 && cycle.index >= static_cast<double>(node.count);
    return node.of.raisesAt(rests ? node.length : timeIn(node, cycle, t));
}

std::string raisedBy(const Shift& node, double t)
{
    return node.of.raisesAt(std::max(0.0, t - node.by));
}

std::string raisedBy(const Hold& node, double t)
{
    return node.of.raisesAt(node.every * std::floor(t / node.every));
}

} // namespace

std::string Curve::raisesAt(double t) const
{
    return std::visit([t](const auto& node) { return raisedBy(node, t); }, m_node->kind);
}

} // namespace lrp::schedule
