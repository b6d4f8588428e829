#include "core/exporter/Reference.h"

#include "core/channel/Catalog.h"
#include "core/params/Json.h"
#include "core/params/Text.h"

#include <algorithm>
#include <array>

namespace lrp::exporter
{
namespace
{

using params::Entry;
using params::Field;

/// "framework · shape · ticked every step", as far as the entry says so.
std::string placeOf(const Entry& entry)
{
    std::vector<std::string> parts;
    if (!entry.framework.empty()) {
        parts.push_back(entry.framework);
    }
    if (!entry.family.empty()) {
        parts.push_back("shape: " + entry.family);
    }
    if (!entry.paced.empty()) {
        parts.push_back("usually ticked every " + entry.paced);
    }
    return params::joined(parts, " · ");
}

/// What a setting is when a file leaves it out, and what a form begins with where that differs.
template <class Show>
std::string defaultOf(const Entry& entry, const Field& field, Show show)
{
    const params::Json& starter = entry.starter[field.key];
    const auto text = [&](const params::Json& json) {
        return json.is_null() ? std::string("none") : show(params::dump(json));
    };
    if (field.required) {
        return "must be given; a form begins with " + text(starter);
    }
    return text(field.defaultValue) +
           (starter == field.defaultValue ? "" : "; a form begins with " + text(starter));
}

/// What is said of a setting in brackets: "length in ticks, above 0; default 50".
std::string detailsOf(const Entry& entry, const Field& field)
{
    std::string text = typeOf(field);
    if (const std::string unit = unitOf(field); !unit.empty()) {
        text += " in " + unit;
    }
    if (const std::string range = rangeOf(field); !range.empty()) {
        text += ", " + range;
    }
    return text + (field.required ? "; " : "; default ") +
           defaultOf(entry, field, [](const std::string& value) { return value; });
}

/// Prose in Markdown: what would be taken for its marks is escaped.
std::string prose(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        if (std::string_view("*<>|`[]").find(c) != std::string_view::npos) {
            escaped += '\\';
        }
        escaped += c;
    }
    return escaped;
}

/// Code in a table: a bar would end the cell.
std::string code(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        escaped += c == '|' ? "\\|" : std::string(1, c);
    }
    return text.empty() ? "" : "`" + escaped + "`";
}

std::string anchorOf(const Catalogue& catalogue, const Entry& entry)
{
    return catalogue.kind + "-" + entry.id;
}

std::string link(const Catalogue& catalogue, const Entry& entry)
{
    return "[" + entry.id + "](#" + anchorOf(catalogue, entry) + ")";
}

std::string links(const Catalogue& catalogue, const EntryList& entries)
{
    std::vector<std::string> all;
    for (const Entry* entry : entries) {
        all.push_back(link(catalogue, *entry));
    }
    return params::joined(all);
}

std::string linksWithFrameworks(const Catalogue& catalogue, const EntryList& entries)
{
    std::vector<std::string> all;
    for (const Entry* entry : entries) {
        all.push_back(link(catalogue, *entry) + " (" + entry->framework + ")");
    }
    return params::joined(all);
}

std::string settingsTable(const Entry& entry)
{
    if (entry.fields.empty()) {
        return "No settings.\n\n";
    }
    std::string text = "| key | setting | type | range | unit | default |\n|---|---|---|---|---|---|\n";
    for (const Field& field : entry.fields) {
        text += "| " + code(field.key) + " | **" + prose(field.label) + "** " + prose(field.help) + " | " +
                prose(typeOf(field)) + " | " + prose(rangeOf(field)) + " | " + unitOf(field) + " | " +
                defaultOf(entry, field, code) + " |\n";
    }
    return text + "\n";
}

std::string section(const Catalogue& catalogue, const Entry& entry, const char* heading)
{
    std::string text = "<a id=\"" + anchorOf(catalogue, entry) + "\"></a>\n\n" + heading + " " + entry.id +
                       "\n\n**" + prose(entry.title) + ".** " + prose(entry.summary) + "\n\n";
    if (!entry.formula.empty()) {
        text += "```\n" + entry.formula + "\n```\n\n";
    }
    text += settingsTable(entry);
    const auto item = [&text](const char* label, const std::string& value) {
        text += value.empty() ? "" : "- " + std::string(label) + ": " + value + "\n";
    };
    item("Framework", prose(entry.framework));
    item("Shape", prose(entry.family));
    item("Usually ticked", entry.paced.empty() ? "" : "every " + entry.paced);
    item("Source", prose(entry.source));
    item("PyTorch", code(entry.torch));
    item("Also called", prose(entry.synonyms));
    item("Elsewhere", linksWithFrameworks(catalogue, elsewhere(entry, catalogue.entries)));
    item("In a file", "`" + params::dump(entry.starter) + "`");
    return text + "\n";
}

constexpr const char* kBeginning =
    R"(# Reference: schedules, optimizers, data sets, models, channels, probes

Everything that can be chosen, with formula, settings and source. Written by `lr-playground reference` from the
declarations in the program, so it says what this version does; `lr-playground describe NAME` prints one entry.
PyTorch's schedules and optimizers are those of PyTorch 1.13.1 and 2.6; where the two differ, the setting says so.

)";

constexpr const char* kLengths = R"(<a id="lengths"></a>

## How lengths and units are written

