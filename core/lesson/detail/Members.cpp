#include "core/lesson/detail/Members.h"

#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::lesson
{

using params::Json;
using params::Range;

std::string lineName(std::size_t number)
{
    return translate("lesson", "line %1").arg(std::to_string(number));
}

Members::Members(const Json& json, std::string pointer, Remarks& remarks)
    : m_json(json)
    , m_pointer(std::move(pointer))
    , m_remarks(remarks)
{
}

const Json* Members::find(std::string_view key, bool isNeeded)
{
    m_known.emplace_back(key);
    const auto found = m_json.find(std::string(key));
    if (found != m_json.end()) {
        return &*found;
    }
    if (isNeeded) {
        complain(key, translate("lesson", "is missing; it has no default"));
    }
    return nullptr;
}

void Members::complain(std::string_view key, std::string message)
{
    m_remarks.issues.push_back({place(key), std::move(message)});
}

void Members::text(std::string_view key, std::string& value, bool isNeeded, std::size_t longest)
{
    const Json* found = find(key, isNeeded);
    if (found == nullptr) {
        return;
    }
    if (!found->is_string()) {
        m_remarks.issues.push_back(
            params::wrongType(place(key), *found, translate("lesson", "a text in quotes").str()));
        return;
    }
    value = found->get<std::string>();
    if (value.size() > longest) {
        complain(key, translate("lesson", "has %1 bytes; needs at most %2")
                          .arg(std::to_string(value.size()))
                          .arg(std::to_string(longest)));
    } else if (value.empty() && isNeeded) {
        complain(key, translate("lesson", "is empty; needs at least a word"));
    }
}

void Members::word(std::string_view key, std::string& value, const std::vector<std::string>& names)
{
    if (const Json* found = find(key)) {
        const auto choice = params::readChoice(*found, names, place(key));
        if (choice) {
            value = names[*choice];
        } else {
            append(m_remarks.issues, choice.issues());
        }
    }
}

void Members::id(std::string_view key, std::string& value, bool isNeeded)
{
    constexpr std::size_t kLongest = 60;
    text(key, value, isNeeded, kLongest);
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    if (!std::all_of(value.begin(), value.end(), fits)) {
        complain(key, translate("lesson",
                                "is \"%1\"; needs lower-case letters, digits and hyphens, such as why-decay")
                          .arg(params::shortened(value, kLongest)));
    }
}

void Members::number(std::string_view key, double& value, const Range& range, bool isNeeded)
{
    if (const Json* found = find(key, isNeeded)) {
        append(m_remarks.issues, params::readJson(*found, value, range, place(key)));
    }
}

void Members::whole(std::string_view key, std::int64_t& value, const Range& range)
{
    if (const Json* found = find(key)) {
        append(m_remarks.issues, params::readJson(*found, value, range, place(key)));
    }
}

void Members::flag(std::string_view key, bool& value)
{
    if (const Json* found = find(key)) {
        append(m_remarks.issues, params::readJson(*found, value, Range{}, place(key)));
    }
}

const Json* Members::list(std::string_view key, std::size_t least, std::size_t most, std::string_view what,
                          bool isNeeded)
{
    const Json* found = find(key, isNeeded);
    if (found == nullptr) {
        return nullptr;
    }
    const std::string needs =
        translate("lesson", "a list of %1 to %2 %3", "what it holds").arg(least).arg(most).arg(what);
    if (!found->is_array()) {
        m_remarks.issues.push_back(params::wrongType(place(key), *found, needs));
        return nullptr;
    }
    if (found->size() < least || found->size() > most) {
        complain(
            key,
            translate("lesson", "has %1; needs %2", "a list").arg(std::to_string(found->size())).arg(needs));
        return nullptr;
    }
    return found;
}

std::vector<std::string> Members::texts(std::string_view key, std::size_t most)
{
    std::vector<std::string> values;
    const Json* found = list(key, 0, most, translate("lesson", "texts", "a list of these").str(), false);
    for (std::size_t i = 0; found != nullptr && i < found->size(); ++i) {
        const Json& one = (*found)[i];
        if (one.is_string()) {
            values.push_back(one.get<std::string>());
        } else {
            m_remarks.issues.push_back(params::wrongType(place(key) + "/" + std::to_string(i), one,
                                                         translate("lesson", "a text in quotes").str()));
        }
    }
    return values;
}

void Members::done(std::string_view owner)
{
    for (const auto& [key, value] : m_json.items()) {
        if (std::find(m_known.begin(), m_known.end(), key) != m_known.end()) {
            continue;
        }
        if (m_remarks.isNewer) {
            m_remarks.notes.push_back(
                translate("lesson", "%1 is of a newer version and was left out").arg(place(key)));
        } else {
            complain(key, translate("lesson", "is no part of %1; did you mean %2? It has %3")
                              .arg(owner)
                              .arg(params::nearestWord(key, m_known))
                              .arg(params::joined(m_known)));
        }
    }
}

} // namespace lrp::lesson
