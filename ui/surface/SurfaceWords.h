#pragma once

#include "core/surface/Surface.h"

#include <cstdint>
#include <QString>

namespace lrp::ui
{

struct Forces;
struct Walker;

/// "after 1,500 steps"
QString afterSteps(std::int64_t steps);

/// What the surface is, and where it is lowest.
QString surfaceSentence(const QString& title, const surface::Surface& surface);

/// Where a lane stands after `step` updates.
QString walkerSentence(const Walker& walker, std::int64_t step, const surface::Surface& surface);

/// The same, and what moves it.
QString forcesSentence(const Walker& walker, std::int64_t step, const Forces& forces,
                       const surface::Surface& surface);

} // namespace lrp::ui
