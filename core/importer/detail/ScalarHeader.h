#pragma once

#include "core/importer/detail/RunBuilder.h"
#include "core/table/Csv.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lrp::importer::detail
{

/// What the columns of a CSV file are, which its first line says.
struct ScalarHeader {
    using Place = std::optional<std::size_t>;

    std::vector<std::string> columns; ///< names, no two alike and none empty
    std::vector<bool> isSeries;       ///< whether a column's numbers are scalars
    Place step;                       ///< none: the file names no column of steps
    /// Columns of lane, name and seed in this program's export, of several runs.
    std::vector<std::size_t> keys;
    Place run; ///< there too, if it is of a document: the column of their numbers
    std::vector<std::string> remarks;
};

/// Reads the first line. Of TensorBoard's downloads, "Wall time,Step,Value", the value is called `tag`. A
/// name that comes again is numbered, and one that is empty becomes that of the place.
ScalarHeader headerIn(const table::CsvRow& row, const std::string& tag);

} // namespace lrp::importer::detail
