#pragma once

#include "core/experiment/Findings.h"
#include "core/schedule/Curve.h"

#include <optional>

/// What the rules are given, and what they hand back.
namespace lrp::experiment
{

/// A finding with the mends that come into question, in order of preference: the first that works is kept,
/// and `otherTick` beside it if that works too.
struct Draft {
    Finding finding;
    std::vector<Mend> candidates{};
    std::optional<Mend> otherTick{};
};
using Drafts = std::vector<Draft>;

/// A setting that is a length: what was typed, and what it comes to.
struct PartLength {
    const params::Field* field;
    std::string pointer;
    params::Json typed;
    double ticks = 0.0;
};

/// One schedule of a lane: the lane's own, or one inside it, with the time it has.
struct Part {
    const params::Entry* entry = nullptr;
    std::string pointer;
    params::Json typed; ///< its settings
    params::Json ticks; ///< likewise, lengths in ticks
    double begin = 0.0; ///< the tick of the run at which its clock shows 0
    double span = 0.0;  ///< how many ticks of its clock are used
    std::size_t depth = 0;
    std::size_t inner = 0;                ///< how many schedules it holds
    std::optional<schedule::Curve> curve; ///< of its own clock

    bool isWhole() const { return depth == 0; }
    bool isLeaf() const { return inner == 0; }
    bool is(std::string_view id) const { return entry->id == id; }
    bool isUsed() const { return span > 0.0; }
    /// The lengths that are given, in the order of the fields; those of lists are not among them.
    std::vector<PartLength> lengths() const;
    /// When the last moment of a list is; segments list how long each part lasts. The list must not be empty.
    double lastOf(const params::Field& list) const;
    /// The list of moments at which one part takes over from another, or null.
    const params::Field* boundaries() const;
};

/// A lane in a run.
class Case
{
public:
    Case(const Lane& lane, const Shape& shape, const Plan& plan, std::string pointer);

    const Lane& lane;
    const Shape& shape;
    const Plan& plan;
    std::string pointer; ///< of the lane
    params::Clock clock;
    double ticks;            ///< how many ticks of the schedule the run uses
    std::vector<Part> parts; ///< the lane's schedule, then those inside it, depth first

    /// "the end of the run at 1,500 steps"
    std::string endOf(const Part& part) const;
    /// "step 1,000": a tick of the part's clock, counted from the start of the run.
    std::string at(const Part& part, double tick) const;

    /// A length in the unit in which `typed` gives one, not above `ticks`.
    params::Json inUnitOf(const params::Json& typed, const params::Range& range, double ticks) const;
    /// The moments of a list in the same proportions, the last of them at `last` ticks.
    params::Json scaled(const Part& part, const params::Field& field, double last) const;
    /// Every length of the lane in the same proportions.
    Mend shorten(double factor) const;
    Mend set(const std::string& pointer, params::Json value) const;
    /// One mend for each length of the part and each of these numbers of ticks.
    std::vector<Mend> fit(const Part& part, std::initializer_list<double> targets) const;
    /// A tick in another unit, where the schedule's lengths would fit the run better then.
    std::optional<Mend> otherTick(bool evenWithoutLengths = false) const;

private:
    params::Json shortened(const Part& part, const params::Field& field, double factor) const;
    void add(const schedule::Schedule& typed, const schedule::Schedule& inTicks, std::string pointer,
             double begin, double span, std::size_t depth);
};

/// Where a node of a part's curve acts: on [from, to) of the part's clock, its own clock being 0 at `zero`.
struct Place {
    const schedule::Curve& curve;
    double zero;
    double from;
    double to;

    /// How long the node may last.
    double room() const { return to - zero; }
};

/// Calls visit(place) for the curve and the curves inside it; cycles of a Repeat are not entered.
template <class Visit>
void forEachNode(const Place& place, const Visit& visit)
{
    using namespace schedule::curve;
    visit(place);
    const auto enter = [&](const schedule::Curve& inner, double by) {
        forEachNode(Place{inner, place.zero + by, place.from, place.to}, visit);
    };
    std::visit(
        [&]<class Node>(const Node& node) {
            if constexpr (std::is_same_v<Node, Sequence>) {
                for (std::size_t i = 0; i < node.parts.size(); ++i) {
                    const double begin = i > 0 ? node.at[i - 1] : 0.0;
                    const double from = i > 0 ? std::max(place.from, place.zero + begin) : place.from;
                    const double to =
                        i < node.at.size() ? std::min(place.to, place.zero + node.at[i]) : place.to;
                    forEachNode(Place{node.parts[i], place.zero + (node.isGlobal ? 0.0 : begin), from, to},
                                visit);
                }
            } else if constexpr (std::is_same_v<Node, Product>) {
                for (const schedule::Curve& factor : node.of) {
                    enter(factor, 0.0);
                }
            } else if constexpr (std::is_same_v<Node, Shift>) {
                enter(node.of, node.by);
            } else if constexpr (std::is_same_v<Node, Scale> || std::is_same_v<Node, Clamp> ||
                                 std::is_same_v<Node, Hold> || std::is_same_v<Node, Noise> ||
                                 std::is_same_v<Node, Raise>) {
                enter(node.of, 0.0);
            }
        },
        place.curve.node().kind);
}

/// Where scaled milestones end: as the 80 of 100 epochs that PyTorch's page has.
constexpr double kLastDrop = 0.8;
/// A ramp, or a cycle, that stops with more than this share left is cut off.
constexpr double kCutOff = 0.05;

/// A warning about the part, at its first length; `targets` are numbers of ticks that its lengths may be set
/// to.
Draft draftOf(const Case& that, const Part& part, std::string id, std::string text,
              std::initializer_list<double> targets);

// The rules, a file each; every one says what it finds.

/// Moments outside the run, restarts, warm-ups, rounded lengths.
Drafts findLengths(const Case& that, const Part& part);
/// Unchanged, cut off, rising again, written for another tick; of one-cycle schedules what findOneCycle()
/// does.
Drafts findShapes(const Case& that, const Part& part);
/// Likewise for a one-cycle schedule, as findShapes() does.
Drafts findOneCycle(const Case& that, const Part& part);
/// A rate that stays what it is; for composed schedules too.
Drafts findUnchanged(const Case& that, const Part& part);
/// Zero, negative, not finite, high, vanishing; a schedule that stops.
Drafts findRates(const Case& that);
/// Momentum that is overridden, a metric that is not reported.
Drafts findListening(const Case& that);
/// A run without data that is evaluated at each of very many steps.
Drafts findEvaluation(const Case& that);
/// What some releases of PyTorch refuse or compute otherwise.
Drafts findReleases(const Case& that);

} // namespace lrp::experiment
