#pragma once

#include "core/importer/detail/Value.h"

#include <string>
#include <string_view>

namespace lrp::importer
{

/// Python's arithmetic on whole numbers and floats; the two stay apart, as 10 * 5 is a length and 50.0 none.
/// All throw Refused at `place` where Python raises or a whole number outgrows 64 bits.

/// A number as it is written: 50, 1_000, 0x10, .5, 1e-5.
Number literal(const std::string& text, const Place& place);

/// a + b and - * / // % **
Number calculate(const Number& a, std::string_view op, const Number& b, const Place& place);
Number negated(const Number& a, const Place& place);

/// `x`; throws Refused unless it is finite.
double finite(double x, const Place& place);
[[noreturn]] void tooLarge(const Place& place);

} // namespace lrp::importer
