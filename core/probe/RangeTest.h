#pragma once

#include "core/params/Hooks.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/probe/Probe.h"
#include "core/rangetest/Pooled.h"

#include <optional>
#include <string_view>
#include <tuple>

namespace lrp::probe
{

/// Which rates are too small, useful and unstable for a lane at a step.
struct RangeTestAnswer final : Answer {
    /// What a rule of others says, from a test on its own ladder with the lane's own seed.
    struct Peer {
        std::string_view id;   ///< in files: "fastai_valley"
        std::string_view name; ///< "fastai valley"
        std::optional<double> rate;
    };

    std::int64_t step = 0; ///< updates done where the tests begin
    std::vector<double> rates;
    /// [seed][step]: of the batch, before the update. Behind one that is no finite number all are as it is.
    std::vector<std::vector<double>> losses;
    rangetest::Pooled pooled; ///< its places are those of `rates`
    /// The edge without each seed in turn, of those whose losses differ; nothing: stable up to the end. None
    /// of one.
    std::vector<std::optional<double>> edgesWithout;
    std::vector<Peer> peers;  ///< none: not asked
    std::int64_t updates = 0; ///< that were made
    double seconds = 0.0;     ///< that they took

    /// How many tests differ. Seeds draw nothing for two weights without noise, nor for the full batch of a
    /// checkpoint: there all are the same, and count as one.
    std::int64_t seeds() const;
    /// The rate from which on the loss rises again; nothing: stable up to the last rate.
    std::optional<double> edge() const;
    /// How far the edge is uncertain by its seeds, as a rate: that times the jackknife's standard error of
    /// its logarithm,
    ///     s² = (K − 1)/K Σ (ln e₍₋ₖ₎ − mean)²
    /// over `edgesWithout`, half a rung of the ladder at least: no test sees less. Nothing of one seed, and
    /// where one of them has no edge.
    /// Source: Efron & Stein 1981, Ann. Statist. 9(3).
    std::optional<double> edgeScatter() const;
    /// Below it nothing happens within this test. Nothing where the test is flat.
    std::optional<double> low() const;
    std::optional<double> minimum() const;
    /// Base rates to begin with, no verdict: for a plan that ends near its peak, edge/8, and for one that
    /// decays to 0, edge/3.
    std::optional<double> startHeld() const;
    std::optional<double> startDecaying() const;

    params::Json toJson() const override;
    /// Exact, but for losses that are no finite numbers: they come back as NaN.
    static params::Result<RangeTestAnswer> fromJson(const params::Json& json, const std::string& pointer);
    Table table() const override;
    /// With what it took.
    std::string words() const override;
    /// The same without: of one test always the same.
    std::string sentences() const;
};

/// Trains a lane for a while on a rate that rises from step to step, with several seeds, and reads from their
/// losses where it begins to learn and where it breaks.
///     η_i = from (to/from)^(i/steps)
/// Clipping, weight decay and, from a checkpoint, the optimizer's state are the lane's, its schedule is out
/// of use; a momentum that the schedule moves is as where the planned rate is highest. The warm-up of a
/// Schedule-Free optimizer is out of use too: it would multiply the ladder's rates. Rules: core/rangetest.
struct RangeTest {
    double from = 1e-5;
    double to = 10.0;
    std::int64_t steps = 200;
    std::int64_t seeds = 3;
    bool peers = true;

    using Hooks = params::List<params::hook::Check>;

    static constexpr params::Info kInfo{
        .id = "range-test",
        .title = "Range test",
        .summary = "Which base rates are too small, useful and unstable: short runs on a rising rate, pooled "
                   "over seeds.",
        .formula = "lr_i = from (to/from)^(i/steps); edge: the mean ln loss rises again",
        .source = "after Smith 2017, arXiv:1506.01186; the reading is this program's",
        .torch = "",
        .synonyms = "learning rate finder, LR finder, lr_find, range test, edge, danger zone",
    };

    static constexpr auto params()
    {
        using Self = RangeTest;
        constexpr params::Range kRate{
            .unit = params::Unit::LearningRate, .min = 0.0, .max = 1e6, .minOpen = true};
        return std::tuple{
            params::param("from", &Self::from, kRate, "From", "The rate of the first step."),
            params::param("to", &Self::to, kRate, "To", "Where the rates end; this one itself is not used."),
            params::param("steps", &Self::steps, params::steps(20, 10'000), "Steps",
                          "Of each seed. More are more exact at the edge, and see more of small rates."),
            params::param("seeds", &Self::seeds, params::between(1, 32), "Seeds",
                          "Tests that are pooled: weights and batches at step 0, batches later. One alone "
                          "yields no verdict."),
            params::param(
                "peers", &Self::peers, "Others' rules",
                "Whether the tests of fastai, Lightning and torch-lr-finder are made too, 100 steps "
                "each, and their suggestions named for comparison."),
        };
    }

    static params::Issues check(const RangeTest& settings);
    static params::Issues fits(const experiment::Problem&) { return {}; }
    static params::Issues fits(const experiment::Lane& lane);

    static params::Result<AnswerPtr> answerFrom(const params::Json& json, const std::string& pointer);

    /// How many updates it makes at most.
    std::int64_t mostUpdates() const;

    /// Throws std::runtime_error with a sentence where no losses are there that could be read.
    AnswerPtr answer(Bench& bench, const Weights& weights, Progress& progress) const;
};

} // namespace lrp::probe
