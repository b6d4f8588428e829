#pragma once

#include "core/sweep/Specification.h"

#include <string>

namespace lrp::sweep
{

/// Adds what a command line varies, POINTER=VALUES, in place of a parameter with the same pointer if there is
/// one:
///     0.1,0.2,0.4      a list; what is no JSON is a text; commas in brackets or quotes part none
///     1e-3..1:log:7    so many numbers, evenly in the logarithm
///     8..64:4          evenly in the value
/// An issue names --vary with what was given.
params::Issues vary(Specification& specification, const std::string& text);

} // namespace lrp::sweep
