#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace lrp::schedule
{

enum class TableValues { Factor, Absolute };
constexpr std::array<std::string_view, 2> choices(TableValues)
{
    return {"factor", "absolute"};
}

enum class TableBetween { Hold, Linear };
constexpr std::array<std::string_view, 2> choices(TableBetween)
{
    return {"hold", "linear"};
}

/// Rates from a column of a CSV file (UTF-8, commas, also packed by gzip), one row every `every` ticks.
///     lr(t) = row(⌊t / every⌋), the last row holds; with factors times the base rate; linear: in between on
///     the straight line from row to row
/// The first line names the columns, unless it holds numbers only. A file has at most 64 MB and 10 million
/// rows. Without a file the base rate stays as it is. A run that goes on has the numbers it began with
/// (KeptColumns). Thread: any; a column is read once for as long as the file on the disk does not change.
struct Table {
    params::FilePath file{};
    std::string column = "lr";
    TableValues values = TableValues::Absolute;
    params::Length every = 1;
    TableBetween between = TableBetween::Hold;

    static constexpr params::Info kInfo{
        .id = "table",
        .title = "Table from a CSV file",
        .summary = "Takes the rates, or factors of the base rate, from a column of a file.",
        .formula = "lr(t) = row[floor(t / every)], the last row holds",
        .source = "RFC 4180",
        .torch = "",
        .framework = "LR Playground",
        .family = "Function of t",
        .synonyms = "csv, file, import, spreadsheet, custom, recorded, replay",
    };

    using Hooks = params::List<hook::Check>;

    static constexpr auto params()
    {
        using Self = Table;
        return std::tuple{
            params::param(
                "file", &Self::file, "File",
                "A CSV file; its first line names the columns, unless it holds numbers only. Empty: the "
                "base rate for ever.")
                .mustBeGiven(),
            params::param("column", &Self::column, "Column",
                          "The column with the rates: its name, or its number counting from 1."),
            params::param("values", &Self::values, "Values are",
                          "factor: times the base rate; absolute: the rate itself."),
            params::param("every", &Self::every, params::realTicks(), "Every", "Time between two rows."),
            params::param("between", &Self::between, "Between rows",
                          "hold: the earlier row; linear: a straight line to the next."),
        };
    }

    static params::Issues check(const Table& settings);
    using Numbers = std::shared_ptr<const std::vector<double>>;
    /// The column as the file holds it now.
    params::Result<Numbers> numbersOnDisk() const;
    Curve curve(const Base& base) const;
};

} // namespace lrp::schedule
