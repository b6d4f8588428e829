#include "core/schedule/Catalog.h"

#include "core/schedule/Values.h"

namespace lrp::schedule
{

using params::Result;

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

/// A composed schedule as PyTorch takes it: a message for each child of one of the refused types.
template <class... Refused>
Issues refuseChildren(const std::vector<Schedule>& children, std::string_view owner)
{
    Issues issues;
    if (children.empty()) {
        return {{"/schedulers", "is empty; needs one schedule or more"}};
    }
    for (std::size_t i = 0; i < children.size(); ++i) {
        if ((std::holds_alternative<Refused>(children[i].settings) || ...)) {
            const auto id = std::visit([](const auto& s) { return s.kInfo.id; }, children[i].settings);
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
    Issues issues =
        refuseChildren<SequentialLR, ChainedScheduler, ReduceLROnPlateau>(settings.schedulers, kInfo.id);
    const std::size_t wanted = settings.schedulers.empty() ? 0 : settings.schedulers.size() - 1;
    if (settings.milestones.size() != wanted) {
        issues.push_back({"/milestones", "has " + std::to_string(settings.milestones.size()) + "; needs " +
                                             std::to_string(wanted) +
                                             ", one fewer than there are schedules"});
    }
    if (!std::is_sorted(settings.milestones.begin(), settings.milestones.end())) {
        issues.push_back({"/milestones", "are not in order; needs each at least as large as the one before"});
    }
    return issues;
}

Issues ChainedScheduler::check(const ChainedScheduler& settings)
{
    return refuseChildren<ChainedScheduler, ReduceLROnPlateau>(settings.schedulers, kInfo.id);
}

Issues OneCycleLR::check(const OneCycleLR& settings)
{
    if (!settings.totalSteps && !(settings.epochs && settings.stepsPerEpoch)) {
        return {{"/total_steps", "is missing; needs a number of ticks, or both epochs and steps_per_epoch"}};
    }
    if (settings.pctStart * static_cast<double>(settings.length()) == 1.0) {
        return {{"/pct_start", "makes the rising phase " + params::shortest(settings.pctStart) + " x " +
                                   std::to_string(settings.length()) +
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

const params::Entries& entries()
{
    static const params::Entries all = params::entriesOf<AnySchedule>();
    return all;
}

Json toJson(const Schedule& schedule)
{
    return params::writeVariant(schedule.settings);
}

Result<Schedule> fromJson(const Json& json, const std::string& pointer)
{
    if (depth(json) > kDeepest) {
        return params::Issue{pointer,
                             "holds schedules nested more than " + std::to_string(kDeepest) + " deep"};
    }
    Schedule schedule;
    Issues issues = params::readVariant(json, schedule.settings, pointer, "schedule");
    return issues.empty() ? Result<Schedule>(std::move(schedule)) : Result<Schedule>(std::move(issues));
}

Issues fits(const Schedule& schedule, const Groups& groups, const std::string& pointer)
{
    return std::visit(
        [&]<class S>(const S& settings) {
            Issues issues;
            if constexpr (requires { settings.schedulers; }) {
                for (std::size_t i = 0; i < settings.schedulers.size(); ++i) {
                    append(issues, fits(settings.schedulers[i], groups,
                                        pointer + "/schedulers/" + std::to_string(i)));
                }
            } else if constexpr (requires { settings.lrLambda; }) {
                append(issues, checkLength("lr_lambda", settings.lrLambda, groups));
            } else if constexpr (requires { settings.fits(groups); }) {
                append(issues, settings.fits(groups));
            }
            for (params::Issue& issue : issues) {
                if (issue.pointer.rfind(pointer, 0) != 0) {
                    issue.pointer = pointer + issue.pointer;
                }
            }
            return issues;
        },
        schedule.settings);
}

bool needsMetric(const Schedule& schedule)
{
    return std::holds_alternative<ReduceLROnPlateau>(schedule.settings);
}

} // namespace lrp::schedule
