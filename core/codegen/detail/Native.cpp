#include "core/codegen/detail/Native.h"

#include "core/codegen/detail/Versions.h"

namespace lrp::codegen
{
namespace
{

using params::Entry;
using params::Field;
using params::Json;

/// Arguments that frameworks must be given, where the catalogue takes the lane's base rate for null.
bool isBaseRate(const Field& field)
{
    static const std::set<std::string> kNames{"initial_learning_rate", "init_value", "value", "peak_value"};
    return field.optional && field.range.unit == params::Unit::LearningRate && kNames.count(field.key) > 0;
}

/// Arguments that a framework asks for, or has another default for, whatever the catalogue's.
bool isAlwaysGiven(const Field& field)
{
    static const std::set<std::string> kNames{"initial_learning_rate",
                                              "init_value",
                                              "value",
                                              "peak_value",
                                              "end_value",
                                              "power",
                                              "decay_rate",
                                              "decay_steps",
                                              "first_decay_steps",
                                              "transition_steps",
                                              "warmup_steps",
                                              "interpolate_type",
                                              "boundaries",
                                              "scales",
                                              "schedules",
                                              "t_initial",
                                              "decay_t",
                                              "num_warmup_steps",
                                              "num_training_steps",
                                              "num_decay_steps"};
    return field.required || kNames.count(field.key) > 0;
}

/// Null base rates filled in, in the parts too.
void fillBaseRates(Json& settings, double lr)
{
    const Entry* entry = params::find(schedule::entries(), settings["type"].get<std::string>());
    for (const Field& field : entry->fields) {
        Json& value = settings[field.key];
        if (isBaseRate(field) && value.is_null()) {
            value = lr;
        } else if (field.kind == params::Kind::Schedules) {
            for (Json& part : value) {
                fillBaseRates(part, lr);
            }
        }
    }
}

/// The constructor, its parts inside it; nothing where one is no schedule of the framework.
std::optional<Phrase> constructor(const Json& settings, const std::string& prefix)
{
    const Entry* entry = params::find(schedule::entries(), settings["type"].get<std::string>());
    if (entry->id.compare(0, prefix.size(), prefix) != 0) {
        return std::nullopt;
    }
    Phrase call{entry->id, '(', {}};
    for (const Field& field : entry->fields) {
        const Json& value = settings[field.key];
        if (value == field.defaultValue && (value.is_null() || !isAlwaysGiven(field))) {
            continue;
        }
        Phrase argument{field.key + "="};
        if (field.kind != params::Kind::Schedules) {
            argument.head += pythonLiteral(value);
        } else {
            argument.open = '[';
            for (const Json& part : value) {
                auto inner = constructor(part, prefix);
                if (!inner) {
                    return std::nullopt;
                }
                argument.items.push_back(std::move(*inner));
            }
        }
        call.items.push_back(std::move(argument));
    }
    return call;
}

std::optional<Native> agreeing(const Job& job, const std::string& prefix, const Candidate& candidate)
{
    Json settings = completed(candidate.schedule);
    if (settings.is_null()) {
        return std::nullopt;
    }
    fillBaseRates(settings, candidate.lr);
    auto call = constructor(settings, prefix);
    if (!call) {
        return std::nullopt;
    }
    const Entry* entry = params::find(schedule::entries(), call->head);
    Native result{.name = entry->id.substr(prefix.size()), .lr = candidate.lr};
    const auto read = readBack(call->inOneLine(), prefix);
    result.arguments = std::move(call->items);
    const auto again =
        read ? schedule::fromJson(*read, "") : params::Result<schedule::Schedule>(params::Issue{});
    const double gap = difference(job, again, candidate.lr);
    if (gap > kLargestDifference) {
        return std::nullopt;
    }
    result.endsWithRun = endsWithRun(job, *again);
    result.certificate = {.steps = job.shape.totalSteps,
                          .largestRelativeDifference = gap,
                          .how = "the arguments below, read back, against the definition of " +
                                 withVersion(entry->framework) + "'s " + result.name + ", evaluated by " +
                                 program() + job.underWhichMetric(),
                          .byArguments = true};
    return result;
}

} // namespace

Json completed(const Json& schedule)
{
    const auto read = schedule::fromJson(schedule, "");
    return read ? schedule::toJson(*read) : Json();
}

std::optional<Native> native(const Job& job, const std::string& prefix,
                             const std::vector<Candidate>& candidates)
{
    if (auto own = agreeing(job, prefix, {schedule::toJson(job.inTicks), job.baseLr()})) {
        return own;
    }
    for (const Candidate& candidate : candidates) {
        if (auto found = agreeing(job, prefix, candidate)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace lrp::codegen
