#pragma once

#include "core/params/Field.h"

#include <string>

namespace lrp::codegen
{

/// How a schedule that listens to a metric judges a report, in Python. `$key$` stands for the setting of that
/// name, $BASE$ for the lane's base rate, $BETTER$ for the comparison, $WORST$ for what every metric beats.
struct PlateauRule {
    std::string like;       ///< "PyTorch's ReduceLROnPlateau"
    std::string state;      ///< the members beside `rate`, a line each
    std::string report;     ///< changes self.rate
    std::string convention; ///< when it cuts
};

/// The rule of a schedule (JSON, lengths in ticks); no `like` where it is not known here.
PlateauRule plateauRule(const params::Json& schedule);

} // namespace lrp::codegen
