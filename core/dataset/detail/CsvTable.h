#pragma once

#include "core/params/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lrp::dataset::detail
{

/// A CSV file's numbers, every one of them finite and within a 32-bit float's range.
struct CsvTable {
    std::vector<std::string> columns; ///< names, from the first line
    std::vector<double> values;       ///< [rows, columns], row-major
    std::vector<std::int64_t> lines;  ///< [rows], where each row ends in the file, from 1

    std::int64_t rows() const { return static_cast<std::int64_t>(lines.size()); }
    double value(std::int64_t row, std::size_t column) const
    {
        return values[static_cast<std::size_t>(row) * columns.size() + column];
    }
};

/// Reads a table. The issue, at `pointer`, names file, line and column of the first thing that is wrong.
params::Result<CsvTable> readCsv(const std::string& path, const std::string& pointer);

/// Reads the column names alone.
params::Result<CsvTable> readCsvHeader(const std::string& path, const std::string& pointer);

} // namespace lrp::dataset::detail
