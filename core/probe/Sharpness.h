#pragma once

#include "core/params/Param.h"
#include "core/probe/Probe.h"
#include "core/probe/Subject.h"

#include <limits>
#include <tuple>

namespace lrp::probe
{

/// How sharply the loss curves at some weights, and how near that is to what the optimizer stands. NaN: not
/// measured, or no number.
struct Curvature final : Answer {
    static constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

    std::int64_t step = 0;     ///< updates done
    std::int64_t rows = 0;     ///< training examples that were looked at
    std::int64_t examples = 0; ///< training examples that there are

    double largest = kNaN; ///< eigenvalue of the Hessian, by sign
    double least = kNaN;   ///< the true one may be lower by leastResidual
    double leastResidual = kNaN;
    double largestHalved = kNaN;  ///< `largest` by differences half as wide
    bool isHalvedSettled = false; ///< as isSettled
    bool isSettled = false;       ///< within the products allowed; else `largest` is at least that
    std::vector<float> direction; ///< that of `largest`, of length 1
    std::int64_t products = 0;    ///< of the Hessian with a vector, two gradients each

    double batchSharpness = kNaN; ///< mean of gᵀH_B g/‖g‖² over batches B with their gradients g
    std::int64_t batches = 0;     ///< 1 of all training examples at once
    std::int64_t batchSize = 0;

    std::string optimizer; ///< its name; empty: not known, as is all below
    bool isAdaptive = false;
    double rate = kNaN; ///< of the next update
    double momentum = kNaN;
    double curvature = kNaN;    ///< that the threshold is about: optimizer::Stability's A, largest eigenvalue
    bool isSeenSettled = false; ///< as isSettled, of `curvature`; else the ratio is at least that
    double threshold = kNaN;    ///< of rate · curvature
    std::string why;            ///< there is no ratio: why

    /// Of rate · curvature to the threshold: at 1 steps along the sharpest direction neither grow nor shrink.
    double ratio() const { return curvature * rate / threshold; }
    /// The rate at which that is 1.
    double edge() const { return curvature > 0.0 ? threshold / curvature : kNaN; }
    /// Whether ReLU or max pooling bends the loss within the width of the differences. Not known, and false,
    /// unless both widths settled: else they differ for want of products.
    bool hasKinks() const;

    params::Json toJson() const override;
    /// What toJson() wrote: all but the step and the direction. What is not there, as in older files, is NaN.
    static params::Result<Curvature> fromJson(const params::Json& json, const std::string& pointer);
    Table table() const override;
    /// The same in sentences, a line each.
    std::string words() const override;
};

/// The largest and the least eigenvalue of the Hessian of the training loss, by Lanczos' method on central
/// differences of gradients; for adaptive optimizers that of what they see, divided by their own scale; the
/// same along the gradients of some batches; and how near rate · curvature is to the threshold from which on
/// the optimizer swings. All training examples up to `rows`, else as many, the same ones every time.
struct Sharpness {
    std::int64_t rows = 2048;
    std::int64_t products = 40;
    std::int64_t batches = 16;
    std::int64_t seed = 0;

    SubjectPtr subject{}; ///< no setting; nullptr: no threshold and no batches

    static constexpr params::Info kInfo{
        .id = "sharpness",
        .title = "Sharpness",
        .summary = "The largest and least curvature of the training loss, beside what rate and optimizer "
                   "stand.",
        .formula = "lambda_max(H); ratio = rate * lambda_max / threshold, 2 for gradient descent",
        .source = "Cohen et al. 2021, arXiv:2103.00065; 2022, arXiv:2207.14484",
        .torch = "",
        .synonyms = "edge of stability, Hessian, eigenvalue, curvature, progressive sharpening, PyHessian",
    };

    static constexpr auto params()
    {
        using Self = Sharpness;
        return std::tuple{
            params::param("rows", &Self::rows, params::examples(1, 1e6), "Examples",
                          "Up to so many training examples are all looked at; of more, so many, the same "
                          "ones at every step."),
            params::param("products", &Self::products, params::between(2, 200), "Products",
                          "At most so many products with the Hessian for an eigenvalue; ten are usual."),
            params::param("batches", &Self::batches, params::between(0, 256), "Batches",
                          "On so many the curvature along their own gradient is measured; 0: not."),
            params::param("seed", &Self::seed, params::between(0, 9007199254740991.0), "Seed",
                          "Fixes which examples and batches are looked at.")
                .rarelySet(),
        };
    }

    static params::Issues fits(const experiment::Problem&) { return {}; }
    static params::Result<AnswerPtr> answerFrom(const params::Json& json, const std::string& pointer);
    /// Throws std::runtime_error with a sentence where the loss is no number.
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const;
};

} // namespace lrp::probe
