#pragma once

#include "ui/plots/Curves.h"
#include "ui/plots/detail/ChartExtent.h"
#include "ui/plots/detail/CurveSet.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/detail/Sheet.h"
#include "ui/plots/PlotStyle.h"

#include <cstddef>
#include <functional>
#include <QPointF>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// All that a scene is read from beside what has been measured.
struct SceneRequest {
    ChartContent content;
    ChartOptions options;
    PlotStyle style; ///< of the curves
    Sheet sheet;
};

/// How the axes stand for a scene.
struct AxesView {
    Span x{};
    double epochsPerUnit = 0.0; ///< 0: no second row under the X axis
    QString xLabel;
    ByPanel<Span> y;
    ByPanel<YScale> scales{[](PanelId panel) { return of(panel).scale; }};
    bool isBlank = true; ///< the loss panel has nothing to show

    bool operator==(const AxesView&) const = default;
};

/// What is drawn on the curves and beside their ends, in the axes' units.
struct Furniture {
    ByPanel<std::vector<LineEnd>> ends;
    ByPanel<std::vector<ForkPlace>> forks;
    ByPanel<std::vector<MarkInUnits>> marks;
    std::vector<QPointF> inTheWay; ///< points that the read-out should not cover
    XPlace crosshair;              ///< where the steps lie that a crosshair counts
};

/// The curves of a chart, read for one view of it. Thread: any, one at a time.
class Scene
{
public:
    /// Reads what is asked for; gives up, and is good for nothing but another read(), when that is no longer
    /// wanted. What was read for the request before it is kept where it is the same.
    void read(SceneRequest request, const std::function<bool()>& isWanted);

    /// Takes what has been measured since; whether there was anything.
    bool advance() { return m_curves.advance(); }
    /// Whether what has been measured since asks for another read().
    bool isOutdated() const;
    /// Whether it asks for axes that stand otherwise.
    bool outgrowsAxes() const;

    const SceneRequest& request() const { return m_request; }
    const CurveSet& curves() const { return m_curves; }
    ChartExtent extent() const { return {m_request.content, m_request.options}; }
    const AxesView& axes() const { return m_axes; }
    /// Of a panel that is there.
    PixelMap map(PanelId panel) const;
    Furniture furniture() const;

private:
    Span range(PanelId panel) const;
    bool isBlank() const;
    std::vector<channel::Id> channels() const;
    std::vector<LineEnd> ends(PanelId panel) const;
    std::vector<ForkPlace> forks(PanelId panel) const;
    std::vector<MarkInUnits> marks(PanelId panel) const;
    std::vector<QPointF> inTheWay() const;

    SceneRequest m_request;
    CurveSet m_curves;
    AxesView m_axes;
    std::size_t m_status = 0; ///< of the runs, when they were read
};

/// What of the axes does not depend on the values: all but Y.
AxesView xAxesOf(const ChartContent& content, const ChartOptions& options);

} // namespace lrp::ui
