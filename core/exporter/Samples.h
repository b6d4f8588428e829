#pragma once

#include "core/engine/Record.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Everything that runs have measured, piece by piece, so that it need not fit into memory as text.
namespace lrp::exporter
{

using Sink = std::function<void(std::string_view)>;
using Runs = std::vector<std::shared_ptr<const engine::Record>>;

/// A row for each step of each lane: seed, lane, name, step, lr, momentum and training loss of the update,
/// and, on rows where an evaluation was made before it, validation loss and accuracy. The row after the last
/// update holds the last evaluation alone. Numbers are shortest decimals that read back exactly.
void samplesAsCsv(const Runs& runs, const Sink& sink);

/// The same as one JSON object: {"experiment", "runs": [{"seed", "total_steps", "steps_per_epoch", "lanes":
/// [{"letter", "name", "status", "step": […], "lr": […], "momentum": […], "training_loss": […],
/// "evaluations":
/// {"step": […], "training_loss": […], "validation_loss": […], "accuracy": […]}}]}]}. What is NaN or infinite
/// is null, for which JSON has no numbers; lanes without a momentum have none. `runs` must not be empty.
void samplesAsJson(const Runs& runs, const Sink& sink);

} // namespace lrp::exporter
