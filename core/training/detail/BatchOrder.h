#pragma once

#include "core/training/detail/Seeds.h"
#include "core/training/detail/TrainerState.h"

#include <span>
#include <vector>

namespace lrp::training
{

/// The order in which a lane sees the training examples: a new permutation every epoch, from a generator of
/// its own. Every lane of a seed has the same.
class BatchOrder
{
public:
    BatchOrder(std::int64_t seed, std::int64_t examples);

    /// Draws the next epoch's permutation, each equally likely: what torch.randperm draws, without an
    /// allocation.
    void draw();
    std::span<const std::int64_t> order() const { return m_order; }

    /// For a checkpoint: in the middle of an epoch the generator as it was before draw(), else as it is.
    GeneratorState state(bool isInEpoch) const;
    /// Goes on from there. Throws std::runtime_error if it is no generator's state.
    void restore(const GeneratorState& state, bool isInEpoch);

private:
    at::CPUGeneratorImpl& generator() const;

    at::Generator m_generator;
    at::mt19937 m_beforeDraw;
    std::vector<std::int64_t> m_order;
};

} // namespace lrp::training
