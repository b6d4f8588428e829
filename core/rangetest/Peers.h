#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// What other libraries read from one test, step by step as they do, with what that means where a loss is no
/// number or the test is short. All of them smooth, and stop where the smoothed loss has grown too far: `ran`
/// steps are made of those given. Nothing where their code raises, or has nothing to choose from.
/// `losses` and `rates` are as long as each other.
namespace lrp::rangetest
{

/// fastai 2.7, Learner.lr_find. Smooths m ← 0.98 m + 0.02 ℓ, m/(1 − 0.98^(i+1)); stops above four times the
/// least so far, which a NaN never is. The rules see steps `from` up to `to`: not the first tenth nor the
/// last five, and nothing from the first NaN on.
/// Source: fastai/callback/schedule.py.
struct Fastai {
    std::size_t ran = 0;
    std::vector<double> smooth; ///< of the steps made
    std::size_t from = 0;
    std::size_t to = 0;
    std::optional<double> valley;  ///< its default: within the longest strictly falling subsequence
    std::optional<double> slide;   ///< left of the last interval over which the slope changes much
    std::optional<double> minimum; ///< a tenth of the rate of the least smoothed loss
    std::optional<double> steep;   ///< where the loss falls steepest against ln η
};
Fastai fastai(std::span<const double> losses, std::span<const double> rates);

/// Lightning, Tuner.lr_find. Smooths as fastai does, as if one value more had been seen, so that the first is
/// 0.505 of the loss; stops above four times the least from the second step on. The steepest of steps 10 … of
/// those with a finite smoothed loss, without the last.
/// Source: lightning/pytorch/tuner/lr_finder.py.
struct Lightning {
    std::size_t ran = 0;
    std::vector<double> smooth;
    std::optional<double> byIndex; ///< up to 2.5.2: slope against the number of the step
    std::optional<double> byRate;  ///< from 2.5.3 on: slope against the rate, not its logarithm
};
Lightning lightning(std::span<const double> losses, std::span<const double> rates);

/// Smooths 0.05 ℓ + 0.95 of the one before, the first as it is; stops above five times the least. The
/// steepest against the number of the step.
struct Suggestion {
    std::size_t ran = 0;
    std::optional<double> rate;
};
/// torch-lr-finder, LRFinder.plot: without the first ten steps and the last five.
/// Source: torch_lr_finder/lr_finder.py.
Suggestion torchLrFinder(std::span<const double> losses, std::span<const double> rates);
/// Ignite, FastaiLRFinder.lr_suggestion: of the steps up to the least smoothed loss.
/// Source: ignite/handlers/lr_finder.py.
Suggestion ignite(std::span<const double> losses, std::span<const double> rates);

} // namespace lrp::rangetest
