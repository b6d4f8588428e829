#include "core/lesson/Scoring.h"

#include "core/lesson/Verdict.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lrp::lesson
{
namespace
{

constexpr std::size_t kPlaces = SketchAnswer::kPlaces;

/// The place of a lane in a ranking, counted from 0.
std::size_t placeOf(const RankAnswer& answer, char letter)
{
    const auto found =
        std::find_if(answer.places.begin(), answer.places.end(),
                     [letter](const std::string& place) { return place.find(letter) != std::string::npos; });
    return static_cast<std::size_t>(found - answer.places.begin());
}

bool speaksOf(const Claim& claim, const Rank& rank)
{
    const auto isAsked = [&rank](const LaneName& lane) {
        return lane.experiment == rank.experiment && rank.lanes.find(lane.letter) != std::string::npos;
    };
    return claim.kind == Claim::Kind::Lower && claim.at == rank.at && isAsked(claim.first) &&
           isAsked(claim.second);
}

double valueAt(std::span<const double> values, double share)
{
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * last))];
}

/// Where, in shares of the run, a curve falls most over a sixteenth of it; nothing where it falls by less
/// than a tenth.
std::optional<double> dropIn(std::span<const double> values, double from, double to)
{
    constexpr double kWindow = 1.0 / 16.0;
    constexpr double kLeast = 0.9;
    std::optional<double> place;
    double best = kLeast;
    for (std::size_t i = 0; i < kPlaces; ++i) {
        const double share = static_cast<double>(i) / (kPlaces - 1);
        if (share < from || share + kWindow > to) {
            continue;
        }
        const double ratio = valueAt(values, share + kWindow) / valueAt(values, share);
        if (ratio < best) {
            best = ratio;
            place = share;
        }
    }
    return place;
}

/// " Your drop came 300 steps late."
std::string lateness(const Sketch& sketch, std::span<const double> guess, std::span<const double> truth,
                     std::int64_t totalSteps)
{
    constexpr double kAround = 0.25;
    using Change = Sketch::Feature::Change;
    const auto falls = std::find_if(sketch.features.begin(), sketch.features.end(),
                                    [](const auto& feature) { return feature.change == Change::Falls; });
    if (falls == sketch.features.end() || truth.size() < kPlaces) {
        return {};
    }
    const auto real = dropIn(truth, falls->between.from - 1.0 / kPlaces, falls->between.to + 1.0 / kPlaces);
    const auto drawn = dropIn(guess, falls->between.from - kAround, falls->between.to + kAround);
    if (!real || !drawn) {
        return {};
    }
    const auto steps = std::llround((*drawn - *real) * static_cast<double>(totalSteps));
    const auto near = totalSteps / static_cast<std::int64_t>(kPlaces);
    if (std::abs(steps) <= near) {
        return ' ' + translate("lesson", "Your drop came where it should.").str();
    }
    return ' ' + (steps > 0 ? translate("lesson", "Your drop came %n step(s) late.", nullptr, steps)
                            : translate("lesson", "Your drop came %n step(s) early.", nullptr, -steps))
                     .str();
}

} // namespace

Score scoreRank(const Lesson& lesson, const Rank& rank, const RankAnswer& answer)
{
    constexpr double kTie = 0.5;
    double agreeing = 0.0;
    double disagreeing = 0.0;
    int claims = 0;
    for (const Claim& claim : lesson.claims) {
        if (!speaksOf(claim, rank)) {
            continue;
        }
        ++claims;
        const std::size_t first = placeOf(answer, claim.first.letter);
        const std::size_t second = placeOf(answer, claim.second.letter);
        agreeing += first == second ? kTie : first < second ? 1.0 : 0.0;
        disagreeing += first > second ? 1.0 : 0.0;
    }
    if (claims == 0) {
        return {0.0, translate("lesson", "No order of these lanes is certain; here it could go either way.")};
    }
    return {(agreeing - disagreeing) / claims,
            translate("lesson", "%1 of %n certain pair(s).", nullptr, claims).arg(figure(agreeing))};
}

