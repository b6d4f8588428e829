#include "core/summary/detail/LaneSentences.h"

#include "core/engine/Bend.h"
#include "core/engine/Departure.h"
#include "core/summary/detail/Words.h"
#include "core/summary/RateWords.h"
#include "core/text/Translate.h"

#include <cmath>

namespace lrp::summary::detail
{
namespace
{

constexpr auto kRate = channel::id("lr");
constexpr auto kTraining = channel::id("training_loss");
constexpr auto kValidation = channel::id("validation_loss");

std::string titleOf(const Lane& lane)
{
    const std::string letter(lane.letter == '\0' ? 0 : 1, lane.letter);
    return letter + (letter.empty() || lane.name.empty() ? "" : " ") + lane.name;
}

bool isUnderWay(const Lane& lane)
{
    return lane.run != nullptr && !engine::hasEnded(lane.status);
}

std::vector<double> ratesOf(const engine::LaneRecord& run)
{
    std::vector<double> rates(run.samples.size());
    for (std::size_t i = 0; i < rates.size(); ++i) {
        rates[i] = run.samples.lr(i);
    }
    return rates;
}

/// What has been measured of a run that is over, as a metric or a person may have changed the plan; else the
/// plan, which knows the end.
void takeRates(LaneFacts& facts)
{
    const Lane& lane = *facts.lane;
    const bool hasPlan = lane.plan != nullptr && !lane.plan->rates.empty();
    if (facts.hasRun && (!hasPlan || !isUnderWay(lane) || lane.plan->dependsOnMetric)) {
        facts.measuredRates = ratesOf(*lane.run);
        facts.firstStep = lane.run->samples.firstStep();
    } else if (hasPlan) {
        facts.firstStep = lane.plan->firstStep;
        facts.areRatesPlanned = true;
    }
}

/// Where a run was left that has not come to its end, behind the name of its lane.
Phrase leftWhere(const Lane& lane)
{
    switch (lane.status) {
    case engine::LaneStatus::Stopped:
        return translate("summary", "%1, stopped at step %2 of %3", "a lane");
    case engine::LaneStatus::Failed:
        return translate("summary", "%1, failed at step %2 of %3", "a lane");
    case engine::LaneStatus::Interrupted:
        return translate("summary", "%1, interrupted at step %2 of %3", "a lane");
    case engine::LaneStatus::Bent:
        return translate("summary", "%1, left for another future at step %2 of %3", "a lane");
    case engine::LaneStatus::Paused:
        return translate("summary", "%1, paused at step %2 of %3", "a lane");
    default:
        return translate("summary", "%1, at step %2 of %3", "a lane under way");
    }
}

/// "A lane, forked at step 500, stopped at step 900 of 2,000"
std::string headingOf(const LaneFacts& facts, std::int64_t steps)
{
    const Lane& lane = *facts.lane;
    std::string text = titleOf(lane);
    const auto& bend = lane.run->beginning.bend;
    if (bend && facts.isRateHidden) {
        text = (bend->isUndone ? translate("summary", "%1, bend undone at step %2", "a lane")
                               : translate("summary", "%1, bent at step %2", "a lane"))
                   .arg(text)
                   .arg(lane.run->beginning.forkStep);
    } else if (bend) {
        text = (bend->isUndone
                    ? translate("summary", "%1, bend undone at step %2: %3", "a lane, and rates: 3 → 1")
                    : translate("summary", "%1, bent at step %2: %3", "a lane, and rates: 3 → 1"))
                   .arg(text)
                   .arg(lane.run->beginning.forkStep)
                   .arg(engine::inWords(*bend));
    } else if (lane.run->beginning.parent != nullptr) {
        text = translate("summary", "%1, forked at step %2", "a lane")
                   .arg(text)
                   .arg(lane.run->beginning.forkStep);
    }
    if (lane.status == engine::LaneStatus::Finished || lane.status == engine::LaneStatus::Diverged) {
        return text;
    }
    return leftWhere(lane).arg(text).arg(lane.run->steps.load()).arg(steps);
}

std::string departureInWords(const LaneFacts& facts, const std::string& heading,
                             const engine::Departure& departure)
{
    return (facts.isRateHidden ? translate("summary", "%1: left the chart at step %2.", "a lane")
                               : translate("summary", "%1: left the chart at step %2, rate %3.", "a lane"))
        .arg(heading)
        .arg(departure.step)
        .arg(value(departure.rate));
}

Phrase trendOf(const LossShape& loss)
{
    switch (loss.trend) {
    case Trend::Fell:
        return loss.isPracticallyZero()
                   ? translate("summary", "%1: %2 fell from %3 to %4, practically 0, lowest %5 at step %6.",
                               "a lane, its loss or training loss")
                   : translate("summary", "%1: %2 fell from %3 to %4, lowest %5 at step %6.",
                               "a lane, its loss or training loss");
    case Trend::Rose:
        return translate("summary", "%1: %2 rose from %3 to %4, lowest %5 at step %6.",
                         "a lane, its loss or training loss");
    case Trend::HardlyChanged:
        break;
    }
    return translate("summary", "%1: %2 hardly changed, from %3 to %4, lowest %5 at step %6.",
                     "a lane, its loss or training loss");
}

std::string lossInWords(const LaneFacts& facts, const std::string& heading)
{
    const LossShape& loss = *facts.loss;
    const std::string name =
        facts.isTraining ? translate("summary", "training loss") : translate("summary", "loss");
    if (loss.first == loss.last && loss.lowest == loss.last) {
        return translate("summary", "%1: %2 stands at %3.", "a lane, its loss or training loss")
            .arg(heading)
            .arg(name)
            .arg(value(loss.last));
    }
    return trendOf(loss)
        .arg(heading)
        .arg(name)
        .arg(value(loss.first))
        .arg(value(loss.last))
        .arg(value(loss.lowest))
        .arg(loss.lowestStep);
}

/// What became of a lane that has run.
std::string fateInWords(const LaneFacts& facts, std::int64_t steps)
{
    const std::string heading = headingOf(facts, steps);
    if (const auto departure = engine::departureOf(*facts.lane->run)) {
        return departureInWords(facts, heading, *departure);
    }
    return facts.loss ? lossInWords(facts, heading)
                      : translate("summary", "%1: its loss was never a number.", "a lane").arg(heading).str();
}

/// Nothing of a lane whose loss may not be told.
std::string laneInWords(const LaneFacts& facts, std::int64_t steps)
{
    const Lane& lane = *facts.lane;
    if (facts.isLossHidden) {
        return translate("summary", "%1: hidden until it is revealed.", "a lane").arg(titleOf(lane));
    }
    if (!lane.hasMeasured) {
        return translate("summary", "%1: its plan alone is drawn.", "a lane").arg(titleOf(lane));
    }
    if (!facts.hasRun) {
        return translate("summary", "%1: has not run.", "a lane").arg(titleOf(lane));
    }
    const std::string failure = lane.run->failure();
    return fateInWords(facts, steps) +
           (failure.empty() ? "" : ' ' + translate("summary", "It failed: %1", "a lane").arg(failure).str());
}

std::string rateSentence(const LaneFacts& facts)
{
    const Lane& lane = *facts.lane;
    const bool isPlanned = !facts.hasRun && lane.hasMeasured;
    const std::string rate = rateInWords(facts.rates(), facts.firstStep);
    if (facts.areRatesPlanned && lane.plan->dependsOnMetric) {
        return (isPlanned
                    ? translate("summary", "Its planned rate %1, unless its metric changes that.",
                                "what it does")
                    : translate("summary", "Its rate %1, unless its metric changes that.", "what it does"))
            .arg(rate);
    }
    return (isPlanned ? translate("summary", "Its planned rate %1.", "what it does")
                      : translate("summary", "Its rate %1.", "what it does"))
        .arg(rate);
}

/// Where the loss falls and is level. Empty where there is nothing to say.
std::string fallInWords(const LossShape& loss, bool isLevel)
{
    if (loss.fastest && isLevel) {
        return translate("summary", "Falls fastest between steps %1 and %2; level from step %3.")
            .arg(loss.fastest->from)
            .arg(loss.fastest->to)
            .arg(*loss.levelFrom);
    }
    if (loss.fastest) {
        return translate("summary", "Falls fastest between steps %1 and %2.")
            .arg(loss.fastest->from)
            .arg(loss.fastest->to);
    }
    return isLevel ? translate("summary", "Level from step %1.").arg(*loss.levelFrom).str() : "";
}

/// Empty where there is nothing to say.
std::string shapeInWords(const LaneFacts& facts)
{
    const LossShape& loss = *facts.loss;
    const bool hasEnded = engine::hasEnded(facts.lane->status);
    const bool isRestless = hasEnded && loss.restlessness > 0.05;
    const bool isLevel = hasEnded && !isRestless && loss.levelFrom.has_value();
    std::string text = fallInWords(loss, isLevel);
    if (isRestless) {
        text += (text.empty() ? "" : " ") + translate("summary", "Restless to the end: it varies by %1 %.")
                                                .arg(std::llround(loss.restlessness * 100.0))
                                                .str();
    }
    return text;
}

} // namespace

LaneFacts factsOf(const Lane& lane, const channel::Hidden& hidden)
{
    LaneFacts facts{.lane = &lane};
    facts.hasRun = lane.hasMeasured && lane.run != nullptr && lane.run->samples.size() > 0;
    facts.isRateHidden = hidden.isHidden(lane.letter, kRate);
    facts.isLossHidden = hidden.isHidden(lane.letter, kTraining) || hidden.isHidden(lane.letter, kValidation);
    if (facts.hasRun && !facts.isLossHidden) {
        const Losses losses = lossesOf(*lane.run);
        facts.loss = shapeOf(losses);
        facts.isTraining = losses.isTraining;
    }
    if (!facts.isRateHidden) {
        takeRates(facts);
    }
    return facts;
}

bool hasLastLoss(const LaneFacts& facts)
{
    return facts.loss && facts.lane->status != engine::LaneStatus::Diverged;
}

void append(std::vector<Sentence>& sentences, const LaneFacts& facts, std::int64_t steps, bool isMeasured)
{
    const char letter = facts.lane->letter;
    const auto say = [&](Kind kind, std::string text) {
        if (!text.empty()) {
            sentences.push_back({kind, letter, std::move(text)});
        }
    };
    say(Kind::Lane, isMeasured ? laneInWords(facts, steps)
                               : translate("summary", "%1.", "a lane").arg(titleOf(*facts.lane)).str());
    say(Kind::Rate, facts.rates().empty() ? "" : rateSentence(facts));
    if (!facts.lane->rangeTest.empty() && !facts.isRateHidden) {
        say(Kind::Rate, translate("summary", "Range test: %1.").arg(facts.lane->rangeTest));
    }
    say(Kind::Shape, hasLastLoss(facts) ? shapeInWords(facts) : "");
}

} // namespace lrp::summary::detail
