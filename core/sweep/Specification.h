#pragma once

#include "core/channel/Catalog.h"
#include "core/experiment/Experiment.h"
#include "core/params/Json.h"
#include "core/params/Param.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// Many races from one experiment: which of its settings vary, over what, and with which seeds.
namespace lrp::sweep
{

/// The most tasks of a sweep, and the most values of one of its parameters.
inline constexpr std::int64_t kMostTasks = 100'000;

/// Every combination of the values, or draws from them.
enum class Method { Grid, Random };
constexpr std::array<std::string_view, 2> choices(Method)
{
    return {"grid", "random"};
}

enum class Goal { Minimize, Maximize };
constexpr std::array<std::string_view, 2> choices(Goal)
{
    return {"minimize", "maximize"};
}

/// Even in the value, or in its logarithm. W&B's log_uniform, which takes exponents for ends, is no part of
/// it.
enum class Distribution { Uniform, LogUniformValues };
constexpr std::array<std::string_view, 2> choices(Distribution)
{
    return {"uniform", "log_uniform_values"};
}

/// Which figure of a finished lane says how good it is: a member of a summary's lane, such as
/// "best_validation_loss".
struct Metric {
    std::string name = "final_validation_loss";
    Goal goal = Goal::Minimize;

    static constexpr auto params()
    {
        using Self = Metric;
        return std::tuple{
            params::param("name", &Self::name, "Metric", "A figure of a lane as summaries name it."),
            params::param("goal", &Self::goal, "Goal", "Whether less or more of it is better."),
        };
    }
    static params::Issues check(const Metric& metric);
};

/// Of which channel the metric is a figure, and of which of the two: its best value, or its last.
struct MetricSource {
    channel::Id channel;
    bool isBest = false;
};
MetricSource sourceOf(const Metric& metric);

/// The numbers from `min` to `max`, ends included.
struct Range {
    double min = 0.0;
    double max = 0.0;
    Distribution distribution = Distribution::Uniform;
    std::optional<std::int64_t> count{}; ///< how many of them a grid takes

    static constexpr auto params()
    {
        using Self = Range;
        return std::tuple{
            params::param("min", &Self::min, params::number(), "From", "The least value.").mustBeGiven(),
            params::param("max", &Self::max, params::number(), "To", "The largest value.").mustBeGiven(),
            params::param("distribution", &Self::distribution, "Distribution",
                          "uniform: even in the value; log_uniform_values: even in its logarithm."),
            params::param("count", &Self::count, params::between(2, kMostTasks), "Points",
                          "How many values a grid takes, ends included; draws need none."),
        };
    }
    static params::Issues check(const Range& range);
};

/// One setting that varies, in one lane or in all.
struct Parameter {
    std::string pointer;                ///< of the experiment's JSON; * stands for every lane
    std::vector<params::Json> values{}; ///< what it is set to; empty: numbers of `range`
    Range range{};
    std::string place{};  ///< where it was given, which problems name
    bool isTyped = false; ///< on a command line, whose parts have no pointers
};

/// What varies and how. The words are those of W&B's sweep configuration.
struct Specification {
    Method method = Method::Grid;
    Metric metric{};
    std::vector<Parameter> parameters{};
    std::int64_t seedCount = 1;        ///< seeds of each combination, counting up from its /problem/seed
    std::vector<std::int64_t> seeds{}; ///< those, where they are not empty
    std::string seedsPlace = "/sweep/seeds"; ///< where they were given, which problems name
    std::optional<std::int64_t> runCap{};    ///< of draws: how many tasks
    std::int64_t seed = 42;                  ///< of draws

    /// The plain settings; metric, parameters and seeds are read apart.
    static constexpr auto params()
    {
        using Self = Specification;
        return std::tuple{
            params::param("method", &Self::method, "Method",
                          "grid: every combination of the values; random: run_cap tasks with values drawn."),
            params::param("run_cap", &Self::runCap, params::between(1, kMostTasks), "Tasks",
                          "How many tasks there are with random, seeds counted."),
            params::param("seed", &Self::seed, params::between(0, 9007199254740991.0), "Seed of draws",
                          "Fixes what random draws; the seeds of training are seeds."),
        };
    }

    std::int64_t seedsOfEach() const
    {
        return seeds.empty() ? seedCount : static_cast<std::int64_t>(seeds.size());
    }
};

/// An experiment, and what of it varies. Without a member "sweep" nothing does.
struct Sweep {
    experiment::Experiment experiment;
    Specification specification{};
};

/// Reads an experiment's JSON with its member "sweep":
///     {"method": "grid" or "random", "metric": {"name", "goal"}, "parameters": {POINTER: {"values": […]} or
///     {"min", "max", "distribution", "count"}, …}, "seeds": number or list, "run_cap": number, "seed":
///     number}
/// Without the member it has to be right by itself, as what varies starts from it. Every problem is named by
/// its JSON pointer, those of the sweep below /sweep.
params::Result<Sweep> fromJson(params::Json json);

/// Reads a file within the limits of experiment::read().
params::Result<Sweep> read(const std::string& path);

/// Seeds of each combination, by their number. An issue names `place`.
params::Issues setSeeds(Specification& specification, std::int64_t count, const std::string& place);

} // namespace lrp::sweep
