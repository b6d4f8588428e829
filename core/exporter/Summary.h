#pragma once

#include "core/engine/Record.h"
#include "core/params/Field.h"

#include <string>
#include <vector>

namespace lrp::exporter
{

/// What one run came to: for each lane letter, name, status, steps, final and best training and validation
/// loss, accuracy, final figures of other channels that are scored, train_s (time inside training steps),
/// steps_per_s (steps / train_s) and wall_s; `paired`, `seed` and the run's length. Figures that were not
/// measured, and NaN, are null.
params::Json summaryAsJson(const engine::Record& record);

/// The same as a table for people; with several runs (seeds) mean ± standard deviation over them.
std::string summaryAsTable(const std::vector<std::shared_ptr<const engine::Record>>& runs);

} // namespace lrp::exporter
