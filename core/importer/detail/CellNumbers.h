#pragma once

#include "core/table/Csv.h"

#include <cstdint>
#include <optional>
#include <string>

namespace lrp::importer::detail
{

/// Reads the numbers of a CSV file's cells, with a point for decimals, or with a comma where commas do not
/// separate the cells; one file has one of them.
class CellNumbers
{
public:
    /// The number in the cell `column` of a row; none if there is none.
    std::optional<double> read(const table::CsvRow& row, std::size_t column);

    /// Whether a number has had a point for decimals, so that no comma between cells is one.
    bool hasPoints() const { return m_point.line > 0; }
    /// What to say where some numbers have commas and others points; empty: that is not so.
    std::string contradiction() const;
    /// How numbers with commas were read; empty: there were none.
    std::string remark() const;

private:
    /// The first cell of a kind.
    struct Example {
        std::string cell{};
        std::int64_t line = 0; ///< 0: none yet
        std::size_t column = 0;

        void note(const table::CsvRow& row, std::size_t at);
        std::string text() const;
    };

    Example m_point;
    Example m_comma;
};

} // namespace lrp::importer::detail
