#pragma once

#include "core/params/Json.h"
#include "core/schedule/Releases.h"
#include "core/schedule/Scheduler.h"

#include <stdexcept>
#include <string>
#include <vector>

/// Reads one reference case into the program's own terms. Everything here throws CaseFailure for a case that
/// is not as the format says.
namespace lrp::conformance
{

using params::Json;

/// A case that could not be run, or did not come out as recorded; what() is the sentence for it.
class CaseFailure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// How far a replay is from what was recorded, at worst.
struct Deviation {
    double error = 0.0;
    std::string where; ///< "params at step 3: …", empty for none
};

/// Of numbers in a list, or of a list of them, that ours and theirs differ in: the largest difference divided
/// by the largest of theirs. A list of another length is infinitely far away, as is a number where theirs is
/// none.
Deviation deviationOf(const std::string& name, const std::vector<double>& ours, const Json& theirs);

/// No deviation, or an infinite one with this sentence: what has to agree exactly.
Deviation unless(bool agrees, const std::string& where);

/// The numbers of json[key], a list.
std::vector<double> numbersIn(const Json& json, const char* key);

/// A number, or one of "nan", "inf" and "-inf".
double numberOf(const Json& json);

/// json[key], which must be there.
const Json& member(const Json& json, const char* key);

/// The case's parameter groups, on its optimizer, before the schedule touches them.
schedule::Groups groupsFrom(const Json& spec);

/// A schedule of this program's own JSON that can move the groups; throws with the reason when it is refused.
schedule::Schedule accepted(const Json& json, const schedule::Groups& groups);

/// The case's schedule; throws with the reason when this program refuses its arguments.
schedule::Schedule acceptedSchedule(const Json& spec, const schedule::Groups& groups);

/// What this release of PyTorch refuses first; empty: nothing.
std::string refusalOf(const std::vector<schedule::Restriction>& restrictions,
                      const schedule::Release& release);

} // namespace lrp::conformance
