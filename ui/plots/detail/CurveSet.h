#pragma once

#include "ui/plots/detail/BandCurves.h"
#include "ui/plots/detail/LaneCurves.h"
#include "ui/plots/detail/Marks.h"
#include "ui/plots/detail/Pasts.h"
#include "ui/plots/detail/ReferenceCurves.h"
#include "ui/plots/ValueRange.h"

#include <cstddef>
#include <vector>

namespace lrp::ui
{

class ChartExtent;

/// The curves of all that is drawn, read for the present view: one for each lane, band and reference of the
/// content, and those of the pasts.
class CurveSet
{
public:
    /// The content changes: what is the same in both is kept. Before `before` goes, and with it the runs that
    /// are read.
    void follow(const ChartContent& before, const ChartContent& after);

    /// Reads what of the content lies in the frame. Then advance() reads what is measured.
    void restart(const ChartContent& content, const ChartOptions& options, const ChartExtent& extent,
                 const CurveFrame& frame);
    /// Smooths the next portion of the samples, about so many in all; whether nothing is left.
    bool prepare(std::size_t samples);
    /// All lanes change to what prepare() has made of them together.
    void showPrepared();
    /// Takes what has been measured since; whether there was anything.
    bool advance();
    /// Whether so much has been that it should be prepared in portions.
    bool isFarBehind() const;
    /// Columns before this one will not change any more.
    std::size_t settledColumns() const;
    /// Where the first of the lines begins that lead into columns from `first` on.
    std::size_t joinedTo(std::size_t first) const;

    /// What the axis of the panel has to show.
    std::vector<LaneValues> valuesOn(PanelId panel) const;

    const std::vector<LaneCurves>& lanes() const { return m_lanes; }
    const std::vector<Past>& pasts() const { return m_pasts; }
    const std::vector<BandCurves>& bands() const { return m_bands; }
    const std::vector<ReferenceCurves>& references() const { return m_references; }

private:
    void followLanes(const ChartContent& before, const ChartContent& after);
    void followBands(const std::vector<SeedBand>& before, const std::vector<SeedBand>& after);
    template <class Set, class Visit>
    static void forEachReader(Set& set, Visit&& visit);

    std::vector<LaneCurves> m_lanes;
    std::vector<Past> m_pasts;
    std::vector<BandCurves> m_bands;
    std::vector<ReferenceCurves> m_references;
    bool m_areBandsStale = true; ///< they are not what their readers have read
};

} // namespace lrp::ui
