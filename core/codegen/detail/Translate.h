#pragma once

#include "core/codegen/detail/Expr.h"

#include <optional>
#include <string>

namespace lrp::codegen
{

/// What a program is made for.
struct Dialect {
    bool drawsNoise = true; ///< it has PyTorch's random numbers
    bool multiplies = true; ///< it may loop over the ticks so far
};

struct Named {
    std::string name;
    schedule::Curve curve;
};

/// Curves as the functions of one program, giving their values at t, for 0 ≤ t < ticks. Nothing where the
/// dialect cannot say one of them.
std::optional<Program> translate(const std::vector<Named>& curves, double ticks, const Dialect& dialect);

/// A user's formula of t; nothing where other languages lack what it uses.
std::optional<Expr> translate(const std::string& formula);

} // namespace lrp::codegen
