#pragma once

#include <cstdint>
#include <string>

namespace lrp::files
{

/// A file's name for a message: whole, in quotes, bytes that are no UTF-8 replaced.
std::string quotedFile(const std::string& path);

/// 1234567 as "1,234,567".
std::string grouped(std::int64_t n);

} // namespace lrp::files
