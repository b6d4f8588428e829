#include "core/conformance/detail/OtherCase.h"

#include "core/conformance/detail/Case.h"

#include <string>

namespace lrp::conformance
{

using schedule::Groups;
using schedule::Schedule;

namespace
{

/// What the other framework calls and hands over.
struct Call {
    std::string framework;
    std::string schedule;
    Json kwargs;

    bool is(std::string_view id) const { return framework + "." + schedule == id; }
};

Call callOf(const Json& spec)
{
    const Json& kwargs = member(spec, "kwargs");
    if (!kwargs.is_object()) {
        throw CaseFailure("has kwargs " + params::quoted(kwargs) + "; needs an object");
    }
    return {member(spec, "framework").get<std::string>(), member(spec, "schedule").get<std::string>(),
            kwargs};
}

/// kwargs[key], which is taken out.
Json taken(Json& kwargs, const char* key)
{
    Json value = member(kwargs, key);
    kwargs.erase(key);
    return value;
}

bool holdsSchedule(const Json& json)
{
    return json.is_object() && json.contains("schedule") && json.contains("kwargs");
}

Json scheduleFrom(Call call);

/// {"schedule", "kwargs"} as a schedule of ours.
Json nestedFrom(const std::string& framework, const Json& json)
{
    return scheduleFrom({framework, member(json, "schedule").get<std::string>(), member(json, "kwargs")});
}

/// optax: {boundary: scale} as two lists.
void splitScales(Json& kwargs)
{
    Json boundaries = Json::array();
    Json scales = Json::array();
    for (const Json& pair : taken(kwargs, "boundaries_and_scales")) {
        boundaries.push_back(pair.at(0));
        scales.push_back(pair.at(1));
    }
    kwargs["boundaries"] = std::move(boundaries);
    kwargs["scales"] = std::move(scales);
}

void adaptOptax(Call& call)
{
    Json& kwargs = call.kwargs;
    if (kwargs.contains("boundaries_and_scales")) {
        splitScales(kwargs);
    } else if (call.is("optax.sgdr_schedule")) {
        Json cycles = Json::array();
        for (const Json& cycle : member(kwargs, "cosine_kwargs")) {
            cycles.push_back(scheduleFrom({call.framework, "warmup_cosine_decay_schedule", cycle}));
        }
        kwargs["cosine_kwargs"] = std::move(cycles);
    } else if (call.is("optax.join_schedules")) {
        Json parts = Json::array();
        for (const Json& part : member(kwargs, "schedules")) {
            parts.push_back(nestedFrom(call.framework, part));
        }
        kwargs["schedules"] = std::move(parts);
    }
}

void adaptTimm(Json& kwargs)
{
    if (const auto range = kwargs.find("noise_range_t"); range != kwargs.end() && range->is_number()) {
        *range = Json::array({*range});
    }
}

void adaptFastai(Call& call)
{
    if (call.is("fastai.sched")) {
        const std::string kind = taken(call.kwargs, "kind").get<std::string>();
        constexpr std::array<std::array<std::string_view, 2>, 5> kNames{{{"no", "SchedNo"},
                                                                         {"lin", "SchedLin"},
                                                                         {"cos", "SchedCos"},
                                                                         {"exp", "SchedExp"},
                                                                         {"poly", "SchedPoly"}}};
        for (const auto& [name, schedule] : kNames) {
            if (kind == name) {
                call.schedule = schedule;
            }
        }
        if (kind != "poly") {
            call.kwargs.erase("power"); // handed to all, used by one
        }
    } else if (call.is("fastai.fit_one_cycle_momentum")) {
        call.schedule = "fit_one_cycle";
    } else if (call.is("fastai.fit_sgdr") && call.kwargs.contains("batches_per_epoch")) {
        const double batches = numberOf(taken(call.kwargs, "batches_per_epoch"));
        call.kwargs["cycle_len"] = params::asTyped(numberOf(member(call.kwargs, "cycle_len")) * batches);
    }
}

/// The call as this program's own JSON.
Json scheduleFrom(Call call)
{
    Json& kwargs = call.kwargs;
    if (call.framework == "optax") {
        adaptOptax(call);
    } else if (call.framework == "timm") {
        adaptTimm(kwargs);
    } else if (call.framework == "fastai") {
        adaptFastai(call);
    } else if (call.is("digits.policy")) {
        call.schedule = taken(kwargs, "policy").get<std::string>();
    } else if (call.is("paddle.LinearWarmup") && holdsSchedule(member(kwargs, "learning_rate"))) {
        kwargs["schedule"] = nestedFrom(call.framework, taken(kwargs, "learning_rate"));
    }
    Json json{{"type", call.framework + "." + call.schedule}};
    json.update(kwargs);
    if (!params::find(schedule::entries(), json["type"].get_ref<const std::string&>())) {
        throw CaseFailure("names " + params::quoted(json["type"]) +
                          ", which is no schedule of this program; see lr-playground list schedules");
    }
    return json;
}

/// The lane's base rate: where the framework has it from the optimizer, the case hands it over beside the
/// schedule's own arguments.
double takeBase(const Json& spec, Call& call)
{
    if (const auto base = spec.find("base_lr"); base != spec.end()) {
        return numberOf(*base);
    }
    const bool isOptimizers = call.framework == "huggingface" || call.framework == "timm";
    if (isOptimizers && call.kwargs.contains("base_lr")) {
        return numberOf(taken(call.kwargs, "base_lr"));
    }
    // These have a rate of their own by default, where this program takes the lane's.
    return call.is("d2l.CosineScheduler") || call.framework == "mxnet" ? 0.01
           : call.framework == "d2l"                                   ? 0.1
                                                                       : 1.0;
}

std::vector<double> noise(const Json& kwargs, std::int64_t first, std::size_t count)
{
    const bool isUniform = member(kwargs, "noise_type") == "uniform";
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) {
        values.push_back(schedule::curve::noiseAt(
            first + static_cast<std::int64_t>(i), numberOf(member(kwargs, "noise_pct")),
            member(kwargs, "noise_seed").get<std::int64_t>(),
            isUniform ? schedule::curve::Draw::Uniform : schedule::curve::Draw::Normal));
    }
    return values;
}

std::vector<double> curveValues(const Schedule& schedule, double base, double first, std::size_t count)
{
    const auto curve = schedule::curveOf(schedule, {.lr = base});
    if (!curve) {
        throw CaseFailure("has no metrics, which " + schedule::idOf(schedule) + " listens to");
    }
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) {
        values.push_back((*curve)(first + static_cast<double>(i)));
    }
    return values;
}

