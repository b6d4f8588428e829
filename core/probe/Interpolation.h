#pragma once

#include "core/params/Param.h"
#include "core/probe/Probe.h"

#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace lrp::probe
{

/// The losses on the straight line from the weights of one run to those of another.
struct Interpolated final : Answer {
    static constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

    struct End {
        Whose whose;
        std::int64_t step = 0; ///< updates done
    };

    End from; ///< at 0
    End to;   ///< at 1
    std::vector<double> at;
    std::vector<double> training; ///< mean loss; infinite where it is no finite number
    std::vector<double> validation;
    double distance = kNaN;         ///< between the ends
    std::optional<bool> oneStart{}; ///< the two began at the same weights; nothing: not known
    std::int64_t rows = 0;          ///< training examples that were looked at
    std::int64_t examples = 0;
    std::int64_t validationRows = 0;
    std::int64_t validationExamples = 0;

    /// How far a curve rises at most, between the ends, above the line from its value at one to that at the
    /// other; 0 or more.
    double barrier(Part part) const;
    /// Where.
    double barrierAt(Part part) const;

    params::Json toJson() const override;
    static params::Result<Interpolated> fromJson(const params::Json& json, const std::string& pointer);
    Table table() const override;
    std::string words() const override;
};

/// Whether two runs lie in one basin: training and validation loss at (1 − a) w_A + a w_B, from the weights
/// it is asked about to those of another run beside them.
struct Interpolation {
    std::int64_t points = 41;
    double beyond = 0.25;
    std::int64_t rows = 2048;
    std::int64_t seed = 0;

    static constexpr params::Info kInfo{
        .id = "interpolation",
        .title = "Line between two runs",
        .summary = "The loss on the straight line between the weights of two runs: whether a barrier lies "
                   "between them.",
        .formula = "L((1 - a) w_A + a w_B)",
        .source = "Goodfellow et al. 2015, arXiv:1412.6544; Frankle et al. 2020, arXiv:1912.05671",
        .torch = "",
        .synonyms = "linear interpolation, loss barrier, linear mode connectivity, basin",
    };

    static constexpr auto params()
    {
        using Self = Interpolation;
        return std::tuple{
            params::param("points", &Self::points, params::between(3, 1001), "Points",
                          "From one run to the other, both counted."),
            params::param("beyond", &Self::beyond, params::between(0.0, 2.0), "Beyond",
                          "The line goes on so far behind each of them; 1 is their distance."),
            params::param("rows", &Self::rows, params::examples(1, 1e6), "Examples",
                          "Up to so many are all looked at; of more, so many, the same ones at every point."),
            params::param("seed", &Self::seed, params::between(0, 9007199254740991.0), "Seed",
                          "Fixes which examples are looked at.")
                .rarelySet(),
        };
    }

    /// The first weights of both tell whether they began together.
    std::int64_t mostEarlier() const { return 1000; }
    std::int64_t mostBeside() const { return 1; }

    static params::Issues fits(const experiment::Problem& problem);
    static params::Result<AnswerPtr> answerFrom(const params::Json& json, const std::string& pointer);
    /// Throws std::runtime_error with a sentence where no other run is beside.
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const;
};

} // namespace lrp::probe
