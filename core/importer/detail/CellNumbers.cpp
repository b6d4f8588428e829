#include "core/importer/detail/CellNumbers.h"

#include "core/params/Json.h"
#include "core/text/Translate.h"

namespace lrp::importer::detail
{

std::optional<double> CellNumbers::read(const table::CsvRow& row, std::size_t column)
{
    const std::string& cell = row.cells[column];
    std::optional<double> number = table::numberIn(cell);
    if (number && cell.find('.') != std::string::npos) {
        m_point.note(row, column);
    } else if (!number && row.separator != table::Separator::Comma) {
        number = table::commaNumberIn(cell);
        if (number) {
            m_comma.note(row, column);
        }
    }
    return number;
}

void CellNumbers::Example::note(const table::CsvRow& row, std::size_t at)
{
    if (line == 0) {
        cell = row.cells[at];
        line = row.line;
        column = at;
    }
}

std::string CellNumbers::Example::text() const
{
    return params::quoted(cell) + " (line " + grouped(line) + ", column " + std::to_string(column + 1) + ")";
}

std::string CellNumbers::contradiction() const
{
    return m_point.line == 0 || m_comma.line == 0
               ? ""
               : "has points in some numbers, as in " + m_point.text() + ", and commas in others, as in " +
                     m_comma.text() + "; needs one of them for decimals, and nothing between thousands";
}

std::string CellNumbers::remark() const
{
    return m_comma.line == 0 ? "" : "Commas were read as decimal commas, as in " + m_comma.text() + ".";
}

} // namespace lrp::importer::detail
