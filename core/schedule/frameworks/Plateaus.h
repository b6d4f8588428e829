#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Group.h"
#include "core/schedule/Memory.h"
#include "core/schedule/ReduceLROnPlateau.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

/// The schedules that listen to a metric, of every framework but PyTorch. They differ in when a report counts
/// as better, when patience is over, what NaN does, and what happens during a cooldown and at the floor.
/// Their factors and floors act on every parameter group alike.
namespace lrp::schedule
{

/// Keras's reading of a plateau.
namespace keras
{

/// Cuts the rate by `factor` once `patience` reports were not better than the best by `minDelta`. The first
/// report is always better, even NaN, which nothing then beats. A cooldown counts down before a report is
/// judged, so that its last report counts already. A cut is made while the rate is above min_lr, rounded to
/// single precision; at the floor the wait goes on growing.
/// Source: keras.callbacks.ReduceLROnPlateau, Keras 3.
struct ReduceLROnPlateau {
    double factor = 0.1;
    std::int64_t patience = 10;
    PlateauMode mode = PlateauMode::Min;
    double minDelta = 1e-4;
    std::int64_t cooldown = 0;
    double minLr = 0.0;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "keras.ReduceLROnPlateau",
        .title = "Reduce on plateau",
        .summary = "Cuts the rate once patience reports were not better than the best by min_delta.",
        .formula = "lr <- max(lr * factor, min_lr) after patience reports without improvement",
        .source = "keras.callbacks.ReduceLROnPlateau, Keras 3",
        .torch = "",
        .framework = "Keras",
        .family = "Metric-driven",
        .synonyms = "plateau, reduce on plateau, callback, patience, adaptive",
        .paced = "epoch",
    };

    static constexpr auto params()
    {
        using Self = ReduceLROnPlateau;
        return std::tuple{
            params::param("factor", &Self::factor, params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0),
                          "Factor", "What the rate is multiplied by; Keras refuses 1 and more."),
            params::param("patience", &Self::patience, params::atLeast(0), "Patience",
                          "The cut comes at this many reports without improvement."),
            params::param("mode", &Self::mode, "Better is",
                          "min for a loss, max for an accuracy; Keras's auto goes by the metric's name."),
            params::param("min_delta", &Self::minDelta, params::number().soft(0.0, 1.0), "Threshold",
                          "How much better counts as better, in the metric's unit."),
            params::param("cooldown", &Self::cooldown, params::atLeast(0), "Cooldown",
                          "Reports after a cut before waiting begins anew."),
            params::param("min_lr", &Self::minLr, params::learningRate(), "Lowest rate",
                          "The rate is never cut below this."),
        };
    }

    struct State {
        std::optional<double> best{};
        std::int64_t wait = 0;
        std::int64_t cooldownCounter = 0;

        void exchange(Memory& memory)
        {
            memory(best);
            memory(wait);
            memory(cooldownCounter);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;
};

} // namespace keras

/// timm's plateau.
namespace timm
{

/// A warm-up, then PyTorch's ReduceLROnPlateau with a relative threshold. Reports during the warm-up are not
/// judged. Bigger is better by default.
///     lr = warmup_lr_init + k · (base − warmup_lr_init) / warmup_t after report k ≤ warmup_t
/// Source: timm.scheduler.PlateauLRScheduler, timm 1.0, without its noise.
struct Plateau {
    double decayRate = 0.1;
    std::int64_t patienceT = 10;
    double threshold = 1e-4;
    std::int64_t cooldownT = 0;
    params::Length warmupT = 0;
    double warmupLrInit = 0.0;
    double lrMin = 0.0;
    PlateauMode mode = PlateauMode::Max;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "timm.plateau",
        .title = "Plateau with warm-up",
        .summary = "Warms up, then cuts the rate when the metric has stopped improving.",
        .formula =
            "lr <- max(lr * decay_rate, lr_min) after more than patience_t reports without improvement",
        .source = "timm.scheduler.PlateauLRScheduler, timm 1.0",
        .torch = "",
        .framework = "timm",
        .family = "Metric-driven",
        .synonyms = "PlateauLRScheduler, reduce on plateau, patience, adaptive, warm-up, warmup",
        .paced = "epoch",
    };

    static constexpr auto params()
    {
        using Self = Plateau;
        return std::tuple{
            params::param("decay_rate", &Self::decayRate,
                          params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0), "Factor",
                          "What the rate is multiplied by."),
            params::param("patience_t", &Self::patienceT, params::atLeast(0), "Patience",
                          "Reports without improvement that are let pass."),
            params::param("threshold", &Self::threshold, params::number().soft(0.0, 1.0), "Threshold",
                          "How much better counts as better, as a share of the best value."),
            params::param("cooldown_t", &Self::cooldownT, params::atLeast(0), "Cooldown",
                          "Reports after a cut that are not counted as bad."),
            params::param("warmup_t", &Self::warmupT, params::ticks(0), "Warm-up",
                          "Reports during which the rate rises along a straight line."),
            params::param("warmup_lr_init", &Self::warmupLrInit, params::learningRate(), "Warm-up begins at",
                          "Rate before the first report of a warm-up."),
            params::param("lr_min", &Self::lrMin, params::learningRate(), "Lowest rate",
                          "The rate is never cut below this."),
            params::param("mode", &Self::mode, "Better is", "max for an accuracy, min for a loss."),
        };
    }

