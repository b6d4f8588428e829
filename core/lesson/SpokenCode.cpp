#include "core/lesson/SpokenCode.h"

#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <charconv>

namespace lrp::lesson
{
namespace
{

using params::Issue;
using params::Result;

constexpr std::string_view kSpoken = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-=+";
constexpr std::string_view kChecks =
    "0123456789ABCDEFGHJKLMNPRTUVWXY"; // none that sounds or looks like another
static_assert(kChecks.size() == 31);

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The sum of the places of all characters, each times its position, modulo a prime.
char checkOf(std::string_view code)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        sum += (i + 1) * std::min(kSpoken.find(code[i]), kSpoken.size());
    }
    return kChecks[sum % kChecks.size()];
}

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), capital);
    return text;
}

/// What is said of an answer; empty where it cannot be said.
struct Say {
    const Lesson& lesson;
    const Step& step;

    std::string operator()(const RankAnswer& rank) const
    {
        std::string text;
        for (const std::string& place : rank.places) {
            for (std::size_t i = 0; i < place.size(); ++i) {
                text += (i == 0 ? "" : "=") + std::string(1, place[i]);
            }
        }
        return text;
    }
    std::string operator()(const ChoiceAnswer& choice) const
    {
        const Choice* asked = step.as<Choice>();
        const auto& options = lesson.optionsOf(*asked);
        const auto found = std::find_if(options.begin(), options.end(), [&](const Choice::Option& option) {
            return option.id == choice.option;
        });
        return std::string(1, static_cast<char>('A' + (found - options.begin())));
    }
    std::string operator()(const NumberAnswer& number) const { return upper(params::shortest(number.value)); }
    std::string operator()(const SketchAnswer&) const { return {}; }
    std::string operator()(const TextAnswer&) const { return {}; }
};

Issue badCode(const std::string& message)
{
    return {"code", message};
}

RankAnswer rankIn(const std::string& text)
{
    RankAnswer rank;
    bool isTied = false;
    for (const char c : text) {
        if (c == '=') {
            isTied = !rank.places.empty();
        } else if (isTied) {
            rank.places.back() += c;
            isTied = false;
        } else {
            rank.places.emplace_back(1, c);
        }
    }
    return rank;
}

Result<Answer> answerIn(const Lesson& lesson, const Step& step, const std::string& text)
{
    if (step.as<Rank>() != nullptr) {
        return Answer(rankIn(text));
    }
    if (const Choice* choice = step.as<Choice>()) {
        const auto& options = lesson.optionsOf(*choice);
        const auto place = static_cast<std::size_t>(text.front() - 'A');
        if (text.size() != 1 || place >= options.size()) {
            return badCode(translate("lesson", "answers %1; needs a letter from A to %2")
                               .arg(text)
                               .arg(static_cast<char>('A' + options.size() - 1)));
        }
        return Answer(ChoiceAnswer{options[place].id});
    }
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (step.as<Number>() == nullptr || error != std::errc() || end != text.data() + text.size()) {
        return badCode(
            translate("lesson", "answers %1, which the step \"%2\" does not ask for").arg(text).arg(step.id));
    }
    return Answer(NumberAnswer{value});
}

} // namespace

std::string initialsOf(const Lesson& lesson)
{
    constexpr std::size_t kMost = 3;
    std::string initials;
    char before = '-';
    for (const char c : lesson.id) {
        if (before == '-' && c >= 'a' && c <= 'z' && initials.size() < kMost) {
            initials += capital(c);
        }
        before = c;
    }
    return initials.empty() ? "L" : initials;
}

std::optional<std::string> spokenCode(const Lesson& lesson, const Step& step, const Answer& answer)
{
    const std::string said =
        checkAnswer(lesson, step, answer, "").empty() ? std::visit(Say{lesson, step}, answer) : "";
    if (said.empty()) {
        return std::nullopt;
    }
    const auto number = std::find_if(lesson.steps.begin(), lesson.steps.end(),
                                     [&](const Step& one) { return one.id == step.id; }) -
                        lesson.steps.begin() + 1;
    const std::string code = initialsOf(lesson) + std::to_string(number) + "-" + said;
    return code + "-" + checkOf(code);
}

Result<Spoken> fromSpokenCode(const Lesson& lesson, const std::string& code)
{
    constexpr std::size_t kLongest = 60;
    std::string text = upper(params::shortened(code, kLongest));
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    const auto first = text.find('-');
    const auto last = text.rfind('-');
    if (first == std::string::npos || last <= first + 1 || last + 2 != text.size()) {
        return badCode(translate("lesson", "is \"%1\"; needs lesson and step, answer and check character, "
                                           "such as WD2-CAB-7")
                           .arg(params::shortened(code, kLongest)));
    }
    if (checkOf(text.substr(0, last)) != text.back()) {
        return badCode(translate("lesson", "does not end in the check character of %1; say it again")
                           .arg(text.substr(0, last)));
    }
    const std::string initials = initialsOf(lesson);
    std::size_t number = 0;
    const char* const end = text.data() + first;
    const bool isOurs =
        text.starts_with(initials) &&
        std::from_chars(text.data() + std::min(initials.size(), first), end, number).ptr == end;
    if (!isOurs || number < 1 || number > lesson.steps.size()) {
        return badCode(translate("lesson", "is for %1; this lesson has %2 to %3")
                           .arg(text.substr(0, first))
                           .arg(initials + '1')
                           .arg(initials + std::to_string(lesson.steps.size())));
    }
    const Step& step = lesson.steps[number - 1];
    const auto answer = answerIn(lesson, step, text.substr(first + 1, last - first - 1));
    if (!answer) {
        return answer.issues();
    }
    if (params::Issues issues = checkAnswer(lesson, step, *answer, "code"); !issues.empty()) {
        return issues;
    }
    return Spoken{step.id, *answer};
}

} // namespace lrp::lesson
