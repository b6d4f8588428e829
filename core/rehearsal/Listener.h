#pragma once

#include "core/experiment/Lane.h"

#include <cstdint>
#include <optional>
#include <string>

namespace lrp::rehearsal
{

/// The schedule of a lane that listens: the lane's own, or one inside a warm-up. Settings go by other keys in
/// other frameworks; a key is empty where a schedule has no such setting.
struct Listener {
    std::string id;      ///< "ReduceLROnPlateau"
    std::string pointer; ///< below the lane: "/schedule" or "/schedule/of"
    params::Json settings;
    std::string patienceKey;
    std::string modeKey;
    std::string thresholdKey;
    bool isRelative = false;    ///< the threshold is a share of the best
    std::int64_t gathers = 1;   ///< reports that are averaged before they are judged
    double thresholdUnit = 1.0; ///< what an absolute threshold of 1 is in the metric's unit
};

/// Nothing: the schedule moves by itself.
std::optional<Listener> listenerOf(const experiment::Lane& lane);

/// What to say, at `pointer`, of a lane whose schedule does not listen.
params::Issue doesNotListen(const experiment::Lane& lane, const std::string& pointer);

} // namespace lrp::rehearsal
