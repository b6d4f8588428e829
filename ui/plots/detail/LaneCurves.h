#pragma once

#include "ui/plots/Curves.h"
#include "ui/plots/detail/CurvePainter.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/LaneReader.h"
#include "ui/plots/Outline.h"

namespace lrp::ui
{

/// What puts a lane in its place on the axes.
struct LaneScale {
    XPlace planned;
    XPlace measured;
    double rate = 1.0; ///< what rates are multiplied by
};

/// The part of the run that is drawn, in the axis's unit, and how finely.
struct CurveFrame {
    Span view;
    int columns = 1;
    double smoothing = 0.0; ///< as in CurvesView::smoothing()
};

/// What a reader of the measured curves has to read.
StepWindow windowOf(const CurveFrame& frame, const LaneScale& scale, bool withMomentum);

/// What a lane looks like.
struct LaneLook {
    QColor colour;
    QColor canvas;
    QList<qreal> dash;
    bool isSmoothed = true;
    bool hasRaw = true;    ///< behind the smoothed curve
    double fineLine = 1.0; ///< in pixels
};

/// With this much room each point of a curve gets a mark of its own.
bool hasRoomForMarks(const LaneReader& reader, double stepsApart);

/// The curves of one lane: planned and measured rate and momentum; raw, smoothed and validation loss.
class LaneCurves
{
public:
    /// Must come before restart(), which is given the same plan.
    void setPlan(const experiment::Plan& plan);
    /// Reads what of plan and record lies in the frame.
    void restart(const LaneCurve& lane, const engine::LaneRecord* record, const CurveFrame& frame,
                 const LaneScale& scale);
    /// Reads the record up to the step `until` alone: the past of a fork whose parent is not drawn.
    void restart(const engine::LaneRecord& record, std::int64_t until, bool withMomentum,
                 const CurveFrame& frame, const LaneScale& scale);

    /// Rate or momentum.
    void paintPlanned(QPainter& painter, Panel panel, const PixelMap& map, const LaneLook& look) const;
    void paintMeasured(QPainter& painter, const PixelMap& map, const LaneLook& look,
                       ColumnRange columns) const;
    void paintMomentum(QPainter& painter, const PixelMap& map, const LaneLook& look,
                       ColumnRange columns) const;
    /// The raw loss, where it has many points a pixel; then paintRaw() paints nothing.
    std::optional<DenseCurve> denseRaw(const LaneLook& look) const;
    void paintRaw(QPainter& painter, const PixelMap& map, const LaneLook& look, ColumnRange columns) const;
    void paintSmoothed(QPainter& painter, const PixelMap& map, const LaneLook& look,
                       ColumnRange columns) const;
    void paintValidation(QPainter& painter, const PixelMap& map, const LaneLook& look,
                         ColumnRange columns) const;

    LaneReader& reader() { return m_reader; }
    const LaneReader& reader() const { return m_reader; }
    const Decimator& plan() const { return m_plan; }
    const Decimator& plannedMomentum() const { return m_plannedMomentum; }
    using Paint = void (LaneCurves::*)(QPainter&, const PixelMap&, const LaneLook&, ColumnRange) const;
    /// How the measured curves of a panel are painted, from the lowest to the uppermost.
    static std::vector<Paint> kinds(Panel panel);

    const LaneScale& scale() const { return m_scale; }

private:
    void paintBold(QPainter& painter, const Decimator& curve, const PixelMap& map, const LaneLook& look,
                   ColumnRange columns) const;

    Outline m_rates, m_momentums; ///< of the plan
    Decimator m_plan, m_plannedMomentum;
    LaneReader m_reader;
    LaneScale m_scale;
};

} // namespace lrp::ui
