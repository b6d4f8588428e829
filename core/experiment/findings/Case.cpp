#include "core/experiment/findings/Case.h"

#include "core/experiment/findings/Words.h"
#include "core/schedule/composition/Delay.h"
#include "core/schedule/composition/Restarts.h"
#include "core/schedule/composition/Segments.h"
#include "core/schedule/composition/WarmUp.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lrp::experiment
{

using params::Json;
using params::Kind;
using schedule::Schedule;

namespace
{

/// When child number `index` of a schedule acts, on the clock of that schedule.
struct Window {
    double from = 0.0;
    double to = 0.0;
};

/// The boundaries between parts that follow one another: their moments, or for segments the sums of lengths.
std::vector<double> boundariesOf(const Part& part)
{
    const params::Field* field = part.boundaries();
    std::vector<double> at =
        field != nullptr ? part.ticks[field->key].get<std::vector<double>>() : std::vector<double>{};
    if (part.is(schedule::Segments::kInfo.id)) {
        for (std::size_t i = 1; i < at.size(); ++i) {
            at[i] += at[i - 1];
        }
    }
    return at;
}

Window windowOf(const Part& part, std::size_t index)
{
    const auto number = [&](const char* key) { return part.ticks[key].get<double>(); };
    Window window{0.0, part.span};
    if (const auto at = boundariesOf(part); !at.empty()) {
        window.from = index > 0 ? at[index - 1] : 0.0;
        window.to = index < at.size() ? std::min(at[index], part.span) : part.span;
    } else if (part.is(schedule::WarmUp::kInfo.id) && part.ticks["clock"] == "local") {
        window.from = number("length");
    } else if (part.inner == 1 && part.ticks.contains("warmup_steps")) { // a warm-up before one schedule
        window.from = number("warmup_steps");
    } else if (part.is(schedule::Delay::kInfo.id)) {
        window.from = number("by");
    } else if (part.is(schedule::Restarts::kInfo.id)) {
        window.to = std::min(part.span, number("length"));
    }
    return window;
}

/// Rounded down to what a person would type.
double roundDown(double x, double unit)
{
    return std::floor(x / unit + 1e-9) * unit;
}

std::string lastKey(const std::string& pointer)
{
    return pointer.substr(pointer.rfind('/') + 1);
}

} // namespace

std::vector<PartLength> Part::lengths() const
{
    std::vector<PartLength> lengths;
    for (const params::Field& field : entry->fields) {
        if (field.kind == Kind::Length && !ticks[field.key].is_null()) {
            lengths.push_back({&field, params::child(pointer, field.key), typed[field.key],
                               ticks[field.key].get<double>()});
        }
    }
    return lengths;
}

const params::Field* Part::boundaries() const
{
    for (const params::Field& field : entry->fields) {
        if (inner > 1 && field.kind == Kind::LengthList && ticks[field.key].size() + 1 == inner) {
            return &field;
        }
    }
    return nullptr;
}

double Part::lastOf(const params::Field& list) const
{
    const auto moments = ticks[list.key].get<std::vector<double>>();
    return is(schedule::Segments::kInfo.id) ? std::accumulate(moments.begin(), moments.end(), 0.0)
                                            : *std::max_element(moments.begin(), moments.end());
}

Case::Case(const Lane& lane_, const Shape& shape_, const Plan& plan_, std::string pointer_)
    : lane(lane_)
    , shape(shape_)
    , plan(plan_)
    , pointer(std::move(pointer_))
    , clock(clockOf(lane_.tick, shape_))
    , ticks(std::ceil(clock.totalTicks()))
{
    if (const auto inTicks = scheduleIn(lane, shape, pointer + "/schedule")) {
        add(lane.schedule, *inTicks, pointer + "/schedule", 0.0, ticks, 0);
    }
}

void Case::add(const Schedule& typed, const Schedule& inTicks, std::string place, double begin, double span,
               std::size_t depth)
{
    const auto inner = schedule::innerOf(inTicks);
    const auto innerTyped = schedule::innerOf(typed);
    const auto group = optimizer::groupOf(lane.optimizer);
    Part part{.entry = params::find(schedule::entries(), schedule::idOf(typed)),
              .pointer = std::move(place),
              .typed = schedule::toJson(typed),
              .ticks = schedule::toJson(inTicks),
              .begin = begin,
              .span = span,
              .depth = depth,
              .inner = inner.size(),
              .curve = inner.empty() ? schedule::runCurveOf(inTicks, {.lr = group.lr}) : std::nullopt};
    const std::size_t index = parts.size();
    parts.push_back(std::move(part));
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const Window window = windowOf(parts[index], i);
        add(innerTyped[i].schedule, inner[i].schedule, parts[index].pointer + inner[i].pointer,
            begin + window.from, window.to - window.from, depth + 1);
    }
}

