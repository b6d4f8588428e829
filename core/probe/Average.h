#pragma once

#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/probe/Probe.h"

#include <limits>
#include <tuple>
#include <vector>

namespace lrp::probe
{

/// How means of a run's latest weights do on the validation examples.
struct Averages final : Answer {
    struct Mean {
        std::int64_t k = 1;    ///< of so many
        std::int64_t from = 0; ///< updates done at the first of them
        bool isEven = true;    ///< whether they lie equally far from each other
        double loss = std::numeric_limits<double>::quiet_NaN();
        double accuracy = std::numeric_limits<double>::quiet_NaN(); ///< NaN of a regression
    };

    std::int64_t step = 0;   ///< updates done at the last of them
    std::vector<Mean> means; ///< k = 1, the weights themselves, 2, …

    /// The mean with the least loss; of equal ones the one of fewest. Of losses that are no numbers the
    /// first.
    const Mean& best() const;

    params::Json toJson() const override;
    /// What toJson() wrote.
    static params::Result<Averages> fromJson(const params::Json& json, const std::string& pointer);
    Table table() const override;
    /// What the mean of the latest k says beside the last weights and the best, in sentences, a line each.
    std::string sentences(std::int64_t k) const;
    /// The same of the best.
    std::string words() const override;
};

/// Would a mean of the latest weights have been better than the last? Averages the checkpoints of a run that
/// are kept, so nothing is trained. Where they are evenly spaced the mean of the latest k is LAWA's at this
/// step and, with all from a step on, SWA's. An exponential average needs the weights of every update and so
/// has no such answer.
struct Average {
    std::int64_t most = 50;

    static constexpr params::Info kInfo{
        .id = "average",
        .title = "Weight average",
        .summary =
            "The validation loss at the mean of a run's latest k checkpoints that are kept, for every k.",
        .formula = "L(mean of w_i, i = n - k + 1 ... n)",
        .source = "arXiv:1803.05407, arXiv:2209.14981",
        .torch = "",
        .synonyms = "SWA, stochastic weight averaging, LAWA, latest weight averaging, checkpoint averaging",
    };

    static constexpr auto params()
    {
        return std::tuple{params::param("most", &Average::most, params::between(1, 1000), "At most",
                                        "So many of the latest checkpoints are looked at; a run keeps one "
                                        "about every 2 % of it.")};
    }

    std::int64_t mostEarlier() const { return most - 1; }

    static params::Issues fits(const experiment::Problem&) { return {}; }
    static params::Result<AnswerPtr> answerFrom(const params::Json& json, const std::string& pointer);
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const;
};

} // namespace lrp::probe
