#pragma once

#include <cstdint>
#include <string>
#include <vector>

// Numbers and lists as the summary says them.
namespace lrp::summary::detail
{

/// "2,000"
std::string count(std::int64_t number);
/// As threeDigits(): "0.971", "1,230", "1.23e-5"; "not a number", "infinite".
std::string value(double number);
/// "A", "A and B", "A, B and C"
std::string listed(const std::vector<std::string>& words);
/// The same of parts that have commas of their own: "B, 0.2, and C, 0.3".
std::string listedParts(const std::vector<std::string>& parts);

} // namespace lrp::summary::detail
