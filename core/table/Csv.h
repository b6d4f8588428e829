#pragma once

#include "core/params/Result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lrp::table
{

/// One row of a CSV file; its cells live until the next.
struct CsvRow {
    std::span<const std::string> cells;
    std::int64_t line = 1; ///< where the row ends in the file, from 1
};

enum class Reading { GoesOn, Ends };

/// Hands over the rows of a CSV file (UTF-8, commas, quotes where needed, also packed by gzip) one after
/// another, until the file or the caller ends it; blank lines are no rows. Issues, at `pointer`, name the
/// file and the line of what is no CSV, a row of more than 100,000 columns, and a file of more than
/// `mostBytes`, unpacked. Source: RFC 4180; read by libcsv. Thread: any.
params::Issues readRows(const std::string& path, const std::string& pointer,
                        const std::function<Reading(const CsvRow&)>& onRow,
                        std::int64_t mostBytes = std::numeric_limits<std::int64_t>::max());

/// The number that a cell spells, whatever the locale; none if it spells none. "nan" and "inf" spell numbers.
std::optional<double> numberIn(std::string_view cell);

/// `"a.csv", line 3` to begin a message with.
std::string placeInFile(const std::string& path, std::int64_t line);

/// `"a.csv", line 3, column 2 ("height")` likewise; `column` counts from 0.
std::string placeInFile(const std::string& path, std::int64_t line, std::size_t column,
                        const std::string& name);

} // namespace lrp::table
