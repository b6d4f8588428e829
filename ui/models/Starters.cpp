#include "ui/models/Starters.h"

#include "core/schedule/Catalog.h"

#include <algorithm>

namespace lrp::ui
{

using params::Json;

namespace
{

Json defaultsOf(const char* id)
{
    return params::find(schedule::entries(), id)->defaults;
}

Json warmUp(std::int64_t ticks)
{
    Json json = defaultsOf("LinearLR");
    json["start_factor"] = 0.1;
    json["total_iters"] = ticks;
    return json;
}

Json cosine(std::int64_t ticks)
{
    Json json = defaultsOf("CosineAnnealingLR");
    json["T_max"] = ticks;
    return json;
}

} // namespace

Json starterFor(const params::Entry& schedule, std::int64_t totalSteps)
{
    Json json = schedule.defaults;
    const std::int64_t run = std::max<std::int64_t>(totalSteps, 20);
    const std::int64_t warm = run / 20;
    if (schedule.id == "OneCycleLR") {
        json["total_steps"] = run;
    } else if (schedule.id == "CosineAnnealingLR") {
        json["T_max"] = run;
    } else if (schedule.id == "PolynomialLR") {
        json["total_iters"] = run;
    } else if (schedule.id == "StepLR") {
        json["step_size"] = run / 3;
    } else if (schedule.id == "MultiStepLR") {
        json["milestones"] = Json::array({run / 2, run * 3 / 4});
    } else if (schedule.id == "SequentialLR") {
        json["schedulers"] = Json::array({warmUp(warm), cosine(run - warm)});
        json["milestones"] = Json::array({warm});
    } else if (schedule.id == "ChainedScheduler") {
        json["schedulers"] = Json::array({warmUp(warm), defaultsOf("ExponentialLR")});
        json["schedulers"][1]["gamma"] = 0.999;
    }
    return json;
}

} // namespace lrp::ui
