#pragma once

#include "core/experiment/Lane.h"
#include "core/update/Clip.h"

#include <span>

namespace lrp::training
{

/// What the lane does to a gradient before its optimizer sees it.
inline void clip(const experiment::Lane& lane, std::span<float> gradient)
{
    switch (lane.clip) {
    case experiment::Clip::Norm:
        update::clipNorm(gradient, lane.clipAt);
        break;
    case experiment::Clip::Value:
        update::clipValue(gradient, lane.clipAt);
        break;
    case experiment::Clip::None:
        break;
    }
}

} // namespace lrp::training
