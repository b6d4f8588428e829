#include "core/lesson/Answer.h"

#include "core/files/ByteStream.h"
#include "core/lesson/detail/Members.h"
#include "core/params/JsonText.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lrp::lesson
{
namespace
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;

constexpr std::string_view kAnswerFormat = "lr-playground answer";
constexpr std::size_t kLongestLine = 16 << 10;
constexpr double kMostConfidence = 5.0;
constexpr double kLargestNumber = 1e30;
constexpr std::size_t kLongestText = 500; // bytes

std::string hexadecimal(std::uint64_t id)
{
    constexpr std::size_t kDigits = 16;
    std::array<char, kDigits> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + kDigits, id, 16).ptr;
    const std::string text(digits.data(), end);
    return std::string(kDigits - text.size(), '0') + text;
}

void readId(Members& members, std::uint64_t& id)
{
    std::string text;
    members.text("id", text, /*isNeeded=*/true, 16);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id, 16);
    if (error != std::errc() || end != text.data() + text.size()) {
        members.complain(
            "id",
            translate("lesson", "is \"%1\"; needs 16 hexadecimal digits").arg(params::shortened(text, 16)));
    }
}

/// Under which member an answer stands.
struct Writer {
    Json& json;

    void operator()(const RankAnswer& rank) const { json["rank"] = rank.places; }
    void operator()(const SketchAnswer& sketch) const
    {
        Json& values = json["sketch"] = Json::array();
        for (const double value : sketch.values) {
            values.push_back(value);
        }
    }
    void operator()(const NumberAnswer& number) const { json["number"] = number.value; }
    void operator()(const ChoiceAnswer& choice) const { json["choice"] = choice.option; }
    void operator()(const TextAnswer& text) const { json["text"] = text.text; }
};

/// The lanes of all places, each once.
bool isRanking(const std::vector<std::string>& places)
{
    std::string letters;
    for (const std::string& place : places) {
        letters += place;
    }
    std::sort(letters.begin(), letters.end());
    return !letters.empty() && letters.front() >= 'A' && letters.back() <= 'H' &&
           std::adjacent_find(letters.begin(), letters.end()) == letters.end() &&
           std::none_of(places.begin(), places.end(), [](const std::string& place) { return place.empty(); });
}

std::optional<Answer> readSketchValues(Members& members, const Json& json)
{
    SketchAnswer sketch;
    const bool isList = json.is_array() && json.size() == SketchAnswer::kPlaces;
    for (std::size_t i = 0; isList && i < json.size(); ++i) {
        sketch.values[i] = json[i].is_number() ? json[i].get<double>() : INFINITY;
    }
    if (!isList || std::any_of(sketch.values.begin(), sketch.values.end(),
                               [](double x) { return !(std::abs(x) <= kLargestNumber); })) {
        members.complain("sketch", translate("lesson", "needs a list of 64 numbers from -1e30 to 1e30"));
        return std::nullopt;
    }
    return sketch;
}

/// The one answer that a line has.
std::optional<Answer> readAnswer(Members& members)
{
    std::optional<Answer> answer;
    if (members.find("rank") != nullptr) {
        RankAnswer rank{members.texts("rank", experiment::kMostLanes)};
        if (!isRanking(rank.places)) {
            members.complain(
                "rank",
                translate("lesson", "needs the letters of lanes, each once, such as [\"C\", \"AB\"]"));
        }
        answer = std::move(rank);
    }
    if (const Json* sketch = members.find("sketch")) {
        answer = readSketchValues(members, *sketch);
    }
    if (members.find("number") != nullptr) {
        NumberAnswer number;
        members.number("number", number.value, params::between(-kLargestNumber, kLargestNumber));
        answer = number;
    }
    if (members.find("choice") != nullptr) {
        ChoiceAnswer choice;
        members.id("choice", choice.option, /*isNeeded=*/true);
        answer = std::move(choice);
    }
    if (members.find("text") != nullptr) {
        TextAnswer text;
        members.text("text", text.text, false, kLongestText);
        answer = std::move(text);
    }
    return answer;
}

/// What is wrong with the answer to a step.
struct Check {
    const Lesson& lesson;
    const Step& step;

