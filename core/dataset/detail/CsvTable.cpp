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
        complain(
            translate("dataset",
                      "%1: has one column; needs at least two, a feature and the label, separated by commas")
                .arg(placeInFile(m_path, row.line)));
    } else if (std::all_of(row.cells.begin(), row.cells.end(),
                           [](const auto& name) { return floatIn(name).has_value(); })) {
        complain(translate("dataset", "%1: holds numbers only; the first line needs to name the columns")
                     .arg(placeInFile(m_path, row.line)));
    } else if (nameless != row.cells.end()) {
        complain(
            translate("dataset", "%1: has no name; name it, or take it out if it only counts the rows, as an "
                                 "index of pandas does, or is a comma too many")
                .arg(placeInFile(m_path, row.line, static_cast<std::size_t>(nameless - row.cells.begin()))));
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
        complain(translate("dataset", "%1: has %n column(s); needs %2, as the first line has", nullptr,
                           row.cells.size())
                     .arg(placeInFile(m_path, row.line))
                     .arg(std::to_string(names.size())));
        return;
    }
    for (std::size_t column = 0; column < names.size(); ++column) {
        const std::string& cell = row.cells[column];
        const std::optional<double> x = floatIn(cell);
        if (!x) {
            complain(
                (cell.empty()
                     ? translate(
                           "dataset",
                           "%1: is empty; needs a finite number with a point for decimals, of at most %2")
                     : translate("dataset",
                                 "%1: is %3; needs a finite number with a point for decimals, of at most %2"))
                    .arg(placeInFile(m_path, row.line, column, names[column]))
                    .arg("3.4e38")
                    .arg(params::quoted(cell)));
            return;
        }
        m_table.values.push_back(*x);
    }
    m_table.lines.push_back(row.line);
    if (m_table.values.size() > static_cast<std::size_t>(kMostValues)) {
        complain(translate("dataset", "%1: more than %2 numbers, the most that are read from one file")
                     .arg(placeInFile(m_path, row.line))
                     .arg(kMostValues));
    }
}

void Builder::checkSize()
{
    const std::string file = files::quotedFile(m_path);
    if (m_table.columns.empty()) {
        complain(
            translate("dataset", "%1 is empty; needs a line of column names and lines of numbers").arg(file));
    } else if (m_table.rows() < kFewestExamples) {
        complain((m_table.rows() == 0
                      ? translate("dataset", "%1 holds column names only; needs at least %2 rows of numbers")
                      : translate("dataset", "%1 holds one row only; needs at least %2 rows of numbers"))
                     .arg(file)
                     .arg(kFewestExamples));
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
