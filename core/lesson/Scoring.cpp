#include "core/lesson/Scoring.h"

#include "core/lesson/Verdict.h"

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

/// "Your drop came 300 steps late."
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
        return " Your drop came where it should.";
    }
    return " Your drop came " + std::to_string(std::abs(steps)) + " steps " +
           (steps > 0 ? "late." : "early.");
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
        return {0.0, "No order of these lanes is certain; here it could go either way."};
    }
    return {(agreeing - disagreeing) / claims, threeDigits(agreeing) + " of " + std::to_string(claims) +
                                                   (claims == 1 ? " certain pair." : " certain pairs.")};
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
    score.sentence = std::to_string(std::lround(score.value)) + " of 100 points: off by " +
                     (axis.isLogarithmic ? threeDigits(error) + " decades"
                                         : threeDigits(kAll * error) + " % of the axis") +
                     " on average." + lateness(sketch, answer.values, truth, totalSteps);
    for (const Sketch::Feature& feature : sketch.features) {
        score.sentence += " " + feature.text + ": " + (shows(feature, answer) ? "yes." : "no.");
    }
    return score;
}

Score scoreNumber(const Number& number, const NumberAnswer& answer)
{
    const std::string unit = number.unit.empty() ? "" : " " + number.unit;
    const std::string right = "It is " + threeDigits(number.right) + unit + ".";
    if (number.distance) {
        const double off = answer.value - number.right;
        if (std::abs(off) <= *number.distance) {
            return {1.0, "Near enough. " + right};
        }
        return {0.0, threeDigits(std::abs(off)) + (off > 0 ? " too many. " : " too few. ") + right};
    }
    const double factor = answer.value / number.right;
    if (!(factor > 0.0)) {
        return {0.0, "Not near. " + right};
    }
    if (factor <= number.factor.value_or(1.0) && 1.0 / factor <= number.factor.value_or(1.0)) {
        return {1.0, "Near enough. " + right};
    }
    return {0.0, threeDigits(std::max(factor, 1.0 / factor)) +
                     (factor > 1.0 ? " times too large. " : " times too small. ") + right};
}

Score scoreChoice(const Lesson& lesson, const Choice& choice, const ChoiceAnswer& answer)
{
    for (const Choice::Option& option : lesson.optionsOf(choice)) {
        if (option.id == answer.option) {
            return {option.isRight ? 1.0 : 0.0, option.explanation};
        }
    }
    return {0.0, "This is none of the choices."};
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
