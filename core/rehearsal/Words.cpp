#include "core/rehearsal/Words.h"

#include "core/experiment/findings/Words.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <cmath>

namespace lrp::rehearsal
{
namespace
{

using schedule::Heard;

/// Four digits: a report and its bar are often alike in three.
std::string figure(double x)
{
    return inDigits(x, 4);
}

std::string place(const Reports& reports, std::size_t index)
{
    return index < reports.steps.size()
               ? translate("rehearsal", "report %1 (step %2)").arg(index + 1).arg(reports.steps[index]).str()
               : translate("rehearsal", "report %1").arg(index + 1).str();
}

std::string change(double before, double after)
{
    return experiment::words::rate(before) + " → " + experiment::words::rate(after);
}

} // namespace

std::string readout(const Rehearsal& rehearsal, const Reports& reports, std::size_t index)
{
    const Row& row = rehearsal.rows[index];
    const std::string where = place(reports, index);
    const std::string value = figure(reports.values[index]);
    const double passes = rehearsal.barBefore(index);
    if (row.event == Heard::Nothing) {
        return translate("rehearsal", "%1: %2, not judged").arg(where).arg(value);
    }
    if (std::isinf(passes) && row.event == Heard::Better) {
        return translate("rehearsal", "%1: %2, the first: better").arg(where).arg(value);
    }
    const std::string bar = figure(passes);
    switch (row.event) {
    case Heard::Better:
        return translate("rehearsal", "%1: %2, bar %3: better").arg(where).arg(value).arg(bar);
    case Heard::Cooling:
        return translate("rehearsal", "%1: %2, bar %3: cooling, %n report(s) left", nullptr, row.cooldown)
            .arg(where)
            .arg(value)
            .arg(bar);
    case Heard::Cut:
        return translate("rehearsal", "%1: %2, bar %3: bad %4 of %5 → cut %6")
            .arg(where)
            .arg(value)
            .arg(bar)
            .arg(row.reached)
            .arg(rehearsal.patience)
            .arg(change(rehearsal.rateBefore(index), row.rate));
    case Heard::Veto:
        return translate("rehearsal", "%1: %2, bar %3: bad %4 of %5 → no cut, the rate stays %6")
            .arg(where)
            .arg(value)
            .arg(bar)
            .arg(row.reached)
            .arg(rehearsal.patience)
            .arg(experiment::words::rate(row.rate));
    default:
        return translate("rehearsal", "%1: %2, bar %3: bad %4 of %5")
            .arg(where)
            .arg(value)
            .arg(bar)
            .arg(row.bad)
            .arg(rehearsal.patience);
    }
}

std::string summaryOf(const Rehearsal& rehearsal)
{
    const std::size_t reports = rehearsal.rows.size();
    const auto first = rehearsal.firstCut();
    if (!first) {
        return translate("rehearsal", "In %1 reports the rate is never cut and ends at %2.")
            .arg(reports)
            .arg(experiment::words::rate(rehearsal.rows.back().rate));
    }
    const std::size_t cuts = rehearsal.count(Heard::Cut);
    return translate("rehearsal",
                     "In %1 reports the rate is cut %n time(s), first at report %2 (%3), and ends at %4.",
                     nullptr, cuts)
        .arg(reports)
        .arg(*first + 1)
        .arg(change(rehearsal.rateBefore(*first), rehearsal.rows[*first].rate))
        .arg(experiment::words::rate(rehearsal.rows.back().rate));
}

} // namespace lrp::rehearsal
