#pragma once

#include "core/codegen/detail/Expr.h"
#include "core/codegen/detail/Job.h"
#include "core/codegen/detail/Translate.h"

#include <optional>

namespace lrp::codegen
{

/// A lane's rates as functions of the tick t, in a program of one or two functions of their own name.
struct Definition {
    Program program;
    std::string rate = "rate";  ///< "rate", or "factor" where it is the share of the base rate
    bool movesMomentum = false; ///< then "momentum" is a function too
    double difference = 0.0;
    bool isTable = false; ///< the planned rates, listed

    bool isFactor() const { return rate == "factor"; }
    /// Whether Python would raise at the tick after the last, which loops of others make.
    bool endsWithRun(const Job& job) const;
    /// The certificate's words.
    std::string how(const Job& job) const;
};

/// What a target asks of its functions.
struct Wanted {
    bool factors = false; ///< shares of the base rate where that is as exact
    bool strict = true;   ///< the language raises where a number is not finite
    Dialect dialect{};
    bool momentum = true; ///< it can be moved
    std::string rateName = "rate";
};

/// The lane's rates and momentums, measured: from the schedule's curve, or where that is not what the plan
/// does, a table of the plan. An issue where such a table would be too long. The lane must not listen to a
/// metric.
params::Result<Definition> define(const Job& job, const Wanted& wanted);

/// How far the plan is from the schedule's closed form, computed as Python would: other code than makes
/// plans. Nothing where there is none that agrees, as for recurrences with a memory, and of very long runs.
std::optional<double> formulaDifference(const Job& job);

} // namespace lrp::codegen
