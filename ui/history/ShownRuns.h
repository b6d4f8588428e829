#pragma once

#include "core/store/Run.h"
#include "ui/plots/Curves.h"

#include <string>
#include <vector>

namespace lrp::ui
{

class History;

/// What the plots show: the lanes of the form, and of the document what is to be compared with them.
struct ShownRuns {
    std::vector<LaneCurve> lanes;
    std::vector<SeedBand> bands;
};

/// The lanes of the form, which draw what the runs of `present` with their letters have measured, in those
/// runs' colours and unless they are hidden; then all other shown runs whose samples are here. Runs that
/// differ in their seed alone are a band instead.
ShownRuns shownRuns(const History& history, const std::vector<LaneCurve>& form,
                    const engine::Record* present);

/// What was imported to compare with. Apart from the runs, which change often, as it may be long.
std::vector<ReferenceCurve> referenceCurves(const History& history);

/// Of the reference, the series that no panel shows: what is neither a rate nor a loss, and each second one
/// of a kind.
std::vector<std::string> undrawnSeries(const store::Reference& reference);

} // namespace lrp::ui