    std::string operator()(const RankAnswer& answer) const
    {
        const Rank* rank = step.as<Rank>();
        if (rank == nullptr) {
            return wrongKind();
        }
        std::string asked = rank->lanes;
        std::string given;
        for (const std::string& place : answer.places) {
            given += place;
        }
        std::sort(asked.begin(), asked.end());
        std::sort(given.begin(), given.end());
        return asked == given && isRanking(answer.places)
                   ? ""
                   : translate("lesson", "orders the lanes \"%1\"; needs %2")
                         .arg(params::shortened(given, 20))
                         .arg(asked)
                         .str();
    }
    std::string operator()(const SketchAnswer& answer) const
    {
        const bool canBeKept = std::all_of(answer.values.begin(), answer.values.end(),
                                           [](double x) { return std::abs(x) <= kLargestNumber; });
        return step.as<Sketch>() == nullptr ? wrongKind()
               : canBeKept                  ? ""
                           : translate("lesson", "has a value that is not between -1e30 and 1e30").str();
    }
    std::string operator()(const NumberAnswer& answer) const
    {
        return step.as<Number>() == nullptr ? wrongKind()
               : std::abs(answer.value) <= kLargestNumber
                   ? ""
                   : translate("lesson", "is no number between -1e30 and 1e30").str();
    }
    std::string operator()(const ChoiceAnswer& answer) const
    {
        const Choice* choice = step.as<Choice>();
        if (choice == nullptr) {
            return wrongKind();
        }
        std::vector<std::string> ids;
        for (const Choice::Option& option : lesson.optionsOf(*choice)) {
            ids.push_back(option.id);
        }
        return std::find(ids.begin(), ids.end(), answer.option) != ids.end()
                   ? ""
                   : translate("lesson", "is \"%1\"; the choices are %2")
                         .arg(params::shortened(answer.option, 60))
                         .arg(params::joined(ids))
                         .str();
    }
    std::string operator()(const TextAnswer& answer) const
    {
        return step.as<Finding>() == nullptr ? wrongKind()
               : answer.text.size() <= kLongestText
                   ? ""
                   : translate("lesson", "is longer than %1 bytes; shorten it")
                         .arg(std::to_string(kLongestText))
                         .str();
    }

    std::string wrongKind() const
    {
        return translate("lesson", "is of another kind than the step \"%1\", which is a %2")
            .arg(step.id)
            .arg(step.kind());
    }
};

} // namespace

Issues checkAnswer(const Lesson& lesson, const Step& step, const Answer& answer, const std::string& pointer)
{
    const std::string wrong = std::visit(Check{lesson, step}, answer);
    return wrong.empty() ? Issues{} : Issues{{pointer, wrong}};
}

std::string toLine(const AnswerLine& line)
{
    Json json{{"format", std::string(kAnswerFormat)},
              {"version", 1},
              {"id", hexadecimal(line.id)},
              {"lesson", line.lesson},
              {"step", line.step},
              {"vote", line.vote}};
    std::visit(Writer{json}, line.answer);
    if (line.score) {
        json["score"] = *line.score;
    }
    if (line.confidence) {
        json["confidence"] = *line.confidence;
    }
    return params::dump(json, -1, Json::error_handler_t::replace);
}

