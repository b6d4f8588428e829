#pragma once

#include "core/conformance/detail/Case.h"

#include <string>

/// Cases of analyses: {"what", …, "tolerance"}. What the other members mean is said where they are replayed:
/// each subject has a file of its own and its rows in the table of AnalysisCase.cpp.
namespace lrp::conformance
{

/// How far our answer is from the recorded one, each number relative to the largest of its list; infinite
/// where something differs that has to agree exactly, such as counts, indices and names. Throws CaseFailure,
/// or what nlohmann/json throws, for a case that is not as the format says or whose "what" is none of ours.
Deviation replayAnalysis(const Json& spec);

} // namespace lrp::conformance
