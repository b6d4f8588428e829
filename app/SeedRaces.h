#pragma once

#include "core/store/Document.h"

#include <string>
#include <vector>

namespace lrp::app
{

/// The run of one lane of a race that finished or diverged and is no fork; nullptr: there is none.
const store::Run* endedRun(const store::Contents& contents, const store::Race& race, char letter);

/// The last race in which all these lanes have such a run, and those that differ from it in seed and names
/// alone, one for each seed, the latest first. An issue, at `argument`, when there is none.
params::Result<std::vector<const store::Race*>>
seedRaces(const store::Contents& contents, const std::string& letters, const std::string& argument);

} // namespace lrp::app
