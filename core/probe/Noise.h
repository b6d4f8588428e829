#pragma once

#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/probe/NoiseScale.h"
#include "core/probe/Probe.h"
#include "core/probe/Subject.h"

#include <limits>
#include <tuple>

namespace lrp::probe
{

/// How much of a lane's steps is noise. NaN: not known.
struct NoiseFound final : Answer {
    static constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

    std::int64_t step = 0;     ///< updates done
    bool isExact = false;      ///< from all training examples, one by one
    std::int64_t examples = 0; ///< training examples that were looked at
    std::int64_t of = 0;       ///< training examples that there are; kEndless: noise is added to gradients
    std::int64_t batches = 0;  ///< else from so many batches
    std::int64_t measured = 1; ///< of so many examples each

    NoiseScale scale;
    std::int64_t batch = 0; ///< the lane's; 0: not known
    double rate = kNaN;     ///< of the next update
    /// How far above its floor noise holds the loss at this rate: rate/(1 − momentum) · variance/4, of SGD.
    /// Of a quadratic at small rates, whatever its curvature.
    double raised = kNaN;

    /// Of the lane's batches, as if their examples were drawn from endless ones: S/B.
    double variance() const;
    /// As they are drawn, without repetition.
    double varianceWithoutRepetition() const;

    params::Json toJson() const override;
    /// What toJson() wrote; the step is known to who keeps it.
    static params::Result<NoiseFound> fromJson(const params::Json& json, const std::string& pointer);
    Table table() const override;
    /// The same in sentences, a line each.
    std::string words() const override;
};

/// The noise scale of a lane's gradients: S, the trace of the covariance of one-example gradients, |G|², the
/// squared norm of their mean, and B_simple = S/|G|², the batch size at which both weigh the same in a step.
/// From every training example up to `examples`, else from batches at the same weights.
struct Noise {
    std::int64_t examples = 2048;
    std::int64_t batches = 32;
    std::int64_t seed = 0;

    SubjectPtr subject{}; ///< no setting; nullptr: the batch size is not known

    static constexpr params::Info kInfo{
        .id = "noise",
        .title = "Gradient noise",
        .summary = "How much of a step is noise: the batch size at which gradient and noise weigh the same.",
        .formula = "B_simple = S / |G|^2; S = mean ||g_i - G||^2",
        .source = "McCandlish et al. 2018, arXiv:1812.06162",
        .torch = "",
        .synonyms = "gradient noise scale, critical batch size, B_simple, large batch",
    };

    static constexpr auto params()
    {
        using Self = Noise;
        return std::tuple{
            params::param("examples", &Self::examples, params::examples(1, 1e6), "Examples",
                          "Up to so many training examples, all are looked at one by one, which is exact."),
            params::param("batches", &Self::batches, params::between(2, 1024), "Batches",
                          "Of more examples, so many batches are looked at, no example twice."),
            params::param("seed", &Self::seed, params::between(0, 9007199254740991.0), "Seed",
                          "Fixes what is in the batches.")
                .rarelySet(),
        };
    }

    static params::Issues fits(const experiment::Problem&) { return {}; }
    static params::Result<AnswerPtr> answerFrom(const params::Json& json, const std::string& pointer);
    /// Throws std::runtime_error with a sentence where gradients are no numbers.
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const;
};

} // namespace lrp::probe
