#pragma once

#include "core/params/Param.h"
#include "core/probe/Probe.h"

#include <limits>
#include <tuple>

namespace lrp::probe
{

/// How a model does on its data. Means over all examples; NaN: not measured, or no number.
struct Evaluation final : Answer {
    struct Measure {
        std::int64_t examples = 0;
        double loss = std::numeric_limits<double>::quiet_NaN();
        double accuracy = std::numeric_limits<double>::quiet_NaN(); ///< NaN of a regression
    };

    std::int64_t step = 0; ///< updates done
    Measure training;
    Measure validation;
    double gradientNorm = std::numeric_limits<double>::quiet_NaN(); ///< ‖∇L(w)‖ over the training examples
    double weightNorm = std::numeric_limits<double>::quiet_NaN(); ///< ‖w‖

    params::Json toJson() const override;
    Table table() const override;
};

/// Loss and accuracy over all training and all validation examples, and how steep the training loss is
/// there. What a run measures of its training loss is a mean over batches while the weights move; this is the
/// loss of one set of weights.
struct Evaluate {
    bool gradient = true;

    static constexpr params::Info kInfo{
        .id = "evaluate",
        .title = "Evaluation",
        .summary = "Loss and accuracy over all training and validation examples, and the gradient's norm.",
        .formula = "L(w) = mean over examples; ||grad L(w)||",
        .source = "",
        .torch = "",
        .synonyms = "loss, accuracy, full-batch loss, gradient norm",
    };

    static constexpr auto params()
    {
        return std::tuple{params::param("gradient", &Evaluate::gradient, "Gradient norm",
                                        "Whether the gradient over all training examples is computed too; it "
                                        "takes about twice as long as the losses.")};
    }

    static params::Issues fits(const experiment::Problem&) { return {}; }
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const;
};

} // namespace lrp::probe
