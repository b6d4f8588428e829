#pragma once

#include "app/Commands.h"
#include "core/params/Result.h"
#include "core/theory/Refusals.h"

#include <optional>
#include <string>
#include <vector>

namespace lrp::app
{

/// What is forecast, and from what.
struct ForecastSubject {
    std::string name;                          ///< the lane's letter
    theory::Course asked;                      ///< its planned rates, and when it would be evaluated
    std::vector<theory::FinishedLane> fitted;  ///< two
    std::vector<theory::FinishedLane> heldOut; ///< finished lanes that a forecast would be made of too
    std::size_t seeds = 0;                     ///< that each of them has finished with
    /// Standard deviation over seeds of a lane's last validation loss, by its mean: the median lane's.
    /// Nothing of one seed.
    std::optional<double> spread;
    std::vector<std::string> refusals; ///< why there is no forecast
};

/// Two lanes of the document's last race that both finished, with the races that differ from it in their seed
/// alone; and the lane that is asked about, of the document's experiment.
params::Result<ForecastSubject> subjectOf(const ForecastOptions& options);

} // namespace lrp::app
