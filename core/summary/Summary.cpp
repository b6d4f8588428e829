#include "core/summary/Summary.h"

#include "core/summary/detail/LaneSentences.h"
#include "core/summary/detail/Words.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace lrp::summary
{
namespace
{

using detail::LaneFacts;
using detail::value;

/// `x`, which is above zero, rounded down or up to so many digits. What has no more of them stays.
double roundedTo(int digits, double x, double (*round)(double))
{
    const double unit = std::pow(10.0, std::floor(std::log10(x)) - (digits - 1));
    const double units = x / unit;
    const double nearest = std::round(units);
    return (std::abs(units - nearest) < 1e-9 * units ? nearest : round(units)) * unit;
}

/// Where values lie.
struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;

    bool isEmpty() const { return low > high; }
    void take(double x)
    {
        if (std::isfinite(x)) {
            low = std::min(low, x);
            high = std::max(high, x);
        }
    }
    void take(const std::vector<double>& values)
    {
        for (const double x : values) {
            take(x);
        }
    }
};

/// " Loss: logarithmic, 0.8 to 2.4.": from one digit below the values to two digits above; a linear axis from
/// 0 where they are not below. `sentence`: "Loss: logarithmic, %1 to %2."
std::string axisInWords(Phrase sentence, const Range& range, bool isLogarithmic)
{
    const auto [low, high] = range;
    const double from = low < 0.0                    ? -roundedTo(2, -low, std::ceil)
                        : isLogarithmic && low > 0.0 ? roundedTo(1, low, std::floor)
                                                     : 0.0;
    const double to = high > 0.0 ? roundedTo(2, high, std::ceil) : 0.0;
    return ' ' + std::move(sentence).arg(value(from)).arg(value(to)).str();
}

std::string axesInWords(const Subject& subject, const Range& rates, const Range& losses)
{
    std::string text;
    if (!rates.isEmpty()) {
        text += axisInWords(subject.isRateLogarithmic ? translate("summary", "Rate: logarithmic, %1 to %2.")
                                                      : translate("summary", "Rate: linear, %1 to %2."),
                            rates, subject.isRateLogarithmic);
    }
    if (!losses.isEmpty()) {
        const bool isLogarithmic = subject.isLossLogarithmic && losses.low >= 0.0; // below 0 there is none
        text += axisInWords(isLogarithmic ? translate("summary", "Loss: logarithmic, %1 to %2.")
                                          : translate("summary", "Loss: linear, %1 to %2."),
                            losses, isLogarithmic);
    }
    return text;
}

std::string nameSentence(const Subject& subject, const std::vector<LaneFacts>& lanes, bool hasLoss)
{
    const auto size = static_cast<std::int64_t>(lanes.size());
    return (hasLoss ? translate("summary", "Learning rate and loss, %1, %2.", "lanes and steps, counted")
                    : translate("summary", "Planned learning rates, %1, %2.", "lanes and steps, counted"))
        .arg(translate("summary", "%n lane(s)", nullptr, size).str())
        .arg(translate("summary", "%n step(s)", nullptr, subject.steps).str());
}

std::string constructionSentence(const Subject& subject, const std::vector<LaneFacts>& lanes, bool hasLoss)
{
    Range rates;
    Range losses;
    for (const LaneFacts& lane : lanes) {
        rates.take(lane.rates());
        if (lane.loss) {
            losses.take(lane.loss->first);
            losses.take(lane.loss->last);
            losses.take(lane.loss->lowest);
            losses.take(lane.loss->highest);
        }
    }
    std::string text = hasLoss ? translate("summary", "Rate above loss.").str() + ' ' : "";
    text += translate("summary", "Across: %1, 0 to %2.", "the unit of the axis across and its end")
                .arg(subject.unit.empty() ? translate("summary", "steps").str() : subject.unit)
                .arg(value(subject.across))
                .str();
    return text + axesInWords(subject, rates, losses);
}

using Ranked = std::vector<const LaneFacts*>; ///< by their last losses, the lowest first

/// What a lane is called beside others: its letter, unless another has the same.
std::string calledAmong(const Ranked& all, const Lane& lane)
{
    const auto same = std::ranges::count_if(
        all, [&](const LaneFacts* other) { return other->lane->letter == lane.letter; });
    return std::string(1, lane.letter) + (same > 1 ? ' ' + lane.name : "");
}

/// " A and B differ by less than 2 %.", of neighbours in the order of their ends.
std::string tiesInWords(const Ranked& ranked, const std::vector<std::string>& names)
{
    constexpr double kAlike = 1.02;
    std::string text;
    for (std::size_t begin = 0; begin < ranked.size();) {
        std::size_t end = begin + 1;
        while (end < ranked.size() && ranked[end]->loss->last < kAlike * ranked[begin]->loss->last) {
            ++end;
        }
        if (end - begin > 1) {
            using Offset = std::vector<std::string>::difference_type;
            text += ' ' + translate("summary", "%1 differ by less than 2 %.", "several lanes")
                              .arg(detail::listed({names.begin() + static_cast<Offset>(begin),
                                                   names.begin() + static_cast<Offset>(end)}))
                              .str();
        }
        begin = end;
    }
    return text;
}

/// Those that have come to an end; validation losses are compared with each other alone.
Ranked rankedOf(const std::vector<LaneFacts>& lanes)
{
    const bool anyValidated = std::ranges::any_of(
        lanes, [](const LaneFacts& lane) { return detail::hasLastLoss(lane) && !lane.isTraining; });
    Ranked ranked;
    for (const LaneFacts& lane : lanes) {
        if (detail::hasLastLoss(lane) && !(anyValidated && lane.isTraining)) {
            ranked.push_back(&lane);
        }
    }
    std::ranges::stable_sort(
        ranked, [](const LaneFacts* a, const LaneFacts* b) { return a->loss->last < b->loss->last; });
    return ranked;
}

/// Empty where there are not two lanes to compare.
std::string comparison(const std::vector<LaneFacts>& lanes)
{
    const Ranked ranked = rankedOf(lanes);
    if (ranked.size() < 2) {
        return "";
    }
    std::vector<std::string> names;
    std::vector<std::string> places;
    for (const LaneFacts* lane : ranked) {
        names.push_back(calledAmong(ranked, *lane->lane));
        places.push_back(translate("summary", "%1, %2", "a lane and its loss")
                             .arg(names.back())
                             .arg(value(lane->loss->last)));
    }
    const bool isOver =
        std::ranges::all_of(ranked, [](const LaneFacts* lane) { return hasEnded(lane->lane->status); });
    const std::string lowest = places.front();
    places.erase(places.begin());
    return (isOver ? translate("summary", "Lowest at the end: %1; then %2.", "lanes with their losses")
                   : translate("summary", "Lowest so far: %1; then %2.", "lanes with their losses"))
               .arg(lowest)
               .arg(detail::listedParts(places))
               .str() +
           tiesInWords(ranked, names);
}

/// What stands beside the lanes.
void appendOthers(std::vector<Sentence>& sentences, const Subject& subject)
{
    const auto say = [&](std::string text) {
        sentences.push_back({Kind::Construction, '\0', std::move(text)});
    };
    if (subject.earlierRuns > 0) {
        say(translate("summary", "(An earlier run|%n earlier runs) behind them.", nullptr,
                      subject.earlierRuns));
    }
    for (const std::string& name : subject.means) {
        say(translate("summary", "%1 as mean and range.", "a lane").arg(name));
    }
    for (const std::string& name : subject.references) {
        say(translate("summary", "For comparison, %1.").arg(name));
    }
}

} // namespace

