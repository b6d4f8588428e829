#include "core/schedule/Catalog.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/Values.h"

namespace lrp::schedule
{

using params::Result;

namespace
{

constexpr int kDeepest = 8;
constexpr std::size_t kMostSchedules = 1000; // in one list

} // namespace

// Settings that hold schedules: the codecs of std::vector<Schedule>.

Kind kindOf(const std::vector<Schedule>*)
{
    return Kind::Schedules;
}

Json writeJson(const std::vector<Schedule>& schedules)
{
    Json json = Json::array();
    for (const Schedule& schedule : schedules) {
        json.push_back(toJson(schedule));
    }
    return json;
}

Issues readJson(const Json& json, std::vector<Schedule>& schedules, const params::Range&,
                const std::string& pointer)
{
    if (!json.is_array()) {
        return {params::wrongType(pointer, json, "a list of schedules, such as [{\"type\": \"LinearLR\"}]")};
    }
    if (json.size() > kMostSchedules) {
        return {{pointer, "has " + std::to_string(json.size()) + " schedules; needs at most " +
                              std::to_string(kMostSchedules)}};
    }
    Issues issues;
    schedules.clear();
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto schedule = fromJson(json[i], pointer + "/" + std::to_string(i));
        append(issues, schedule.issues());
        if (schedule) {
            schedules.push_back(std::move(*schedule));
        }
    }
    return issues;
}

Kind kindOf(const Schedule*)
{
    return Kind::Schedule;
}

Json writeJson(const Schedule& schedule)
{
    return toJson(schedule);
}

Issues readJson(const Json& json, Schedule& schedule, const params::Range&, const std::string& pointer)
{
    auto read = fromJson(json, pointer);
    if (read) {
        schedule = std::move(*read);
    }
    return read.issues();
}

namespace
{

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

std::vector<params::Setting> settingsOf(Settings& any)
{
    return std::visit([](auto& settings) { return params::settingsOf(settings); }, any);
}

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
    Settings any = schedule.settings();
    const auto settings = settingsOf(any);
    for (const params::Setting& setting : settings) {
        for (params::Length* length : lengthsIn(setting)) {
            *length = params::resolve(*length, setting.range, clock);
        }
    }
    forEachChild(settings, [&](Schedule& child, const std::string&) { child = inTicks(child, clock); });
    return std::visit([](auto& changed) { return Schedule(std::move(changed)); }, any);
}

/// A composed schedule as PyTorch takes it: a message for each child of one of the refused types, and for
/// each that listens to a metric.
template <class... Refused>
Issues refuseChildren(const std::vector<Schedule>& children, std::string_view owner)
{
    Issues issues;
    if (children.empty()) {
        return {{"/schedulers", "is empty; needs one schedule or more"}};
    }
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (needsMetric(children[i]) || (std::holds_alternative<Refused>(children[i].settings()) || ...)) {
            const auto id = std::visit([](const auto& s) { return s.kInfo.id; }, children[i].settings());
            issues.push_back({"/schedulers/" + std::to_string(i) + "/type",
                              "is " + std::string(id) + ", which PyTorch cannot run inside a " +
                                  std::string(owner) + "; choose a plain schedule"});
        }
    }
    return issues;
}

Issues wrongLength(std::string_view key, const Groups& groups)
{
    return {{"/" + std::string(key), "needs one number, or a list of " + std::to_string(groups.size()) +
                                         ": one for each parameter group"}};
}

template <class List>
Issues checkLength(std::string_view key, const List& list, const Groups& groups)
{
    return list.fits(groups.size()) ? Issues{} : wrongLength(key, groups);
}

} // namespace

Issues SequentialLR::check(const SequentialLR& settings)
{
    Issues issues = refuseChildren<SequentialLR, ChainedScheduler>(settings.schedulers, kInfo.id);
    const std::size_t wanted = settings.schedulers.empty() ? 0 : settings.schedulers.size() - 1;
    if (settings.milestones.size() != wanted) {
        issues.push_back({"/milestones", "has " + std::to_string(settings.milestones.size()) + "; needs " +
                                             std::to_string(wanted) +
                                             ", one fewer than there are schedules"});
    }
    append(issues, checkOrder("/milestones", settings.milestones));
    return issues;
}

