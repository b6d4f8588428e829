#include "core/experiment/findings/Case.h"
#include "core/experiment/findings/Words.h"
#include "core/schedule/composition/Delay.h"
#include "core/schedule/composition/Noise.h"
#include "core/schedule/composition/Restarts.h"
#include "core/schedule/composition/WarmUp.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <cmath>

/// Findings about lengths and moments as they are declared: outside the run, too long to warm up, rounded.
namespace lrp::experiment
{

using params::Field;
using params::Json;
using params::Kind;

namespace
{

Draft outside(const Case& that, const Part& part, const Field& field, std::string id, std::string text)
{
    const std::string pointer = params::child(part.pointer, field.key);
    return {.finding = {std::move(id), Severity::Warning, pointer, std::move(text), {}},
            .candidates = {that.set(pointer, that.scaled(part, field, kLastDrop * part.span)),
                           that.set(pointer, that.scaled(part, field, 0.5 * part.span)),
                           that.shorten(kLastDrop * part.span / part.lastOf(field))},
            .otherTick = that.otherTick()};
}

Phrase noneInside(const Part& part, bool isOnlyOne)
{
    if (isOnlyOne) {
        return part.isWhole() ? translate("experiment", "The only one in %1, %2, lies outside the run of %3.")
                              : translate("experiment",
                                          "The only one in %1, %2, lies outside its part of the run of %3.");
    }
    return part.isWhole()
               ? translate("experiment", "None of the %1, %2, lies inside the run of %3.")
               : translate("experiment", "None of the %1, %2, lies inside its part of the run of %3.");
}

/// A list of moments of one schedule: drops, changes of value.
void findMilestones(const Case& that, const Part& part, const Field& field, Drafts& drafts)
{
    const auto moments = part.ticks[field.key].get<std::vector<double>>();
    std::vector<double> beyond;
    std::copy_if(moments.begin(), moments.end(), std::back_inserter(beyond),
                 [&](double moment) { return moment >= part.span; });
    const std::string what = words::inSentence(field.label);
    if (!moments.empty() && beyond.size() == moments.size()) {
        drafts.push_back(outside(that, part, field, "milestone-outside",
                                 noneInside(part, moments.size() == 1)
                                     .arg(what)
                                     .arg(words::list(beyond))
                                     .arg(words::ticks(part.span, that.lane.tick))));
        return;
    }
    // One exactly at the end does nothing and misleads nobody.
    std::erase_if(beyond, [&](double moment) { return moment <= part.span; });
    if (!beyond.empty()) {
        drafts.push_back(
            outside(that, part, field, "milestone-outside",
                    translate("experiment", "%n of %1 %2, %3, (lies|lie) after %4.", nullptr, beyond.size())
                        .arg(moments.size())
                        .arg(what)
                        .arg(words::list(beyond))
                        .arg(that.endOf(part))));
    }
}

std::vector<const Part*> innerParts(const Case& that, const Part& part)
{
    std::vector<const Part*> inner;
    for (const Part& other : that.parts) {
        const bool isBelow = other.pointer.compare(0, part.pointer.size() + 1, part.pointer + "/") == 0;
        if (isBelow && other.depth == part.depth + 1) {
            inner.push_back(&other);
        }
    }
    return inner;
}

bool rises(const Part& part)
{
    if (!part.curve || part.span < 2.0) {
        return false;
    }
    const double start = (*part.curve)(0.0);
    const double middle = (*part.curve)(std::floor(part.span / 2.0));
    const double end = (*part.curve)(part.span - 1.0);
    return start < 0.99 * end && start <= middle && middle <= end;
}

std::string warmUpText(const Case& that, double ticks, const Part& part)
{
    const std::string length = words::ticks(ticks, that.lane.tick);
    if (ticks >= part.span) {
        return (part.isWhole()
                    ? translate("experiment",
                                "The warm-up takes %1, and the run has %2: nothing comes after it.")
                    : translate(
                          "experiment",
                          "The warm-up takes %1, and its part of the run has %2: nothing comes after it."))
            .arg(length)
            .arg(words::count(part.span));
    }
    return (part.isWhole() ? translate("experiment", "The warm-up takes %1, %2 of the run.")
                           : translate("experiment", "The warm-up takes %1, %2 of its part of the run."))
        .arg(length)
        .arg(words::percent(ticks / part.span));
}

Draft longWarmUp(const Case& that, const Part& part, double ticks, std::string pointer)
{
    return {.finding = {"warmup-long",
                        ticks >= part.span ? Severity::Warning : Severity::Note,
                        std::move(pointer),
                        warmUpText(that, ticks, part),
                        {}}};
}

/// A rising first part is a warm-up. It is shortened together with the boundary after it.
Draft longFirstPart(const Case& that, const Part& part, const Field& field, const Part& first)
{
    const std::string list = params::child(part.pointer, field.key);
    const double target = std::max(1.0, std::floor(0.1 * part.span));
    Mend mend{translate("experiment", "Warm up for %1").arg(words::ticks(target, that.lane.tick)),
              {{list + "/0", that.inUnitOf(part.typed[field.key][0], field.range, target)}}};
    for (const PartLength& length : first.lengths()) {
        mend.changes.push_back({length.pointer, that.inUnitOf(length.typed, length.field->range, target)});
    }
    Draft draft = longWarmUp(that, part, part.ticks[field.key][0].get<double>(), list + "/0");
    draft.candidates = {std::move(mend), that.set(list, that.scaled(part, field, kLastDrop * part.span))};
    draft.otherTick = that.otherTick();
    return draft;
}

/// Parts one after another: some may never have their turn.
void findParts(const Case& that, const Part& part, const Field& field, Drafts& drafts)
{
    const auto inner = innerParts(that, part);
    const double end = part.begin + part.span;
    const double firstEnd = inner[1]->begin - part.begin;
    if (rises(*inner[0]) && firstEnd > 0.5 * part.span) {
        drafts.push_back(longFirstPart(that, part, field, *inner[0]));
        return;
    }
    const auto isLate = [&](const Part* one) { return one->begin > end; };
    const auto late = std::count_if(inner.begin(), inner.end(), isLate);
    const bool onlyFirst = inner[1]->begin >= end;
    if (late > 0 || onlyFirst) {
        const auto unused = onlyFirst ? inner.size() - 1 : static_cast<std::size_t>(late);
        drafts.push_back(
            outside(that, part, field, "part-outside",
                    translate("experiment", "%n of %1 parts never (begins|begin): %2 is not before %3.",
                              nullptr, unused)
                        .arg(inner.size())
                        .arg(that.at(part, inner[inner.size() - unused]->begin - part.begin))
                        .arg(that.endOf(part))));
    }
}

void findLists(const Case& that, const Part& part, Drafts& drafts)
{
    if (const Field* boundaries = part.boundaries()) {
        findParts(that, part, *boundaries, drafts);
        return;
    }
    for (const Field& field : part.entry->fields) {
        if (field.kind == Kind::LengthList &&
            part.ticks[field.key].is_array()) { // an optional one may be null
            findMilestones(that, part, field, drafts);
        }
    }
}

bool isWarmUp(const Part& part, const PartLength& length)
{
    return part.is(schedule::WarmUp::kInfo.id) || length.field->key.find("warm") != std::string::npos;
}

void findWarmUps(const Case& that, const Part& part, Drafts& drafts)
{
    for (const PartLength& length : part.lengths()) {
        if (isWarmUp(part, length) && length.ticks > 0.5 * part.span) {
            Draft draft = longWarmUp(that, part, length.ticks, length.pointer);
            const double target = std::max(1.0, std::floor(0.1 * part.span));
            const Json value = that.inUnitOf(length.typed, length.field->range, target);
            draft.candidates = {that.set(length.pointer, value)};
            if (!part.isLeaf()) { // what follows gets the time that is left
                Mend both = draft.candidates.front();
                //: a setting and its value: "T_max to 90"; see "Set %1"
                std::string all =
                    translate("experiment", "%1 to %2").arg(length.field->key).arg(words::value(value));
                const Part& inner = *innerParts(that, part).front();
                for (const PartLength& rest : inner.lengths()) {
                    Json left = that.inUnitOf(rest.typed, rest.field->range, part.span - target);
                    //: settings and their values, and one more
                    all = translate("experiment", "%1 and %2 to %3")
                              .arg(all)
                              .arg(rest.field->key)
                              .arg(words::value(left));
                    both.changes.push_back({rest.pointer, std::move(left)});
                }
                //: several settings: "Set length to 10 and T_max to 90"
                both.label = translate("experiment", "Set %1").arg(all);
                draft.candidates.push_back(std::move(both));
            }
            draft.otherTick = that.otherTick();
            drafts.push_back(std::move(draft));
        }
    }
}

/// Combinators whose one length must come before the end for anything to happen.
void findLate(const Case& that, const Part& part, Drafts& drafts)
{
    struct Late {
        std::string_view type, key, id;
        Phrase (*text)();
        double target;
    };
    const std::array<Late, 3> kinds{
        {{schedule::Restarts::kInfo.id, "length", "restart-outside",
          [] { return translate("experiment", "The first restart comes only at %1, not before %2."); }, 1.0},
         {schedule::Delay::kInfo.id, "by", "delay-outside",
          [] { return translate("experiment", "The schedule starts only at %1, not before %2."); }, 0.1},
         {schedule::Noise::kInfo.id, "from", "noise-outside",
          [] { return translate("experiment", "The noise starts only at %1, not before %2."); }, 0.0}}};
    for (const Late& kind : kinds) {
        for (const PartLength& length : part.lengths()) {
            const bool late = kind.target == 1.0 ? length.ticks > part.span : length.ticks >= part.span;
            if (part.is(kind.type) && length.field->key == kind.key && late) {
                const Json value =
                    that.inUnitOf(length.typed, length.field->range, std::floor(kind.target * part.span));
                drafts.push_back(
                    {.finding = {std::string(kind.id),
                                 Severity::Warning,
                                 length.pointer,
                                 kind.text().arg(that.at(part, length.ticks)).arg(that.endOf(part)),
                                 {}},
                     .candidates = {that.set(length.pointer, value),
                                    that.shorten(0.5 * part.span / length.ticks)},
                     .otherTick = that.otherTick()});
            }
        }
    }
}

Phrase lessThanATick(TickUnit unit)
{
    return unit == TickUnit::Step
               ? translate("experiment", "A length of %1 is %2 of a step in this run and counts as %3.")
           : unit == TickUnit::Epoch
               ? translate("experiment", "A length of %1 is %2 of an epoch in this run and counts as %3.")
               : translate("experiment",
                           "A length of %1 is %2 of an evaluation in this run and counts as %3.");
}

/// "0.01 %" of a short run is less than the tick it is counted as.
void findRounded(const Case& that, const std::string& pointer, const Json& typed, double ticks,
                 const params::Range& range, Drafts& drafts)
{
    params::Length length;
    if (!typed.is_string() || !params::readJson(typed, length, range, pointer).empty()) {
        return;
    }
    const double exact = params::convert(length, params::Length::Unit::Ticks, that.clock);
    if (exact <= 0.0 || exact >= 1.0 || std::abs(ticks - exact) <= 0.1 * exact) {
        return;
    }
    Mend mend = that.set(pointer, Json(static_cast<std::int64_t>(std::max(ticks, 1.0))));
    mend.label =
        translate("experiment", "Make it %1").arg(words::ticks(std::max(ticks, 1.0), that.lane.tick));
    drafts.push_back({.finding = {"rounded",
                                  Severity::Note,
                                  pointer,
                                  lessThanATick(that.lane.tick)
                                      .arg(words::value(typed))
                                      .arg(words::count(exact))
                                      .arg(words::count(ticks)),
                                  {}},
                      .candidates = {std::move(mend)}});
}

void findRounded(const Case& that, const Part& part, Drafts& drafts)
{
    for (const Field& field : part.entry->fields) {
        const std::string pointer = params::child(part.pointer, field.key);
        const Json& ticks = part.ticks[field.key];
        const Json& typed = part.typed[field.key];
        if (field.kind == Kind::Length && !typed.is_null()) {
            findRounded(that, pointer, typed, ticks.get<double>(), field.range, drafts);
        }
        for (std::size_t i = 0; field.kind == Kind::LengthList && i < typed.size(); ++i) {
            findRounded(that, pointer + "/" + std::to_string(i), typed[i], ticks[i].get<double>(),
                        field.range, drafts);
        }
    }
}

} // namespace

Drafts findLengths(const Case& that, const Part& part)
{
    Drafts drafts;
    if (part.isUsed()) {
        findLists(that, part, drafts);
        findWarmUps(that, part, drafts);
        findLate(that, part, drafts);
    }
    findRounded(that, part, drafts);
    return drafts;
}

} // namespace lrp::experiment
