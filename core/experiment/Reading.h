#pragma once

#include "core/experiment/Experiment.h"

#include <memory>
#include <string>
#include <vector>

namespace lrp::experiment
{

/// A problem or a lane as it stands in JSON, and what was read from it.
template <class T>
struct ReadPart {
    params::Json json;
    T value{};
    params::Issues issues{};    ///< what is wrong with it by itself; then the value is of no use
    bool dependsOnDisk = false; ///< it names files, so that the same JSON may be right or wrong
};

/// An experiment read from JSON, part by part. Readings share the parts that they have in common, so that a
/// copy costs little, and the same part is one that is as it was. Thread: any.
struct Reading {
    using ProblemPart = std::shared_ptr<const ReadPart<Problem>>;
    using LanePart = std::shared_ptr<const ReadPart<Lane>>;

    std::string name;
    ProblemPart problem;
    std::vector<LanePart> lanes;
    params::Issues issues; ///< everything that is wrong, in the order of the JSON

    bool isRight() const { return issues.empty(); }
    /// What was read; isRight() must hold.
    Experiment experiment() const;
};

/// Reads an experiment of the present version. A part that stands in `before`, at the same place, is taken
/// over instead of being read again, unless it depends on the disk.
Reading readParts(const params::Json& json, const Reading& before = {});

} // namespace lrp::experiment