std::string Case::endOf(const Part& part) const
{
    const bool lasts = part.begin + part.span >= ticks;
    //: stands behind "after" or "not before"
    return lasts ? translate("experiment", "the end of the run at %1").arg(words::ticks(ticks, lane.tick))
                 //: stands behind "after" or "not before"
                 : translate("experiment", "the end of its part at %1")
                       .arg(words::ticks(part.begin + part.span, lane.tick));
}

std::string Case::at(const Part& part, double tick) const
{
    return words::at(std::round(part.begin + tick), lane.tick);
}

Json Case::inUnitOf(const Json& typed, const params::Range& range, double target) const
{
    using In = params::Length::Unit;
    params::Length length;
    params::readJson(typed, length, range, {});
    const double converted = params::convert({target, In::Ticks}, length.unit, clock);
    const bool wholeRun = length.unit == In::Percent && target == ticks;
    const double unit = length.unit == In::Percent                     ? 0.1
                        : length.unit == In::Epochs && converted < 3.0 ? 0.01
                                                                       : 1.0;
    length.value = wholeRun ? 100.0 : roundDown(converted, unit);
    return params::writeJson(params::Length{std::round(length.value * 100.0) / 100.0, length.unit});
}

Json Case::scaled(const Part& part, const params::Field& field, double last) const
{
    return shortened(part, field, last / part.lastOf(field));
}

Json Case::shortened(const Part& part, const params::Field& field, double factor) const
{
    const auto one = [&](const Json& typed, double length) {
        return inUnitOf(typed, field.range, std::max(1.0, std::floor(length * factor)));
    };
    const Json& typed = part.typed[field.key];
    const Json& inTicks = part.ticks[field.key];
    if (field.kind == Kind::Length) {
        return one(typed, inTicks.get<double>());
    }
    Json list = Json::array();
    for (std::size_t i = 0; i < typed.size(); ++i) {
        list.push_back(one(typed[i], inTicks[i].get<double>()));
    }
    return list;
}

Mend Case::shorten(double factor) const
{
    Mend mend{translate("experiment", "Shorten all lengths to %1").arg(words::percent(factor)), {}};
    for (const Part& part : parts) {
        for (const params::Field& field : part.entry->fields) {
            const bool isLength = field.kind == Kind::Length || field.kind == Kind::LengthList;
            if (isLength && !part.typed[field.key].is_null()) {
                mend.changes.push_back(
                    {params::child(part.pointer, field.key), shortened(part, field, factor)});
            }
        }
    }
    return mend;
}

Mend Case::set(const std::string& place, Json value) const
{
    return {translate("experiment", "Set %1 to %2").arg(lastKey(place)).arg(words::value(value)),
            {{place, std::move(value)}}};
}

std::vector<Mend> Case::fit(const Part& part, std::initializer_list<double> targets) const
{
    std::vector<Mend> mends;
    for (const double target : targets) {
        for (const params::Field& field : part.entry->fields) {
            if (field.kind == Kind::Length && target >= 1.0) {
                const Json& typed = part.typed[field.key];
                const Json value = inUnitOf(typed.is_null() ? Json(0) : typed, field.range, target);
                if (value != typed) {
                    mends.push_back(set(params::child(part.pointer, field.key), value));
                }
            }
        }
    }
    return mends;
}

std::optional<Mend> Case::otherTick(bool evenWithoutLengths) const
{
    double longest = 0.0;
    for (const Part& part : parts) {
        for (const params::Field& field : part.entry->fields) {
            const Json& typed = part.typed[field.key];
            if (field.kind == Kind::Length && typed.is_number()) {
                longest = std::max(longest, typed.get<double>());
            }
            if (field.kind == Kind::LengthList) {
                for (const Json& moment : typed) {
                    longest = moment.is_number() ? std::max(longest, moment.get<double>()) : longest;
                }
            }
        }
    }
    const bool stepwise = lane.tick == TickUnit::Step;
    const double others = stepwise ? clock.totalSteps / clock.stepsPerEpoch : clock.totalSteps;
    const bool fits = longest <= others && longest >= 0.1 * others;
    const bool fitsNow = longest <= ticks && longest >= 0.1 * ticks;
    if ((longest > 0.0 && (!fits || fitsNow)) || (longest == 0.0 && !(stepwise && evenWithoutLengths)) ||
        others < 2.0 || clock.stepsPerEpoch < 2.0) {
        return std::nullopt;
    }
    const TickUnit other = stepwise ? TickUnit::Epoch : TickUnit::Step;
    return Mend{words::tickEvery(other), {{pointer + "/tick", words::tick(other)}}};
}

Draft draftOf(const Case& that, const Part& part, std::string id, std::string text,
              std::initializer_list<double> targets)
{
    const auto lengths = part.lengths();
    return {.finding = {std::move(id),
                        Severity::Warning,
                        lengths.empty() ? part.pointer : lengths.front().pointer,
                        std::move(text),
                        {}},
            .candidates = that.fit(part, targets),
            .otherTick = that.otherTick()};
}

} // namespace lrp::experiment
