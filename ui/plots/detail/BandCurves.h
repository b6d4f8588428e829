#pragma once

#include "ui/plots/detail/LaneCurves.h"

#include <optional>
#include <vector>

namespace lrp::ui
{

/// Mean and range of the runs of a seed band, column by column: at every place of those that have got there.
class BandCurves
{
public:
    /// Where a curve of the band runs; a column's point lies in the middle of what the runs have in it.
    struct Curve {
        Decimator mean;
        Decimator range;
    };

    /// Reads what of the runs lies in the frame. They must live until the next call.
    void restart(const SeedBand& band, const CurveFrame& frame, const XPlace& place, double rateFactor);
    /// Takes what the readers have read.
    void update();
    /// One for each run; whoever lets them read calls update().
    std::vector<LaneReader>& readers() { return m_readers; }
    const std::vector<LaneReader>& readers() const { return m_readers; }

    void paint(QPainter& painter, PanelId panel, const PixelMap& map, const LaneLook& look,
               ColumnRange columns) const;
    /// Where the mean ends, in the axes' units.
    std::optional<QPointF> end(PanelId panel) const;

    /// As the channel is drawn.
    const Curve& curve(channel::Id id) const { return m_curves[id]; }
    const XPlace& place() const { return m_place; }

private:
    void update(channel::Id id);
    void paint(QPainter& painter, const Stroke& stroke, const PixelMap& map, const LaneLook& look,
               ColumnRange columns) const;

    std::vector<LaneReader> m_readers;
    XPlace m_place;
    ByChannel<Curve> m_curves;
};

} // namespace lrp::ui
