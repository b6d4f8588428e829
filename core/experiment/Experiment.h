#pragma once

#include "core/experiment/Lane.h"
#include "core/experiment/Problem.h"
#include "core/params/Json.h"

#include <string>
#include <vector>

namespace lrp::experiment
{

constexpr std::size_t kMostLanes = 8;

/// What is asked: a problem, and one to eight lanes that race on it.
struct Experiment {
    std::string name;
    Problem problem{};
    std::vector<Lane> lanes;
};

/// How long an experiment is, once its data set's size is known.
struct Shape {
    std::int64_t trainExamples = 0;
    std::int64_t validationExamples = 0;
    std::int64_t stepsPerEpoch = 0; ///< ⌈train examples / batch size⌉
    std::int64_t totalSteps = 0;
    std::int64_t evaluateEvery = 0; ///< in steps, at least 1

    bool operator==(const Shape&) const = default;
};

/// The shape for a data set of this size.
Shape shapeFor(const Problem& problem, const dataset::Size& size);

/// The one rule on how long a run may be, for forms, Start, commands and the trainer alike.
params::Issues checkShape(const Shape& shape);

/// An evaluation period, or a like time between updates, in a run of this shape: a whole number of steps, at
/// least one.
std::int64_t periodInSteps(const params::Length& period, const Shape& shape);

/// The shape of a problem whose data are where it says; issues name what is wrong with them, or with it.
params::Result<Shape> shapeOf(const Problem& problem);

/// The experiment as JSON: {"format", "version", "name", "problem": {"dataset", "model", settings…}, "lanes":
/// [{"letter", "name", "optimizer", "schedule", settings…}]}.
params::Json toJson(const Experiment& experiment);

/// One lane of it, and back; issues have pointers below `pointer`.
params::Json toJson(const Lane& lane);
params::Result<Lane> laneFromJson(const params::Json& json, const std::string& pointer);

/// Reads what toJson() writes, and wrote in earlier versions of this program. Members left out take their
/// defaults; every problem is named by its JSON pointer.
params::Result<Experiment> fromJson(const params::Json& json);

/// Reads the text of an experiment, JSON within the limits of params::parseJson(). Issues name the text when
/// it is not.
params::Result<Experiment> fromText(const std::string& text, const std::string& name);

/// Reads what toJson() wrote when something ran: types alone decide. The rules of today and the files that it
/// names have no say in what has been; fromJson() asks them before it runs again.
params::Result<Experiment> fromRecord(const std::string& text, const std::string& name);

/// Reads a plain file of at most 16 MiB, packed by gzip or not. Issues name the file when it cannot be read
/// or is not JSON.
params::Result<Experiment> read(const std::string& path);

/// Writes the file whole or not at all. An issue names what went wrong.
params::Issues write(const Experiment& experiment, const std::string& path);

/// The parts of an experiment that forms edit, from JSON: plain settings without data set and model, or
/// without optimizer and schedule.
const std::vector<params::Field>& problemFields();
const std::vector<params::Field>& laneFields();

/// The first letter from A to H that no lane has.
char freeLetter(const Experiment& experiment);

} // namespace lrp::experiment
