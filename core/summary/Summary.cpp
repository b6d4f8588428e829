#include "core/summary/Summary.h"

#include "core/summary/detail/LaneSentences.h"
#include "core/summary/detail/Words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace lrp::summary
{
namespace
{

using detail::count;
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

/// "Loss: logarithmic, 0.8 to 2.4.": from one digit below the values to two digits above; a linear axis from
/// 0 where they are not below.
std::string axisInWords(const std::string& name, const Range& range, bool isLogarithmic)
{
    const auto [low, high] = range;
    const double from = low < 0.0                    ? -roundedTo(2, -low, std::ceil)
                        : isLogarithmic && low > 0.0 ? roundedTo(1, low, std::floor)
                                                     : 0.0;
    const double to = high > 0.0 ? roundedTo(2, high, std::ceil) : 0.0;
    return ' ' + name + (isLogarithmic ? ": logarithmic, " : ": linear, ") + value(from) + " to " +
           value(to) + '.';
}

std::string nameSentence(const Subject& subject, const std::vector<LaneFacts>& lanes, bool hasLoss)
{
    return (hasLoss ? "Learning rate and loss, " : "Planned learning rates, ") +
           detail::counted(static_cast<std::int64_t>(lanes.size()), "lane") + ", " +
           detail::counted(subject.steps, "step") + '.';
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
    std::string text = hasLoss ? "Rate above loss. " : "";
    text += "Across: " + subject.unit + ", 0 to " + value(subject.across) + '.';
    text += rates.isEmpty() ? "" : axisInWords("Rate", rates, subject.isRateLogarithmic);
    text += losses.isEmpty() ? "" : axisInWords("Loss", losses, subject.isLossLogarithmic);
    return text;
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
            text += ' ' +
                    detail::listed({names.begin() + static_cast<Offset>(begin),
                                    names.begin() + static_cast<Offset>(end)}) +
                    " differ by less than 2 %.";
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
        places.push_back(names.back() + ", " + value(lane->loss->last));
    }
    const bool isOver =
        std::ranges::all_of(ranked, [](const LaneFacts* lane) { return hasEnded(lane->lane->status); });
    const std::string lowest = places.front();
    places.erase(places.begin());
    return (isOver ? "Lowest at the end: " : "Lowest so far: ") + lowest + "; then " +
           detail::listed(places, ", and ") + '.' + tiesInWords(ranked, names);
}

/// What stands beside the lanes.
void appendOthers(std::vector<Sentence>& sentences, const Subject& subject)
{
    const auto say = [&](std::string text) {
        sentences.push_back({Kind::Construction, '\0', std::move(text)});
    };
    if (subject.earlierRuns > 0) {
        say(subject.earlierRuns == 1 ? "An earlier run behind them."
                                     : count(subject.earlierRuns) + " earlier runs behind them.");
    }
    for (const std::string& name : subject.means) {
        say(name + " as mean and range.");
    }
    for (const std::string& name : subject.references) {
        say("For comparison, " + name + '.');
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
        sentences.push_back({Kind::Name, '\0', "No lanes."});
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
        sentences.push_back({Kind::Finding, '\0', "In this lesson: " + subject.finding});
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
