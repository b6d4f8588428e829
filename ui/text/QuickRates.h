#pragma once

#include <cstdint>

namespace lrp::ui
{

/// Rates that may be planned at once in the window's own thread; some milliseconds. More are planned in the
/// background.
inline constexpr std::int64_t kQuickRates = 400'000;

} // namespace lrp::ui
