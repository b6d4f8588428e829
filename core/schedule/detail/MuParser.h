#pragma once

#include <muParser.h>
#include <string>

namespace lrp::schedule
{

/// Gives the parser its variable, the constants and functions that muParser lacks, and the formula.
void prepare(mu::Parser& parser, double* t, const std::string& expression);

/// Python's %: the sign is the divisor's.
double pythonModulo(double x, double y);

} // namespace lrp::schedule
