#include "core/experiment/findings/Case.h"
#include "core/experiment/findings/Words.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

/// Findings about the curve itself: a schedule that hardly moves, is cut off, or rises again.
namespace lrp::experiment
{

using params::Json;
using params::Kind;
namespace curve = schedule::curve;

namespace
{

constexpr double kChange = 0.01; ///< less of it is no change
constexpr double kEarly =
    0.06; ///< drops that are over before this share of the run were meant for fewer ticks

template <class Node>
const Node* as(const Place& place)
{
    return std::get_if<Node>(&place.curve.node().kind);
}

/// Calls visit(place) for every node of the part's curve.
template <class Visit>
void forEachNodeOf(const Part& part, const Visit& visit)
{
    if (part.curve) {
        forEachNode(Place{*part.curve, 0.0, 0.0, part.span}, visit);
    }
}

/// How long the rate stays on a stair; 0 where there are none.
double stairOf(const Place& place)
{
    if (const auto* decay = as<curve::Decay>(place); decay && decay->stairs && decay->gamma != 1.0) {
        return decay->period;
    }
    const auto* power = as<curve::Power>(place);
    return power && power->stairs ? power->period : 0.0;
}

/// Something periodic or stepwise whose first event comes too late. At most one a part.
void findFirstEvent(const Case& that, const Part& part, Drafts& drafts)
{
    bool found = false;
    const auto late = [&](const char* id, const Phrase& text, const Place& place, double length,
                          std::initializer_list<double> targets) {
        if (!found) {
            found = true;
            drafts.push_back(
                draftOf(that, part, id,
                        Phrase(text).arg(that.at(part, place.zero + length)).arg(that.endOf(part)), targets));
        }
    };
    forEachNodeOf(part, [&](const Place& place) {
        if (const double stair = stairOf(place); stair > 0.0 && stair >= place.room()) {
            late("step-outside", translate("experiment", "The first drop, at %1, lies after %2."), place,
                 stair, {std::floor(part.span / 3.0), 1.0});
        } else if (const auto* repeat = as<curve::Repeat>(place); repeat && repeat->count != 1) {
            if (repeat->length > place.room()) {
                late("restart-outside", translate("experiment", "The first restart, at %1, lies after %2."),
                     place, repeat->length, {place.room(), part.span});
            }
        } else if (const auto* wave = as<curve::Wave>(place); wave && wave->up >= place.room()) {
            late("peak-outside", translate("experiment", "The first peak, at %1, lies after %2."), place,
                 wave->up, {std::max(1.0, std::floor(part.span / 4.0))});
        }
    });
}

/// How far the rate strays from its start, as a share of it; stops looking once that is more than a per cent.
struct Drift {
    double most = 0.0;
    double last = 1.0; ///< the last rate as a share of the first
    bool isKnown = false;
};

template <class RateAt>
Drift driftOf(double count, const RateAt& rateAt)
{
    Drift drift{.isKnown = count >= 1.0};
    const double start = rateAt(0.0);
    for (double t = 0.0; t < count && drift.most < kChange; t += 1.0) {
        drift.last = rateAt(t) / start;
        drift.most = std::max(drift.most, std::abs(drift.last - 1.0));
        if (std::isnan(drift.last)) { // zero or worse: found elsewhere
            return {};
        }
    }
    return drift;
}

/// A gamma that brings the rate to a tenth by the end.
std::vector<Mend> strongerGamma(const Case& that, const Part& part)
{
    const params::Field* gamma = part.entry->field("gamma");
    if (gamma == nullptr || !part.lengths().empty() || gamma->kind != Kind::Number) {
        return {};
    }
    const double value = std::round(std::pow(0.1, 1.0 / part.span) * 1e6) / 1e6;
    return {that.set(params::child(part.pointer, "gamma"), value)};
}

} // namespace

Drafts findUnchanged(const Case& that, const Part& part)
{
    const bool rests = part.entry->family.rfind("Constant", 0) == 0; // in a composition, on purpose
    if (part.entry->family == "Constant" || that.plan.dependsOnMetric ||
        (!part.isWhole() && (rests || part.lengths().empty() || !part.curve || part.span < 2.0))) {
        return {};
    }
    const auto& rates = that.plan.rates;
    const Drift drift = part.isWhole() ? driftOf(static_cast<double>(rates.size()),
                                                 [&](double t) { return rates[static_cast<std::size_t>(t)]; })
                                       : driftOf(part.span, [&](double t) { return (*part.curve)(t); });
    if (!drift.isKnown || drift.most >= kChange) {
        return {};
    }
    const std::string text =
        part.span < 2.0
            ? translate("experiment", "The schedule never ticks in a run of %1: the rate stays what it is.")
                  .arg(words::ticks(part.span, that.lane.tick))
            : translate("experiment", "The rate changes by less than 1 %: after %1 it is at %2 of its start.")
                  .arg(words::ticks(part.span, that.lane.tick))
                  .arg(words::percent(drift.last));
    Draft found = draftOf(that, part, "unchanged", text,
                          {part.span, std::floor(part.span / 3.0), std::floor(part.span / 10.0), 1.0});
    for (Mend& mend : strongerGamma(that, part)) {
        found.candidates.push_back(std::move(mend));
    }
    if (part.span < 2.0 && that.lane.tick != TickUnit::Step) {
        found.otherTick = Mend{words::tickEvery(TickUnit::Step), {{that.pointer + "/tick", "step"}}};
    }
    return {std::move(found)};
}

namespace
{

Phrase cutOffPhrase(bool falls, bool isBelowStart)
{
    if (falls) {
        return isBelowStart
                   ? translate("experiment", "The decay ends only at %1, after %2: the rate gets to %3, %5 "
                                             "of its start, and not to %4.")
                   : translate("experiment",
                               "The decay ends only at %1, after %2: the rate gets to %3 and not to %4.");
    }
    return isBelowStart ? translate("experiment", "The rise ends only at %1, after %2: the rate gets to %3, "
                                                  "%5 of its start, and not to %4.")
                        : translate("experiment",
                                    "The rise ends only at %1, after %2: the rate gets to %3 and not to %4.");
}

/// What stands at the end of the part when a ramp is cut off there.
std::string cutOffText(const Case& that, const Part& part, const Place& place, double length, double goal,
                       bool falls)
{
    const double begin = (*part.curve)(place.zero);
    const double end = (*part.curve)(part.span - 1.0);
    return cutOffPhrase(falls, end < begin)
        .arg(that.at(part, place.zero + length))
        .arg(that.endOf(part))
        .arg(words::rate(end))
        .arg(words::rate(goal))
        .arg(words::percent(end / begin));
}

/// A ramp, or a single cycle, that ends after its time. At most one a part.
void findCutOff(const Case& that, const Part& part, Drafts& drafts)
{
    bool found = false;
    const auto check = [&](const Place& place, double length, bool isFree) {
        const double from = place.curve(0.0);
        const double to = place.curve(isFree ? length : length * (1.0 - 1e-12));
        const double left = (place.curve(std::max(0.0, place.room())) - to) / (from - to);
        const bool reachesEnd = place.to >= part.span;
        if (found || !reachesEnd || !(left > kCutOff) || !(length > place.room()) ||
            !(std::abs(from - to) > kChange * std::abs(from))) {
            return;
        }
        const bool falls = from > to;
        if (!falls &&
            std::any_of(part.entry->fields.begin(), part.entry->fields.end(),
                        [](const auto& field) { return field.key.find("warm") != std::string::npos; })) {
            return; // found as a warm-up
        }
        found = true;
        const double goal = (*part.curve)(place.zero + length);
        drafts.push_back(draftOf(
            that, part, falls ? "cut-off" : "warmup-long", cutOffText(that, part, place, length, goal, falls),
            {falls ? place.room() : std::floor(0.1 * part.span), place.room(), part.span}));
    };
    forEachNodeOf(part, [&](const Place& place) {
        if (const auto* ramp = as<curve::Ramp>(place)) {
            check(place, ramp->length, ramp->isFree);
        } else if (const auto* repeat = as<curve::Repeat>(place); repeat && repeat->count == 1) {
            check(place, repeat->length, false);
        }
    });
}

/// A cosine that swings back after its half period.
void findRisingAgain(const Case& that, const Part& part, Drafts& drafts)
{
    forEachNodeOf(part, [&](const Place& place) {
        const auto* ramp = as<curve::Ramp>(place);
        if (ramp == nullptr || !ramp->isFree || ramp->shape != curve::Shape::Cosine ||
            ramp->from <= ramp->to) {
            return;
        }
        const double last = place.room() - 1.0;
        const double top = std::min(2.0 * ramp->length, last);
        if (top <= ramp->length || place.curve(top) - ramp->to < kChange * (ramp->from - ramp->to)) {
            return;
        }
        const bool isBeforeEnd = top < last || 2.0 * ramp->length == last;
        Phrase text = isBeforeEnd
                          ? translate("experiment", "The cosine rises again from %1 on, back to %2 at %3.")
                      : part.begin + part.span < that.ticks
                          ? translate("experiment",
                                      "The cosine rises again from %1 on, back to %2 at the end of its part.")
                          : translate("experiment",
                                      "The cosine rises again from %1 on, back to %2 at the end of the run.");
        Draft found = draftOf(that, part, "rises-again",
                              std::move(text)
                                  .arg(that.at(part, place.zero + ramp->length))
                                  .arg(words::rate((*part.curve)(place.zero + top)))
                                  .arg(that.at(part, place.zero + top)),
                              {place.room(), part.span});
        if (const params::Field* cycles = part.entry->field("num_cycles")) {
            found.candidates.push_back(that.set(params::child(part.pointer, cycles->key), 0.5));
        }
        drafts.push_back(std::move(found));
    });
}

/// Drops that are over almost at once were written for a tick that comes less often, unless their framework
/// ticks every step.
void findEarly(const Case& that, const Part& part, Drafts& drafts)
{
    if (!part.isWhole() || that.lane.tick != TickUnit::Step || that.clock.stepsPerEpoch < 2.0) {
        return;
    }
    const auto over = [&](double moment, const std::string& pointer, const params::Field& field, Mend mend) {
        const double epochs = that.clock.totalSteps / that.clock.stepsPerEpoch;
        const bool asEpochs = moment <= epochs && moment >= 0.5 * epochs && moment < 0.1 * part.span;
        const bool isEarly = moment < kEarly * part.span && part.entry->paced != "step";
        if (moment <= 0.0 || !(isEarly || asEpochs)) {
            return;
        }
        drafts.push_back(
            {.finding = {"written-for-epochs",
                         Severity::Warning,
                         pointer,
                         //: %1: a setting's label, such as "Milestones"
                         translate("experiment", "%1 end at step %2, after %3 of the run's %4 steps. They "
                                                 "look like epochs, and the schedule ticks every step.")
                             .arg(translate("catalogue", field.label.c_str()).str())
                             .arg(words::count(moment))
                             .arg(words::percent(moment / part.span))
                             .arg(words::count(part.span)),
                         {}},
             .candidates = {std::move(mend)},
             .otherTick = that.otherTick()});
    };
    for (const params::Field& field : part.entry->fields) {
        const Json& typed = part.typed[field.key];
        const bool inTicks =
            std::all_of(typed.begin(), typed.end(), [](const Json& one) { return one.is_number(); });
        if (field.kind != Kind::LengthList || typed.empty() || !inTicks) {
            continue;
        }
        const auto moments = part.ticks[field.key].get<std::vector<double>>();
        const double last = *std::max_element(moments.begin(), moments.end());
        const std::string pointer = params::child(part.pointer, field.key);
        over(last, pointer, field, that.set(pointer, that.scaled(part, field, kLastDrop * part.span)));
    }
}

} // namespace

Drafts findShapes(const Case& that, const Part& part)
{
    Drafts drafts;
    if (!part.isUsed() || !part.isLeaf()) {
        return drafts;
    }
    if (part.entry->family == "1cycle") {
        return findOneCycle(that, part);
    }
    findFirstEvent(that, part, drafts);
    if (drafts.empty()) {
        drafts = findUnchanged(that, part);
    }
    if (drafts.empty()) {
        findCutOff(that, part, drafts);
        findRisingAgain(that, part, drafts);
        findEarly(that, part, drafts);
    }
    return drafts;
}

} // namespace lrp::experiment
