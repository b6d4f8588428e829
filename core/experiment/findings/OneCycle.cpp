#include "core/experiment/findings/Case.h"
#include "core/experiment/findings/Words.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

/// Findings about one-cycle schedules, whose whole length is declared: over too soon, or cut off.
namespace lrp::experiment
{
namespace
{

/// The length of the whole cycle in ticks; 0 where none is declared.
double cycleOf(const Part& part)
{
    double longest = 0.0;
    for (const PartLength& length : part.lengths()) {
        longest = std::max(longest, length.ticks);
    }
    const auto number = [&](const char* key) {
        const auto found = part.ticks.find(key);
        return found != part.ticks.end() && found->is_number() ? found->get<double>() : 0.0;
    };
    return longest > 0.0 ? longest : number("epochs") * number("steps_per_epoch");
}

} // namespace

Drafts findOneCycle(const Case& that, const Part& part)
{
    Drafts drafts;
    const double total = cycleOf(part);
    const bool isStopped = part.isWhole() && !that.plan.stopsBecause.empty();
    const std::string length = words::ticks(total, that.lane.tick);
    if (isStopped) {
        drafts.push_back(
            draftOf(that, part, "one-cycle-short",
                    translate("experiment", "The cycle lasts %1: %2 raises an error after step %3 of %4.")
                        .arg(length)
                        .arg(part.entry->framework)
                        .arg(that.plan.rates.size())
                        .arg(words::count(that.clock.totalSteps)),
                    {part.span}));
    } else if (total > 0.0 && total < 0.95 * part.span) {
        drafts.push_back(draftOf(
            that, part, "one-cycle-short",
            (part.isWhole()
                 ? translate("experiment", "The cycle lasts %1, and the run has %2: it is over at %3.")
                 : translate("experiment",
                             "The cycle lasts %1, and its part of the run has %2: it is over at %3."))
                .arg(length)
                .arg(words::count(part.span))
                .arg(that.at(part, total)),
            {part.span}));
    } else if (total > part.span && part.curve) {
        const double now = (*part.curve)(part.span - 1.0);
        const double then = (*part.curve)(total - 1.0);
        double peak = 0.0;
        for (double t = 0.0; t < part.span; t += 1.0) {
            peak = std::max(peak, (*part.curve)(t));
        }
        if (std::abs(now - then) > kCutOff * peak) {
            drafts.push_back(draftOf(
                that, part, "one-cycle-long",
                (part.isWhole()
                     ? translate("experiment",
                                 "The cycle lasts %1, and the run has %2: the rate ends at %3 instead of %4.")
                     : translate("experiment", "The cycle lasts %1, and its part of the run has %2: the rate "
                                               "ends at %3 instead of %4."))
                    .arg(length)
                    .arg(words::count(part.span))
                    .arg(words::rate(now))
                    .arg(words::rate(then)),
                {part.span}));
        }
    }
    return drafts;
}

} // namespace lrp::experiment
