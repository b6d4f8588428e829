#include "core/schedule/Schedule.h"

#include "core/schedule/Catalog.h"
#include "core/schedule/composition/WarmUp.h"
#include "core/schedule/Constant.h"
#include "core/schedule/Hooks.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::schedule
{

using params::Issues;
using params::Json;
using params::Result;

namespace
{

constexpr int kDeepest = 8;

int depth(const Json& json)
{
    int deepest = 0;
    if (json.is_structured()) {
        for (const auto& element : json) {
            deepest = std::max(deepest, depth(element));
        }
    }
    return deepest + (json.is_object() ? 1 : 0);
}

/// A schedule's settings to be read or changed.
struct Copy {
    explicit Copy(const Schedule& schedule)
        : value(schedule.type().copy(schedule.settings()))
        , settings(schedule.type().declared(value.get()))
    {
    }

    std::shared_ptr<void> value;
    std::vector<params::Setting> settings;
};

/// Calls `visit(child, pointer)` for every schedule among the settings.
template <class Visit>
void forEachChild(const std::vector<params::Setting>& settings, Visit visit)
{
    for (const params::Setting& setting : settings) {
        const std::string pointer = "/" + std::string(setting.key);
        if (auto* one = setting.as<Schedule>()) {
            visit(*one, pointer);
        } else if (auto* maybe = setting.as<std::optional<Schedule>>(); maybe != nullptr && *maybe) {
            visit(**maybe, pointer);
        } else if (auto* list = setting.as<std::vector<Schedule>>()) {
            for (std::size_t i = 0; i < list->size(); ++i) {
                visit((*list)[i], pointer + "/" + std::to_string(i));
            }
        }
    }
}

/// Every length among the settings.
std::vector<params::Length*> lengthsIn(const params::Setting& setting)
{
    std::vector<params::Length*> lengths;
    const auto addAll = [&lengths](std::vector<params::Length>& list) {
        for (params::Length& length : list) {
            lengths.push_back(&length);
        }
    };
    if (auto* one = setting.as<params::Length>()) {
        lengths.push_back(one);
    } else if (auto* maybe = setting.as<std::optional<params::Length>>(); maybe != nullptr && *maybe) {
        lengths.push_back(&**maybe);
    } else if (auto* list = setting.as<std::vector<params::Length>>()) {
        addAll(*list);
    } else if (auto* maybeList = setting.as<std::optional<std::vector<params::Length>>>();
               maybeList != nullptr && *maybeList) {
        addAll(**maybeList);
    }
    return lengths;
}

Schedule inTicks(const Schedule& schedule, const params::Clock& clock)
{
    Copy copy(schedule);
    for (const params::Setting& setting : copy.settings) {
        for (params::Length* length : lengthsIn(setting)) {
            *length = params::resolve(*length, setting.range, clock);
        }
    }
    forEachChild(copy.settings, [&](Schedule& child, const std::string&) { child = inTicks(child, clock); });
    return {schedule.type(), std::move(copy.value)};
}

void prependTo(Issues& issues, const std::string& pointer)
{
    for (params::Issue& issue : issues) {
        issue.pointer = pointer + issue.pointer;
    }
}

} // namespace

Schedule::Schedule()
    : Schedule(Constant{})
{
}

std::string_view Schedule::id() const
{
    return m_type->info->id;
}

std::string idOf(const Schedule& schedule)
{
    return std::string(schedule.id());
}

Json toJson(const Schedule& schedule)
{
    Json json{{"type", idOf(schedule)}};
    params::writeSettings(Copy(schedule).settings, json);
    return json;
}

Result<Schedule> fromJson(const Json& json, const std::string& pointer)
{
    if (const int deep = depth(json); deep > kDeepest) {
        return params::Issue{pointer,
                             translate("schedule", "holds schedules nested %1 deep; needs at most %2")
                                 .arg(std::to_string(deep))
                                 .arg(std::to_string(kDeepest))};
    }
    std::vector<std::string_view> ids;
    for (const Type* type : types()) {
        ids.push_back(type->info->id);
    }
    const auto id = params::readType(json, ids, pointer, [] { return translate("schedule", "schedule"); });
    if (!id) {
        return id.issues();
    }
    const Type& type = *findType(*id);
    auto value = type.make();
    const auto settings = type.declared(value.get());
    Issues issues = params::readSettings(json, settings, pointer);
    if (issues.empty() && type.check != nullptr && !params::Recorded::isRead()) {
        issues = type.check(value.get());
        prependTo(issues, pointer);
    }
    append(issues, params::unknownMembers(json, settings, pointer, *id, {"type"}));
    return issues.empty() ? Result(Schedule(type, std::move(value))) : Result<Schedule>(std::move(issues));
}

std::vector<Inner> innerOf(const Schedule& schedule)
{
    std::vector<Inner> inner;
    forEachChild(Copy(schedule).settings, [&](const Schedule& child, const std::string& pointer) {
        inner.push_back({child, pointer});
    });
    return inner;
}

Result<Schedule> resolved(const Schedule& schedule, const params::Clock& clock, const std::string& pointer)
{
    return fromJson(toJson(inTicks(schedule, clock)), pointer); // the rules on what the lengths come to
}

Issues fits(const Schedule& schedule, const Groups& groups, const std::string& pointer)
{
    const Type& type = schedule.type();
    Issues issues = type.fits != nullptr ? type.fits(schedule.settings(), groups) : Issues{};
    prependTo(issues, pointer);
    for (const Inner& inner : innerOf(schedule)) {
        append(issues, fits(inner.schedule, groups, pointer + inner.pointer));
    }
    return issues;
}

bool needsMetric(const Schedule& schedule)
{
    const auto* warmUp = schedule.as<WarmUp>();
    return warmUp != nullptr ? needsMetric(warmUp->of) : schedule.type().listens;
}

bool hasCurve(const Schedule& schedule)
{
    if (schedule.type().curve == nullptr) {
        return false;
    }
    const auto inner = innerOf(schedule);
    return std::all_of(inner.begin(), inner.end(),
                       [](const Inner& child) { return hasCurve(child.schedule); });
}

std::optional<Curve> curveOf(const Schedule& schedule, Base base)
{
    if (!hasCurve(schedule)) {
        return std::nullopt;
    }
    base.lr = ownBaseOf(schedule, base.group).value_or(base.lr);
    return schedule.type().curve(schedule.settings(), base);
}

double firstTickOf(const Schedule& schedule)
{
    return schedule.type().firstTick;
}

std::optional<Curve> runCurveOf(const Schedule& schedule, const Base& base)
{
    auto curve = curveOf(schedule, base);
    return curve ? std::optional(shifted(-firstTickOf(schedule), std::move(*curve))) : std::nullopt;
}

std::optional<Curve> momentumOf(const Schedule& schedule, Base base)
{
    const Type& type = schedule.type();
    return type.momentum != nullptr ? type.momentum(schedule.settings(), base) : std::nullopt;
}

std::optional<double> ownBaseOf(const Schedule& schedule, std::size_t group)
{
    const Type& type = schedule.type();
    return type.ownBase != nullptr ? std::optional(type.ownBase(schedule.settings(), group)) : std::nullopt;
}

} // namespace lrp::schedule
