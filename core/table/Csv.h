#pragma once

#include "core/params/Result.h"
#include "core/table/Dialect.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string>

namespace lrp::table
{

/// One row of a CSV file; its cells live until the next.
struct CsvRow {
    std::span<const std::string> cells;
    std::int64_t line = 1;                  ///< where the row ends in the file, from 1
    Separator separator = Separator::Comma; ///< of the file
};

enum class Reading { GoesOn, Ends };

/// Hands over the rows of a CSV file (UTF-8, commas or what separatorOf() finds instead, quotes where needed,
/// also packed by gzip) one after another, until the file or the caller ends it; blank lines are no rows.
/// Issues, at `pointer`, name the file and the line of what is no CSV, a row of more than 100,000 columns,
/// and a file of more than `mostBytes`, unpacked. Source: RFC 4180; read by libcsv. Thread: any.
params::Issues readRows(const std::string& path, const std::string& pointer,
                        const std::function<Reading(const CsvRow&)>& onRow,
                        std::int64_t mostBytes = std::numeric_limits<std::int64_t>::max());

/// `"a.csv", line 3` to begin a message with.
std::string placeInFile(const std::string& path, std::int64_t line);

/// `"a.csv", line 3, column 2` and `"a.csv", line 3, column 2 ("height")` likewise; `column` counts from 0.
std::string placeInFile(const std::string& path, std::int64_t line, std::size_t column);
std::string placeInFile(const std::string& path, std::int64_t line, std::size_t column,
                        const std::string& name);

/// What to say of a file whose cells are not separated by commas where they have to be; empty: they are.
std::string foreignSeparator(const std::string& path, const CsvRow& row);

/// What to say of a row with cells beyond the columns that the first line names: where they begin, and of
/// what they are likely to come. Precondition: there are some.
std::string cellsBeyond(const std::string& path, const CsvRow& row, std::size_t columns);

} // namespace lrp::table
