#pragma once

#include <string>

namespace lrp
{

/// A finite number as people read it, in three digits: "0.971", "2.33", "1,230"; "1.23e-5" below 0.0001 and
/// from a million on.
std::string threeDigits(double number);

/// In so many significant digits as code and data have it, whatever the language: "0.971", "1.23e+03",
/// "1.23e-05"; "nan", "inf", "-inf".
std::string inDigits(double number, int digits);

/// The number which that is.
double rounded(double number, int digits);

} // namespace lrp
