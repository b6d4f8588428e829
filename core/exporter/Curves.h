#pragma once

#include "core/engine/Record.h"
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

/// The header of samplesAsCsv.
std::string samplesHeader();

/// Everything a run has measured, a row for each step of each lane: seed, lane, name, step, lr, momentum and
/// training loss of the update, and, on rows where an evaluation was made before it, validation loss and
/// accuracy. The row after the last update holds the last evaluation alone.
std::string samplesAsCsv(const engine::Record& record);

} // namespace lrp::exporter
