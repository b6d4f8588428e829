#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace lrp::dataset::detail
{

/// Sizes as "60,000 × 28 × 28".
std::string product(std::span<const std::int64_t> sizes);

} // namespace lrp::dataset::detail
