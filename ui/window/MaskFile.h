#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"
#include "ui/commands/Mask.h"

#include <string>

namespace lrp::ui
{

/// A mask from JSON, {"hidden": {"commands": [ids], "docks": [ids], "fields": [names]}, "locked": {…},
/// "except": {…}, "why": text}, of which any member may be left out. Names that nothing in the window goes by
/// are issues, with the nearest one that something does. Fields go by the object names of their inputs
/// (`schedule/gamma`) or by JSON pointers of the experiment (/lanes/*/schedule/gamma).
params::Result<Mask> maskFromJson(const params::Json& json);

params::Result<Mask> readMask(const std::string& path);

} // namespace lrp::ui
