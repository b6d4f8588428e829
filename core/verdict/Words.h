#pragma once

#include "core/verdict/Comparison.h"

#include <optional>
#include <string>
#include <string_view>

namespace lrp::verdict
{

/// "B ended lower than A in 6 of 6 seeds, by 0.045 (0.030 to 0.060), both at base rate 0.4 (p = 0.03)." ·
/// "B lower in 4 of 6: may be chance." · "5 seeds cannot decide; run one more." `sharedRate`: the base rate
/// of both lanes; nothing where they differ.
std::string sentenceOf(const Verdict& verdict, std::string_view first, std::string_view second,
                       std::optional<double> sharedRate);

/// "A and B have no seed in common; train both with the same ones."
std::string sentenceOfNoSeed(std::string_view first, std::string_view second);

/// "0.03"; "0.047" where one digit would round it to 0.05; "0.0001" is the least.
std::string pText(double p);

/// "0.045 (0.030 to 0.060)", with two digits of the shift; without an interval "0.045". Seen from the first
/// lane, or turned round.
std::string shiftText(const Shift& shift, bool isTurned);

} // namespace lrp::verdict
