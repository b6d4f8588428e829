#include "core/summary/detail/LaneSentences.h"

#include "core/engine/Departure.h"
#include "core/summary/detail/Words.h"
#include "core/summary/RateWords.h"

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

/// ", stopped at step 900 of 2,000", of a lane that has not come to the end of its run.
std::string stateOf(const LaneFacts& facts, std::int64_t steps)
{
    const Lane& lane = *facts.lane;
    std::string text;
    if (lane.run->beginning.parent != nullptr) {
        text = ", forked at step " + count(lane.run->beginning.forkStep);
    }
    if (lane.status == engine::LaneStatus::Finished || lane.status == engine::LaneStatus::Diverged) {
        return text;
    }
    const std::string verb = isUnderWay(lane) ? "" : engine::toString(lane.status) + ' ';
    return text + ", " + verb + "at step " + count(lane.run->steps) + " of " + count(steps);
}

std::string departureInWords(const LaneFacts& facts, const engine::Departure& departure)
{
    return "left the chart at step " + count(departure.step) +
           (facts.isRateHidden ? "" : ", rate " + value(departure.rate));
}

std::string lossInWords(const LaneFacts& facts)
{
    const LossShape& loss = *facts.loss;
    const std::string name = facts.isTraining ? "training loss " : "loss ";
    if (loss.first == loss.last && loss.lowest == loss.last) {
        return name + "stands at " + value(loss.last);
    }
    const std::string verb = loss.trend == Trend::Fell   ? "fell from "
                             : loss.trend == Trend::Rose ? "rose from "
                                                         : "hardly changed, from ";
    return name + verb + value(loss.first) + " to " + value(loss.last) +
           (loss.trend == Trend::Fell && loss.isPracticallyZero() ? ", practically 0" : "") + ", lowest " +
           value(loss.lowest) + " at step " + count(loss.lowestStep);
}

/// Nothing of a lane whose loss may not be told.
std::string laneInWords(const LaneFacts& facts, std::int64_t steps)
{
    const Lane& lane = *facts.lane;
    if (facts.isLossHidden) {
        return titleOf(lane) + ": hidden until it is revealed.";
    }
    if (!lane.hasMeasured) {
        return titleOf(lane) + ": its plan alone is drawn.";
    }
    if (!facts.hasRun) {
        return titleOf(lane) + ": has not run.";
    }
    const auto departure = engine::departureOf(*lane.run);
    const std::string failure = lane.run->failure();
    return titleOf(lane) + stateOf(facts, steps) + ": " +
           (departure    ? departureInWords(facts, *departure)
            : facts.loss ? lossInWords(facts)
                         : "its loss was never a number") +
           '.' + (failure.empty() ? "" : " It failed: " + failure);
}

std::string rateSentence(const LaneFacts& facts)
{
    const Lane& lane = *facts.lane;
    const bool isOpen = facts.areRatesPlanned && lane.plan->dependsOnMetric;
    return std::string(facts.hasRun || !lane.hasMeasured ? "Its rate " : "Its planned rate ") +
           rateInWords(facts.rates(), facts.firstStep) + (isOpen ? ", unless its metric changes that" : "") +
           '.';
}

/// Empty where there is nothing to say.
std::string shapeInWords(const LaneFacts& facts)
{
    const LossShape& loss = *facts.loss;
    const bool hasEnded = engine::hasEnded(facts.lane->status);
    const bool isRestless = hasEnded && loss.restlessness > 0.05;
    const bool isLevel = hasEnded && !isRestless && loss.levelFrom.has_value();
    std::string text;
    if (loss.fastest) {
        text = "Falls fastest between steps " + count(loss.fastest->from) + " and " +
               count(loss.fastest->to) + (isLevel ? "; level from step " + count(*loss.levelFrom) : "") + '.';
    } else if (isLevel) {
        text = "Level from step " + count(*loss.levelFrom) + '.';
    }
    if (isRestless) {
        text += (text.empty() ? "" : " ") + ("Restless to the end: it varies by " +
                                             count(std::llround(loss.restlessness * 100.0)) + " %.");
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
    say(Kind::Lane, isMeasured ? laneInWords(facts, steps) : titleOf(*facts.lane) + '.');
    say(Kind::Rate, facts.rates().empty() ? "" : rateSentence(facts));
    say(Kind::Shape, hasLastLoss(facts) ? shapeInWords(facts) : "");
}

} // namespace lrp::summary::detail
