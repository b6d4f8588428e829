#include "app/ProbeTable.h"

#include "core/params/Text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>

namespace lrp::app
{
namespace
{

constexpr std::size_t kWidth = 12; ///< of a column whose name is no longer: "-0.0001234" and a gap

std::string padded(const std::string& text, std::size_t width, std::size_t characters)
{
    return std::string(characters < width ? width - characters : 0, ' ') + text;
}

std::string cellOf(double value, std::size_t width)
{
    if (std::isnan(value)) {
        return padded("–", width, 1);
    }
    char text[32];
    std::snprintf(text, sizeof text, std::abs(value) < 1e9 && value == std::trunc(value) ? "%.0f" : "%.4g",
                  value);
    return padded(text, width, std::string_view(text).size());
}

} // namespace

std::string asCsv(const probe::Table& table)
{
    std::string text = params::joined(table.columns, ",") + "\n";
    for (const std::vector<double>& row : table.rows) {
        std::vector<std::string> cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), [](double value) {
            return std::isnan(value) ? std::string() : params::shortest(value);
        });
        text += params::joined(cells, ",") + "\n";
    }
    return text;
}

std::string asText(const probe::Table& table)
{
    std::string text;
    std::vector<std::size_t> widths;
    for (const std::string& column : table.columns) {
        widths.push_back(std::max(kWidth, column.size() + 2));
        text += padded(column, widths.back(), column.size());
    }
    text += '\n';
    for (const std::vector<double>& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += cellOf(row[i], widths[i]);
        }
        text += '\n';
    }
    return text;
}

probe::Table everyTenth(probe::Table table)
{
    constexpr std::size_t kMost = 10;
    std::vector<std::vector<double>> kept;
    const std::size_t rows = std::min(kMost, table.rows.size());
    for (std::size_t i = 1; i <= rows; ++i) {
        kept.push_back(table.rows[i * table.rows.size() / rows - 1]);
    }
    table.rows = std::move(kept);
    return table;
}

} // namespace lrp::app
