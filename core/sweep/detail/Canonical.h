#pragma once

#include "core/experiment/Experiment.h"
#include "core/params/Json.h"

#include <string>

/// JSON in the one way in which equal settings have equal texts.
namespace lrp::sweep
{

/// On one line, members by their names, numbers as short as they can be: 1.0 as 1.
std::string canonicalText(const params::Json& json);

/// A schedule without the settings that are as they are by default, those inside it likewise.
params::Json canonical(const schedule::Schedule& schedule);

/// A problem, or the lane at this place of an experiment, without members that are as they are by default,
/// and without names.
params::Json canonical(const experiment::Problem& problem);
params::Json canonical(const experiment::Lane& lane, std::size_t place);

/// The first 16 hexadecimal digits of the text's XXH3-128.
std::string hashOf(const std::string& text);

} // namespace lrp::sweep
