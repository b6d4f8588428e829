#include "core/store/detail/Thinning.h"

#include <limits>

namespace lrp::store
{
namespace
{

/// The one to go first, of at least three: its place.
std::size_t leastMissed(const std::vector<CheckpointInfo>& checkpoints)
{
    using Reason = engine::Checkpoint::Reason;
    std::size_t place = 1;
    bool isRegular = false;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i + 1 < checkpoints.size(); ++i) {
        const bool regular = checkpoints[i].reason == Reason::Regular;
        const double gap = static_cast<double>(checkpoints[i + 1].step - checkpoints[i - 1].step);
        const double missed = gap / static_cast<double>(checkpoints.back().step - checkpoints[i].step);
        if ((regular && !isRegular) || (regular == isRegular && missed < least)) {
            place = i;
            isRegular = regular;
            least = missed;
        }
    }
    return place;
}

} // namespace

std::vector<std::int64_t> thinned(std::vector<CheckpointInfo> checkpoints, const CheckpointBudget& budget)
{
    std::int64_t bytes = 0;
    for (const CheckpointInfo& checkpoint : checkpoints) {
        bytes += checkpoint.bytes;
    }
    std::vector<std::int64_t> steps;
    while (checkpoints.size() > 2 && (bytes > budget.bytes || checkpoints.size() > budget.count)) {
        const auto at = checkpoints.begin() + static_cast<std::ptrdiff_t>(leastMissed(checkpoints));
        steps.push_back(at->step);
        bytes -= at->bytes;
        checkpoints.erase(at);
    }
    return steps;
}

} // namespace lrp::store
