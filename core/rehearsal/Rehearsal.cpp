#include "core/rehearsal/Rehearsal.h"

#include "core/experiment/Plan.h"
#include "core/rehearsal/Listener.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::rehearsal
{

using params::Issue;
using params::Result;
using schedule::Heard;
using schedule::Standing;

namespace
{

Row rowOf(const Standing& standing, double rate)
{
    Row row{.rate = rate,
            .best = standing.best,
            .bar = standing.bar,
            .bad = standing.bad,
            .cooldown = standing.cooldown,
            .event = standing.heard,
            .reached = standing.bad};
    if (row.event == Heard::Cut || row.event == Heard::Veto) {
        row.reached = std::max(row.bad, standing.cutsAt);
    }
    return row;
}

} // namespace

std::size_t Rehearsal::count(Heard event) const
{
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [event](const Row& row) { return row.event == event; }));
}

std::optional<std::size_t> Rehearsal::firstCut() const
{
    const auto cut =
        std::find_if(rows.begin(), rows.end(), [](const Row& row) { return row.event == Heard::Cut; });
    return cut != rows.end() ? std::optional(static_cast<std::size_t>(cut - rows.begin())) : std::nullopt;
}

Result<Rehearsal> rehearse(const schedule::Schedule& schedule, schedule::Groups groups,
                           std::span<const double> reports, const std::string& pointer)
{
    if (params::Issues issues = checkCount(reports.size(), pointer); !issues.empty()) {
        return issues;
    }
    const auto scheduler = schedule::makeScheduler(schedule, groups);
    const auto first = scheduler->standing();
    if (!schedule::needsMetric(schedule) || !first) {
        return Issue{pointer, translate("rehearsal", "is %1, which does not say what it waits for; needs a "
                                                     "listening schedule, such as ReduceLROnPlateau")
                                  .arg(idOf(schedule))};
    }
    Rehearsal rehearsal{.firstRate = groups.front().lr,
                        .firstBar = first->bar,
                        .patience = first->patience,
                        .cutsAt = first->cutsAt,
                        .wantsMore = first->wantsMore,
                        .rows = {}};
    rehearsal.rows.reserve(reports.size());
    for (const double report : reports) {
        scheduler->report(groups, report);
        rehearsal.rows.push_back(rowOf(*scheduler->standing(), groups.front().lr));
    }
    return rehearsal;
}

Result<Rehearsal> rehearse(const experiment::Lane& lane, const experiment::Shape& shape,
                           std::span<const double> reports, const std::string& pointer)
{
    if (!schedule::needsMetric(lane.schedule)) {
        return doesNotListen(lane, pointer);
    }
    const auto inTicks = experiment::scheduleIn(lane, shape, pointer + "/schedule");
    if (!inTicks) {
        return inTicks.issues();
    }
    const schedule::Groups groups{optimizer::groupOf(lane.optimizer)};
    if (params::Issues issues = schedule::fits(*inTicks, groups, pointer + "/schedule"); !issues.empty()) {
        return issues;
    }
    return rehearse(*inTicks, groups, reports, pointer + "/schedule");
}

bool areRatesKnown(const Rehearsal& rehearsal, const Reports& reports)
{
    return !reports.rates.empty() && reports.rates.size() == rehearsal.rows.size();
}

std::optional<std::size_t> hypotheticalFrom(const Rehearsal& rehearsal, const Reports& reports)
{
    if (!areRatesKnown(rehearsal, reports)) {
        return rehearsal.firstCut();
    }
    for (std::size_t i = 0; i < rehearsal.rows.size(); ++i) {
        // A run that ended there has no rate after it.
        if (!std::isnan(reports.rates[i]) && reports.rates[i] != rehearsal.rows[i].rate) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> firstCutNotMade(const Rehearsal& rehearsal, const Reports& reports)
{
    if (!areRatesKnown(rehearsal, reports)) {
        return rehearsal.firstCut();
    }
    double before = rehearsal.firstRate; // of the run; it may have come to the same rate by an earlier cut
    for (std::size_t i = 0; i < rehearsal.rows.size(); ++i) {
        const double rate = reports.rates[i];
        const bool isMade = rate == rehearsal.rows[i].rate && rate != before;
        if (rehearsal.rows[i].event == Heard::Cut && !isMade && !std::isnan(rate)) {
            return i;
        }
        before = rate;
    }
    return std::nullopt;
}

} // namespace lrp::rehearsal
