#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace lrp::dataset::detail
{

/// A file's name for a message: whole, in quotes, bytes that are no UTF-8 replaced.
std::string quotedFile(const std::string& path);

/// 1234567 as "1,234,567".
std::string grouped(std::int64_t n);

/// Sizes as "60,000 × 28 × 28".
std::string product(std::span<const std::int64_t> sizes);

} // namespace lrp::dataset::detail