    struct State {
        schedule::ReduceLROnPlateau::State rule;
        std::vector<double> bases;
        double reports = 0.0;

        void exchange(Memory& memory)
        {
            rule.exchange(memory);
            memory(bases);
            memory(reports);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;

private:
    schedule::ReduceLROnPlateau rule() const
    {
        return {.mode = mode,
                .factor = decayRate,
                .patience = patienceT,
                .threshold = threshold,
                .cooldown = cooldownT,
                .minLr = lrMin};
    }
};

} // namespace timm

/// Paddle's plateau.
namespace paddle
{

/// Cuts the rate when more than `patience` reports were not better. The first report is always better, even
/// NaN, which nothing then beats. Reports during a cooldown are ignored altogether: the best does not move.
/// Source: paddle.optimizer.lr.ReduceOnPlateau, Paddle 2.6.
struct ReduceOnPlateau {
    std::optional<double> learningRate{};
    PlateauMode mode = PlateauMode::Min;
    double factor = 0.1;
    std::int64_t patience = 10;
    double threshold = 1e-4;
    ThresholdMode thresholdMode = ThresholdMode::Rel;
    std::int64_t cooldown = 0;
    double minLr = 0.0;
    double epsilon = 1e-8;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "paddle.ReduceOnPlateau",
        .title = "Reduce on plateau",
        .summary = "Cuts the rate when the metric has stopped improving; ignores it during a cooldown.",
        .formula = "lr <- max(lr * factor, min_lr) after more than patience reports without improvement",
        .source = "paddle.optimizer.lr.ReduceOnPlateau, Paddle 2.6",
        .torch = "",
        .framework = "Paddle",
        .family = "Metric-driven",
        .synonyms = "plateau, reduce on plateau, patience, adaptive",
        .paced = "epoch",
    };

    static constexpr auto params()
    {
        using Self = ReduceOnPlateau;
        return std::tuple{
            params::param("learning_rate", &Self::learningRate, params::learningRate(), "Base rate",
                          "Rate before the first cut; empty: the lane's base rate."),
            params::param("mode", &Self::mode, "Better is", "min for a loss, max for an accuracy."),
            params::param("factor", &Self::factor, params::Range{.max = 1.0, .maxOpen = true}.soft(0.0, 1.0),
                          "Factor", "What the rate is multiplied by; Paddle refuses 1 and more."),
            params::param("patience", &Self::patience, params::atLeast(0), "Patience",
                          "Reports without improvement that are let pass."),
            params::param("threshold", &Self::threshold, params::number().soft(0.0, 1.0), "Threshold",
                          "How much better counts as better."),
            params::param("threshold_mode", &Self::thresholdMode, "Threshold is",
                          "rel: a share of the best value; abs: in the metric's unit."),
            params::param("cooldown", &Self::cooldown, params::atLeast(0), "Cooldown",
                          "Reports after a cut that are ignored."),
            params::param("min_lr", &Self::minLr, params::learningRate(), "Lowest rate",
                          "The rate is never cut below this."),
            params::param("epsilon", &Self::epsilon, params::number().soft(0.0, 1.0), "Epsilon",
                          "Cuts smaller than this are not made."),
        };
    }

    struct State {
        std::optional<double> best{};
        std::int64_t bad = 0;
        std::int64_t cooldownCounter = 0;

        void exchange(Memory& memory)
        {
            memory(best);
            memory(bad);
            memory(cooldownCounter);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;

private:
    bool isBetter(const State& state, double metric) const;
};

} // namespace paddle

/// optax's plateau.
namespace optax
{

/// Scales the base rate down when the mean of `accumulationSize` reports was not better `patience` times in a
/// row. Better is v < (1 − rtol) · best − atol; NaN never is. The count of bad means must hit patience
/// exactly, so that patience 0 cuts at improvements. Source: optax.contrib.reduce_on_plateau, optax 0.2.
struct ReduceOnPlateau {
    double factor = 0.1;
    std::int64_t patience = 10;
    double rtol = 1e-4;
    double atol = 0.0;
    std::int64_t cooldown = 0;
    std::int64_t accumulationSize = 1;
    double minScale = 0.0;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "optax.reduce_on_plateau",
        .title = "Reduce on plateau",
        .summary = "Scales the base rate down when the mean of some reports has stopped falling.",
        .formula = "lr = base * scale, scale <- max(scale * factor, min_scale) at patience means without "
                   "improvement",
        .source = "optax.contrib.reduce_on_plateau, optax 0.2",
        .torch = "",
        .framework = "optax",
        .family = "Metric-driven",
        .synonyms = "plateau, reduce on plateau, patience, accumulation, adaptive",
    };

