#pragma once

#include "core/experiment/Experiment.h"
#include "core/experiment/Plan.h"

#include <string>
#include <vector>

namespace lrp::experiment
{

/// One value to set, at a JSON pointer of the experiment.
struct Change {
    std::string pointer;
    params::Json value;
};

/// What to set so that a finding is gone, with no new one in its place.
struct Mend {
    std::string label; ///< "Set T_max to 20"
    std::vector<Change> changes;
};

/// A warning speaks of a schedule that does not do what it was made for; a note, of what is good to know.
enum class Severity { Warning, Note };

/// Something a lane's settings lead to that is legal but seldom meant.
struct Finding {
    std::string id; ///< a stable name, such as "milestone-outside"
    Severity severity = Severity::Warning;
    std::string pointer;     ///< the setting it is about, in the experiment's JSON
    std::string text;        ///< a sentence with the numbers
    std::vector<Mend> mends; ///< the best one first; each tried out and seen to work
};

/// What is found in one lane. `plan` is the lane's in a run of this shape; `pointer` is the lane's, such as
/// "/lanes/0". Takes time in proportion to the run's length. Lengths that come to something illegal are
/// issues, not findings: then there are none.
std::vector<Finding> findings(const Lane& lane, const Shape& shape, const Plan& plan,
                              const std::string& pointer);

/// What is found in all lanes.
std::vector<Finding> findings(const Experiment& experiment, const Shape& shape);

/// Whether one of them is a warning.
bool hasWarning(const std::vector<Finding>& findings);

} // namespace lrp::experiment
