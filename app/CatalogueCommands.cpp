#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "core/conformance/Conformance.h"
#include "core/experiment/Experiment.h"
#include "core/params/Text.h"

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Entries;
using params::Entry;
using params::Field;
using params::Json;

struct Catalogue {
    const char* kind;
    const Entries& entries;
};

std::vector<Catalogue> catalogues()
{
    return {{"schedules", schedule::entries()},
            {"optimizers", optimizer::entries()},
            {"datasets", dataset::entries()},
            {"models", model::entries()}};
}

const char* nameOf(params::Kind kind)
{
    switch (kind) {
    case params::Kind::Integer:
        return "integer";
    case params::Kind::Number:
        return "number";
    case params::Kind::Flag:
        return "flag";
    case params::Kind::Choice:
        return "choice";
    case params::Kind::IntegerList:
        return "integers";
    case params::Kind::NumberList:
        return "numbers";
    case params::Kind::NumberOrList:
        return "number or one a group";
    case params::Kind::Function:
        return "formula or table";
    case params::Kind::Path:
        return "file";
    case params::Kind::Schedules:
        return "schedules";
    }
    return "";
}

Json fieldAsJson(const Field& field)
{
    Json json{{"key", field.key},           {"label", field.label},          {"help", field.help},
              {"kind", nameOf(field.kind)}, {"default", field.defaultValue}, {"required", field.required},
              {"optional", field.optional}};
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

Json entryAsJson(const Entry& entry, const char* kind)
{
    Json fields = Json::array();
    for (const Field& field : entry.fields) {
        fields.push_back(fieldAsJson(field));
    }
    return {{"name", entry.id},         {"kind", kind},
            {"title", entry.title},     {"summary", entry.summary},
            {"formula", entry.formula}, {"source", entry.source},
            {"pytorch", entry.torch},   {"settings", std::move(fields)}};
}

std::string rangeText(const Field& field)
{
    if (!field.choices.empty()) {
        return params::joined(field.choices, " | ");
    }
    const params::Range& range = field.range;
    const bool low = std::isfinite(range.min);
    const bool high = std::isfinite(range.max) && range.max < 1e9;
    std::string text = std::string(nameOf(field.kind));
    if (low && high) {
        text += std::string(range.minOpen ? ", above " : ", ") + params::shortest(range.min) +
                (range.maxOpen ? " to below " : " to ") + params::shortest(range.max);
    } else if (low) {
        text += std::string(range.minOpen ? ", above " : ", at least ") + params::shortest(range.min);
    } else if (high) {
        text += std::string(range.maxOpen ? ", below " : ", at most ") + params::shortest(range.max);
    }
    return text;
}

void printEntry(const Entry& entry)
{
    std::cout << entry.id << ": " << entry.title << "\n\n" << entry.summary << '\n';
    const auto line = [](const char* label, const std::string& text) {
        if (!text.empty()) {
            std::cout << label << text << '\n';
        }
    };
    line("  ", entry.formula);
    line("Source: ", entry.source);
    line("PyTorch: ", entry.torch);
    for (const Field& field : entry.fields) {
        const std::string standard = field.required
                                         ? "must be given; form starts with " + field.defaultValue.dump()
                                         : "default " + field.defaultValue.dump();
        std::cout << "\n  " << field.key << "  (" << rangeText(field) << "; " << standard << ")\n      "
                  << field.label << ". " << field.help << '\n';
    }
}

} // namespace

int list(const std::string& kind, bool json)
{
    Json all = Json::object();
    for (const Catalogue& catalogue : catalogues()) {
        if (!kind.empty() && kind != catalogue.kind) {
            continue;
        }
        Json entries = Json::array();
        if (!json) {
            std::cout << catalogue.kind << '\n';
        }
        for (const Entry& entry : catalogue.entries) {
            entries.push_back(entryAsJson(entry, catalogue.kind));
            if (!json) {
                std::cout << "  " << std::left << std::setw(29) << entry.id << entry.summary << '\n';
            }
        }
        all[catalogue.kind] = std::move(entries);
    }
    if (json) {
        std::cout << all.dump(2) << '\n';
    }
    return Done;
}

int describe(const std::string& name, bool json)
{
    std::vector<std::string> names;
    for (const Catalogue& catalogue : catalogues()) {
        if (const Entry* entry = params::find(catalogue.entries, name)) {
            if (json) {
                std::cout << entryAsJson(*entry, catalogue.kind).dump(2) << '\n';
            } else {
                printEntry(*entry);
            }
            return Done;
        }
        for (const Entry& entry : catalogue.entries) {
            names.push_back(entry.id);
        }
    }
    std::cerr << name << ": is no schedule, optimizer, data set or model; did you mean "
              << params::nearestWord(name, names) << "? lr-playground list shows them all\n";
    return WrongInput;
}

int conformance(const std::vector<std::string>& paths)
{
    const auto reports = conformance::run(paths);
    if (!reports) {
        complain(reports.issues());
        return WrongInput;
    }
    std::cout << conformance::table(*reports);
    const bool failed =
        std::any_of(reports->begin(), reports->end(), [](const auto& report) { return report.failed > 0; });
    return failed ? WorkFailed : Done;
}

} // namespace lrp::app
