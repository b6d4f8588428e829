#pragma once

#include "core/codegen/Codegen.h"
#include "core/codegen/detail/Expr.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lrp::codegen
{

/// A snippet whose rates differ by more than this from the plan is not handed out.
constexpr double kLargestDifference = 1e-9;
/// As many numbers as a snippet may list.
constexpr std::size_t kMostNumbers = 10'000;

/// What a snippet is made of: one lane in a run of known length.
struct Job {
    experiment::Lane lane;
    experiment::Shape shape;
    schedule::Schedule inTicks; ///< the lane's schedule, lengths in ticks
    Used used;                  ///< what is planned, update by update
    std::vector<double> rates;  ///< the same tick by tick
    std::vector<double> momentums;
    std::string pointer;    ///< the lane's schedule in the experiment
    std::string raises{};   ///< where and what it raises in the run, whose last update is the one before
    std::int64_t asked = 0; ///< steps of the run
    std::optional<surface::Surface> surface{}; ///< a loss of two weights; of networks nothing
    std::string surfaceTitle{};
    double gradientNoise = 0.0;

    double baseLr() const { return optimizer::baseLr(lane.optimizer); }
    schedule::Group group() const { return optimizer::groupOf(lane.optimizer); }
    /// For certificates: what the comparison was made with; nothing where no metric is listened to.
    std::string underWhichMetric() const
    {
        return listens() ? ", with a metric that is always 1.0 and with one that falls unevenly" : "";
    }
    bool listens() const { return schedule::needsMetric(inTicks); }
    double ticks() const { return static_cast<double>(rates.size()); }
    std::int64_t stepsPerTick() const;
    /// "CosineAnnealingLR", "Warm-up, then a schedule": what readers of the snippet know it by.
    std::string title() const;
    /// "the plan of CosineAnnealingLR (PyTorch 1.13.1)": what a snippet is compared with.
    std::string definition() const;
    /// The rate as a function of the tick; nothing where there is none.
    std::optional<schedule::Curve> curve() const;
};

params::Result<Job> jobFor(const experiment::Experiment& experiment, std::size_t lane,
                           const experiment::Shape& shape);

/// Whether this schedule in the lane's place would raise if it were ticked once more after the last update.
bool endsWithRun(const Job& job, const schedule::Schedule& schedule);

/// Why the run is shorter than was asked for, as a comment behind its length; empty: it is not.
std::string whyShorter(const Job& job, const std::string& sign = "#");

/// The certificate's figure for rates given by a function of the tick, and likewise for momentums.
double difference(const Job& job, const std::function<double(double)>& rate,
                  const std::function<double(double)>& momentum = {});

/// The figure for a schedule in the lane's place, its lengths in ticks, on an optimizer with the base rate
/// `lr`.
double difference(const Job& job, const params::Result<schedule::Schedule>& schedule, double lr);

/// Whether a setting says which release of PyTorch is meant, which no framework has as an argument.
bool isOfRelease(std::string_view key);
/// The optimizer's settings that differ from the framework's defaults, as `key=value` in Python; `lr` is
/// always one of them.
std::vector<std::string> optimizerArguments(const Job& job, double lr);
/// "SGD"
std::string optimizerName(const Job& job);
/// What an import line says of the package that the optimizer is of: "torch", or one that has to be
/// installed.
std::string optimizerModule(const Job& job);
/// "torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)"
std::string torchOptimizer(const Job& job, double lr, const std::string& parameters = "model.parameters()");

/// A JSON value as a Python literal: numbers of floating fields keep their point.
std::string pythonLiteral(const params::Json& value);

/// Lines of code, with blank lines between blocks.
std::string blocks(const std::vector<std::string>& parts, const std::string& separator = "\n");

/// The text with every line but empty ones moved right by four spaces a level.
std::string indented(const std::string& text, int levels = 1);

/// A number for messages: two digits are enough.
std::string shortFigure(double value);

} // namespace lrp::codegen
