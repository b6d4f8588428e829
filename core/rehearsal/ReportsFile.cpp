#include "core/files/Text.h"
#include "core/params/Json.h"
#include "core/params/Text.h"
#include "core/rehearsal/Reports.h"
#include "core/table/Csv.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lrp::rehearsal
{
namespace
{

using params::Issue;
using params::Issues;
using params::Result;

constexpr std::int64_t kLargestFile = 256 << 20;

std::string plainName(const std::string& name)
{
    std::string text;
    for (const char c : name) {
        text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c == ' ' ? '_' : c;
    }
    return text;
}

/// Whether a column of this name counts and measures nothing.
bool isCounter(const std::string& name)
{
    constexpr std::array<std::string_view, 9> kCounters{"step",  "global_step", "steps", "iteration", "iter",
                                                        "batch", "update",      "epoch", "wall_time"};
    return std::find(kCounters.begin(), kCounters.end(), plainName(name)) != kCounters.end();
}

std::optional<std::size_t> wholeIn(const std::string& text)
{
    std::size_t number = 0;
    const auto [last, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && last == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<double> numberOf(const table::CsvRow& row, const std::string& cell)
{
    const std::optional<double> number = table::numberIn(cell);
    return number || row.separator == table::Separator::Comma ? number : table::commaNumberIn(cell);
}

/// Makes reports of the rows of a file.
class ReportsReader
{
public:
    ReportsReader(const std::string& path, const std::string& column, const std::string& argument)
        : m_path(path)
        , m_column(column)
        , m_argument(argument)
    {
    }

    Result<Reports> read()
    {
        Issues issues = table::readRows(
            m_path, m_argument,
            [this](const table::CsvRow& row) {
                m_isBegun ? take(row) : begin(row);
                return m_issues.empty() && m_values.size() <= kMostReports ? table::Reading::GoesOn
                                                                           : table::Reading::Ends;
            },
            kLargestFile);
        append(m_issues, std::move(issues));
        if (m_issues.empty()) {
            m_issues = m_values.empty()
                           ? Issues{{m_argument, translate("rehearsal", "%1 holds no reports; needs a number "
                                                                        "in a line of its own, or more")
                                                     .arg(files::quotedFile(m_path))}}
                           : checkCount(m_values.size(), m_argument);
        }
        if (!m_issues.empty()) {
            return m_issues;
        }
        return reportsOf(std::move(m_values), m_names.empty() ? m_path : m_names[m_place]);
    }

private:
    void complain(const std::string& message) { m_issues = {{m_argument, message}}; }

    void begin(const table::CsvRow& row)
    {
        m_isBegun = true;
        const auto cells = row.cells.first(std::max<std::size_t>(table::usedCells(row.cells), 1));
        const bool isNumbers = std::all_of(cells.begin(), cells.end(),
                                           [&](const auto& cell) { return numberOf(row, cell).has_value(); });
        if (!isNumbers) {
            m_names.assign(cells.begin(), cells.end());
        }
        choose(cells.size());
        if (isNumbers && m_issues.empty()) {
            take(row);
        }
    }

    void choose(std::size_t columns)
    {
        if (m_column.empty()) {
            chooseOnly(columns);
            return;
        }
        const auto named = std::find(m_names.begin(), m_names.end(), m_column);
        const auto number = wholeIn(m_column);
        if (named != m_names.end()) {
            m_place = static_cast<std::size_t>(named - m_names.begin());
        } else if (number && *number >= 1 && *number <= columns) {
            m_place = *number - 1;
        } else if (m_names.empty()) {
            complain(translate("rehearsal",
                               "%1 has no column %2; its columns have no names; needs a number from 1 to %3")
                         .arg(files::quotedFile(m_path))
                         .arg(params::quoted(m_column))
                         .arg(columns));
        } else {
            complain(translate("rehearsal", "%1 has no column %2; did you mean %3? It has %4")
                         .arg(files::quotedFile(m_path))
                         .arg(params::quoted(m_column))
                         .arg(params::nearestWord(m_column, m_names))
                         .arg(namesInWords(m_names)));
        }
    }

    void chooseOnly(std::size_t columns)
    {
        std::vector<std::string> measures;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (!isCounter(m_names[i])) {
                m_place = i;
                measures.push_back(m_names[i]);
            }
        }
        if (m_names.empty() && columns > 1) {
            complain(translate("rehearsal",
                               "%1 has %2 columns without names; choose one by its number. If these are "
                               "decimal commas, write points")
                         .arg(files::quotedFile(m_path))
                         .arg(columns));
        } else if (!m_names.empty() && measures.empty()) {
            complain(translate("rehearsal", "%1 holds counts alone: %2; needs a column of reports")
                         .arg(files::quotedFile(m_path))
                         .arg(namesInWords(m_names)));
        } else if (measures.size() > 1) {
            complain(translate("rehearsal", "%1 has several columns of numbers; choose one of %2")
                         .arg(files::quotedFile(m_path))
                         .arg(namesInWords(measures)));
        }
    }

    static std::string namesInWords(std::vector<std::string> names)
    {
        constexpr std::size_t kMost = 12;
        const bool isCut = names.size() > kMost;
        names.resize(std::min(names.size(), kMost));
        return params::joined(names) + (isCut ? ", …" : "");
    }

    /// An empty cell is no report.
    void take(const table::CsvRow& row)
    {
        if (m_place >= row.cells.size() || row.cells[m_place].empty()) {
            return;
        }
        const std::string& cell = row.cells[m_place];
        if (const auto number = numberOf(row, cell)) {
            m_values.push_back(*number);
            return;
        }
        const std::string place = m_names.empty()
                                      ? table::placeInFile(m_path, row.line, m_place)
                                      : table::placeInFile(m_path, row.line, m_place, m_names[m_place]);
        complain(translate("rehearsal", "%1 is %2; needs a number, nan or inf")
                     .arg(place)
                     .arg(params::quoted(params::Json(params::shortened(cell, 40)))));
    }

    std::string m_path;
    std::string m_column;
    std::string m_argument;
    std::vector<std::string> m_names; ///< of the columns, where the first line has them
    std::size_t m_place = 0;
    bool m_isBegun = false;
    std::vector<double> m_values;
    Issues m_issues;
};

} // namespace

Result<Reports> readReports(const std::string& path, const std::string& column, const std::string& argument)
{
    return ReportsReader(path, column, argument).read();
}

} // namespace lrp::rehearsal
