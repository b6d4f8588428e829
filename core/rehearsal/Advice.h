#pragma once

#include "core/experiment/Findings.h"
#include "core/rehearsal/Rehearsal.h"

#include <span>
#include <string>
#include <vector>

namespace lrp::rehearsal
{

/// How much neighbouring reports differ by chance:
///     1.4826 · MAD(first differences) / √2
/// where MAD is the median distance from the median; what is not finite is passed over. NaN with fewer than
/// three differences. Source: Rousseeuw & Croux 1993, for the constant.
double noiseOf(std::span<const double> reports);

/// What a rehearsal shows of the lane's settings: a patience that the reports never use up, a threshold below
/// their noise or on the wrong side of the best, a mode that wants the opposite, a first report of NaN, cuts
/// that are too small. Mends are rehearsed and kept where they help. `rehearsal` is the lane's with these
/// reports; `pointer` is the lane's. Takes some rehearsals' time.
std::vector<experiment::Finding> adviceOf(const experiment::Lane& lane, const experiment::Shape& shape,
                                          const Reports& reports, const Rehearsal& rehearsal,
                                          const std::string& pointer);

} // namespace lrp::rehearsal
