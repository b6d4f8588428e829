#pragma once

#include "core/codegen/detail/Expr.h"
#include "core/codegen/detail/Job.h"
#include "core/codegen/detail/Translate.h"

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

} // namespace lrp::codegen
