#include "ui/forms/LaneContext.h"

#include "core/experiment/Plan.h"
#include "ui/forms/SettingsForm.h"

namespace lrp::ui
{

using params::Json;

namespace
{

/// The entry of the lane's schedule, or of the one it warms up to.
const params::Entry* scheduleEntry(const Json& schedule)
{
    const std::string type = schedule.is_object() ? schedule.value("type", "") : "";
    return type == "warmup" && schedule.contains("of") ? scheduleEntry(schedule["of"])
                                                       : params::find(schedule::entries(), type);
}

} // namespace

FormContext contextOf(const Json& lane, const experiment::Shape& shape)
{
    FormContext context;
    if (shape.totalSteps > 0) {
        experiment::TickUnit tick{};
        params::readJson(lane["tick"], tick, {}, "");
        context.clock = experiment::clockOf(tick, shape);
    }
    if (const auto read = optimizer::fromJson(lane["optimizer"], "")) {
        const schedule::Group group = optimizer::groupOf(*read);
        context.base = {.lr = group.lr, .momentum = group.momentum.value_or(group.beta1.value_or(0.0))};
    }
    return context;
}

FormContext contextOf(const experiment::Shape& shape)
{
    FormContext context;
    if (shape.totalSteps > 0) {
        context.clock = experiment::clockOf(experiment::TickUnit::Step, shape);
    }
    return context;
}

void presentLaneFields(SettingsForm& form, const Json& lane)
{
    const params::Entry* entry = scheduleEntry(lane["schedule"]);
    form.setPresent("metric", entry != nullptr && entry->family == "Metric-driven");
    form.setPresent("clip_at", lane["clip"] != "none");
    const Json& average = lane["average"];
    form.setPresent("swa_start", average == "swa");
    form.setPresent("swa_every", average == "swa");
    form.setPresent("ema_decay", average == "ema" || average == "ema_warm");
    form.setPresent("lawa_every", average == "lawa");
    form.setPresent("lawa_k", average == "lawa");
}

} // namespace lrp::ui
