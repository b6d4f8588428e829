#include "core/store/Earlier.h"

#include <algorithm>

namespace lrp::store
{

bool isForLookingBack(const engine::Checkpoint& checkpoint)
{
    using Reason = engine::Checkpoint::Reason;
    return checkpoint.step > 0 && (checkpoint.reason == Reason::Regular || checkpoint.reason == Reason::End);
}

std::vector<engine::CheckpointPtr> checkpointsBefore(const Document& document, RunId run, std::int64_t step,
                                                     std::int64_t most)
{
    std::vector<engine::CheckpointPtr> earlier;
    while (step > 0 && static_cast<std::int64_t>(earlier.size()) < most) {
        const auto checkpoint = document.checkpoint(run, step - 1);
        if (!checkpoint) { // none
            break;
        }
        step = (*checkpoint)->step;
        if (isForLookingBack(**checkpoint)) {
            earlier.push_back(*checkpoint);
        }
    }
    std::ranges::reverse(earlier);
    return earlier;
}

} // namespace lrp::store
