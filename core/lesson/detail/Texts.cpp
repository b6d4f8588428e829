#include "core/lesson/detail/Texts.h"

#include "core/params/JsonText.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>

namespace lrp::lesson
{
namespace
{

using params::Json;

constexpr std::array<std::string_view, 4> kTexts{"text", "explain", "aim", "unit"};
constexpr std::array<std::string_view, 3> kLists{"choices", "hands", "features"};
constexpr std::array<std::string_view, 2> kNames{"id", "kind"}; ///< by which a translation's parts are known
constexpr std::size_t kShown = 60;

template <class Words>
bool has(const Words& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string idOf(const Json& json)
{
    return json.is_object() && json.contains("id") && json["id"].is_string() ? json["id"].get<std::string>()
                                                                             : "";
}

/// Calls `act` with the names in experiments; what is "set" in one has them behind pointers.
template <class J, class Act>
void forEachName(J& json, const Act& act)
{
    for (auto it = json.begin(); json.is_structured() && it != json.end(); ++it) {
        const bool isName = json.is_object() && it->is_string() &&
                            (it.key() == "name" || std::string_view(it.key()).ends_with("/name"));
        isName ? act(*it) : forEachName(*it, act);
    }
}

/// Lays a translation over a part of the original, member by member.
class Overlay
{
public:
    explicit Overlay(Remarks& remarks)
        : m_remarks(remarks)
    {
    }

    /// Elements that have ids are the same in the same order; of others there are as many.
    void list(Json& original, const Json& translation, const std::string& pointer)
    {
        if (!translation.is_array()) {
            m_remarks.issues.push_back(params::wrongType(
                pointer, translation, translate("lesson", "a list, as the original has").str()));
            return;
        }
        for (std::size_t i = 0; i < original.size(); ++i) {
            if (i == translation.size()) {
                complain(pointer, translate("lesson", "has %n element(s); the original has %1%2", nullptr,
                                            translation.size())
                                      .arg(original.size())
                                      .arg(nextOne(original[i])));
                return;
            }
            if (idOf(original[i]) != idOf(translation[i])) {
                complain(pointer + "/" + std::to_string(i) + "/id",
                         translate("lesson", "is \"%1\"; the original has \"%2\" in this place")
                             .arg(params::shortened(idOf(translation[i]), kShown))
                             .arg(idOf(original[i])));
                return;
            }
            object(original[i], translation[i], pointer + "/" + std::to_string(i));
        }
        if (translation.size() > original.size()) {
            complain(pointer + "/" + std::to_string(original.size()),
                     translate("lesson", "is one more than the original has; it ends with %1")
                         .arg(std::to_string(original.size())));
        }
    }

private:
    void object(Json& original, const Json& translation, const std::string& pointer)
    {
        if (!original.is_object()) { // of a kind that is not known
            return;
        }
        if (!translation.is_object()) {
            m_remarks.issues.push_back(params::wrongType(
                pointer, translation, translate("lesson", "an object, as the original has").str()));
            return;
        }
        for (auto& [key, value] : original.items()) {
            if (has(kTexts, key) && value.is_string() && !isEmptyText(value)) {
                text(value, translation, key, pointer);
            } else if (has(kNames, key)) {
                name(value, translation, key, pointer);
            } else if (has(kLists, key) && value.is_array()) {
                const auto found = translation.find(key);
                found == translation.end()
                    ? complain(pointer + "/" + key, translate("lesson", "is missing; the original has it"))
                    : list(value, *found, pointer + "/" + key);
            }
        }
        others(original, translation, pointer);
    }

    void text(Json& value, const Json& translation, const std::string& key, const std::string& pointer)
    {
        const auto found = translation.find(key);
        if (found == translation.end() || isEmptyText(*found)) {
            complain(pointer + "/" + key, translate("lesson", "is missing; the original says \"%1\"")
                                              .arg(params::shortened(value.get<std::string>(), kShown)));
        } else if (!found->is_string()) {
            m_remarks.issues.push_back(params::wrongType(pointer + "/" + key, *found,
                                                         translate("lesson", "a text in quotes").str()));
        } else {
            value = *found;
        }
    }

    void name(const Json& value, const Json& translation, const std::string& key, const std::string& pointer)
    {
        const auto found = translation.find(key);
        if (found == translation.end() || *found != value) {
            complain(pointer + "/" + key,
                     found == translation.end()
                         ? translate("lesson", "is missing; the original has %1").arg(params::quoted(value))
                         : translate("lesson", "is %1; the original has %2 in this place")
                               .arg(params::quoted(*found))
                               .arg(params::quoted(value)));
        }
    }

    void others(const Json& original, const Json& translation, const std::string& pointer)
    {
        std::vector<std::string> known;
        for (const auto& [key, value] : original.items()) {
            if (has(kTexts, key) || has(kNames, key) || has(kLists, key)) {
                known.push_back(key);
            }
        }
        for (const auto& [key, value] : translation.items()) {
            if (has(known, key)) {
                continue;
            }
            complain(params::child(pointer, key),
                     original.contains(key)
                         ? translate("lesson", "comes from the original; leave it out here, where only texts "
                                               "are")
                         : translate("lesson", "is no text that the original has here; it has %1")
                               .arg(params::joined(known)));
        }
    }

    static std::string nextOne(const Json& element)
    {
        return idOf(element).empty()
                   ? std::string()
                   : std::string(translate("lesson", ", the next of which is \"%1\"").arg(idOf(element)));
    }

    void complain(std::string place, std::string message)
    {
        m_remarks.issues.push_back({std::move(place), std::move(message)});
    }

    Remarks& m_remarks;
};

} // namespace

void layTexts(Json& steps, const Json& translation, const std::string& pointer, Remarks& remarks)
{
    Overlay(remarks).list(steps, translation, pointer);
}

std::vector<std::string> textsOf(const Json& steps)
{
    std::vector<std::string> texts;
    for (const Json& step : steps) {
        for (const auto& [key, value] : step.items()) {
            if (has(kTexts, key) && value.is_string()) {
                texts.push_back(value.get<std::string>());
            } else if (has(kLists, key) && value.is_array()) {
                const auto inner = textsOf(value);
                texts.insert(texts.end(), inner.begin(), inner.end());
            }
        }
    }
    return texts;
}

bool isEmptyText(const Json& value)
{
    const auto* text = value.get_ptr<const std::string*>();
    return text != nullptr && text->empty();
}

Json withoutTexts(Json steps)
{
    for (Json& step : steps) {
        if (!step.is_object()) {
            continue;
        }
        for (const std::string_view key : kTexts) {
            step.erase(std::string(key));
        }
        for (const std::string_view key : kLists) {
            if (const auto found = step.find(std::string(key)); found != step.end() && found->is_array()) {
                *found = withoutTexts(std::move(*found));
            }
        }
    }
    return steps;
}

std::vector<std::string> namesOf(const Json& experiments)
{
    std::vector<std::string> names;
    forEachName(experiments, [&names](const Json& json) {
        const std::string name = json.get<std::string>();
        const bool hasLetter = std::any_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        });
        if (hasLetter && !has(names, name)) {
            names.push_back(name);
        }
    });
    return names;
}

Json renamed(Json experiments, const Json& names)
{
    forEachName(experiments, [&names](Json& name) {
        if (const auto found = names.find(name.get<std::string>()); found != names.end()) {
            name = *found;
        }
    });
    return experiments;
}

} // namespace lrp::lesson
