#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/CurveHand.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/detail/ChartMouse.h"
#include "ui/plots/detail/Crosshair.h"
#include "ui/plots/detail/CurveReader.h"
#include "ui/plots/detail/Description.h"
#include "ui/plots/Pencil.h"

class QCustomPlot;
class QKeyEvent;

namespace lrp::ui
{

/// Joins the chart with mouse, keys and crosshair.
struct CurvesView::Private {
    Private(CurvesView& view, CurvesContent content);

    void sayCrosshair(std::optional<std::int64_t> step);
    void applyStyle();
    void takeContent();
    void change(const ChartOptions& options);
    void cycleYScale();
    bool isKeyOfPlot(const QKeyEvent& key) const;
    bool press(const QKeyEvent& key);
    bool pressArrow(const QKeyEvent& key);
    bool pressReading(const QKeyEvent& key);

    CurvesView& view;
    QCustomPlot* plot;
    Chart chart;
    Crosshair crosshair;
    CurveReader reader;
    ChartMouse mouse;
    Pencil* pencil; ///< the view's
    CurveHand* hand = nullptr;
    Description description;
};

} // namespace lrp::ui
