#include "core/training/detail/WeightAverage.h"

namespace lrp::training
{

std::unique_ptr<update::Average<float>> averageOf(const experiment::Lane& lane,
                                                  const experiment::Shape& shape, std::size_t weights)
{
    using experiment::Averaging;
    const auto updates = [&](const params::Length& length) {
        return experiment::periodInSteps(length, shape);
    };
    switch (lane.average) {
    case Averaging::None:
        break;
    case Averaging::Swa:
        return update::swa<float>(weights, updates(lane.swaStart), updates(lane.swaEvery));
    case Averaging::Ema:
    case Averaging::EmaWarm:
        return update::ema<float>(weights, lane.emaDecay, lane.average == Averaging::EmaWarm);
    case Averaging::Lawa:
        return update::lawa<float>(weights, updates(lane.lawaEvery), static_cast<std::size_t>(lane.lawaK));
    }
    return nullptr;
}

} // namespace lrp::training
