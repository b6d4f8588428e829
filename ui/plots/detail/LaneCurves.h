#pragma once

#include "ui/plots/Curves.h"
#include "ui/plots/detail/CurvePainter.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/LaneReader.h"
#include "ui/plots/Outline.h"
#include "ui/plots/PlotStyle.h"

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
    double smoothing = 0.0; ///< as in ChartOptions
    /// Of the panels that are there.
    std::vector<channel::Id> channels{kRate, kTrainingLoss, kValidationLoss};
};

/// What a reader of the measured curves has to read; `moves`: with what is drawn where it moves alone.
StepWindow windowOf(const CurveFrame& frame, const LaneScale& scale, bool moves);

/// One of the lines that a channel is drawn as.
struct Stroke {
    enum Kind {
        Raw, ///< behind the smoothed one
        Smoothed,
        Marked, ///< with a mark at every evaluation
        Bold
    };
    Kind kind = Bold;
    channel::Id channel{};
    int place = 0; ///< among the bold ones of its panel, of which the further are thinner and paler
};

/// Those of a panel, from the lowest to the uppermost.
std::vector<Stroke> strokesOf(PanelId panel);

/// What a lane looks like.
struct LaneLook {
    QColor colour;
    QColor canvas;
    QList<qreal> dash;
    bool isSmoothed = true;
    bool hasRaw = true; ///< behind the smoothed curve
    LineWidths lines{};
    SymbolSizes symbols{};
};

/// The pen of a bold stroke; `place` as there.
QPen boldPen(const LaneLook& look, int place);

/// The pen of what is evaluated at a lane's average: dotted, which no lane's dashes are.
QPen averagePen(const LaneLook& look);

/// Its channel and what its pen is called: "gradient norm bold".
QString strokeInWords(const Stroke& stroke);

/// With this much room each point of a curve gets a mark of its own.
bool hasRoomForMarks(const LaneReader& reader, double stepsApart, const SymbolSizes& symbols);

/// The curves of one lane: what is planned and what is measured of each channel.
class LaneCurves
{
public:
    /// Must come before restart(), which is given the same plan.
    void setPlan(const experiment::Plan& plan);
    /// Reads what of plan and record lies in the frame.
    void restart(const LaneCurve& lane, const engine::LaneRecord* record, const CurveFrame& frame,
                 const LaneScale& scale);
    /// Reads the record up to the step `until` alone: the past of a fork whose parent is not drawn.
    void restart(const engine::LaneRecord& record, std::int64_t until, bool moves, const CurveFrame& frame,
                 const LaneScale& scale);

    void paintPlanned(QPainter& painter, PanelId panel, const PixelMap& map, const LaneLook& look) const;
    /// Of what is measured.
    void paint(QPainter& painter, const Stroke& stroke, const PixelMap& map, const LaneLook& look,
               ColumnRange columns) const;
    /// The raw loss, where it has many points a pixel; then paint() leaves it out.
    std::optional<DenseCurve> denseRaw(const LaneLook& look) const;

    LaneReader& reader() { return m_reader; }
    const LaneReader& reader() const { return m_reader; }
    /// Of a channel of kPlannedChannels.
    const Decimator& planned(channel::Id id) const { return m_planned[id]; }

    const LaneScale& scale() const { return m_scale; }

private:
    void paintRaw(QPainter& painter, const PixelMap& map, const LaneLook& look, ColumnRange columns) const;
    void paintSmoothed(QPainter& painter, const PixelMap& map, const LaneLook& look,
                       ColumnRange columns) const;
    void paintMarked(QPainter& painter, channel::Id id, const PixelMap& map, const LaneLook& look,
                     ColumnRange columns) const;
    void paintBold(QPainter& painter, const Stroke& stroke, const PixelMap& map, const LaneLook& look,
                   ColumnRange columns) const;

    ByChannel<Outline> m_outlines; ///< of the plan
    ByChannel<Decimator> m_planned;
    LaneReader m_reader;
    LaneScale m_scale;
};

} // namespace lrp::ui
