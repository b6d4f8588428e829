#pragma once

namespace lrp::probe
{

/// A lane's training on weights of its own, from where it is asked about: the lane's optimizer with its
/// state, its clipping and its batches, but no schedule and no evaluations. Thread: one at a time.
class Trial
{
public:
    virtual ~Trial() = default;

    /// One update at this rate. The mean loss of its batch before it; infinite where two weights have left
    /// their plane. After a loss that is no finite number nothing is updated, and more steps say nothing.
    virtual double step(double rate) = 0;
};

} // namespace lrp::probe
