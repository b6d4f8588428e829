#pragma once

#include "app/SweepRaces.h"
#include "core/store/Document.h"
#include "core/sweep/Tasks.h"
#include "core/verdict/Contest.h"
#include "core/verdict/Sensitivity.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the tasks of a sweep came to, lane by lane.
namespace lrp::app
{

/// One combination of settings in one lane, over its seeds; its label is that of the settings.
struct Standing {
    const sweep::Task* task = nullptr; ///< the first of the combination
    verdict::Contender contender{};    ///< by the sweep's metric
    std::vector<double> losses{};      ///< final validation losses; NaN where the run diverged
    std::vector<store::RunId> runs{};
    std::int64_t steps = 0;
    double median = 0.0; ///< of the metric
};

/// How a lane ends at the rates of a sweep, everything else being equal.
struct RateResponse {
    std::string others; ///< what else the sweep sets, "/problem/batch_size=16"; empty: nothing
    std::size_t rates = 0;
    std::size_t fewestSeeds = 0;
    std::size_t mostSeeds = 0;
    std::int64_t steps = 0;
    verdict::Sensitivity found;
};

struct LaneResults {
    char letter = 'A';
    std::string name;
    std::vector<Standing> standings{}; ///< best first
    std::vector<RateResponse> responses{};
};

struct SweepResults {
    std::vector<LaneResults> lanes;
    std::size_t fewestSeeds = 0; ///< that a combination has in a lane; 0: nothing has come to its end
};

/// By the races that have ended. Where exactly one parameter ends in /optimizer/lr, with the response to it.
/// Issues: samples that cannot be read.
params::Result<SweepResults> resultsOf(const sweep::Sweep& sweep, const sweep::Tasks& tasks,
                                       const store::Document& document,
                                       const std::map<std::string, KeptRace>& kept);

} // namespace lrp::app
