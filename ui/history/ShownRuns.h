#pragma once

#include "ui/plots/CurvesView.h"

#include <vector>

namespace lrp::ui
{

class History;

/// What the plots show of a document beside the lanes of the form.
struct ShownRuns {
    std::vector<LaneCurve> lanes;
    std::vector<SeedBand> bands;
    std::vector<ReferenceCurve> references;
};

/// The shown runs whose samples are here, those of `present` left out, which the lanes of the form show. Runs
/// that differ in their seed alone are a band.
ShownRuns shownRuns(const History& history, const engine::Record* present);

} // namespace lrp::ui