A *step* is one optimizer update, an *epoch* one pass over the training data. A schedule moves on once a *tick*:
every step, every epoch or every evaluation, as its lane says. In formulas `t` counts ticks from 0, `base` is the
rate the optimizer begins with, and `lr(t)` the rate used after `t` ticks.

| in a file | is |
|---|---|
| `30` | 30 ticks |
| `"200 steps"` | 200 optimizer updates, whatever a tick is |
| `"3 epochs"` | 3 passes over the training data |
| `"30 %"` | 30 % of the run; moves with the length of the run |

A length is kept as it was written, and turned into ticks when the length of the run is known: to the nearest whole
tick where the range says *whole*.

| unit | of |
|---|---|
| ticks | lengths that may be written in any of the ways above |
| steps | numbers of optimizer updates |
| rate | learning rates |
| share | parts of a whole: 0.2 is 20 % |
| examples | numbers of training examples |

*Must be given* means that a file has to name the setting, as the framework's own constructor has no default for it;
*a form begins with* says what the window proposes. *Number or one a group* takes a number, or a list with one for
each parameter group; *formula or table* an expression in `t`, or a list of values.

)";

std::string contents()
{
    std::string text = "## Contents\n\n- [How lengths and units are written](#lengths)\n";
    for (const Catalogue& catalogue : catalogues()) {
        text += "- [" + catalogue.title + "](#" + catalogue.kind + ")\n";
        for (const auto& [framework, entries] : groupedBy(catalogue.entries, &Entry::framework)) {
            text += "  - " + (framework.empty() ? "" : framework + ": ") + links(catalogue, entries) + "\n";
        }
    }
    return text + "- [Channels](#channels)\n\n";
}

constexpr const char* kChannelsBeginning = R"(<a id="channels"></a>

## Channels

What a run measures, by its name in CSV, JSON and documents. Optional channels are recorded where the experiment's
setting `channels` is `all`: of a run of T updates one value for each stretch of ⌈T/4096⌉ of them, as float32 (of
norms the root mean square over the stretch, of the weights' the last). No sample becomes another by that.

| name | channel | measured | optional | worse | TensorBoard |
|---|---|---|---|---|---|
)";

std::string channels()
{
    constexpr std::array kEvery{"every update", "every stretch", "every evaluation"};
    constexpr std::array kWorse{"", "higher", "lower"};
    std::string text = kChannelsBeginning;
    for (const channel::Id id : channel::all()) {
        const channel::Channel& channel = channel::of(id);
        const std::string unit = channel.unit.empty() ? "" : "in " + prose(std::string(channel.unit)) + ": ";
        text += "| " + code(std::string(channel.id)) + " | **" + prose(std::string(channel.label)) + "** " +
                unit + prose(std::string(channel.summary)) + " | " +
                kEvery[static_cast<std::size_t>(channel.every)] + " | " + (channel.isOptional ? "yes" : "") +
                " | " + kWorse[static_cast<std::size_t>(channel.worse)] + " | " +
                code(std::string(channel.tag)) + " |\n";
    }
    return text;
}

/// Which schedules draw the same curve.
std::string shapes(const Catalogue& catalogue)
{
    auto groups = groupedBy(catalogue.entries, &Entry::family);
    std::sort(groups.begin(), groups.end());
    std::string text = "### By shape\n\n| shape | schedules |\n|---|---|\n";
    for (const auto& [family, entries] : groups) {
        text += "| " + prose(family) + " | " + linksWithFrameworks(catalogue, entries) + " |\n";
    }
    return text + "\n";
}

std::string chapter(const Catalogue& catalogue)
{
    std::string text = "<a id=\"" + catalogue.kind + "\"></a>\n\n## " + catalogue.title + "\n\n";
    const auto groups = groupedBy(catalogue.entries, &Entry::framework);
    const bool isGrouped = !groups.front().first.empty();
    if (isGrouped) {
        text += shapes(catalogue);
    }
    for (const auto& [framework, entries] : groups) {
        text += isGrouped ? "### " + framework + "\n\n" : "";
        for (const Entry* entry : entries) {
            text += section(catalogue, *entry, isGrouped ? "####" : "###");
        }
    }
    return text;
}

} // namespace

std::string describe(const Found& found)
{
    const Entry& entry = found.entry;
    std::string text = entry.id + ": " + entry.title + "\n";
    const auto line = [&text](const char* label, const std::string& value) {
        text += value.empty() ? "" : label + value + "\n";
    };
    line("", placeOf(entry));
    text += "\n" + entry.summary + "\n";
    line("  ", entry.formula);
    line("\nSource: ", entry.source);
    line("PyTorch: ", entry.torch);
    line("Also called: ", entry.synonyms);
    std::vector<std::string> others;
    for (const Entry* other : elsewhere(entry, found.catalogue.entries)) {
        others.push_back(other->id + " (" + other->framework + ")");
    }
    line("Elsewhere: ", params::joined(others));
    line("In a file: ", params::dump(entry.starter));
    for (const Field& field : entry.fields) {
        text += "\n  " + field.key + "  (" + detailsOf(entry, field) + ")\n      " + field.label + ". " +
                field.help + "\n";
    }
    return text;
}

std::string referencePage()
{
    std::string text = kBeginning + contents() + kLengths;
    for (const Catalogue& catalogue : catalogues()) {
        text += chapter(catalogue);
    }
    return text + channels();
}

} // namespace lrp::exporter