Subject subjectOf(const std::shared_ptr<const engine::Record>& record)
{
    Subject subject{.steps = record->shape().totalSteps};
    subject.across = static_cast<double>(subject.steps);
    for (const auto& lane : record->lanes()) {
        subject.lanes.push_back({.letter = lane->letter,
                                 .name = lane->name,
                                 .run = lane,
                                 .status = engine::statusOf(*record, *lane)});
    }
    return subject;
}

std::size_t sizeOf(const Subject& subject)
{
    std::size_t size = 0;
    for (const Lane& lane : subject.lanes) {
        size += lane.plan != nullptr ? lane.plan->rates.size() : 0;
        size += lane.run != nullptr ? lane.run->samples.size() + lane.run->evaluations.size() : 0;
    }
    return size;
}

std::vector<Sentence> sentencesOf(const Subject& subject)
{
    std::vector<LaneFacts> lanes;
    for (const Lane& lane : subject.lanes) {
        if (!subject.hidden.isHidden(lane.letter)) {
            lanes.push_back(detail::factsOf(lane, subject.hidden));
        }
    }
    std::vector<Sentence> sentences;
    if (lanes.empty()) {
        sentences.push_back({Kind::Name, '\0', translate("summary", "No lanes.")});
    } else {
        const bool hasLoss = std::ranges::any_of(
            lanes, [&](const LaneFacts& lane) { return subject.isMeasured && lane.hasRun; });
        sentences.push_back({Kind::Name, '\0', nameSentence(subject, lanes, hasLoss)});
        sentences.push_back({Kind::Construction, '\0', constructionSentence(subject, lanes, hasLoss)});
    }
    appendOthers(sentences, subject);
    for (const LaneFacts& lane : lanes) {
        append(sentences, lane, subject.steps, subject.isMeasured);
    }
    if (std::string text = comparison(lanes); !text.empty()) {
        sentences.push_back({Kind::Comparison, '\0', std::move(text)});
    }
    if (!subject.finding.empty()) {
        sentences.push_back(
            {Kind::Finding, '\0', translate("summary", "In this lesson: %1").arg(subject.finding)});
    }
    return sentences;
}

std::string textOf(const Subject& subject, std::string_view between)
{
    std::string text;
    char lane = '\0';
    for (const Sentence& sentence : sentencesOf(subject)) {
        const bool begins = sentence.lane != lane || sentence.kind == Kind::Lane;
        text += text.empty() ? std::string_view() : begins ? between : std::string_view(" ");
        text += sentence.text;
        lane = sentence.lane;
    }
    return text;
}

} // namespace lrp::summary
