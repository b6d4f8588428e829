#pragma once

#include "core/experiment/Experiment.h"
#include "core/params/Result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Lanes as code: a snippet that builds optimizer and schedule in another program and ticks it at the right
/// place, with a measured proof that its rates are the planned ones.
namespace lrp::codegen
{

enum class Target { PyTorch, Lightning, Keras, Optax, Transformers, Timm, LibTorch, Csv };
constexpr std::array<std::string_view, 8> choices(Target)
{
    return {"pytorch", "lightning", "keras", "optax", "transformers", "timm", "libtorch", "csv"};
}

/// How well the snippet agrees with the plan, and how that was found out.
struct Certificate {
    std::int64_t steps = 0;               ///< compared: from the first, 0, on
    double largestRelativeDifference = 0; ///< |a − b| over the largest planned rate
    std::string how{};                    ///< with the versions of what was compared
    std::string raises{};     ///< where and what the lane's schedule raises in the run; empty: nothing
    std::string convention{}; ///< what a reader of the snippet should know, in a sentence; empty: nothing
    bool byArguments = false; ///< a constructor was read back, which says nothing of its rates
    bool executed = false;    ///< by the framework itself
};

/// What steps a certificate covers where it does not cover the run, and why: a sentence with a space before
/// it, or nothing.
std::string coverage(const Certificate& certificate);

/// A snippet. Its text begins with the certificate as a comment.
struct Code {
    std::string text;
    std::string fileEnding; ///< "py", "cpp" or "csv"
    Certificate certificate;
};

/// The lane's code. Where its schedule raises before the end of the run, the code ends with the last update
/// before that, and the certificate says so. An issue says why there is none: an optimizer that PyTorch
/// lacks, where the target trains with it, a schedule that raises at once, rates that are not finite, or so
/// many different rates that they are better kept in a CSV file.
params::Result<Code> exportLane(const experiment::Experiment& experiment, std::size_t lane,
                                const experiment::Shape& shape, Target target);

/// The same code with another certificate: after it has been executed, say.
Code certified(const Code& code, const Certificate& certificate);

/// What the optimizer uses at every update of the run when a snippet is executed. Where a schedule listens to
/// a metric, that is 1.0 at every report, as the snippets' placeholder says.
struct Used {
    std::vector<double> rates;
    std::vector<double> momentums; ///< empty: the schedule leaves the momentum alone
};
Used usedRates(const experiment::Lane& lane, const experiment::Shape& shape);

/// max |a − b| / max |b|: the difference that a certificate states. Infinite where the lengths differ.
double largestRelativeDifference(const std::vector<double>& a, const std::vector<double>& b);

} // namespace lrp::codegen
