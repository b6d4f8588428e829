#pragma once

#include "core/experiment/Plan.h"

#include <string>
#include <vector>

namespace lrp::exporter
{

/// The planned rates of every lane: step, epoch, then a column a lane, and after it another, "A name
/// (momentum)", where the schedule moves the lane's momentum or beta1. A lane whose schedule stops early has
/// empty cells from there on. Numbers are shortest decimals that read back exactly.
std::string plansAsCsv(const experiment::Experiment& experiment, const experiment::Shape& shape,
                       const std::vector<experiment::Plan>& plans);

/// The planned rates, momentums and statistics as one JSON object.
std::string plansAsJson(const experiment::Experiment& experiment, const experiment::Shape& shape,
                        const std::vector<experiment::Plan>& plans);

} // namespace lrp::exporter
