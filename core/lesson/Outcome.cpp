#include "core/lesson/Outcome.h"

#include <cmath>
#include <limits>

namespace lrp::lesson
{

Outcome outcomeOf(const engine::LaneRecord& lane, std::int64_t totalSteps)
{
    Outcome outcome{.totalSteps = totalSteps, .diverged = lane.status == engine::LaneStatus::Diverged};
    for (std::size_t i = 0; i < lane.evaluations.size(); ++i) {
        outcome.points.push_back({lane.evaluations[i].step, lane.evaluations[i].validationLoss});
    }
    return outcome;
}

namespace
{

constexpr double kNever = std::numeric_limits<double>::infinity();

/// A loss that is no number is worse than any.
double orNever(double loss)
{
    if (std::isnan(loss)) {
        return kNever;
    }
    return loss;
}

} // namespace

double lossIn(const Outcome& outcome, const Stretch& stretch)
{
    const auto total = static_cast<double>(outcome.totalSteps);
    const bool isPlace = stretch.from == stretch.to;
    if (outcome.diverged &&
        (outcome.points.empty() || static_cast<double>(outcome.points.back().step) < stretch.to * total)) {
        return kNever;
    }
    double sum = 0.0;
    int count = 0;
    for (const Outcome::Point& point : outcome.points) {
        const auto step = static_cast<double>(point.step);
        if (step < stretch.from * total) {
            continue;
        }
        if (isPlace) {
            return orNever(point.loss);
        }
        if (step > stretch.to * total) {
            break;
        }
        sum += point.loss;
        ++count;
    }
    const double mean = sum / count;
    return orNever(mean);
}

bool happened(const Happening& happening, const Outcome& outcome)
{
    switch (happening.kind) {
    case Happening::Kind::Diverged:
        return outcome.diverged;
    case Happening::Kind::EndAbove:
        return lossIn(outcome, kEnd) > happening.limit;
    }
    return false;
}

} // namespace lrp::lesson