    static constexpr auto params()
    {
        using Self = ReduceOnPlateau;
        return std::tuple{
            params::param("factor", &Self::factor,
                          params::Range{.min = 0.0, .max = 1.0, .minOpen = true, .maxOpen = true}, "Factor",
                          "What the rate is multiplied by."),
            params::param("patience", &Self::patience, params::atLeast(0).soft(1, 1e9), "Patience",
                          "The cut comes at this many means without improvement."),
            params::param("rtol", &Self::rtol, params::between(0.0, 1.0), "Relative threshold",
                          "How much lower counts as better, as a share of the best value."),
            params::param(
                "atol", &Self::atol, params::atLeast(0.0).soft(0.0, 1.0), "Absolute threshold",
                "How much lower counts as better, in the metric's unit; added to the relative one."),
            params::param("cooldown", &Self::cooldown, params::atLeast(0), "Cooldown",
                          "Means after a cut that are not counted as bad."),
            params::param("accumulation_size", &Self::accumulationSize, params::between(1, 1e9), "Mean of",
                          "Reports that are averaged before they are judged."),
            params::param("min_scale", &Self::minScale, params::atLeast(0.0).soft(0.0, 1.0), "Lowest scale",
                          "Share of the base rate below which it is never cut."),
        };
    }

    struct State {
        std::vector<double> bases;
        double scale = 1.0;
        double best = std::numeric_limits<double>::infinity();
        std::int64_t bad = 0;
        std::int64_t cooldownCounter = 0;
        double mean = 0.0; ///< of the reports since the last judgement, `count` of them
        std::int64_t count = 0;

        void exchange(Memory& memory)
        {
            memory(bases);
            memory(scale);
            memory(best);
            memory(bad);
            memory(cooldownCounter);
            memory(mean);
            memory(count);
        }
    };

    static params::Issues check(const ReduceOnPlateau& settings);
    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;

private:
    void judge(State& state) const;
};

} // namespace optax

/// scikit-learn's plateau.
namespace sklearn
{

/// Divides the rate by 5 when the training loss of `nIterNoChange` epochs in a row was not `tol` below the
/// best. A loss of NaN starts the count anew. At 1e-6 and less scikit-learn stops; here the rate is kept.
/// Source: sklearn.linear_model.SGDClassifier, learning_rate="adaptive", scikit-learn 1.5.
struct Adaptive {
    std::optional<double> eta0{};
    double tol = 1e-3;
    std::int64_t nIterNoChange = 5;
    std::int64_t nSamples = 1;

    static constexpr bool kListens = true;

    static constexpr params::Info kInfo{
        .id = "sklearn.adaptive",
        .title = "Adaptive",
        .summary = "Divides the rate by 5 when the training loss has stopped falling.",
        .formula = "lr <- lr / 5 after n_iter_no_change losses above best - tol * n_samples, down to 1e-6",
        .source = "sklearn.linear_model.SGDClassifier, scikit-learn 1.5",
        .torch = "",
        .framework = "scikit-learn",
        .family = "Metric-driven",
        .synonyms = "plateau, reduce on plateau, early stopping, SGDClassifier, SGDRegressor",
        .paced = "epoch",
    };

    static constexpr auto params()
    {
        using Self = Adaptive;
        return std::tuple{
            params::param("eta0", &Self::eta0,
                          params::Range{.unit = params::Unit::LearningRate, .min = 0.0, .minOpen = true}.soft(
                              0.0, 100.0),
                          "Base rate", "Rate before the first cut; empty: the lane's base rate."),
            params::param("tol", &Self::tol, params::atLeast(0.0).soft(0.0, 1.0), "Threshold",
                          "How much lower counts as better, in the loss's unit."),
            params::param("n_iter_no_change", &Self::nIterNoChange, params::between(1, 1e9), "Patience",
                          "The cut comes at this many losses without improvement."),
            params::param(
                "n_samples", &Self::nSamples, params::between(1, 1e12), "Loss is a sum of",
                "Examples that the reported loss is summed over, as in scikit-learn; 1: it is a mean."),
        };
    }

    struct State {
        double best = std::numeric_limits<double>::infinity();
        std::int64_t bad = 0;
        bool hasStopped = false;

        void exchange(Memory& memory)
        {
            memory(best);
            memory(bad);
            memory(hasStopped);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;
};

} // namespace sklearn

} // namespace lrp::schedule
