#include "ui/forms/Thumbnails.h"

#include "core/schedule/Scheduler.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kMostPoints = 100;
constexpr double kStall = 1.0 / 3.0;

/// Frameworks that tick by the step are drawn over 1,000 steps. The others are drawn over 100 epochs, where
/// their default lengths of some ticks can be seen.
params::Clock clockOf(bool isPerEpoch)
{
    return isPerEpoch ? params::Clock{.totalSteps = 1000.0, .stepsPerEpoch = 10.0, .stepsPerTick = 10.0}
                      : params::Clock{.totalSteps = 1000.0, .stepsPerEpoch = 100.0, .stepsPerTick = 1.0};
}

/// Falls in a straight line until the stall.
double madeUpLoss(double share)
{
    return 1.0 - std::min(share, kStall);
}

/// The rates of all ticks, or of those before the framework would raise.
std::vector<double> ratesOf(const schedule::Schedule& schedule, std::size_t ticks)
{
    schedule::Groups groups{{.lr = 0.1, .momentum = 0.9}};
    std::vector<double> rates;
    try {
        const auto scheduler = schedule::makeScheduler(schedule, groups);
        while (rates.push_back(groups.front().lr), rates.size() < ticks) {
            scheduler->report(groups,
                              madeUpLoss(static_cast<double>(rates.size()) / static_cast<double>(ticks)));
        }
    } catch (const schedule::ScheduleError&) {
        // The drawing ends where the schedule does.
    }
    return rates;
}

QPolygonF pointsOf(const std::vector<double>& rates, std::size_t ticks)
{
    QPolygonF points;
    if (rates.empty()) {
        return points;
    }
    const double top = *std::max_element(rates.begin(), rates.end());
    const std::size_t last = rates.size() - 1;
    const std::size_t count = std::min(rates.size(), kMostPoints);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t tick = count > 1 ? i * last / (count - 1) : 0;
        const double height = top > 0.0 ? std::clamp(rates[tick] / top, 0.0, 1.0) : 0.0;
        if (std::isfinite(height)) {
            points.append({static_cast<double>(tick) / static_cast<double>(ticks - 1), height});
        }
    }
    return points;
}

Thumbnail compute(const params::Entry& entry)
{
    const auto read = schedule::fromJson(entry.starter, "");
    if (!read) {
        return {};
    }
    Thumbnail thumbnail{
        .points = {}, .isPerEpoch = entry.paced != "step", .hasMetric = schedule::needsMetric(*read)};
    const params::Clock clock = clockOf(thumbnail.isPerEpoch);
    if (const auto inTicks = schedule::resolved(*read, clock, "")) {
        const auto ticks = static_cast<std::size_t>(clock.totalTicks());
        thumbnail.points = pointsOf(ratesOf(*inTicks, ticks), ticks);
    }
    return thumbnail;
}

} // namespace

const Thumbnail& thumbnailOf(const params::Entry& entry)
{
    static std::map<std::string, Thumbnail> known;
    const auto found = known.find(entry.id);
    return found != known.end() ? found->second : known.emplace(entry.id, compute(entry)).first->second;
}

QString explanation(const Thumbnail& thumbnail)
{
    const QString steps = counted(1000);
    if (thumbnail.hasMetric) {
        return thumbnail.isPerEpoch
                   ? translate("forms",
                               "Drawn over 100 epochs with its first settings and a made-up loss that "
                               "stalls after a third.")
                   : translate("forms", "Drawn over %1 steps with its first settings and a made-up loss that "
                                        "stalls after a third.")
                         .arg(steps);
    }
    return thumbnail.isPerEpoch
               ? translate("forms", "Drawn over 100 epochs with its first settings.")
               : translate("forms", "Drawn over %1 steps with its first settings.").arg(steps);
}

} // namespace lrp::ui
