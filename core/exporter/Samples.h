#pragma once

#include "core/engine/Record.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Everything that runs have measured, piece by piece, so that it need not fit into memory as text.
namespace lrp::exporter
{

using Sink = std::function<void(std::string_view)>;
using Runs = std::vector<std::shared_ptr<const engine::Record>>;

/// Which run of a document a lane is: repeats and forks may have letter, name and seed in common.
struct Identity {
    std::int64_t run = 0;
    std::optional<std::int64_t> parent; ///< of a fork
};
/// Of those lanes that are runs of a document.
using Identities = std::map<const engine::LaneRecord*, Identity>;

/// A row for each step of each lane: seed, lane, name, step, and a column for each channel of core/channel:
/// lr, momentum and training loss of the update, and, on rows where an evaluation was made before it,
/// validation loss and accuracy; the row after the last update holds the last evaluation alone. Optional
/// channels follow where a lane has recorded them, on the row of the last update of a stretch. Numbers are
/// shortest decimals that read back exactly. With identities the columns run, parent and fork_step come
/// first; the latter two are empty but for forks, whose rows begin at fork_step. Where a run was bent, the
/// column bend follows the name: "step 640: 3 → 1" in the rows of what took its place.
void samplesAsCsv(const Runs& runs, const Sink& sink, const Identities& identities = {});

/// The same as one JSON object: {"experiment", "runs": [{"seed", "total_steps", "steps_per_epoch", "lanes":
/// [{"letter", "name", "status", "step": […], "lr": […], "momentum": […], "training_loss": […],
/// "evaluations":
/// {"step": […], "training_loss": […], "validation_loss": […], "accuracy": […]}}]}]}. Lanes that have
/// recorded optional channels end with "stretches": {"step": […], "gradient_norm": […], …}. What is NaN or
/// infinite is null, for which JSON has no numbers; lanes without a momentum have none. Lanes with an
/// identity begin with "run", forks with "parent" and "fork_step" too. What took another's place has "bend":
/// {"step", "from", "to", "undone"}. Without runs "experiment" is null.
void samplesAsJson(const Runs& runs, const Sink& sink, const Identities& identities = {});

} // namespace lrp::exporter
