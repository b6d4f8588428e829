#pragma once

#include "core/params/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lrp::table
{

/// The most that is read of a file.
struct ColumnLimits {
    std::int64_t bytes = 64'000'000; ///< unpacked
    std::int64_t rows = 10'000'000;
};

/// The numbers of one column of a CSV file with commas, all of them finite; other columns may hold anything.
/// The first line names the columns, unless it holds numbers only. `column` is a name, or a number counting
/// from 1. Issues name the nearest column, or several of that name, at /column, and at /file the place of a
/// cell that holds no number or lies beyond the columns, or what is wrong with the file as a whole. Thread:
/// any.
params::Result<std::vector<double>> readColumn(const std::string& path, const std::string& column,
                                               const ColumnLimits& limits = {});

} // namespace lrp::table
