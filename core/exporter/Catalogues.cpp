#include "core/exporter/Catalogues.h"

#include "core/dataset/Catalog.h"
#include "core/model/Catalog.h"
#include "core/optimizer/Catalog.h"
#include "core/params/Text.h"
#include "core/probe/Catalog.h"
#include "core/schedule/Schedule.h"

#include <algorithm>
#include <cmath>

namespace lrp::exporter
{
namespace
{

using params::Entries;
using params::Entry;
using params::Field;
using params::Json;
using params::Kind;
using params::shortest;

constexpr double kUnbounded = 1e9; ///< a limit from here on only says that there is one

const char* nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
        return "integer";
    case Kind::Number:
        return "number";
    case Kind::Flag:
        return "flag";
    case Kind::Choice:
        return "choice";
    case Kind::IntegerList:
        return "integers";
    case Kind::NumberList:
        return "numbers";
    case Kind::NumberOrList:
        return "number or one a group";
    case Kind::Function:
        return "formula or table";
    case Kind::Path:
        return "file";
    case Kind::Length:
        return "length";
    case Kind::LengthList:
        return "lengths";
    case Kind::Text:
        return "text";
    case Kind::Schedule:
        return "schedule";
    case Kind::Schedules:
        return "schedules";
    }
    return "";
}

Json fieldAsJson(const Entry& entry, const Field& field)
{
    Json json{{"key", field.key},
              {"label", field.label},
              {"help", field.help},
              {"kind", nameOf(field.kind)},
              {"default", field.defaultValue},
              {"required", field.required},
              {"optional", field.optional},
              {"starter", entry.starter[field.key]}};
    if (const std::string unit = unitOf(field); !unit.empty()) {
        json["unit"] = unit;
    }
    if (std::isfinite(field.range.min)) {
        json["min"] = field.range.min;
        json["min_open"] = field.range.minOpen;
    }
    if (std::isfinite(field.range.max)) {
        json["max"] = field.range.max;
        json["max_open"] = field.range.maxOpen;
    }
    if (!field.choices.empty()) {
        json["choices"] = field.choices;
    }
    return json;
}

std::vector<std::string> idsOf(const EntryList& entries)
{
    std::vector<std::string> ids;
    for (const Entry* entry : entries) {
        ids.push_back(entry->id);
    }
    return ids;
}

/// Letters and digits in lower case: "warm-up" and "Warmup" are one word.
std::string spelling(const std::string& text)
{
    std::string plain;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z') {
            plain += static_cast<char>(c + 32);
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            plain += c;
        }
    }
    return plain;
}

/// What an entry may be looked for by. Of names with dots the last part does.
std::vector<std::string> spellingsOf(const Entry& entry)
{
    std::vector<std::string> spellings{spelling(entry.id), spelling(entry.title), spelling(entry.family)};
    for (const std::string& dotted : {entry.id, entry.torch}) {
        spellings.push_back(spelling(dotted.substr(dotted.find_last_of("./:") + 1)));
    }
    for (const std::string& synonym : synonymsOf(entry)) {
        spellings.push_back(spelling(synonym));
    }
    return spellings;
}

/// Entries one of whose spellings `isMeant`.
template <class IsMeant>
EntryList search(IsMeant isMeant)
{
    EntryList found;
    for (const Catalogue& catalogue : catalogues()) {
        for (const Entry& entry : catalogue.entries) {
            const auto spellings = spellingsOf(entry);
            if (std::any_of(spellings.begin(), spellings.end(), isMeant)) {
                found.push_back(&entry);
            }
        }
    }
    return found;
}

/// What a person may have meant by a name that is no id.
EntryList suggestionsFor(const std::string& name)
{
    constexpr std::size_t kLeastLetters = 3;
    const std::string wanted = spelling(name);
    EntryList found = search([&](const std::string& word) { return !wanted.empty() && word == wanted; });
    if (found.empty() && wanted.size() >= kLeastLetters) {
        found = search([&](const std::string& word) { return word.find(wanted) != std::string::npos; });
    }
    return found;
}

std::string nearestId(const std::string& name)
{
    return params::nearestWord(name, idsOf(search([](const std::string&) { return true; })));
}

std::string withFramework(const Entry& entry)
{
    return entry.framework.empty() ? entry.id : entry.id + " (" + entry.framework + ")";
}

