#pragma once

#include "core/engine/Record.h"
#include "core/experiment/Lane.h"
#include "core/params/Result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lrp::rehearsal
{

/// The most reports that a rehearsal takes: 1,000,000.
inline constexpr std::size_t kMostReports = 1'000'000;

/// What a listening schedule hears, in order: one value a report, NaN and infinities among them.
struct Reports {
    std::string name; ///< what they are, such as "validation loss of A"
    std::vector<double> values;
    std::vector<std::int64_t> steps{}; ///< updates done at each; empty: they only have numbers
    /// The rate that the run used after each; empty: it is not known.
    std::vector<double> rates{};
    std::optional<experiment::Metric> metric{}; ///< where they are one of a lane's
};

/// The values by themselves, as of a stroke that is sampled at the ticks.
Reports reportsOf(std::vector<double> values, std::string name);

/// What the lane's schedule would have heard in a run: its metric at its ticks, from the update with which
/// the run's schedule began, ancestors included; where nothing new was measured it hears nothing. The last
/// tick of a run that is whole is none, as nothing is trained after it. `shape` is the run's. An issue at
/// `pointer` where the metric was not measured, or at more than kMostReports ticks.
params::Result<Reports> reportsOf(const engine::LaneRecord& run, const experiment::Lane& lane,
                                  std::int64_t batchSize, const experiment::Shape& shape,
                                  const std::string& pointer);

/// Reads the reports of a text file: a number a line, or a CSV file with commas, semicolons or tabs whose
/// column is `column`, a name or a number counting from 1; empty: the only one beside step, epoch or
/// iteration. nan and inf are reports, an empty cell is none. Issues, at `argument`, name the line and what
/// stands in it where it is no number, and the columns where it is not clear which is meant. Thread: any.
params::Result<Reports> readReports(const std::string& path, const std::string& column,
                                    const std::string& argument);

/// An issue at `argument` unless there are from 1 to kMostReports.
params::Issues checkCount(std::size_t reports, const std::string& argument);

} // namespace lrp::rehearsal
