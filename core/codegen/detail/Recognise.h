#pragma once

#include "core/codegen/detail/Job.h"
#include "core/schedule/Curve.h"

#include <optional>
#include <vector>

namespace lrp::codegen
{

/// A schedule of a framework that may have the lane's rates; only a measurement tells.
struct Candidate {
    params::Json schedule; ///< {"type": id, arguments…}, lengths in ticks
    double lr = 0.0;       ///< the base rate it wants on the optimizer
};

/// PyTorch schedules that look like the curve, the simplest first.
std::vector<Candidate> torchCandidates(const schedule::Curve& curve, double baseLr, double ticks);
/// The same for the other frameworks, by the names they have in the catalogue.
std::vector<Candidate> kerasCandidates(const schedule::Curve& curve, double baseLr);
std::vector<Candidate> optaxCandidates(const schedule::Curve& curve, double baseLr);
std::vector<Candidate> transformersCandidates(const schedule::Curve& curve, double ticks);
std::vector<Candidate> timmCandidates(const schedule::Curve& curve);

/// The highest value at ticks 0, 1, … of the run.
double peakOf(const schedule::Curve& curve, double ticks);

/// value / of as a person would write it: rounded to 15 digits where that gives the value back.
double share(double value, double of);

/// The node of this kind that the curve is, as long as nothing raises.
template <class Kind>
const Kind* nodeOf(const schedule::Curve& curve)
{
    if (const auto* raise = std::get_if<schedule::curve::Raise>(&curve.node().kind)) {
        return nodeOf<Kind>(raise->of);
    }
    return std::get_if<Kind>(&curve.node().kind);
}

} // namespace lrp::codegen
