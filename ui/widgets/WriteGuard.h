#pragma once

#include "core/params/Result.h"

#include <functional>

class QString;

namespace lrp::ui
{

/// Why a file must not be written under this name: it is one that the window has read.
using WriteGuard = std::function<params::Issues(const QString& path)>;

} // namespace lrp::ui
