#pragma once

#include "core/experiment/Experiment.h"
#include "core/rehearsal/Reports.h"
#include "core/schedule/Scheduler.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lrp::rehearsal
{

/// How a listening schedule stands after a report.
struct Row {
    double rate = 0.0; ///< of the updates that follow, of the first parameter group
    double best = 0.0;
    double bar = 0.0; ///< what the next report must pass
    std::int64_t bad = 0;
    std::int64_t cooldown = 0;
    schedule::Heard event = schedule::Heard::Nothing;
    std::int64_t reached = 0; ///< the count of bad reports, before a cut or veto set it back
};

/// What a listening schedule does with a series of reports, without training. The reports are recorded: a cut
/// would have changed those that follow.
struct Rehearsal {
    double firstRate = 0.0; ///< before the first report
    double firstBar = 0.0;
    std::int64_t patience = 0;
    std::int64_t cutsAt = 1; ///< the count of bad reports with which the cut comes
    bool wantsMore = false;
    std::vector<Row> rows; ///< one for each report

    /// The rate before report `index`.
    double rateBefore(std::size_t index) const { return index == 0 ? firstRate : rows[index - 1].rate; }
    /// What report `index` had to pass.
    double barBefore(std::size_t index) const { return index == 0 ? firstBar : rows[index - 1].bar; }
    /// How many reports came to this.
    std::size_t count(schedule::Heard event) const;
    std::optional<std::size_t> firstCut() const;
};

/// Hands every report to the schedule, whose lengths are in ticks, made on these groups. An issue at
/// `pointer` where it does not listen or does not say how it stands, and of no or too many reports. Takes
/// about 40 ns a report. Thread: any.
params::Result<Rehearsal> rehearse(const schedule::Schedule& schedule, schedule::Groups groups,
                                   std::span<const double> reports, const std::string& pointer);

/// The same of a lane in a run of this shape, which its lengths are measured with. `pointer` is the lane's.
params::Result<Rehearsal> rehearse(const experiment::Lane& lane, const experiment::Shape& shape,
                                   std::span<const double> reports, const std::string& pointer);

/// Whether the rate that the run used is known at every report.
bool areRatesKnown(const Rehearsal& rehearsal, const Reports& reports);

/// The report from which on the curve tells nothing, as what follows would have been another one: after it
/// the rate is not the run's, be it that the rehearsal cuts or that the run did. Where the run's rates are
/// not known it is the first cut. Nothing: all of the curve is as the schedule would have had it.
std::optional<std::size_t> hypotheticalFrom(const Rehearsal& rehearsal, const Reports& reports);

/// The first cut that the run did not make, where a fork shows what it does; where the run's rates are not
/// known simply the first. The report after which the run ended is none.
std::optional<std::size_t> firstCutNotMade(const Rehearsal& rehearsal, const Reports& reports);

} // namespace lrp::rehearsal
