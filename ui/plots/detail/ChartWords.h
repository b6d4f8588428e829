#pragma once

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"
#include "ui/plots/Readout.h"

#include <cstdint>
#include <QString>
#include <vector>

namespace lrp::ui
{

// What a chart says beside its curves.

/// What heads the panel.
PanelHeading headingOf(PanelId panel, const ChartContent& content, const ChartOptions& options,
                       const PlotStyle& style);

/// What stands in the loss panel while that is empty.
QString emptyMessage(const ChartContent& content);

/// In the panel of the norms, while none have been recorded.
QString messageWithoutNorms(const ChartContent& content);

/// What heads the table at the crosshair.
QString headingAt(std::int64_t step, std::int64_t stepsPerEpoch);

/// What lanes, bands and references say at `step`.
std::vector<LaneReadout> readoutAt(std::int64_t step, const ChartContent& content,
                                   const ChartOptions& options);

} // namespace lrp::ui