std::string sentence(const EntryList& suggestions)
{
    constexpr std::size_t kMost = 8;
    std::string text;
    const std::size_t shown = std::min(suggestions.size(), kMost);
    for (std::size_t i = 0; i < shown; ++i) {
        text += i == 0 ? "" : i + 1 == suggestions.size() ? " or " : ", ";
        text += withFramework(*suggestions[i]);
    }
    return shown == suggestions.size()
               ? text
               : text + " or one of " + std::to_string(suggestions.size() - shown) + " more";
}

} // namespace

const std::vector<Catalogue>& catalogues()
{
    static const std::vector<Catalogue> all{{"schedules", "Schedules", schedule::entries()},
                                            {"optimizers", "Optimizers", optimizer::entries()},
                                            {"datasets", "Data sets", dataset::entries()},
                                            {"models", "Models", model::entries()},
                                            {"probes", "Probes", probe::entries()}};
    return all;
}

std::vector<std::pair<std::string, EntryList>> groupedBy(const Entries& entries, std::string Entry::*key)
{
    std::vector<std::pair<std::string, EntryList>> groups;
    for (const Entry& entry : entries) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& known) { return known.first == entry.*key; });
        if (group == groups.end()) {
            group = groups.insert(groups.end(), {entry.*key, {}});
        }
        group->second.push_back(&entry);
    }
    return groups;
}

EntryList elsewhere(const Entry& entry, const Entries& entries)
{
    EntryList others;
    for (const Entry& other : entries) {
        if (!entry.family.empty() && other.family == entry.family && other.framework != entry.framework) {
            others.push_back(&other);
        }
    }
    return others;
}

params::Result<Found> lookUp(const std::string& name)
{
    for (const Catalogue& catalogue : catalogues()) {
        if (const Entry* entry = params::find(catalogue.entries, name)) {
            return Found{catalogue, *entry};
        }
    }
    const EntryList suggestions = suggestionsFor(name);
    return params::Issue{name, "is no schedule, optimizer, data set, model or probe; did you mean " +
                                   (suggestions.empty() ? nearestId(name) : sentence(suggestions)) +
                                   "? lr-playground list shows them all"};
}

std::vector<std::string> synonymsOf(const Entry& entry)
{
    std::vector<std::string> synonyms;
    for (std::size_t begin = 0; begin < entry.synonyms.size();) {
        const std::size_t end = std::min(entry.synonyms.find(", ", begin), entry.synonyms.size());
        synonyms.push_back(entry.synonyms.substr(begin, end - begin));
        begin = end + 2;
    }
    return synonyms;
}

std::string typeOf(const Field& field)
{
    return field.choices.empty() ? nameOf(field.kind) : params::joined(field.choices, " | ");
}

std::string rangeOf(const Field& field)
{
    const params::Range& range = field.range;
    const bool low = std::isfinite(range.min);
    const bool high = std::isfinite(range.max) && range.max < kUnbounded;
    std::string text;
    if (low && high) {
        text = (range.minOpen ? "above " : "from ") + shortest(range.min) +
               (range.maxOpen ? " to below " : " to ") + shortest(range.max);
    } else if (low) {
        text = (range.minOpen ? "above " : "at least ") + shortest(range.min);
    } else if (high) {
        text = (range.maxOpen ? "below " : "at most ") + shortest(range.max);
    }
    return range.whole && field.kind != Kind::Integer && !text.empty() ? text + ", whole" : text;
}

std::string unitOf(const Field& field)
{
    switch (field.range.unit) {
    case params::Unit::None:
        return "";
    case params::Unit::Ticks:
        return "ticks";
    case params::Unit::Steps:
        return "steps";
    case params::Unit::LearningRate:
        return "rate";
    case params::Unit::Share:
        return "share";
    case params::Unit::Examples:
        return "examples";
    }
    return "";
}

Json entryAsJson(const Found& found)
{
    const Entry& entry = found.entry;
    Json fields = Json::array();
    for (const Field& field : entry.fields) {
        fields.push_back(fieldAsJson(entry, field));
    }
    return {{"name", entry.id},         {"kind", found.catalogue.kind},
            {"title", entry.title},     {"summary", entry.summary},
            {"formula", entry.formula}, {"source", entry.source},
            {"pytorch", entry.torch},   {"framework", entry.framework},
            {"family", entry.family},   {"synonyms", synonymsOf(entry)},
            {"ticked_by", entry.paced}, {"elsewhere", idsOf(elsewhere(entry, found.catalogue.entries))},
            {"starter", entry.starter}, {"settings", std::move(fields)}};
}

} // namespace lrp::exporter
