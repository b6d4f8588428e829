#pragma once

#include "core/schedule/Schedule.h"
#include "core/schedule/Scheduler.h"

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <vector>

/// Short ways to make schedules and to ask what they do.
namespace lrp::schedule
{

inline Schedule scheduleFrom(const std::string& json)
{
    auto schedule = fromJson(params::Json::parse(json), "");
    if (!schedule) {
        throw std::runtime_error(schedule.issues().front().text());
    }
    return std::move(*schedule);
}

/// The first issue that the schedule is refused with; empty if it is not.
inline std::string refusalOf(const std::string& json)
{
    const auto schedule = fromJson(params::Json::parse(json), "");
    return schedule ? "" : schedule.issues().front().text();
}

/// The rate at the framework's own time t, of a lane with this base rate.
inline double rateAt(const Schedule& schedule, double t, double base = 1.0)
{
    return curveOf(schedule, {.lr = base}).value()(t);
}

/// The rates of a run's first updates.
inline std::vector<double> runOf(const Schedule& schedule, std::size_t updates, double base = 1.0)
{
    Groups groups{{.lr = base}};
    const auto scheduler = makeScheduler(schedule, groups);
    std::vector<double> rates{groups[0].lr};
    while (rates.size() < updates) {
        scheduler->step(groups);
        rates.push_back(groups[0].lr);
    }
    return rates;
}

/// The first rate and the rate after each report.
inline std::vector<double> ratesAfter(const Schedule& schedule, std::initializer_list<double> metrics,
                                      double base = 1.0)
{
    Groups groups{{.lr = base}};
    const auto scheduler = makeScheduler(schedule, groups);
    std::vector<double> rates{groups[0].lr};
    for (const double metric : metrics) {
        scheduler->report(groups, metric);
        rates.push_back(groups[0].lr);
    }
    return rates;
}

} // namespace lrp::schedule
