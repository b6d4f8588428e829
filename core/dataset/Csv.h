#pragma once

#include "core/dataset/Dataset.h"
#include "core/params/Param.h"
#include "core/params/Result.h"

#include <cstdint>
#include <string>
#include <tuple>

namespace lrp::dataset
{

/// A table of numbers from a CSV file (UTF-8, commas, quotes where needed, also packed by gzip). The first
/// line names the columns; the last column is the label (a whole number from 0 to 999) or the target of a
/// regression, the others are the features, [examples, columns − 1].
///     standardised: x' = (x − mean) / standard deviation, per column over all examples; constant columns
///     become 0
/// Source: RFC 4180; read by libcsv. Thread: any.
struct CsvFile {
    params::FilePath file{};
    Task task = Task::Classification;
    bool standardise = true;

    static constexpr params::Info kInfo{
        .id = "csv",
        .title = "CSV file",
        .summary = "A table of numbers; the last column is the label or the target.",
        .formula = "",
        .source = "RFC 4180",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = CsvFile;
        return std::tuple{
            params::param("file", &Self::file, "File",
                          "The first line names the columns, all others hold numbers, separated by commas.")
                .mustBeGiven(),
            params::param("task", &Self::task, "Task",
                          "classification: the last column holds labels 0, 1, 2, …; regression: any number."),
            params::param(
                "standardise", &Self::standardise, "Standardise features",
                "Give every feature a mean of 0 and a standard deviation of 1; targets stay as they are."),
        };
    }

    params::Result<Dataset> load(const std::string& pointer) const;
    /// Counts the rows, which means reading the file.
    params::Result<Size> size(const std::string& pointer) const;
    /// Reads the first line; false if it cannot.
    bool isPlanar() const;
};

} // namespace lrp::dataset
