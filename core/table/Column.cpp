#include "core/table/Column.h"

#include "core/params/Json.h"
#include "core/table/Csv.h"
#include "core/table/Text.h"

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

/// The column's place, counting from 0: the one of that name, or of that number counting from 1.
std::optional<std::size_t> find(const std::string& column, const std::vector<std::string>& names)
{
    if (const auto named = std::find(names.begin(), names.end(), column); named != names.end()) {
        return static_cast<std::size_t>(named - names.begin());
    }
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
        if (m_issues.empty() && m_numbers.empty()) {
            m_issues = {{"/file", quotedFile(m_path) +
                                      (m_names.empty() ? " is empty" : " holds column names only") +
                                      "; needs a row of numbers or more"}};
        }
        return m_issues.empty() ? params::Result<std::vector<double>>(std::move(m_numbers))
                                : params::Result<std::vector<double>>(std::move(m_issues));
    }

private:
    void readFirst(const CsvRow& row);
    void readNumber(const CsvRow& row);
    Issue unknownColumn(bool hasNames) const;

    std::string m_path;
    std::string m_column;
    ColumnLimits m_limits;
    std::vector<std::string> m_names; ///< "1", "2" … where the first line holds numbers only
    std::size_t m_place = 0;
    std::vector<double> m_numbers;
    Issues m_issues;
};

void ColumnReader::readFirst(const CsvRow& row)
{
    const bool hasNames = !std::all_of(row.cells.begin(), row.cells.end(),
                                       [](const auto& cell) { return numberIn(cell).has_value(); });
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        m_names.push_back(hasNames ? row.cells[i] : std::to_string(i + 1));
    }
    const auto place = find(m_column, m_names);
    if (!place) {
        m_issues = {unknownColumn(hasNames)};
        return;
    }
    m_place = *place;
    if (!hasNames) {
        readNumber(row);
    }
}

Issue ColumnReader::unknownColumn(bool hasNames) const
{
    const std::string count = std::to_string(m_names.size());
    if (!hasNames) {
        return {"/column", "is " + params::quoted(m_column) + ", but the columns of " + quotedFile(m_path) +
                               " have no names; needs a number from 1 to " + count};
    }
    constexpr std::size_t kMostNames = 12;
    std::vector<std::string> shown(
        m_names.begin(), m_names.begin() + static_cast<std::ptrdiff_t>(std::min(m_names.size(), kMostNames)));
    if (shown.size() < m_names.size()) {
        shown.emplace_back("…");
    }
    return {"/column", "is " + params::quoted(m_column) + ", which is no column of " + quotedFile(m_path) +
                           "; did you mean " + params::nearestWord(m_column, m_names) + "? It has " +
                           params::joined(shown) + "; a number from 1 to " + count + " is a column too"};
}

void ColumnReader::readNumber(const CsvRow& row)
{
    if (m_place >= row.cells.size()) {
        m_issues = {{"/file", placeInFile(m_path, row.line) + ": has " + std::to_string(row.cells.size()) +
                                  (row.cells.size() == 1 ? " column" : " columns") + "; needs at least " +
                                  std::to_string(m_place + 1)}};
        return;
    }
    const std::string& cell = row.cells[m_place];
    const std::optional<double> x = numberIn(cell);
    if (!x || !std::isfinite(*x)) {
        m_issues = {{"/file", placeInFile(m_path, row.line, m_place, m_names[m_place]) + ": is " +
                                  (cell.empty() ? "empty" : params::quoted(cell)) +
                                  "; needs a finite number with a point for decimals"}};
        return;
    }
    if (m_numbers.size() == static_cast<std::size_t>(m_limits.rows)) {
        m_issues = {{"/file", placeInFile(m_path, row.line) + ": more than " + grouped(m_limits.rows) +
                                  " rows, the most that are read from one file"}};
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
