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
    return translate("importer", "%1 (line %2, column %3)")
        .arg(params::quoted(cell))
        .arg(line)
        .arg(std::to_string(column + 1));
}

std::string CellNumbers::contradiction() const
{
    return m_point.line == 0 || m_comma.line == 0
               ? std::string()
               : translate("importer", "has points in some numbers, as in %1, and commas in others, as in "
                                       "%2; needs one of them for decimals, and nothing between thousands")
                     .arg(m_point.text())
                     .arg(m_comma.text())
                     .str();
}

std::string CellNumbers::remark() const
{
    return m_comma.line == 0 ? std::string()
                             : translate("importer", "Commas were read as decimal commas, as in %1.")
                                   .arg(m_comma.text())
                                   .str();
}

} // namespace lrp::importer::detail
