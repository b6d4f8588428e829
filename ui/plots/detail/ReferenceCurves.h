#pragma once

#include "ui/plots/detail/LaneCurves.h"

namespace lrp::ui
{

/// A curve from elsewhere: thin and dotted, in a tone that is no lane's.
class ReferenceCurves
{
public:
    /// Reads what of it lies in the frame, point by point.
    void restart(const ReferenceCurve& reference, const CurveFrame& frame, const XPlace& place,
                 double rateFactor);

    void paint(QPainter& painter, PanelId panel, const PixelMap& map, const QPen& pen) const;

    const Decimator& curve(channel::Id id) const { return m_curves[id]; }

private:
    XPlace m_place;
    ByChannel<Decimator> m_curves;
};

/// The pen of reference number `index`; neighbours have other dots.
QPen referencePen(std::size_t index, const PlotStyle& style);

} // namespace lrp::ui
