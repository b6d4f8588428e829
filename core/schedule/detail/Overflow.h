#pragma once

#include <string>

/// Where Python's ** raises an OverflowError, which C++'s pow answers with an infinity.
namespace lrp::schedule
{

/// The least whole n ≥ 0 for which base^n is too large for a double; infinity where none is.
double overflowOf(double base);

/// "OverflowError: 2 ** 1024 is too large"
std::string tooLarge(double base, double exponent);

} // namespace lrp::schedule
