#include "core/lesson/detail/Members.h"

#include "core/params/Text.h"

#include <algorithm>

namespace lrp::lesson
{

using params::Json;
using params::Range;

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
        complain(key, "is missing; it has no default");
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
        m_remarks.issues.push_back(params::wrongType(place(key), *found, "a text in quotes"));
        return;
    }
    value = found->get<std::string>();
    if (value.size() > longest) {
        complain(key,
                 "has " + std::to_string(value.size()) + " bytes; needs at most " + std::to_string(longest));
    } else if (value.empty() && isNeeded) {
        complain(key, "is empty; needs at least a word");
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
        complain(key, "is \"" + params::shortened(value, kLongest) +
                          "\"; needs lower-case letters, digits and hyphens, such as why-decay");
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
        "a list of " + std::to_string(least) + " to " + std::to_string(most) + " " + std::string(what);
    if (!found->is_array()) {
        m_remarks.issues.push_back(params::wrongType(place(key), *found, needs));
        return nullptr;
    }
    if (found->size() < least || found->size() > most) {
        complain(key, "has " + std::to_string(found->size()) + "; needs " + needs);
        return nullptr;
    }
    return found;
}

std::vector<std::string> Members::texts(std::string_view key, std::size_t most)
{
    std::vector<std::string> values;
    const Json* found = list(key, 0, most, "texts", false);
    for (std::size_t i = 0; found != nullptr && i < found->size(); ++i) {
        const Json& one = (*found)[i];
        if (one.is_string()) {
            values.push_back(one.get<std::string>());
        } else {
            m_remarks.issues.push_back(
                params::wrongType(place(key) + "/" + std::to_string(i), one, "a text in quotes"));
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
            m_remarks.notes.push_back(place(key) + " is of a newer version and was left out");
        } else {
            complain(key, "is no part of " + std::string(owner) + "; did you mean " +
                              params::nearestWord(key, m_known) + "? It has " + params::joined(m_known));
        }
    }
}

} // namespace lrp::lesson
