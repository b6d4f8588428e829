#include "core/keyframe/Segments.h"

#include "core/experiment/Plan.h"
#include "core/schedule/composition/Ramp.h"
#include "core/schedule/composition/Segments.h"
#include "core/schedule/Constant.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lrp::keyframe
{
namespace
{

using schedule::RampShape;

/// The percentage of the run, with as few digits as bring it to a hundredth of a tick.
params::Length percentFor(double ticks, double totalTicks)
{
    constexpr double kClose = 0.01;
    constexpr int kMostDigits = 12;
    const double percent = 100.0 * ticks / totalTicks;
    double power = 1.0;
    for (int digits = 0; digits < kMostDigits; ++digits, power *= 10.0) {
        const double rounded = std::round(percent * power) / power;
        if (rounded > 0.0 && std::abs(rounded - percent) * totalTicks / 100.0 <= kClose) {
            return params::percentOfRun(rounded);
        }
    }
    return params::percentOfRun(percent);
}

RampShape shapeOf(Transition transition)
{
    constexpr std::array kShapes{RampShape::Linear, RampShape::Linear, RampShape::Cosine,
                                 RampShape::Exponential};
    return kShapes[static_cast<std::size_t>(transition)];
}

std::optional<Transition> transitionOf(const schedule::Ramp& ramp)
{
    switch (ramp.shape) {
    case RampShape::Linear:
        return ramp.from == ramp.to ? Transition::Hold : Transition::Linear;
    case RampShape::Cosine:
        return Transition::Cosine;
    case RampShape::Exponential:
        return Transition::Exponential;
    case RampShape::Polynomial:
    case RampShape::Root:
        break;
    }
    return std::nullopt;
}

/// A transition between two rates over some ticks.
struct Stretch {
    double first = 0.0;
    double last = 0.0;
    double ticks = 0.0;
    Transition transition = Transition::Linear;
};

schedule::Schedule partOf(const Stretch& stretch, double baseRate, double totalTicks)
{
    const auto share = [baseRate](double rate) { return baseRate > 0.0 ? rate / baseRate : 0.0; };
    const bool isHeld = stretch.transition == Transition::Hold;
    if (isHeld && share(stretch.first) == 1.0) {
        return schedule::Constant{};
    }
    return schedule::Ramp{.from = share(stretch.first),
                          .to = share(isHeld ? stretch.first : stretch.last),
                          .length = percentFor(stretch.ticks, totalTicks),
                          .shape = shapeOf(stretch.transition)};
}

/// Those of at least a tick; all of them last `totalTicks`.
std::vector<Stretch> stretchesOf(const KeyFrames& frames, double stepsPerTick, double totalTicks)
{
    constexpr double kShortest = 0.5;
    std::vector<Stretch> stretches;
    double begin = 0.0;
    for (std::size_t i = 0; i + 1 < frames.size(); ++i) {
        const bool isLast = i + 2 == frames.size();
        const double end =
            isLast ? totalTicks : std::round((frames[i + 1].step - frames.front().step) / stepsPerTick);
        if (end - begin >= kShortest || (isLast && stretches.empty())) {
            stretches.push_back({frames[i].rate, frames[i + 1].rate, end - begin, frames[i].toNext});
            begin = end;
        }
    }
    return stretches;
}

/// What a part of this length does; nothing where frames cannot say it.
std::optional<std::vector<Stretch>> stretchesOf(const schedule::Schedule& part, double baseRate, double ticks)
{
    constexpr double kClose = 0.51; // lengths of parts are whole ticks, those of ramps are not
    if (part.as<schedule::Constant>() != nullptr) {
        return std::vector{Stretch{baseRate, baseRate, ticks, Transition::Hold}};
    }
    const auto* ramp = part.as<schedule::Ramp>();
    const auto transition = ramp != nullptr ? transitionOf(*ramp) : std::nullopt;
    if (!transition) {
        return std::nullopt;
    }
    Stretch stretch{baseRate * ramp->from, baseRate * ramp->to, ramp->length.ticks(), *transition};
    if (*transition == Transition::Hold || std::abs(stretch.ticks - ticks) < kClose) {
        stretch.ticks = ticks;
        return std::vector{stretch};
    }
    if (stretch.ticks < ticks) {
        const Stretch rest{stretch.last, stretch.last, ticks - stretch.ticks, Transition::Hold};
        return std::vector{stretch, rest};
    }
    if (*transition == Transition::Cosine) { // whose beginning is none
        return std::nullopt;
    }
    stretch.last = between(*transition, stretch.first, stretch.last, ticks / stretch.ticks);
    stretch.ticks = ticks;
    return std::vector{stretch};
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// The rate that a stretch leaves off with.
double endOf(const Stretch& stretch)
{
    return stretch.transition == Transition::Hold ? stretch.first : stretch.last;
}

KeyFrames joined(const std::vector<Stretch>& stretches, double firstStep, double stepsPerTick)
{
    KeyFrames frames;
    double ticks = 0.0;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const Stretch& stretch = stretches[i];
        const double step = firstStep + ticks * stepsPerTick;
        const bool goesOn = i > 0 && isSame(endOf(stretches[i - 1]), stretch.first);
        if (i > 0 && !goesOn && stretches[i - 1].transition != Transition::Hold) {
            frames.push_back({step, stretches[i - 1].last, Transition::Hold}); // of no length: a jump
        }
        frames.push_back({step, goesOn ? endOf(stretches[i - 1]) : stretch.first, stretch.transition});
        ticks += stretch.ticks;
    }
    frames.push_back({firstStep + ticks * stepsPerTick, endOf(stretches.back())});
    return frames;
}

/// The parts with their lengths in ticks, the last one's to the end.
std::vector<std::pair<schedule::Schedule, double>> partsOf(const schedule::Schedule& schedule,
                                                           double totalTicks)
{
    const auto* segments = schedule.as<schedule::Segments>();
    if (segments == nullptr) {
        return {{schedule, totalTicks}};
    }
    std::vector<std::pair<schedule::Schedule, double>> parts;
    double left = totalTicks;
    for (std::size_t i = 0; i < segments->parts.size() && left > 0.0; ++i) {
        const bool isLast = i + 1 == segments->parts.size();
        const double ticks = isLast ? left : std::min(left, segments->lengths[i].ticks());
        parts.emplace_back(segments->parts[i], ticks);
        left -= ticks;
    }
    return parts;
}

} // namespace

Scheduled scheduled(const KeyFrames& frames, double baseRate, experiment::TickUnit tick,
                    const experiment::Shape& shape, std::int64_t from, BaseRate sharesOf)
{
    const params::Clock clock = clockOf(tick, remainder(shape, from));
    const double peak = peakOf(frames);
    const double base = sharesOf == BaseRate::Highest && peak > 0.0 ? peak : baseRate;
    schedule::Segments segments;
    for (const Stretch& stretch : stretchesOf(legal(frames), clock.stepsPerTick, clock.totalTicks())) {
        segments.parts.push_back(partOf(stretch, base, clock.totalTicks()));
        segments.lengths.push_back(percentFor(stretch.ticks, clock.totalTicks()));
    }
    segments.lengths.pop_back();
    const bool isConstant = segments.parts.size() == 1 && segments.parts.front().as<schedule::Constant>();
    return {.schedule = isConstant ? segments.parts.front() : schedule::Schedule(segments), .baseRate = base};
}

experiment::Lane withFrames(experiment::Lane lane, const KeyFrames& frames, const experiment::Shape& shape,
                            BaseRate sharesOf)
{
    Scheduled made = scheduled(frames, optimizer::baseLr(lane.optimizer), lane.tick, shape, 0, sharesOf);
    lane.schedule = std::move(made.schedule);
    lane.optimizer = optimizer::withBaseLr(lane.optimizer, made.baseRate);
    return lane;
}

std::optional<KeyFrames> framesOf(const experiment::Lane& lane, const experiment::Shape& shape,
                                  std::int64_t from)
{
    const auto inTicks = scheduleIn(lane, remainder(shape, from), "");
    const params::Clock clock = clockOf(lane.tick, remainder(shape, from));
    if (!inTicks || !(clock.totalTicks() > 0.0)) {
        return std::nullopt;
    }
    const auto* segments = inTicks->as<schedule::Segments>();
    const bool continues = segments != nullptr && segments->join == schedule::Join::Continue;
    std::vector<Stretch> stretches;
    for (const auto& [part, ticks] : partsOf(*inTicks, clock.totalTicks())) {
        auto more = stretchesOf(part, optimizer::baseLr(lane.optimizer), ticks);
        if (!more) {
            return std::nullopt;
        }
        const double start = more->front().first;
        const double scale =
            continues && !stretches.empty() && start != 0.0 ? endOf(stretches.back()) / start : 1.0;
        for (Stretch& stretch : *more) {
            stretch.first *= scale;
            stretch.last *= scale;
            stretches.push_back(stretch);
        }
    }
    return stretches.empty()
               ? std::nullopt
               : std::optional(joined(stretches, static_cast<double>(from), clock.stepsPerTick));
}

} // namespace lrp::keyframe