Issues ChainedScheduler::check(const ChainedScheduler& settings)
{
    return refuseChildren<ChainedScheduler>(settings.schedulers, kInfo.id);
}

Issues OneCycleLR::check(const OneCycleLR& settings)
{
    if (!settings.totalSteps && !(settings.epochs && settings.stepsPerEpoch)) {
        return {{"/total_steps", "is missing; needs a number of ticks, or both epochs and steps_per_epoch"}};
    }
    const bool isKnown = !settings.totalSteps || settings.totalSteps->unit == params::Length::Unit::Ticks;
    if (isKnown && settings.pctStart * settings.length() == 1.0) {
        return {{"/pct_start", "makes the rising phase " + params::shortest(settings.pctStart) + " x " +
                                   params::shortest(settings.length()) +
                                   " - 1 = 0 ticks long; needs a slightly larger or smaller share"}};
    }
    return {};
}

Issues CyclicLR::fits(const Groups& groups) const
{
    Issues issues;
    append(issues, checkLength("base_lr", baseLr, groups));
    append(issues, checkLength("max_lr", maxLr, groups));
    append(issues, checkLength("base_momentum", baseMomentum, groups));
    append(issues, checkLength("max_momentum", maxMomentum, groups));
    if (cycleMomentum && !groups.empty() && !groups.front().momentum) {
        issues.push_back({"/cycle_momentum",
                          "is true, but the optimizer has no momentum; needs false, or SGD or RMSprop"});
    }
    return issues;
}

Issues OneCycleLR::fits(const Groups& groups) const
{
    Issues issues;
    append(issues, checkLength("max_lr", maxLr, groups));
    append(issues, checkLength("base_momentum", baseMomentum, groups));
    append(issues, checkLength("max_momentum", maxMomentum, groups));
    if (cycleMomentum && !groups.empty() && !groups.front().momentum && !groups.front().beta1) {
        issues.push_back(
            {"/cycle_momentum", "is true, but the optimizer has neither momentum nor betas; needs false"});
    }
    return issues;
}

Issues SWALR::fits(const Groups& groups) const
{
    return checkLength("swa_lr", swaLr, groups);
}

Issues ReduceLROnPlateau::fits(const Groups& groups) const
{
    return checkLength("min_lr", minLr, groups);
}

Schedule::Schedule()
    : Schedule(Constant{})
{
}

const params::Entries& entries()
{
    static const params::Entries all = params::entriesOf<Settings>();
    return all;
}

Json toJson(const Schedule& schedule)
{
    return params::writeVariant(static_cast<const Settings&>(schedule.settings()));
}

Result<Schedule> fromJson(const Json& json, const std::string& pointer)
{
    if (const int deep = depth(json); deep > kDeepest) {
        return params::Issue{pointer, "holds schedules nested " + std::to_string(deep) +
                                          " deep; needs at most " + std::to_string(kDeepest)};
    }
    Settings settings;
    Issues issues = params::readVariant(json, settings, pointer, "schedule");
    if (!issues.empty()) {
        return issues;
    }
    return std::visit([](auto& read) { return Schedule(std::move(read)); }, settings);
}

std::string idOf(const Schedule& schedule)
{
    return std::visit([](const auto& settings) { return std::string(settings.kInfo.id); },
                      schedule.settings());
}

