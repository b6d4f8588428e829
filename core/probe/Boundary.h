#pragma once

#include "core/params/Param.h"
#include "core/probe/Probe.h"

#include <tuple>

namespace lrp::probe
{

/// What a model predicts over a rectangle of the plane.
struct BoundaryGrid final : Answer {
    std::int64_t step = 0; ///< updates done
    int columns = 0;
    int rows = 0;
    double xMin = 0.0, xMax = 0.0, yMin = 0.0, yMax = 0.0;
    int classes = 0;
    /// [rows, columns, classes], row 0 at yMin, column 0 at xMin: the probability of each class.
    std::vector<float> shares;
    /// [rows, columns]: the most likely class plus its lead in [0, 1) over the runner-up; NaN where the model
    /// has left the numbers.
    std::vector<float> values;
    /// The training and validation points: x, y, class one after another.
    std::shared_ptr<const std::vector<float>> points;
    std::int64_t trainPoints = 0;

    params::Json toJson() const override;
    Table table() const override;
};

/// The decision boundary: the likeliest class over the plane of the data, on a grid that holds every point
/// with a margin of 8 %.
struct Boundary {
    std::int64_t side = 96;

    static constexpr params::Info kInfo{
        .id = "boundary",
        .title = "Decision boundary",
        .summary = "How a model divides the plane: the probability of each class on a grid over the data.",
        .formula = "softmax(f(x, y; w)); of two classes sigmoid",
        .source = "",
        .torch = "",
        .synonyms = "decision boundary, decision surface, contour",
    };

    static constexpr auto params()
    {
        return std::tuple{params::param("side", &Boundary::side, params::between(2, 1024), "Side",
                                        "Grid points along each axis.")};
    }

    static params::Issues fits(const experiment::Problem& problem);
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const;
};

} // namespace lrp::probe
