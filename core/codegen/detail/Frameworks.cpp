#include "core/codegen/detail/Recognise.h"

#include "core/params/Json.h"

#include <cmath>

/// What the frameworks other than PyTorch have of their own. Each function proposes; a measurement decides.
namespace lrp::codegen
{
namespace
{

using params::asTyped;
using params::Json;
using schedule::Curve;
namespace curve = schedule::curve;
using curve::Shape;

/// A ramp, perhaps after a linear warm-up with a clock of its own.
struct Warmed {
    const curve::Ramp* warmUp = nullptr;
    double warmUpLength = 0.0;
    const Curve* then = nullptr;

    const curve::Ramp* ramp() const { return nodeOf<curve::Ramp>(*then); }
    double start() const { return warmUp ? warmUp->from : 0.0; }
};

std::optional<Warmed> warmed(const Curve& curve)
{
    const auto* sequence = nodeOf<curve::Sequence>(curve);
    if (!sequence) {
        return Warmed{.then = &curve};
    }
    const auto* rise = nodeOf<curve::Ramp>(sequence->parts.front());
    const bool isWarmUp = sequence->parts.size() == 2 && !sequence->isGlobal && rise &&
                          rise->shape == Shape::Linear && rise->length == sequence->at.front();
    return isWarmUp ? std::optional(Warmed{rise, rise->length, &sequence->parts.back()}) : std::nullopt;
}

bool isPlain(const curve::Ramp& ramp)
{
    return ramp.exponent == 1.0 && ramp.warp == 1.0 && !ramp.reverse;
}

/// The exponent of a straight line or a power; nothing for other shapes.
std::optional<double> powerOf(const curve::Ramp& ramp)
{
    return !isPlain(ramp)                ? std::nullopt
           : ramp.shape == Shape::Linear ? std::optional(1.0)
           : ramp.shape == Shape::Power  ? std::optional(ramp.power)
                                         : std::nullopt;
}

bool isCosine(const curve::Ramp* ramp)
{
    return ramp && isPlain(*ramp) && ramp->shape == Shape::Cosine;
}

/// A decay with the rate it starts from.
struct Decays {
    double from;
    const curve::Decay* decay;
};

std::optional<Decays> decays(const Curve& curve)
{
    const auto* scale = nodeOf<curve::Scale>(curve);
    const auto* decay = scale ? nodeOf<curve::Decay>(scale->of) : nullptr;
    return decay ? std::optional(Decays{scale->by, decay}) : std::nullopt;
}

/// Cosines one after another.
const curve::Repeat* cosineRestarts(const Curve& curve)
{
    const auto* repeat = nodeOf<curve::Repeat>(curve);
    const auto* ramp = repeat ? nodeOf<curve::Ramp>(repeat->of) : nullptr;
    return isCosine(ramp) && ramp->from == 1.0 && ramp->to == 0.0 && ramp->length == repeat->length ? repeat
                                                                                                    : nullptr;
}

/// The boundaries of a staircase, moved so that "t > boundary" passes where the curve does.
Json boundariesAfter(const curve::Steps& steps)
{
    Json at = Json::array();
    for (const double boundary : steps.at) {
        at.push_back(asTyped(steps.after ? boundary : std::ceil(boundary) - 1.0));
    }
    return at;
}

std::vector<Candidate> candidate(Json schedule, double lr)
{
    return {{std::move(schedule), lr}};
}

} // namespace

std::vector<Candidate> kerasCandidates(const Curve& curve, double baseLr)
{
    if (const auto* steps = nodeOf<curve::Steps>(curve)) {
        return candidate({{"type", "keras.PiecewiseConstantDecay"},
                          {"boundaries", boundariesAfter(*steps)},
                          {"values", steps->values}},
                         baseLr);
    }
    if (const auto decay = decays(curve)) {
        return candidate({{"type", "keras.ExponentialDecay"},
                          {"initial_learning_rate", decay->from},
                          {"decay_steps", asTyped(decay->decay->period)},
                          {"decay_rate", decay->decay->gamma},
                          {"staircase", decay->decay->stairs}},
                         baseLr);
    }
    if (const auto* scale = nodeOf<curve::Scale>(curve)) {
        const auto* power = nodeOf<curve::Power>(scale->of);
        return power && power->exponent == 1.0 ? candidate({{"type", "keras.InverseTimeDecay"},
                                                            {"initial_learning_rate", scale->by},
                                                            {"decay_steps", asTyped(power->period)},
                                                            {"decay_rate", power->rate},
                                                            {"staircase", power->stairs}},
                                                           baseLr)
                                               : std::vector<Candidate>();
    }
    if (const auto* restarts = cosineRestarts(curve)) {
        return candidate({{"type", "keras.CosineDecayRestarts"},
                          {"initial_learning_rate", restarts->high},
                          {"first_decay_steps", asTyped(restarts->length)},
                          {"t_mul", restarts->growth},
                          {"m_mul", restarts->shrink},
                          {"alpha", restarts->high != 0.0 ? share(restarts->low, restarts->high) : 0.0}},
                         baseLr);
    }
    const auto parts = warmed(curve);
    const auto* ramp = parts ? parts->ramp() : nullptr;
    if (isCosine(ramp) && ramp->from != 0.0) {
        Json json{{"type", "keras.CosineDecay"},
                  {"initial_learning_rate", parts->warmUp ? parts->warmUp->from : ramp->from},
                  {"decay_steps", asTyped(ramp->length)},
                  {"alpha", share(ramp->to, ramp->from)}};
        if (parts->warmUp) {
            json["warmup_target"] = ramp->from;
            json["warmup_steps"] = asTyped(parts->warmUpLength);
        }
        return candidate(std::move(json), baseLr);
    }
    if (const auto power = ramp && !parts->warmUp ? powerOf(*ramp) : std::nullopt) {
        return candidate({{"type", "keras.PolynomialDecay"},
                          {"initial_learning_rate", ramp->from},
                          {"decay_steps", asTyped(ramp->length)},
                          {"end_learning_rate", ramp->to},
                          {"power", *power}},
                         baseLr);
    }
    return {};
}

namespace
{

/// Parts one after another, if each is something of optax.
std::vector<Candidate> joined(const curve::Sequence& sequence, double baseLr)
{
    Json parts = Json::array();
    for (const Curve& part : sequence.parts) {
        const auto found = optaxCandidates(part, baseLr);
        if (found.empty() || sequence.isGlobal) {
            return {};
        }
        parts.push_back(found.front().schedule);
    }
    Json boundaries = Json::array();
    for (const double at : sequence.at) {
        boundaries.push_back(asTyped(at));
    }
    return candidate({{"type", "optax.join_schedules"}, {"schedules", parts}, {"boundaries", boundaries}},
                     baseLr);
}

/// Levels as scales of the ones before them.
std::vector<Candidate> optaxStaircase(const curve::Steps& steps, double baseLr)
{
    Json boundaries = Json::array();
    Json scales = Json::array();
    for (std::size_t i = 0; i < steps.at.size(); ++i) {
        if (steps.values[i] == 0.0) {
            return {};
        }
        boundaries.push_back(asTyped(steps.after ? std::floor(steps.at[i]) + 1.0 : std::ceil(steps.at[i])));
        scales.push_back(share(steps.values[i + 1], steps.values[i]));
    }
    return candidate({{"type", "optax.piecewise_constant_schedule"},
                      {"init_value", steps.values.front()},
                      {"boundaries", boundaries},
                      {"scales", scales}},
                     baseLr);
}

} // namespace

std::vector<Candidate> optaxCandidates(const Curve& curve, double baseLr)
{
    if (curve.isConstant()) {
        return candidate({{"type", "optax.constant_schedule"}, {"value", curve(0.0)}}, baseLr);
    }
    if (const auto* steps = nodeOf<curve::Steps>(curve)) {
        return optaxStaircase(*steps, baseLr);
    }
    if (const auto decay = decays(curve)) {
        return candidate({{"type", "optax.exponential_decay"},
                          {"init_value", decay->from},
                          {"transition_steps", asTyped(decay->decay->period)},
                          {"decay_rate", decay->decay->gamma},
                          {"staircase", decay->decay->stairs}},
                         baseLr);
    }
    const auto parts = warmed(curve);
    const auto* ramp = parts ? parts->ramp() : nullptr;
    if (isCosine(ramp) && parts->warmUp) {
        return candidate({{"type", "optax.warmup_cosine_decay_schedule"},
                          {"init_value", parts->warmUp->from},
                          {"peak_value", ramp->from},
                          {"warmup_steps", asTyped(parts->warmUpLength)},
                          {"decay_steps", asTyped(parts->warmUpLength + ramp->length)},
                          {"end_value", ramp->to}},
                         baseLr);
    }
    if (isCosine(ramp) && ramp->from != 0.0) {
        return candidate({{"type", "optax.cosine_decay_schedule"},
                          {"init_value", ramp->from},
                          {"decay_steps", asTyped(ramp->length)},
                          {"alpha", share(ramp->to, ramp->from)}},
                         baseLr);
    }
    const auto power = ramp && !parts->warmUp ? powerOf(*ramp) : std::nullopt;
    if (const auto* sequence = power ? nullptr : nodeOf<curve::Sequence>(curve)) {
        return joined(*sequence, baseLr);
    }
    if (!power) {
        return {};
    }
    Json json{{"type", *power == 1.0 ? "optax.linear_schedule" : "optax.polynomial_schedule"},
              {"init_value", ramp->from},
              {"end_value", ramp->to},
              {"transition_steps", asTyped(ramp->length)}};
    if (*power != 1.0) {
        json["power"] = *power;
    }
    return candidate(std::move(json), baseLr);
}

std::vector<Candidate> transformersCandidates(const Curve& curve, double ticks)
{
    const auto parts = warmed(curve);
    if (!parts || parts->start() != 0.0) {
        return {};
    }
    const double w = parts->warmUpLength;
    const double peak = (*parts->then)(0.0);
    if (parts->then->isConstant()) {
        return w > 0.0 ? candidate(
                             {{"type", "huggingface.constant_with_warmup"}, {"num_warmup_steps", asTyped(w)}},
                             peak)
                       : std::vector<Candidate>();
    }
    const auto* ramp = parts->ramp();
    if (!ramp) {
        return {};
    }
    const double total = w + ramp->length;
    Json json{{"type", ""}, {"num_warmup_steps", asTyped(w)}, {"num_training_steps", asTyped(total)}};
    if (isCosine(ramp)) {
        json["type"] = ramp->to == 0.0 ? "huggingface.cosine" : "huggingface.cosine_with_min_lr";
        if (ramp->to != 0.0) {
            json["min_lr"] = ramp->to;
        }
        return candidate(std::move(json), peak);
    }
    const auto power = powerOf(*ramp);
    if (power == 1.0 && ramp->to == 0.0) {
        json["type"] = "huggingface.linear";
        return candidate(std::move(json), peak);
    }
    if (power && ticks <= total + 1.0) {
        json["type"] = "huggingface.polynomial";
        json["lr_end"] = ramp->to;
        json["power"] = *power;
        return candidate(std::move(json), peak);
    }
    return {};
}

std::vector<Candidate> timmCandidates(const Curve& curve)
{
    if (const auto decay = decays(curve); decay && decay->decay->stairs) {
        return candidate({{"type", "timm.step"},
                          {"decay_t", asTyped(decay->decay->period)},
                          {"decay_rate", decay->decay->gamma}},
                         decay->from);
    }
    if (const auto* steps = nodeOf<curve::Steps>(curve);
        steps && steps->values.size() > 1 && steps->values[0] != 0.0) {
        Json at = Json::array();
        for (const double boundary : steps->at) { // timm drops one tick early
            at.push_back(asTyped((steps->after ? std::floor(boundary) + 1.0 : std::ceil(boundary)) + 1.0));
        }
        return candidate({{"type", "timm.multistep"},
                          {"decay_t", at},
                          {"decay_rate", share(steps->values[1], steps->values[0])}},
                         steps->values[0]);
    }
    const auto parts = warmed(curve);
    const auto* ramp = parts ? parts->ramp() : nullptr;
    if (!ramp || !isPlain(*ramp)) {
        return {};
    }
    Json json{{"type", "timm.cosine"}, {"t_initial", asTyped(ramp->length)}, {"lr_min", ramp->to}};
    if (const auto power = powerOf(*ramp)) {
        json["type"] = "timm.poly";
        json["power"] = *power;
    } else if (!isCosine(ramp)) {
        return {};
    }
    if (parts->warmUp) {
        json["warmup_t"] = asTyped(parts->warmUpLength);
        json["warmup_lr_init"] = parts->start();
        json["warmup_prefix"] = true;
    }
    return candidate(std::move(json), ramp->from);
}

} // namespace lrp::codegen