/// What the group holds after construction and after each tick.
std::vector<double> steppedValues(const Schedule& schedule, Groups groups, const Json& spec, bool momentum,
                                  std::size_t count)
{
    const auto read = [&] { return momentum ? groups.front().momentum.value_or(0.0) : groups.front().lr; };
    const auto metrics = spec.find("metrics");
    const auto scheduler = schedule::makeScheduler(schedule, groups);
    std::vector<double> values{read()};
    for (std::size_t k = 1; k < count; ++k) {
        if (metrics != spec.end()) {
            scheduler->report(groups, numberOf(metrics->at(k - 1)));
        } else {
            scheduler->step(groups);
        }
        values.push_back(read());
    }
    return values;
}

} // namespace

std::vector<double> valuesOf(const Json& spec, std::size_t count)
{
    Call call = callOf(spec);
    const double first = numberOf(member(spec, "t_start"));
    if (call.is("timm.noise")) {
        return noise(call.kwargs, static_cast<std::int64_t>(first), count);
    }
    const bool momentum = call.is("fastai.fit_one_cycle_momentum");
    const double base = takeBase(spec, call);
    const Groups groups{{.lr = base, .momentum = 0.9}};
    const Schedule schedule = accepted(scheduleFrom(std::move(call)), groups);
    // A run begins at the first update; a case that begins elsewhere asks the curve.
    const bool beginsElsewhere = first != schedule::firstTickOf(schedule);
    return beginsElsewhere && !spec.contains("metrics")
               ? curveValues(schedule, base, first, count)
               : steppedValues(schedule, groups, spec, momentum, count);
}

} // namespace lrp::conformance
