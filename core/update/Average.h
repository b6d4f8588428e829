#pragma once

#include "core/params/Result.h"
#include "core/update/Updater.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

/// Averages of the weights that training passes through. They look on: training is the same without them.
namespace lrp::update
{

/// An average of a fixed number of weights. Thread: any, one at a time.
template <class Real>
class Average
{
public:
    virtual ~Average() = default;

    /// The weights after `updates` updates, at least 1; to be called after every one.
    virtual void take(std::int64_t updates, std::span<const Real> w) = 0;
    /// The average now; empty while nothing was collected. Stays until the next call of anything here.
    virtual std::span<const Real> mean() = 0;

    /// A copy of the state, for a checkpoint.
    virtual State<Real> state() const = 0;
    /// Goes on from a state that an average of the same settings and size gave; an issue names what does not
    /// fit, and nothing is changed then.
    virtual params::Issues restore(const State<Real>& state) = 0;
};

/// Stochastic weight averaging: the mean of the weights after updates start, start + every, …; `every` is at
/// least 1. a ← a + (w − a)/(n + 1). Source: arXiv:1803.05407; torch.optim.swa_utils.AveragedModel.
template <class Real>
std::unique_ptr<Average<Real>> swa(std::size_t weights, std::int64_t start, std::int64_t every);

/// Exponential moving average: a ← a + (1 − d)·(w − a) after every update t, w itself after the first; warm,
/// d is min(decay, (1 + t)/(10 + t)). Source: torch.optim.swa_utils.get_ema_avg_fn; TensorFlow's num_updates.
template <class Real>
std::unique_ptr<Average<Real>> ema(std::size_t weights, double decay, bool isWarm);

/// Latest weights averaging: the mean of the last k of those after every `every`th update, of fewer at first;
/// both are at least 1. Source: Kaddour 2022, arXiv:2209.14981.
template <class Real>
std::unique_ptr<Average<Real>> lawa(std::size_t weights, std::int64_t every, std::size_t k);

extern template std::unique_ptr<Average<float>> swa(std::size_t, std::int64_t, std::int64_t);
extern template std::unique_ptr<Average<double>> swa(std::size_t, std::int64_t, std::int64_t);
extern template std::unique_ptr<Average<float>> ema(std::size_t, double, bool);
extern template std::unique_ptr<Average<double>> ema(std::size_t, double, bool);
extern template std::unique_ptr<Average<float>> lawa(std::size_t, std::int64_t, std::size_t);
extern template std::unique_ptr<Average<double>> lawa(std::size_t, std::int64_t, std::size_t);

} // namespace lrp::update
