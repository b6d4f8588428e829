#include "core/importer/detail/ScalarHeader.h"

#include "core/params/Json.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace lrp::importer::detail
{
namespace
{

using Place = ScalarHeader::Place;

/// "Wall time " as "wall_time".
std::string plain(const std::string& name)
{
    std::string text;
    for (const char c : name) {
        text += c == ' ' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const std::size_t begin = text.find_first_not_of("_\t");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of("_\t") - begin + 1);
}

/// The place of the first column of this plain name.
Place find(const std::vector<std::string>& columns, std::string_view name)
{
    const auto column = std::find_if(columns.begin(), columns.end(), [name](const std::string& candidate) {
        return plain(candidate) == name;
    });
    return column == columns.end() ? Place() : static_cast<std::size_t>(column - columns.begin());
}

Place findStep(const std::vector<std::string>& columns)
{
    for (const char* name :
         {"step", "global_step", "steps", "iteration", "iter", "batch", "update", "epoch"}) {
        if (const Place place = find(columns, name)) {
            return place;
        }
    }
    return std::nullopt;
}

/// Gives every column a name of its own: "A", "A (2)", and "column 3" to one without.
void makeUnlike(ScalarHeader& header)
{
    std::set<std::string> taken(header.columns.begin(), header.columns.end());
    std::set<std::string> seen;
    std::size_t again = 0;
    std::string example;
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        std::string& name = header.columns[i];
        if (!name.empty() && seen.insert(name).second) {
            continue;
        }
        const std::string before = name;
        const std::string stem = before.empty() ? "column " + std::to_string(i + 1) : before;
        name = before.empty() ? stem : stem + " (2)";
        for (std::size_t number = before.empty() ? 2 : 3; taken.contains(name); ++number) {
            name = stem + " (" + std::to_string(number) + ")";
        }
        taken.insert(name);
        seen.insert(name);
        if (!before.empty() && again++ == 0) {
            example =
                translate("importer", "column %1 is %2").arg(std::to_string(i + 1)).arg(params::quoted(name));
        }
    }
    if (again > 0) {
        header.remarks.push_back(
            translate("importer", "%n column(s) (has|have) the name of one before and got a number: %1.",
                      nullptr, again)
                .arg(example));
    }
}

} // namespace

ScalarHeader headerIn(const table::CsvRow& row, const std::string& tag)
{
    ScalarHeader header;
    const auto cells = row.cells.first(table::usedCells(row.cells));
    header.columns.assign(cells.begin(), cells.end());
    makeUnlike(header);
    header.step = findStep(header.columns);
    header.isSeries.assign(header.columns.size(), true);
    const auto isNone = [&header](const Place& column) {
        if (column) {
            header.isSeries[*column] = false;
        }
    };
    const auto at = [&header](std::string_view name) { return find(header.columns, name); };
    isNone(header.step);
    if (const Place lane = at("lane"), name = at("name"), seed = at("seed"); lane && name && seed) {
        header.keys = {*lane, *name, *seed};
        header.run = at("run");
        for (const Place& column : {lane, name, seed, header.run, at("parent"), at("fork_step")}) {
            isNone(column);
        }
    }
    if (const Place wallTime = at("wall_time")) {
        isNone(wallTime);
        if (const Place value = at("value"); value && header.columns.size() == 3) {
            header.columns[*value] = tag;
        }
    }
    return header;
}

} // namespace lrp::importer::detail
