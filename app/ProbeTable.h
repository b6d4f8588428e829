#pragma once

#include "core/probe/Answer.h"

#include <string>

namespace lrp::app
{

/// A line for the columns, one for each row; a cell that is no number is empty.
std::string asCsv(const probe::Table& table);

/// The same in columns for reading, four digits each; a cell that is no number is "–".
std::string asText(const probe::Table& table);

/// Ten of its rows for reading, evenly spread, the last among them; all where there are fewer.
probe::Table everyTenth(probe::Table table);

} // namespace lrp::app
