#pragma once

#include "core/importer/detail/Value.h"

#include <string>
#include <string_view>
#include <vector>

namespace lrp::importer
{

/// "cos" for math.cos, np.cos, numpy.cos, torch.cos and cos; other names stay.
std::string_view withoutModule(std::string_view name);
std::string_view withoutModule(std::string&&) = delete; // the view would outlive it

/// Whether call() knows the function.
bool isFunction(std::string_view name);

/// int, float, round, abs, min, max, pow, len, range, list, tuple and functions of math and numpy. Throws
/// Refused where the arguments do not fit.
Value::Content call(std::string_view name, const std::vector<Value>& arguments, const Place& place);

} // namespace lrp::importer
