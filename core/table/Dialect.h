#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lrp::table
{

/// What stands between the cells of a row. Programs set to a language with decimal commas write semicolons.
enum class Separator : char { Comma = ',', Semicolon = ';', Tab = '\t' };

/// "commas", "semicolons" or "tabs".
std::string nameOf(Separator separator);

/// The separator that makes the most numbers of the first rows of a file, numbers with decimal commas
/// counted; the comma where others make no more. Takes UTF-8 from the beginning of a file.
Separator separatorOf(std::string_view beginning);

/// The number that a cell spells, whatever the locale; none if it spells none. "nan" and "inf" spell numbers.
std::optional<double> numberIn(std::string_view cell);
/// Likewise with a comma for decimals: "0,5", "1,5e-3".
std::optional<double> commaNumberIn(std::string_view cell);

/// Whether the cell is written in digits alone, with or without a sign, as the whole part of a number is.
bool isWholeNumber(std::string_view cell);

/// How many of the cells are in use: empty ones at the end are trailing separators.
std::size_t usedCells(std::span<const std::string> cells);

/// Whether a row may have more than `columns` cells because commas for decimals were taken for separators:
/// 0,1,5 for 0 and 1.5.
bool mayHaveDecimalCommas(std::span<const std::string> cells, std::size_t columns);

} // namespace lrp::table
