#pragma once

namespace lrp::ui
{

/// Has Qt describe our own widgets to screen readers as what they are. Calls after the first change nothing.
void installAccessibleInterfaces();

} // namespace lrp::ui
