#pragma once

#include "core/engine/StretchColumns.h"
#include "core/experiment/Problem.h"
#include "core/surface/GradientNoise.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace lrp::training
{

/// What a loss of two weights adds to the training of networks: noise, a border, a path. Of networks all of
/// it does nothing. Thread: any.
class TwoWeights
{
public:
    explicit TwoWeights(const experiment::Problem& problem);

    bool areTrained() const { return m_areTrained; }

    /// Adds the noise of an update, the same however often its gradient is asked for: as batches are to
    /// networks.
    void addNoise(std::span<float> gradient, std::int64_t update) const;

    /// Whether they have left the part of their plane where anything is to be found.
    bool haveLeft(std::span<const float> weights) const;

    /// Themselves, for their channels; NaN of networks.
    std::array<float, 2> measured(std::span<const float> weights) const;

    /// The channels of stretches that a lane records.
    engine::StretchColumns::Recorded recorded(bool norms) const;

private:
    bool m_areTrained;
    std::optional<surface::GradientNoise> m_noise;
};

} // namespace lrp::training