namespace
{

Result<AnswerLine> answerFromJson(const Json& json, const std::string& place)
{
    if (!json.is_object()) {
        return params::wrongType(place, json, translate("lesson", "an object").str());
    }
    const auto format = json.find("format");
    if (format == json.end() || *format != kAnswerFormat) {
        return Issue{place, translate("lesson", "is no answer of a lesson; needs %1")
                                .arg("\"format\": \"" + std::string(kAnswerFormat) + '"')};
    }
    Remarks remarks;
    const auto version = json.find("version");
    remarks.isNewer = version != json.end() && version->is_number_integer() && *version > 1;
    Members members(json, place, remarks);
    AnswerLine line;
    std::int64_t vote = 1;
    double score = NAN;
    std::int64_t confidence = 0;
    members.find("format");
    members.find("version");
    readId(members, line.id);
    members.id("lesson", line.lesson, /*isNeeded=*/true);
    members.id("step", line.step, /*isNeeded=*/true);
    members.whole("vote", vote, params::between(1, 2));
    members.number("score", score, params::between(-1.0, 100.0));
    members.whole("confidence", confidence, params::between(1.0, kMostConfidence));
    const auto answer = readAnswer(members);
    members.done(translate("lesson", "an answer").str());
    if (!answer && remarks.issues.empty()) {
        return Issue{place, translate("lesson", "has no answer; needs rank, sketch, number, choice or text")};
    }
    if (!remarks.issues.empty()) {
        return remarks.issues;
    }
    line.vote = static_cast<int>(vote);
    line.answer = *answer;
    line.score = std::isnan(score) ? std::nullopt : std::optional(score);
    line.confidence = confidence == 0 ? std::nullopt : std::optional(static_cast<int>(confidence));
    return line;
}

/// Whether a text of JSON ends before the brackets and strings that it opens.
bool isCutOff(const std::string& text)
{
    int depth = 0;
    bool isString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            isString = !isString;
        } else if (isString) {
            i += c == '\\' ? 1 : 0;
        } else {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
    }
    return isString || depth > 0;
}

/// Whether a line without its end is the beginning of one that toLine() writes, or nothing but what a file
/// system leaves where it had no time to write.
bool isTorn(std::string line)
{
    static const std::string head = R"({"format":")" + std::string(kAnswerFormat) + "\"";
    line.resize(line.find_last_not_of('\0') + 1);
    return line.empty() || ((line.starts_with(head) || head.starts_with(line)) && isCutOff(line));
}

/// What a file of answers may not have more of; empty: it may have this.
std::string sizeProblem(std::size_t answer, std::size_t answers)
{
    return answer > kLongestLine ? translate("lesson", "is longer than 16 KiB, the most of an answer").str()
           : answers == kMostAnswers
               ? translate("lesson", "is one answer more than 200, the most of a file").str()
               : "";
}

/// Whether it begins as a list of objects.
bool isList(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto second = first == std::string::npos ? first : text.find_first_not_of(" \t\r\n", first + 1);
    return second != std::string::npos && text[first] == '[' && (text[second] == '{' || text[second] == ']');
}

Result<std::vector<AnswerLine>> answersInList(const std::string& text)
{
    const auto json = params::parseJson(text, "");
    if (!json) {
        return json.issues();
    }
    std::vector<AnswerLine> answers;
    for (const Json& one : *json) {
        const std::string place = "/" + std::to_string(answers.size());
        const std::size_t size = params::dump(one, -1, Json::error_handler_t::replace).size();
        if (const std::string problem = sizeProblem(size, answers.size()); !problem.empty()) {
            return Issue{place, problem};
        }
        auto read = answerFromJson(one, place);
        if (!read) {
            return read.issues();
        }
        answers.push_back(std::move(*read));
    }
    return answers;
}

} // namespace

Result<AnswerLine> answerFromLine(const std::string& text, const std::string& place)
{
    const auto json = params::parseJson(text, place);
    return json ? answerFromJson(*json, place) : Result<AnswerLine>(json.issues());
}

Result<std::vector<AnswerLine>> answersFromText(const std::string& text)
{
    constexpr const char* kSpaces = " \t\r\n";
    if (isList(text)) {
        return answersInList(text);
    }
    std::vector<AnswerLine> lines;
    std::size_t number = 1;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        const std::string place = lineName(number);
        begin = end + 1;
        if (line.find_first_not_of(kSpaces) == std::string::npos || (end == text.size() && isTorn(line))) {
            continue;
        }
        if (const std::string problem = sizeProblem(line.size(), lines.size()); !problem.empty()) {
            return Issue{place, problem};
        }
        auto read = answerFromLine(line, place);
        if (!read) {
            return read.issues();
        }
        lines.push_back(std::move(*read));
    }
    return lines;
}

Result<std::vector<AnswerLine>> readAnswers(const std::string& path)
{
    const auto text = files::readWhole(path, "", kLargestAnswers);
    return text ? answersFromText(*text) : Result<std::vector<AnswerLine>>(text.issues());
}

} // namespace lrp::lesson
