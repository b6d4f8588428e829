#include "core/keyframe/Offers.h"

#include "core/params/Text.h"
#include "core/schedule/composition/Ramp.h"
#include "core/schedule/composition/Segments.h"
#include "core/schedule/Constant.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/frameworks/HuggingFace.h"
#include "core/schedule/frameworks/HuggingFaceCosine.h"
#include "core/schedule/LinearLR.h"
#include "core/schedule/PolynomialLR.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::keyframe
{
namespace
{

namespace hf = schedule::huggingface;
using params::percentOfRun;

/// In per cent, as it is said: whole above 10, else two digits; what is below a twentieth is 0.
double percentSaid(double share)
{
    constexpr double kNothing = 0.05;
    const double percent = 100.0 * share;
    return percent < kNothing ? 0.0 : percent >= 10.0 ? std::round(percent) : rounded(percent, 2);
}

std::string said(double share)
{
    return params::shortest(percentSaid(share));
}

std::string fallWords(const Likeness& likeness)
{
    const std::string floor = said(likeness.floor);
    switch (likeness.fall) {
    case Fall::Constant:
        break;
    case Fall::Linear:
        return translate("keyframe", "linear to %1 %", "a curve's fall, to a share of its peak").arg(floor);
    case Fall::Cosine:
        return translate("keyframe", "cosine to %1 %", "a curve's fall, to a share of its peak").arg(floor);
    case Fall::OneMinusSqrt:
        return translate("keyframe", "1 - sqrt to %1 %", "a curve's fall, to a share of its peak").arg(floor);
    case Fall::Square:
        return translate("keyframe", "square to %1 %", "a curve's fall, to a share of its peak").arg(floor);
    }
    return translate("keyframe", "a constant rate", "what a curve looks like");
}

std::string words(const Likeness& likeness)
{
    const std::string fall = fallWords(likeness);
    if (likeness.warmUp > 0 && likeness.hold > 0) {
        return translate("keyframe", "warm-up %1 % + hold to %2 % + %3", "what a curve looks like")
            .arg(likeness.warmUp)
            .arg(likeness.hold)
            .arg(fall);
    }
    if (likeness.warmUp > 0) {
        return translate("keyframe", "warm-up %1 % + %2", "what a curve looks like")
            .arg(likeness.warmUp)
            .arg(fall);
    }
    return likeness.hold > 0 ? translate("keyframe", "hold to %1 % + %2", "what a curve looks like")
                                   .arg(likeness.hold)
                                   .arg(fall)
                                   .str()
                             : fall;
}

/// The shape in the numbers that are said.
struct SaidShape {
    Fall fall = Fall::Constant;
    double warmUp = 0.0; ///< %
    double begin = 0.0;  ///< of the fall, %
    bool isHeld = false;
    double floor = 0.0;
    double peak = 0.0;
};

std::vector<schedule::Schedule> plainOf(const SaidShape& shape)
{
    switch (shape.fall) {
    case Fall::Constant:
    case Fall::OneMinusSqrt:
        return {};
    case Fall::Linear:
        return {schedule::LinearLR{
            .startFactor = 1.0, .endFactor = shape.floor, .totalIters = percentOfRun(100.0)}};
    case Fall::Cosine:
        return {schedule::CosineAnnealingLR{.tMax = percentOfRun(100.0), .etaMin = shape.floor * shape.peak}};
    case Fall::Square:
        break;
    }
    if (shape.floor > 0.0) {
        return {};
    }
    return {schedule::PolynomialLR{.totalIters = percentOfRun(100.0), .power = 2.0}};
}

std::vector<schedule::Schedule> warmedUpOf(const SaidShape& shape)
{
    const params::Length warmUp = percentOfRun(shape.warmUp);
    if (shape.fall == Fall::Constant) {
        return {hf::ConstantWithWarmup{.numWarmupSteps = warmUp}};
    }
    if (shape.fall == Fall::Cosine && shape.floor > 0.0) {
        return {hf::CosineWithMinLr{.numWarmupSteps = warmUp, .minLrRate = shape.floor}};
    }
    if (shape.floor > 0.0) {
        return {};
    }
    switch (shape.fall) {
    case Fall::Linear:
        return {hf::Linear{.numWarmupSteps = warmUp}};
    case Fall::Cosine:
        return {hf::Cosine{.numWarmupSteps = warmUp}};
    case Fall::Square:
        return {hf::Polynomial{.numWarmupSteps = warmUp, .lrEnd = 0.0, .power = 2.0}};
    case Fall::Constant:
    case Fall::OneMinusSqrt:
        break;
    }
    return {};
}

/// Warm-up, stable, decay, whose floor is also where it starts.
std::vector<schedule::Schedule> heldOf(const SaidShape& shape)
{
    if (shape.fall == Fall::Square || (shape.floor > 0.0 && shape.warmUp > 0.0)) {
        return {};
    }
    return {hf::WarmupStableDecay{.numWarmupSteps = percentOfRun(shape.warmUp),
                                  .numDecaySteps = percentOfRun(100.0 - shape.begin),
                                  .numTrainingSteps = percentOfRun(100.0),
                                  .decayType = shape.fall == Fall::Linear   ? hf::Slope::Linear
                                               : shape.fall == Fall::Cosine ? hf::Slope::Cosine
                                                                            : hf::Slope::OneMinusSqrt,
                                  .minLrRatio = shape.floor}};
}

schedule::Ramp fallOf(const SaidShape& shape)
{
    using schedule::RampShape;
    constexpr std::array kShapes{RampShape::Linear, RampShape::Linear, RampShape::Cosine, RampShape::Root,
                                 RampShape::Polynomial};
    return {.from = 1.0,
            .to = shape.floor,
            .length = percentOfRun(100.0 - shape.begin),
            .shape = kShapes[static_cast<std::size_t>(shape.fall)]};
}

schedule::Schedule segmentsOf(const SaidShape& shape)
{
    schedule::Segments segments;
    if (shape.warmUp > 0.0) {
        segments.parts.push_back(
            schedule::Ramp{.from = 0.0, .to = 1.0, .length = percentOfRun(shape.warmUp)});
        segments.lengths.push_back(percentOfRun(shape.warmUp));
    }
    if (shape.isHeld) {
        segments.parts.push_back(schedule::Constant{});
        segments.lengths.push_back(percentOfRun(shape.begin - shape.warmUp));
    }
    if (shape.fall == Fall::Constant) {
        segments.parts.push_back(schedule::Constant{});
    } else {
        segments.parts.push_back(fallOf(shape));
    }
    return segments.parts.size() == 1 && shape.fall == Fall::Constant ? segments.parts.front()
                                                                      : schedule::Schedule(segments);
}

} // namespace

std::string sentenceFor(const Likeness& likeness)
{
    return translate("keyframe", "Looks like %1 (largest error %2 %)")
        .arg(words(likeness))
        .arg(said(likeness.error));
}

std::vector<Scheduled> offersFor(const Likeness& likeness)
{
    constexpr int kDigits = 4;
    const SaidShape shape{.fall = likeness.fall,
                          .warmUp = static_cast<double>(likeness.warmUp),
                          .begin = static_cast<double>(std::max(likeness.warmUp, likeness.hold)),
                          .isHeld = likeness.hold > 0,
                          .floor = percentSaid(likeness.floor) / 100.0,
                          .peak = rounded(likeness.peak, kDigits)};
    std::vector<Scheduled> offers{{segmentsOf(shape), shape.peak}};
    for (schedule::Schedule& exact : shape.isHeld         ? heldOf(shape)
                                     : shape.warmUp > 0.0 ? warmedUpOf(shape)
                                                          : plainOf(shape)) {
        offers.push_back({std::move(exact), shape.peak});
    }
    return offers;
}

} // namespace lrp::keyframe