std::vector<Inner> innerOf(const Schedule& schedule)
{
    std::vector<Inner> inner;
    Settings settings = schedule.settings();
    forEachChild(settingsOf(settings), [&](const Schedule& child, const std::string& pointer) {
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
    Issues issues = std::visit(
        [&](const auto& settings) {
            if constexpr (requires { settings.lrLambda; }) {
                return checkLength("lr_lambda", settings.lrLambda, groups);
            } else if constexpr (requires { settings.fits(groups); }) {
                return settings.fits(groups);
            } else {
                return Issues{};
            }
        },
        schedule.settings());
    for (params::Issue& issue : issues) {
        issue.pointer = pointer + issue.pointer;
    }
    for (const Inner& inner : innerOf(schedule)) {
        append(issues, fits(inner.schedule, groups, pointer + inner.pointer));
    }
    return issues;
}

bool needsMetric(const Schedule& schedule)
{
    return std::visit(
        []<class S>(const S& settings) {
            if constexpr (requires { S::kListens; }) {
                return true;
            } else if constexpr (std::is_same_v<S, WarmUp>) {
                return needsMetric(settings.of);
            } else {
                return false;
            }
        },
        schedule.settings());
}

bool hasCurve(const Schedule& schedule)
{
    const bool isCurve = std::visit(
        [](const auto& settings) {
            return requires
            {
                settings.curve(Base{});
            };
        },
        schedule.settings());
    const auto inner = innerOf(schedule);
    return isCurve && std::all_of(inner.begin(), inner.end(),
                                  [](const Inner& child) { return hasCurve(child.schedule); });
}

std::optional<Curve> curveOf(const Schedule& schedule, Base base)
{
    if (!hasCurve(schedule)) {
        return std::nullopt;
    }
    base.lr = ownBaseOf(schedule, base.group).value_or(base.lr);
    return std::visit(
        [&]<class S>(const S& settings) -> std::optional<Curve> {
            if constexpr (requires { settings.curve(base); }) {
                return settings.curve(base);
            } else {
                return std::nullopt;
            }
        },
        schedule.settings());
}

double firstTickOf(const Schedule& schedule)
{
    return std::visit(
        []<class S>(const S&) {
            if constexpr (requires { S::kFirstTick; }) {
                return S::kFirstTick;
            } else {
                return 0.0;
            }
        },
        schedule.settings());
}

std::optional<Curve> runCurveOf(const Schedule& schedule, const Base& base)
{
    auto curve = curveOf(schedule, base);
    return curve ? std::optional(shifted(-firstTickOf(schedule), std::move(*curve))) : std::nullopt;
}

std::optional<Curve> momentumOf(const Schedule& schedule, Base base)
{
    return std::visit(
        [&]<class S>(const S& settings) -> std::optional<Curve> {
            if constexpr (requires { settings.momentumCurve(base); }) {
                return settings.momentumCurve(base);
            } else {
                return std::nullopt;
            }
        },
        schedule.settings());
}

std::optional<double> ownBaseOf(const Schedule& schedule, std::size_t group)
{
    return std::visit(
        [&]<class S>(const S& settings) -> std::optional<double> {
            if constexpr (requires { settings.ownBase(group); }) {
                return settings.ownBase(group);
            } else {
                return std::nullopt;
            }
        },
        schedule.settings());
}

std::string stopsAt(const Schedule& schedule, double t)
{
    return std::visit(
        [&]<class S>(const S& settings) -> std::string {
            if constexpr (requires { settings.stopsAt(t); }) {
                return settings.stopsAt(t);
            } else {
                return {};
            }
        },
        schedule.settings());
}

std::string OneCycleLR::stopsAt(double t) const
{
    const double rise = pctStart * length() - 1.0;
    if (t > length()) {
        return "OneCycleLR was stepped " + params::shortest(t) +
               " times; its cycle has total_steps = " + params::shortest(length());
    }
    if (!threePhase && t > rise && rise == length() - 1.0) {
        return "OneCycleLR reached a phase of no length; pct_start leaves it no step";
    }
    return {};
}

Curve SequentialLR::curve(const Base& base) const
{
    curve::Sequence sequence{.parts = {}, .at = params::ticksOf(milestones)};
    for (const Schedule& part : schedulers) {
        sequence.parts.push_back(runCurveOf(part, base).value_or(Curve(base.lr)));
    }
    return sequence.parts.size() == 1 ? sequence.parts.front() : Curve(Curve::Node{std::move(sequence)});
}

Curve ChainedScheduler::curve(const Base& base) const
{
    return lrp::schedule::Product{schedulers}.curve(base);
}

} // namespace lrp::schedule
