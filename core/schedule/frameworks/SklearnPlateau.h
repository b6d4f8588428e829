#pragma once

#include "core/params/Param.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Memory.h"
#include "core/schedule/Standing.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <tuple>

namespace lrp::schedule::sklearn
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

    using Hooks = params::List<hook::Listens, hook::Stands>;

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
        Heard heard = Heard::Nothing; ///< not remembered

        void exchange(Memory& memory)
        {
            memory(best);
            memory(bad);
            memory(hasStopped);
        }
    };

    State begin(Groups& groups) const;
    void report(State& state, Groups& groups, double metric) const;
    /// A report at the bar itself is better too, and so is NaN, with which the count starts anew.
    Standing standing(const State& state) const;

private:
    double bar(const State& state) const { return state.best - tol * static_cast<double>(nSamples); }
};

} // namespace lrp::schedule::sklearn
