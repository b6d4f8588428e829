#include "core/table/Column.h"

#include "core/files/Text.h"
#include "core/params/Json.h"
#include "core/table/Csv.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace lrp::table
{
namespace
{

using params::Issue;
using params::Issues;

/// The place of the column that is named so, counting from 0.
std::optional<std::size_t> named(const std::string& column, const std::vector<std::string>& names)
{
    const auto found = std::find(names.begin(), names.end(), column);
    return found != names.end() ? std::optional(static_cast<std::size_t>(found - names.begin()))
                                : std::nullopt;
}

/// The place of the column with this number, which counts from 1.
std::optional<std::size_t> numbered(const std::string& column, const std::vector<std::string>& names)
{
    std::size_t number = 0;
    const char* const end = column.data() + column.size();
    const auto [last, error] = std::from_chars(column.data(), end, number);
    const bool isPlace = error == std::errc{} && last == end && number >= 1 && number <= names.size();
    return isPlace ? std::optional(number - 1) : std::nullopt;
}

/// Makes a column of the rows of a file.
class ColumnReader
{
public:
    ColumnReader(const std::string& path, const std::string& column, const ColumnLimits& limits)
        : m_path(path)
        , m_column(column)
        , m_limits(limits)
    {
    }

    params::Result<std::vector<double>> read()
    {
        const auto onRow = [this](const CsvRow& row) {
            m_names.empty() ? readFirst(row) : readNumber(row);
            return m_issues.empty() ? Reading::GoesOn : Reading::Ends;
        };
        Issues unreadable = readRows(m_path, "/file", onRow, m_limits.bytes);
        append(m_issues, std::move(unreadable));
        if (m_issues.empty() && m_mayBeCutAtDecimals && m_names.size() > 1) {
            complain(translate("table",
                               "%1: names no columns, and all lines hold whole numbers alone; if they "
                               "have decimal commas, write points, else put a line of names above")
                         .arg(placeInFile(m_path, m_firstLine)));
        }
        if (m_issues.empty() && m_numbers.empty()) {
            m_issues = {
                {"/file",
                 (m_names.empty()
                      ? translate("table", "%1 is empty; needs a row of numbers or more")
                      : translate("table", "%1 holds column names only; needs a row of numbers or more"))
                     .arg(files::quotedFile(m_path))}};
        }
        return m_issues.empty() ? params::Result<std::vector<double>>(std::move(m_numbers))
                                : params::Result<std::vector<double>>(std::move(m_issues));
    }

private:
    void readFirst(const CsvRow& row);
    void chooseColumn(const CsvRow& row);
    void readNumber(const CsvRow& row);
    Issue unknownColumn() const;
    void complain(const std::string& message) { m_issues = {{"/file", message}}; }

    std::string m_path;
    std::string m_column;
    ColumnLimits m_limits;
    std::vector<std::string> m_names; ///< "1", "2" … where the first line holds numbers only
    bool m_hasNames = true;
    bool m_mayBeCutAtDecimals = false; ///< 0,5 without names and anything that tells it from 0 and 5
    std::int64_t m_firstLine = 1;
    std::size_t m_place = 0;
    std::vector<double> m_numbers;
    Issues m_issues;
};

void ColumnReader::readFirst(const CsvRow& row)
{
    if (const std::string message = foreignSeparator(m_path, row); !message.empty()) {
        complain(message);
        return;
    }
    const std::span cells = row.cells.first(std::max<std::size_t>(usedCells(row.cells), 1));
    m_hasNames =
        !std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return numberIn(cell).has_value(); });
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_names.push_back(m_hasNames ? cells[i] : std::to_string(i + 1));
    }
    m_mayBeCutAtDecimals = !m_hasNames;
    m_firstLine = row.line;
    chooseColumn(row);
    if (m_issues.empty() && !m_hasNames) {
        readNumber(row);
    }
}

void ColumnReader::chooseColumn(const CsvRow& row)
{
    if (std::count(m_names.begin(), m_names.end(), m_column) > 1) {
        m_issues = {{"/column", translate("table", "is %1, which is the name of several columns of %2; needs "
                                                   "a number from 1 to %3, or a name in that file of its own")
                                    .arg(params::quoted(m_column))
                                    .arg(files::quotedFile(m_path))
                                    .arg(std::to_string(m_names.size()))}};
        return;
    }
    const std::optional<std::size_t> byName = named(m_column, m_names);
    const std::optional<std::size_t> place = byName ? byName : numbered(m_column, m_names);
    if (!place) {
        m_issues = {unknownColumn()};
    } else if (!byName && numberIn(m_names[*place])) {
        complain(translate("table", "%1: is a number beside names; if it is a rate, put a line of names "
                                    "above, else choose the column by its name")
                     .arg(placeInFile(m_path, row.line, *place, m_names[*place])));
    } else {
        m_place = *place;
    }
}

Issue ColumnReader::unknownColumn() const
{
    const std::string count = std::to_string(m_names.size());
    if (!m_hasNames) {
        return {"/column",
                translate("table", "is %1, but the columns of %2 have no names; needs a number from 1 to %3")
                    .arg(params::quoted(m_column))
                    .arg(files::quotedFile(m_path))
                    .arg(count)};
    }
    constexpr std::size_t kMostNames = 12;
    std::vector<std::string> shown(
        m_names.begin(), m_names.begin() + static_cast<std::ptrdiff_t>(std::min(m_names.size(), kMostNames)));
    if (shown.size() < m_names.size()) {
        shown.emplace_back("…");
    }
    return {"/column", translate("table", "is %1, which is no column of %2; did you mean %3? It has %4; a "
                                          "number from 1 to %5 is a column too")
                           .arg(params::quoted(m_column))
                           .arg(files::quotedFile(m_path))
                           .arg(params::nearestWord(m_column, m_names))
                           .arg(params::joined(shown))
                           .arg(count)};
}

void ColumnReader::readNumber(const CsvRow& row)
{
    if (usedCells(row.cells) > m_names.size()) {
        complain(cellsBeyond(m_path, row, m_names.size()));
        return;
    }
    if (m_place >= row.cells.size()) {
        complain(translate("table", "%1: has %n column(s); needs at least %2", nullptr, row.cells.size())
                     .arg(placeInFile(m_path, row.line))
                     .arg(std::to_string(m_place + 1)));
        return;
    }
    m_mayBeCutAtDecimals =
        m_mayBeCutAtDecimals && std::all_of(row.cells.begin(), row.cells.end(), isWholeNumber);
    const std::string& cell = row.cells[m_place];
    const std::optional<double> x = numberIn(cell);
    if (!x || !std::isfinite(*x)) {
        complain((cell.empty()
                      ? translate("table", "%1: is empty; needs a finite number with a point for decimals")
                      : translate("table", "%1: is %2; needs a finite number with a point for decimals"))
                     .arg(placeInFile(m_path, row.line, m_place, m_names[m_place]))
                     .arg(params::quoted(cell)));
        return;
    }
    if (m_numbers.size() == static_cast<std::size_t>(m_limits.rows)) {
        complain(translate("table", "%1: more than %2 rows, the most that are read from one file")
                     .arg(placeInFile(m_path, row.line))
                     .arg(m_limits.rows));
        return;
    }
    m_numbers.push_back(*x);
}

} // namespace

params::Result<std::vector<double>> readColumn(const std::string& path, const std::string& column,
                                               const ColumnLimits& limits)
{
    return ColumnReader(path, column, limits).read();
}

} // namespace lrp::table
