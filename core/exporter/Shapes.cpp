#include "core/exporter/Shapes.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace lrp::exporter
{
namespace
{

using experiment::Plan;
using params::Json;

Json finite(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

/// What a reader must know about the plan; empty: nothing.
std::string remarkOn(const Plan& plan)
{
    if (!plan.stopsBecause.empty()) {
        return fmt::format("until step {}, where it raises an error", plan.rates.size());
    }
    return plan.dependsOnMetric ? "planned without a metric" : "";
}

/// How many characters a reader counts; std::format's widths would count bytes.
std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

using Row = std::vector<std::string>;

Row rowOf(const experiment::Lane& lane, const Plan& plan)
{
    Row row{std::string(1, lane.letter), lane.name};
    if (const auto figures = experiment::statisticsOf(plan)) {
        for (const double value : {figures->peak, static_cast<double>(figures->peakStep), figures->mean,
                                   figures->last, figures->area}) {
            row.push_back(fmt::format("{:.6g}", value));
        }
        for (const double share : {figures->relativeArea, figures->aboveHalfPeak}) {
            row.push_back(fmt::format("{:.1f} %", 100.0 * share));
        }
    } else {
        row.resize(9, "–");
    }
    row.push_back(remarkOn(plan));
    return row;
}

/// Columns as wide as what is in them: texts to the left, figures to the right.
std::string aligned(const std::vector<Row>& rows)
{
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], characters(row[i]));
        }
    }
    std::string text;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - characters(row[i]), ' ');
            const bool isFigure = i > 1 && i + 1 < row.size();
            line += (i == 0 ? "" : "  ") + (isFigure ? space + row[i] : row[i] + space);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

} // namespace

Json statisticsAsJson(const Plan& plan)
{
    const auto figures = experiment::statisticsOf(plan);
    if (!figures) {
        return nullptr;
    }
    return {{"base_rate", finite(plan.baseRate)},
            {"steps", figures->steps},
            {"peak", finite(figures->peak)},
            {"peak_step", figures->peakStep},
            {"mean", finite(figures->mean)},
            {"final", finite(figures->last)},
            {"area", finite(figures->area)},
            {"relative_area", finite(figures->relativeArea)},
            {"above_half_peak", finite(figures->aboveHalfPeak)}};
}

Json statisticsAsJson(const experiment::Experiment& experiment, const std::vector<Plan>& plans)
{
    Json lanes = Json::array();
    for (std::size_t i = 0; i < plans.size(); ++i) {
        Json lane{{"letter", std::string(1, experiment.lanes[i].letter)},
                  {"name", experiment.lanes[i].name},
                  {"statistics", statisticsAsJson(plans[i])},
                  {"depends_on_metric", plans[i].dependsOnMetric}};
        if (!plans[i].stopsBecause.empty()) {
            lane["stops_because"] = plans[i].stopsBecause;
        }
        lanes.push_back(std::move(lane));
    }
    return {{"experiment", experiment.name}, {"lanes", std::move(lanes)}};
}

std::string statisticsAsTable(const experiment::Experiment& experiment, const std::vector<Plan>& plans)
{
    std::vector<Row> rows{{"", "lane", "peak", "at step", "mean", "final", "area (rate·steps)",
                           "of base·steps", "above half peak", ""}};
    for (std::size_t i = 0; i < plans.size(); ++i) {
        rows.push_back(rowOf(experiment.lanes[i], plans[i]));
    }
    return aligned(rows);
}

} // namespace lrp::exporter
