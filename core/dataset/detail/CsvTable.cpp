#include "core/dataset/detail/CsvTable.h"

#include "core/dataset/detail/Limits.h"
#include "core/files/Text.h"
#include "core/params/Json.h"
#include "core/table/Csv.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace lrp::dataset::detail
{
namespace
{

using table::CsvRow;
using table::placeInFile;
using table::Reading;

/// The number that a cell spells; none if it spells none, or one that no 32-bit float holds.
std::optional<double> floatIn(const std::string& cell)
{
    const std::optional<double> x = table::numberIn(cell);
    const bool fits =
        x && std::abs(*x) <= static_cast<double>(std::numeric_limits<float>::max()); // false for NaN
    return fits ? x : std::nullopt;
}

/// Makes a table of rows: the names from the first, numbers from the others.
class Builder
{
public:
    Builder(const std::string& path, const std::string& pointer)
        : m_path(path)
        , m_pointer(pointer)
    {
    }

    params::Result<CsvTable> read(bool headerOnly)
    {
        const auto onRow = [&](const CsvRow& row) {
            m_table.columns.empty() ? readNames(row) : readNumbers(row);
            return headerOnly || !m_issues.empty() ? Reading::Ends : Reading::GoesOn;
        };
        params::Issues unreadable = table::readRows(m_path, m_pointer, onRow, kMostBytes);
        if (m_issues.empty()) {
            m_issues = std::move(unreadable);
        }
        if (m_issues.empty() && !(headerOnly && !m_table.columns.empty())) {
            checkSize();
        }
        return m_issues.empty() ? params::Result<CsvTable>(std::move(m_table))
                                : params::Result<CsvTable>(std::move(m_issues));
    }

private:
    void complain(const std::string& message) { m_issues.push_back({m_pointer, message}); }

    void readNames(const CsvRow& row);
    void readNumbers(const CsvRow& row);
    void checkSize();

    std::string m_path;
    std::string m_pointer;
    CsvTable m_table;
    params::Issues m_issues;
};

void Builder::readNames(const CsvRow& row)
{
    m_table.columns.assign(row.cells.begin(), row.cells.end());
    const auto nameless = std::find(row.cells.begin(), row.cells.end(), "");
    if (const std::string message = table::foreignSeparator(m_path, row); !message.empty()) {
        complain(message);
    } else if (row.cells.size() < 2) {
        complain(placeInFile(m_path, row.line) +
                 ": has one column; needs at least two, a feature and the label, separated by commas");
    } else if (std::all_of(row.cells.begin(), row.cells.end(),
                           [](const auto& name) { return floatIn(name).has_value(); })) {
        complain(placeInFile(m_path, row.line) +
                 ": holds numbers only; the first line needs to name the columns");
    } else if (nameless != row.cells.end()) {
        complain(placeInFile(m_path, row.line) + ", column " +
                 std::to_string(nameless - row.cells.begin() + 1) +
                 ": has no name; name it, or take it out if it only counts the rows, as an index of pandas "
                 "does, or is a comma too many");
    }
}

void Builder::readNumbers(const CsvRow& row)
{
    const auto& names = m_table.columns;
    if (table::mayHaveDecimalCommas(row.cells, names.size())) {
        complain(table::cellsBeyond(m_path, row, names.size()));
        return;
    }
    if (row.cells.size() != names.size()) {
        complain(placeInFile(m_path, row.line) + ": has " + std::to_string(row.cells.size()) +
                 (row.cells.size() == 1 ? " column" : " columns") + "; needs " +
                 std::to_string(names.size()) + ", as the first line has");
        return;
    }
    for (std::size_t column = 0; column < names.size(); ++column) {
        const std::string& cell = row.cells[column];
        const std::optional<double> x = floatIn(cell);
        if (!x) {
            complain(placeInFile(m_path, row.line, column, names[column]) + ": is " +
                     (cell.empty() ? "empty" : params::quoted(cell)) +
                     "; needs a finite number with a point for decimals, of at most 3.4e38");
            return;
        }
        m_table.values.push_back(*x);
    }
    m_table.lines.push_back(row.line);
    if (m_table.values.size() > static_cast<std::size_t>(kMostValues)) {
        complain(placeInFile(m_path, row.line) + ": more than " + grouped(kMostValues) +
                 " numbers, the most that are read from one file");
    }
}

void Builder::checkSize()
{
    const std::string file = files::quotedFile(m_path);
    if (m_table.columns.empty()) {
        complain(file + " is empty; needs a line of column names and lines of numbers");
    } else if (m_table.rows() < kFewestExamples) {
        complain(file + (m_table.rows() == 0 ? " holds column names only" : " holds one row only") +
                 "; needs at least " + std::to_string(kFewestExamples) + " rows of numbers");
    }
}

} // namespace

params::Result<CsvTable> readCsv(const std::string& path, const std::string& pointer)
{
    return Builder(path, pointer).read(false);
}

params::Result<CsvTable> readCsvHeader(const std::string& path, const std::string& pointer)
{
    return Builder(path, pointer).read(true);
}

} // namespace lrp::dataset::detail
