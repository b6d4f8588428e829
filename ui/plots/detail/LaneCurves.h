#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/detail/CurvePainter.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/LaneReader.h"
#include "ui/plots/Outline.h"

namespace lrp::ui
{

/// What takes a lane's place on the X axis.
struct LaneScale {
    double planned = 1.0;  ///< units a step; 0 hides the planned curve
    double measured = 1.0; ///< likewise
    double rate = 1.0;     ///< what rates are multiplied by
};

/// What a lane looks like.
struct LaneLook {
    QColor colour;
    QColor canvas;
    QList<qreal> dash;
    bool isSmoothed = true;
    double fineLine = 1.0; ///< in pixels
};

/// Columns of a Decimator, from `first` up to but not including `last`.
struct ColumnRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The curves of one lane: planned and measured rate and momentum; raw, smoothed and validation loss.
class LaneCurves
{
public:
    /// Must come before restart(), which is given the same plan.
    void setPlan(const experiment::Plan& plan);
    /// Reads the part of plan and record that lies in `view`, for `columns` pixels.
    void restart(const LaneCurve& lane, const engine::LaneRecord* record, Span view, int columns,
                 double smoothing, const LaneScale& scale);
    /// Lets go of the record before it may be destroyed; restart() must follow.
    void forget() { m_reader.restart(nullptr, m_reader.window()); }
    /// Takes what is new in the record; whether there was anything.
    bool advance() { return m_reader.advance(); }
    // As of LaneReader.
    bool isFarBehind() const { return m_reader.isFarBehind(); }
    std::size_t prepare(std::size_t most) { return m_reader.prepare(most); }
    void showPrepared() { m_reader.showPrepared(); }

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

    /// Columns before this one will not change any more.
    std::size_t settledColumns() const;

    const LaneReader& reader() const { return m_reader; }
    const Decimator& plan() const { return m_plan; }
    const Decimator& plannedMomentum() const { return m_plannedMomentum; }
    const LaneScale& scale() const { return m_scale; }

private:
    bool hasRoomForMarks(double stepsApart) const;
    void paintBold(QPainter& painter, const Decimator& curve, const PixelMap& map, const LaneLook& look,
                   ColumnRange columns) const;

    Outline m_rates, m_momentums; ///< of the plan
    Decimator m_plan, m_plannedMomentum;
    LaneReader m_reader;
    LaneScale m_scale;
};

} // namespace lrp::ui
