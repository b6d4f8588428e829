#pragma once

#include "core/store/Run.h"
#include "ui/instruments/InstrumentPanel.h"

#include <vector>

namespace lrp::ui
{

class History;

/// The runs that the curves show beside a subject's, in their order: those of the same network on the same
/// data, in whose space of weights it lies too.
std::vector<Subject> fellowsOf(const Subject& subject, const InstrumentParts& parts, const History& history);

} // namespace lrp::ui
