#pragma once

#include "core/experiment/Experiment.h"

#include <string>
#include <string_view>

/// How the parts of an experiment are read from JSON: each reads what is right into its target, and names
/// what is not by a pointer below `pointer`.
namespace lrp::experiment
{

/// What an experiment's "format" says.
inline constexpr std::string_view kFormat = "lr-playground experiment";

params::Issues readProblem(const params::Json& json, Problem& problem, const std::string& pointer);
params::Issues readLane(const params::Json& json, Lane& lane, const std::string& pointer);
/// A text of usual length; none is left as it is.
params::Issues readText(const params::Json& json, const char* key, std::string& text,
                        const std::string& pointer);

} // namespace lrp::experiment
