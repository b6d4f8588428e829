#pragma once

#include <string>

namespace lrp
{

/// A finite number as people read it, in three digits: "0.971", "2.33", "1,230"; "1.23e-5" below 0.0001 and
/// from a million on.
std::string threeDigits(double number);

} // namespace lrp
