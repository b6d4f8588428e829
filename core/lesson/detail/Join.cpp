#include "core/lesson/detail/Join.h"

#include "core/lesson/detail/Texts.h"
#include "core/lesson/Picture.h"
#include "core/params/JsonText.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace lrp::lesson
{

using params::Json;
using params::Result;

namespace
{

constexpr std::size_t kLongest = 60; ///< bytes of what a message quotes

/// Without the bytes of pictures that are in the text.
std::vector<std::string> picturesOf(const Section& section)
{
    std::vector<std::string> addresses;
    for (const std::string& text : {section.text, section.notes}) {
        for (const std::string_view address : picturesIn(text)) {
            addresses.emplace_back(address.substr(0, address.starts_with("data:") ? 5 : kLongest));
        }
    }
    return addresses;
}

/// Eight hexadecimal digits that change with any text of the lesson.
std::string sumOf(const Lesson& lesson, const Json& front)
{
    std::vector<std::string> texts = namesOf(front["experiments"]);
    const auto inSteps = textsOf(front["steps"]);
    texts.insert(texts.end(), inSteps.begin(), inSteps.end());
    texts.insert(texts.end(), {lesson.title, lesson.summary});
    for (const Step& step : lesson.steps) {
        texts.insert(texts.end(), {step.text, step.notes});
    }
    uLong sum = crc32(0, nullptr, 0);
    for (const std::string& text : texts) { // with the zero at its end
        sum = crc32(sum, reinterpret_cast<const Bytef*>(text.c_str()), static_cast<uInt>(text.size() + 1));
    }
    std::array<char, 9> digits{};
    std::snprintf(digits.data(), digits.size(), "%08lx", sum);
    return digits.data();
}

/// Puts a translation together with its original.
class Join
{
public:
    Join(const Lesson& original, Opened first, Opened second)
        : m_original(original)
        , m_first(std::move(first))
        , m_second(std::move(second))
    {
    }

    Result<WholeText> whole()
    {
        append(m_remarks.issues, readFormat(m_second.front, m_remarks));
        if (!m_remarks.issues.empty()) {
            return m_remarks.issues;
        }
        members();
        sections();
        if (!m_remarks.issues.empty()) {
            return std::move(m_remarks.issues);
        }
        // The lines keep their numbers, which issues name.
        const std::string lines(m_second.halves.bodyLine - 4, '\n');
        return WholeText{"---json\n" + params::dump(m_first.front) + lines + "\n---\n" +
                             std::string(m_second.halves.body),
                         std::move(m_remarks.notes)};
    }

private:
    void members()
    {
        static const std::vector<std::string> kOwn{"format", "version",  "translates", "of",
                                                   "title",  "language", "names",      "steps"};
        Json& front = m_first.front;
        for (const auto& [key, value] : m_second.front.items()) {
            if (std::find(kOwn.begin(), kOwn.end(), key) != kOwn.end()) {
                continue;
            }
            complain(
                params::child("", key),
                front.contains(key)
                    ? translate("lesson",
                                "comes from the original \"%1\"; leave it out here, where only texts are")
                          .arg(m_original.id)
                    : translate("lesson", "is no part of a translation; did you mean %1? It has %2")
                          .arg(params::nearestWord(key, kOwn))
                          .arg(params::joined(kOwn)));
        }
        const std::string sum = sumOf(m_original, front);
        Members members(m_second.front, "", m_remarks);
        std::string title;
        std::string language;
        std::string of;
        members.text("title", title, /*isNeeded=*/true);
        members.id("language", language, /*isNeeded=*/true);
        members.text("of", of);
        if (language == m_original.language) {
            members.complain("language", translate("lesson", "is \"%1\", as the original's; needs another, "
                                                             "such as %2")
                                             .arg(language)
                                             .arg(language == "de" ? "en" : "de"));
        }
        if (of != sum) {
            m_remarks.notes.push_back(
                translate("lesson",
                          "/of is \"%1\" and the texts of \"%2\" have the sum \"%3\": they may have "
                          "changed since; read them again and write the sum here")
                    .arg(params::shortened(of, kLongest))
                    .arg(m_original.id)
                    .arg(sum));
        }
        front["title"] = title;
        front["language"] = language;
        names(members);
        if (const Json* steps = members.find("steps", /*isNeeded=*/true)) {
            layTexts(front["steps"], *steps, "/steps", m_remarks);
        }
    }

    void names(Members& members)
    {
        const auto names = namesOf(m_first.front["experiments"]);
        const Json* given = members.find("names");
        const Json none = Json::object();
        if (given != nullptr && !given->is_object()) {
            m_remarks.issues.push_back(params::wrongType(
                "/names", *given,
                translate("lesson", "an object of the original's names and what they become").str()));
            return;
        }
        const Json& known = given == nullptr ? none : *given;
        for (const std::string& name : names) {
            if (!known.contains(name)) {
                complain("/names",
                         translate("lesson", "lack \"%1\", which an experiment or a lane of the original is "
                                             "called; need \"%1\": \"…\"")
                             .arg(name));
            }
        }
        for (const auto& [name, value] : known.items()) {
            if (isEmptyText(value)) {
                complain(params::child("/names", name),
                         translate("lesson", "is empty; needs at least a word"));
            } else if (!value.is_string()) {
                m_remarks.issues.push_back(params::wrongType(params::child("/names", name), value,
                                                             translate("lesson", "a text in quotes").str()));
            }
            if (std::find(names.begin(), names.end(), name) == names.end()) {
                complain(params::child("/names", name),
                         names.empty() ? translate("lesson", "is no name in the original, which has none")
                                       : translate("lesson", "is no name in the original; did you mean %1?")
                                             .arg(params::nearestWord(name, names)));
            }
        }
        m_first.front["experiments"] = renamed(std::move(m_first.front["experiments"]), known);
    }

    /// What is under the headings; whether each step has one is seen when the whole is read.
    void sections()
    {
        Remarks seenLater;
        const Body first = readBody(m_first.halves, seenLater);
        const Body second = readBody(m_second.halves, seenLater);
        if (second.summary.empty() && !first.summary.empty()) {
            complain(lineName(m_second.halves.bodyLine),
                     translate("lesson", "has no text above the first heading; the original has one"));
        }
        for (const auto& [id, section] : second.sections) {
            const auto found = first.sections.find(id);
            if (found == first.sections.end()) {
                continue;
            }
            const std::string place = lineName(section.line);
            if (const auto wanted = picturesOf(found->second); wanted != picturesOf(section)) {
                complain(place,
                         translate("lesson", "has below \"%1\" other pictures than the original; needs %2")
                             .arg(params::shortened(id, kLongest))
                             .arg(wanted.empty() ? std::string(translate("lesson", "none"))
                                                 : params::joined(wanted)));
            }
            if (section.text.empty() && !found->second.text.empty()) {
                complain(place, translate("lesson", "has no text below \"%1\"; the original has one")
                                    .arg(params::shortened(id, kLongest)));
            }
            if (section.notes.empty() && !found->second.notes.empty()) {
                complain(place, translate("lesson", "has no notes below \"%1\"; the original has some, which "
                                                    "begin with > Notes:")
                                    .arg(params::shortened(id, kLongest)));
            }
        }
    }

    void complain(std::string place, std::string message)
    {
        m_remarks.issues.push_back({std::move(place), std::move(message)});
    }

    const Lesson& m_original;
    Opened m_first;
    Opened m_second;
    Remarks m_remarks;
};

} // namespace

Result<Opened> opened(const std::string& text)
{
    const auto halves = halvesOf(text);
    auto json = halves ? params::parseJson(std::string(halves->json), translate("lesson", "front matter"))
                       : Result<Json>(halves.issues());
    if (!json) {
        return json.issues();
    }
    if (!json->is_object()) {
        return params::wrongType(translate("lesson", "front matter"), *json,
                                 translate("lesson", "an object").str());
    }
    return Opened{*halves, std::move(*json)};
}

Result<WholeText> join(const Lesson& lesson, Opened first, Opened second)
{
    return Join(lesson, std::move(first), std::move(second)).whole();
}

} // namespace lrp::lesson
