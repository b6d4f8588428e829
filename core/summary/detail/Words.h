#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Numbers and lists as the summary says them.
namespace lrp::summary::detail
{

/// "2,000"
std::string count(std::int64_t number);
/// Three digits: "0.971", "2.33", "1,230"; "1.23e-5" below 0.0001 and from a million on; "not a number",
/// "infinite".
std::string value(double number);
/// "1 lane", "3 lanes"
std::string counted(std::int64_t number, std::string_view noun);
/// "A", "A and B", "A, B and C"
std::string listed(const std::vector<std::string>& words, std::string_view last = " and ");

} // namespace lrp::summary::detail
