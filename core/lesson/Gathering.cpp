#include "core/lesson/Gathering.h"

#include "core/lesson/Verdict.h"
#include "core/params/NiceStep.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::lesson
{
namespace
{

using params::Json;

struct Bins {
    double first; ///< in widths
    double width;
    std::size_t count;
};

/// At most ten bins between round numbers: the least and the greatest would each be somebody's own.
Bins roundBins(double least, double most)
{
    constexpr double kMost = 10.0;
    const double tenth =
        most / kMost - least / kMost; // of neighbouring tiny numbers 0, or too small for a step
    double width = std::isnormal(tenth) ? params::niceStep(tenth) : 1.0;
    const auto count = [&] { return std::floor(most / width) - std::floor(least / width) + 1.0; };
    while (count() > kMost) {
        width = params::niceStep(1.5 * width);
    }
    return {std::floor(least / width), width, static_cast<std::size_t>(count())};
}

/// The question that is asked: of a choice that is asked again the first one.
const Step* questionOf(const Lesson& lesson, const std::string& id)
{
    const Step* step = lesson.stepNamed(id);
    const Choice* choice = step == nullptr ? nullptr : step->as<Choice>();
    return choice == nullptr || choice->again.empty() ? step : lesson.stepNamed(choice->again);
}

/// What a share of the values lies below, between neighbours in proportion.
double shareOf(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Json roundedList(const std::vector<double>& values)
{
    Json list = Json::array();
    for (const double value : values) {
        list.push_back(keptFigure(value));
    }
    return list;
}

} // namespace

void Gathering::add(const std::vector<AnswerLine>& lines)
{
    for (const AnswerLine& line : lines) {
        const Step* step = questionOf(m_lesson, line.step);
        if (line.lesson != m_lesson.id || step == nullptr) {
            m_notes.push_back(translate("lesson", "an answer to \"%1\", step \"%2\", was left out")
                                  .arg(line.lesson)
                                  .arg(line.step));
            continue;
        }
        if (const auto issues = checkAnswer(m_lesson, *step, line.answer, ""); !issues.empty()) {
            m_notes.push_back(translate("lesson", "an answer to \"%1\" was left out: it %2",
                                        "what is wrong with it, as \"is longer than …\"")
                                  .arg(line.step)
                                  .arg(issues.front().message));
            continue;
        }
        m_people.insert(line.id);
        const int vote = step->id == line.step ? line.vote : 2;
        if (m_taken.insert({line.id, step->id, vote}).second) {
            take(*step, vote, line.answer);
        }
    }
}

void Gathering::add(const Spoken& spoken)
{
    const Step* step = questionOf(m_lesson, spoken.step);
    if (step != nullptr && checkAnswer(m_lesson, *step, spoken.answer, "").empty()) {
        m_spoken = std::max(m_spoken, ++m_spokenFor[spoken.step]);
        take(*step, step->id == spoken.step ? 1 : 2, spoken.answer);
    }
}

void Gathering::take(const Step& step, int vote, const Answer& answer)
{
    m_answers[{step.id, vote}].push_back(answer);
}

template <class T>
std::vector<T> Gathering::answersTo(const std::string& step, int vote) const
{
    std::vector<T> answers;
    if (const auto found = m_answers.find({step, vote}); found != m_answers.end()) {
        for (const Answer& answer : found->second) {
            answers.push_back(std::get<T>(answer));
        }
    }
    return answers;
}

std::array<std::int64_t, 2> Gathering::answers(const std::string& step) const
{
    std::array<std::int64_t, 2> counts{};
    for (const int vote : {1, 2}) {
        if (const auto found = m_answers.find({step, vote}); found != m_answers.end()) {
            counts[static_cast<std::size_t>(vote - 1)] = static_cast<std::int64_t>(found->second.size());
        }
    }
    return counts;
}

Gathering::Votes Gathering::votes(const std::string& id) const
{
    Votes votes;
    const Step* step = m_lesson.stepNamed(id);
    if (step == nullptr || step->as<Choice>() == nullptr) {
        return votes;
    }
    for (const Choice::Option& option : step->as<Choice>()->options) {
        votes[option.id] = {0, 0};
    }
    for (const int vote : {1, 2}) {
        for (const ChoiceAnswer& answer : answersTo<ChoiceAnswer>(id, vote)) {
            ++votes[answer.option][static_cast<std::size_t>(vote - 1)];
        }
    }
    return votes;
}

Gathering::Misconception Gathering::misconception(const std::string& id) const
{
    Misconception found;
    const Votes votes = this->votes(id);
    const Step* step = m_lesson.stepNamed(id);
    for (const auto& [option, counts] : votes) {
        const auto& options = step->as<Choice>()->options;
        const bool isWrongBelief =
            std::any_of(options.begin(), options.end(), [&name = option](const Choice::Option& one) {
                return one.id == name && one.isMisconception;
            });
        for (std::size_t vote = 0; vote < counts.size(); ++vote) {
            found.answers[vote] += counts[vote];
            found.chosen[vote] += isWrongBelief ? counts[vote] : 0;
        }
    }
    return found;
}

std::map<char, std::vector<std::int64_t>> Gathering::places(const std::string& id) const
{
    std::map<char, std::vector<std::int64_t>> places;
    const Step* step = m_lesson.stepNamed(id);
    if (step == nullptr || step->as<Rank>() == nullptr) {
        return places;
    }
    const auto answers = answersTo<RankAnswer>(id, 1);
    if (answers.size() < kFewestForMore) {
        return places;
    }
    for (const char letter : step->as<Rank>()->lanes) {
        places[letter].assign(step->as<Rank>()->lanes.size(), 0);
    }
    for (const RankAnswer& answer : answers) {
        std::size_t place = 0;
        for (const std::string& shared : answer.places) {
            for (const char letter : shared) {
                ++places[letter][place];
            }
            place += shared.size();
        }
    }
    return places;
}

Gathering::Band Gathering::band(const std::string& id) const
{
    constexpr double kLow = 0.25;
    constexpr double kMiddle = 0.5;
    constexpr double kHigh = 0.75;
    Band band;
    const Step* step = m_lesson.stepNamed(id);
    if (step == nullptr || step->as<Sketch>() == nullptr) {
        return band;
    }
    const auto sketches = answersTo<SketchAnswer>(id, 1);
    for (std::size_t i = 0; sketches.size() >= kFewestForMore && i < SketchAnswer::kPlaces; ++i) {
        std::vector<double> values;
        values.reserve(sketches.size());
        for (const SketchAnswer& sketch : sketches) {
            values.push_back(sketch.values[i]);
        }
        std::sort(values.begin(), values.end());
        band.low.push_back(shareOf(values, kLow));
        band.median.push_back(shareOf(values, kMiddle));
        band.high.push_back(shareOf(values, kHigh));
    }
    return band;
}

Gathering::Histogram Gathering::histogram(const std::string& id) const
{
    Histogram histogram;
    const Step* step = m_lesson.stepNamed(id);
    const Number* number = step == nullptr ? nullptr : step->as<Number>();
    std::vector<double> values;
    for (const NumberAnswer& answer :
         number == nullptr ? std::vector<NumberAnswer>{} : answersTo<NumberAnswer>(id, 1)) {
        const double value = number->factor ? std::log10(answer.value) : answer.value;
        if (std::isfinite(value)) { // a rate of 0 has no place on a logarithmic axis
            values.push_back(value);
        }
    }
    if (values.size() < kFewestForMore) {
        return histogram;
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const auto [first, width, bins] = roundBins(*least, *most);
    histogram.counts.assign(bins, 0);
    for (const double value : values) {
        const double place = std::max(value / width - first, 0.0);
        ++histogram.counts[std::min(static_cast<std::size_t>(place), bins - 1)];
    }
    for (std::size_t i = 0; i <= bins; ++i) {
        const double edge = (first + static_cast<double>(i)) * width;
        histogram.edges.push_back(number->factor ? std::pow(10.0, edge) : edge);
    }
    return histogram;
}

Json Gathering::toJson() const
{
    Json steps = Json::object();
    for (const Step& step : m_lesson.steps) {
        Json json{{"kind", std::string(step.kind())}};
        if (const Choice* choice = step.as<Choice>(); choice != nullptr && choice->again.empty()) {
            for (const auto& [option, counts] : votes(step.id)) {
                json["votes"][option] = counts;
            }
            const Misconception wrong = misconception(step.id);
            json["misconception"] = {{"chosen", wrong.chosen}, {"answers", wrong.answers}};
        } else if (step.as<Rank>() != nullptr) {
            for (const auto& [letter, counts] : places(step.id)) {
                json["places"][std::string(1, letter)] = counts;
            }
        } else if (step.as<Sketch>() != nullptr) {
            const Band found = band(step.id);
            json["band"] = {{"25 %", roundedList(found.low)},
                            {"50 %", roundedList(found.median)},
                            {"75 %", roundedList(found.high)}};
        } else if (step.as<Number>() != nullptr) {
            const Histogram found = histogram(step.id);
            json["histogram"] = {{"edges", roundedList(found.edges)}, {"counts", found.counts}};
        } else {
            continue;
        }
        steps[step.id] = std::move(json);
    }
    return {{"lesson", m_lesson.id}, {"people", people()}, {"steps", std::move(steps)}};
}

std::string Gathering::toCsv() const
{
    std::string text = "step,kind,vote,what,count\n";
    const auto line = [&text](const Step& step, int vote, const std::string& what, const std::string& count) {
        text += step.id + "," + std::string(step.kind()) + "," + std::to_string(vote) + "," + what + "," +
                count + "\n";
    };
    for (const Step& step : m_lesson.steps) {
        for (const auto& [option, counts] : votes(step.id)) {
            line(step, 1, option, std::to_string(counts[0]));
            line(step, 2, option, std::to_string(counts[1]));
        }
        for (const auto& [letter, counts] : places(step.id)) {
            for (std::size_t place = 0; place < counts.size(); ++place) {
                line(step, 1, std::string(1, letter) + " in place " + std::to_string(place + 1),
                     std::to_string(counts[place]));
            }
        }
        const Histogram found = histogram(step.id);
        for (std::size_t i = 0; i < found.counts.size(); ++i) {
            line(step, 1, figure(found.edges[i]) + " to " + figure(found.edges[i + 1]),
                 std::to_string(found.counts[i]));
        }
        const Band curves = band(step.id);
        for (std::size_t i = 0; i < curves.median.size(); ++i) {
            const std::string place = " at " + std::to_string(i) + "/63";
            line(step, 1, "25 %" + place, figure(curves.low[i]));
            line(step, 1, "median" + place, figure(curves.median[i]));
            line(step, 1, "75 %" + place, figure(curves.high[i]));
        }
    }
    return text;
}

} // namespace lrp::lesson
