#include "ui/plots/CrosshairFurniture.h"
#include "ui/plots/detail/ChartPrivate.h"
#include "ui/plots/detail/Words.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QPainter>

namespace lrp::ui
{

namespace
{

QString headingAt(std::int64_t step, std::int64_t stepsPerEpoch)
{
    QString heading = tr("Step %1").arg(QLocale(QLocale::English).toString(static_cast<qlonglong>(step)));
    if (stepsPerEpoch > 0) {
        heading +=
            tr(" · epoch %1").arg(static_cast<double>(step) / static_cast<double>(stepsPerEpoch), 0, 'f', 1);
    }
    return heading;
}

} // namespace

std::vector<LaneReadout> Chart::Private::readout(std::int64_t step) const
{
    std::vector<LaneReadout> readouts =
        readoutAt(step, lanes, record.get(), options.smoothing, options.normalised);
    for (const SeedBand& band : bands) {
        if (band.visible) {
            readouts.push_back(readoutAt(step, band, options.smoothing, options.normalised));
        }
    }
    for (const ReferenceCurve& reference : references) {
        if (reference.visible) {
            readouts.push_back(readoutAt(step, reference, options.normalised));
        }
    }
    return readouts;
}

/// Points of the curves that the read-out should not cover.
std::vector<QPointF> Chart::Private::crosshairInTheWay(const PixelMap& map) const
{
    std::vector<QPointF> inTheWay;
    const auto add = [&](const Decimator& curve, const XPlace& place) {
        const std::vector<CurvePoint> points = pointsOf(curve, place, {0, curve.columns().size()});
        for (std::size_t k = 0; k < points.size(); k += 4) {
            inTheWay.push_back(map.point(points[k].x, points[k].value));
        }
    };
    for (const LaneCurves& lane : curves) {
        if (panels.has(Panel::Loss)) {
            add(lane.reader().smoothedLoss(), lane.scale().measured);
        } else {
            add(lane.plan(), lane.scale().planned);
        }
    }
    for (const BandCurves& band : bandCurves) {
        add(band.loss().mean, band.place());
    }
    return inTheWay;
}

void Chart::Private::paintCrosshair(QPainter& painter)
{
    paintSnapSteps(painter);
    if (!crosshair) {
        return;
    }
    // Where nothing is measured, the table stands on the rates.
    const PixelMap map = panels.map(panels.has(Panel::Loss) ? Panel::Loss : Panel::Rate);
    const double x = std::floor(map.x(crosshairPlace().of(static_cast<double>(*crosshair)))) + 0.5;
    const QRectF under = map.area();
    if (x < under.left() - 0.5 || x > under.right() + 0.5) {
        return;
    }
    painter.setPen(QPen(faded(style.theme.text, isCrosshairPinned ? 1.0 : 0.6), 1.0));
    for (const Panel panel : panels.shown()) {
        const QRectF area = panels.area(panel);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    if (isCrosshairPinned) {
        paintTag(painter, tr("pinned"), x, panels.area(Panel::Rate), style);
    }
    paintReadout(painter, headingAt(*crosshair, shape.stepsPerEpoch), readout(*crosshair), x, under,
                 crosshairInTheWay(map), style);
}

/// Where checkpoints are, and the one that a fork at the crosshair would start from.
void Chart::Private::paintSnapSteps(QPainter& painter)
{
    const PixelMap map = panels.map(Panel::Rate);
    const XPlace place = crosshairPlace();
    if (snapSteps.empty() || !place.isThere()) {
        return;
    }
    const auto xOf = [&](std::int64_t step) { return map.x(place.of(static_cast<double>(step))); };
    std::vector<double> xs;
    std::optional<double> marked;
    for (const std::int64_t step : snapSteps) {
        if (crosshair && step <= *crosshair) {
            marked = xOf(step);
        }
        xs.push_back(xOf(step));
    }
    painter.setClipRect(map.area());
    paintSnapTicks(painter, xs, marked, map.area(), style);
    painter.setClipping(false);
}

} // namespace lrp::ui
