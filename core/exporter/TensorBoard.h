#pragma once

#include "core/exporter/Samples.h"
#include "core/params/Result.h"

#include <cstdint>
#include <string>

namespace lrp::exporter
{

/// Writes a new folder for `tensorboard --logdir`, whole or not at all: in it one folder for each lane of
/// each run, named by runFolder() and, where several runs of a document would have one name, their number,
/// with an event file that has every value of every channel that has a tag: learning_rate, momentum where it
/// moves, loss/training; loss/validation and accuracy where they were evaluated; norm/gradient and others
/// where a stretch of updates ends. Values become float32, as the format has it. A run keeps its training
/// time in total alone: times are spread evenly over it from `startSeconds` (since 1970) on. Issues name a
/// folder that is there already, with a name that is free, and what the disk does not allow. Source:
/// TensorFlow, TFRecord and event.proto.
params::Issues writeTensorBoard(const Runs& runs, const std::string& folder, double startSeconds,
                                const Identities& identities = {});

/// "A-warm-up-cosine-seed-42": a name that any file system takes, for any lane's name.
std::string runFolder(const engine::LaneRecord& lane, std::int64_t seed);

} // namespace lrp::exporter
