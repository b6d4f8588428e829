#include "core/sweep/Identity.h"

#include "core/sweep/detail/Canonical.h"

namespace lrp::sweep
{

std::string canonicalText(const experiment::Experiment& experiment)
{
    params::Json lanes = params::Json::array();
    for (const experiment::Lane& lane : experiment.lanes) {
        lanes.push_back(canonical(lane, lanes.size()));
    }
    return canonicalText({{"lanes", std::move(lanes)}, {"problem", canonical(experiment.problem)}});
}

std::string idOf(const experiment::Experiment& experiment)
{
    return hashOf(canonicalText(experiment));
}

} // namespace lrp::sweep