bool shows(const Sketch::Feature& feature, const SketchAnswer& answer)
{
    constexpr double kFalls = 0.9;
    constexpr double kRises = 1.1;
    const double from = valueAt(answer.values, feature.between.from);
    const double to = valueAt(answer.values, feature.between.to);
    using Change = Sketch::Feature::Change;
    switch (feature.change) {
    case Change::Falls:
        return to < kFalls * from;
    case Change::Rises:
        return to > kRises * from;
    case Change::Level:
        return to >= kFalls * from && to <= kRises * from;
    }
    return false;
}

Score scoreSketch(const Sketch& sketch, const SketchAnswer& answer, std::span<const double> truth,
                  const Axis& axis, std::int64_t totalSteps)
{
    constexpr double kScale = 0.3;
    constexpr double kAll = 100.0;
    double sum = 0.0;
    int count = 0;
    for (std::size_t i = 0; i < std::min(kPlaces, truth.size()); ++i) {
        const double distance = axis.isLogarithmic
                                    ? std::abs(std::log10(answer.values[i]) - std::log10(truth[i]))
                                    : std::abs(answer.values[i] - truth[i]) / axis.height;
        if (std::isfinite(distance)) {
            sum += distance;
            ++count;
        }
    }
    const double error = count == 0 ? INFINITY : sum / count;
    Score score{kAll * std::exp(-error / kScale), {}};
    score.sentence =
        (axis.isLogarithmic ? translate("lesson", "%1 of 100 points: off by %2 decades on average.")
                            : translate("lesson", "%1 of 100 points: off by %2 % of the axis on average."))
            .arg(std::lround(score.value))
            .arg(figure(axis.isLogarithmic ? error : kAll * error))
            .str() +
        lateness(sketch, answer.values, truth, totalSteps);
    for (const Sketch::Feature& feature : sketch.features) {
        score.sentence +=
            ' ' + (shows(feature, answer)
                       ? translate("lesson", "%1: yes.", "a feature that a sketch shows")
                       : translate("lesson", "%1: no.", "a feature that a sketch does not show"))
                      .arg(feature.text)
                      .str();
    }
    return score;
}

Score scoreNumber(const Number& number, const NumberAnswer& answer)
{
    const std::string right =
        (number.unit.empty() ? translate("lesson", "It is %1.", "the right number")
                             : translate("lesson", "It is %1 %2.", "the right number and its unit"))
            .arg(figure(number.right))
            .arg(number.unit);
    if (number.distance) {
        const double off = answer.value - number.right;
        if (std::abs(off) <= *number.distance) {
            return {1.0, translate("lesson", "Near enough.").str() + ' ' + right};
        }
        return {0.0, (off > 0 ? translate("lesson", "%1 too many.") : translate("lesson", "%1 too few."))
                             .arg(figure(std::abs(off)))
                             .str() +
                         ' ' + right};
    }
    const double factor = answer.value / number.right;
    if (!(factor > 0.0)) {
        return {0.0, translate("lesson", "Not near.").str() + ' ' + right};
    }
    if (factor <= number.factor.value_or(1.0) && 1.0 / factor <= number.factor.value_or(1.0)) {
        return {1.0, translate("lesson", "Near enough.").str() + ' ' + right};
    }
    return {0.0, (factor > 1.0 ? translate("lesson", "%1 times too large.")
                               : translate("lesson", "%1 times too small."))
                         .arg(figure(std::max(factor, 1.0 / factor)))
                         .str() +
                     ' ' + right};
}

Score scoreChoice(const Lesson& lesson, const Choice& choice, const ChoiceAnswer& answer)
{
    for (const Choice::Option& option : lesson.optionsOf(choice)) {
        if (option.id == answer.option) {
            return {option.isRight ? 1.0 : 0.0, option.explanation};
        }
    }
    return {0.0, translate("lesson", "This is none of the choices.")};
}

std::optional<Score> scoreOf(const Lesson& lesson, const Step& step, const Answer& answer)
{
    if (!checkAnswer(lesson, step, answer, "").empty()) {
        return std::nullopt;
    }
    if (const Rank* rank = step.as<Rank>()) {
        return scoreRank(lesson, *rank, std::get<RankAnswer>(answer));
    }
    if (const Number* number = step.as<Number>()) {
        return scoreNumber(*number, std::get<NumberAnswer>(answer));
    }
    if (const Choice* choice = step.as<Choice>()) {
        return scoreChoice(lesson, *choice, std::get<ChoiceAnswer>(answer));
    }
    return std::nullopt;
}

} // namespace lrp::lesson
