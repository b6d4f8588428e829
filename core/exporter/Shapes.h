#pragma once

#include "core/experiment/ShapeStatistics.h"
#include "core/params/Field.h"

#include <string>
#include <vector>

namespace lrp::exporter
{

/// The statistics of a plan: {"base_rate", "steps", "peak", "peak_step", "mean", "final", "area",
/// "relative_area", "above_half_peak"}, figures that are not finite as null; null for a plan without rates.
params::Json statisticsAsJson(const experiment::Plan& plan);

/// The statistics of every lane, one object a lane with its letter and name, and what the plan leaves open.
params::Json statisticsAsJson(const experiment::Experiment& experiment,
                              const std::vector<experiment::Plan>& plans);

/// The same as a table for people.
std::string statisticsAsTable(const experiment::Experiment& experiment,
                              const std::vector<experiment::Plan>& plans);

} // namespace lrp::exporter
