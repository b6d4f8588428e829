#pragma once

#include "core/codegen/detail/Expr.h"

#include <string>

namespace lrp::codegen
{

/// What programs are printed in: Python of plain numbers, Python of arrays (which cannot branch), and C++.
enum class Language { Python, Jax, Keras, Cpp };

/// One expression.
std::string print(const Expr& expr, Language language);

/// The program's lists and functions, with the helpers they need, as top-level definitions.
std::string print(const Program& program, Language language);

/// "math" and the like: the standard modules that the program's Python needs.
std::vector<std::string> modulesOf(const Program& program);

/// Whether the program draws PyTorch's random numbers.
bool drawsNoise(const Program& program);

/// A list's name: BOUNDARIES2, in C++ kBoundaries2.
std::string listName(const std::string& name, Language language);

/// Whether Python has the function in its module math.
bool isInMath(Fn function);

/// A number as the language takes it, reading back as the same double.
std::string literal(double value, Language language);

/// [a, b, c], broken into lines of at most 100 characters.
std::string listLiteral(const std::vector<double>& values, Language language);

} // namespace lrp::codegen
