#include "ui/plots/detail/ChartPrivate.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <QCoreApplication>
#include <qcustomplot.h>
#include <QLocale>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kAllColumns = std::numeric_limits<std::size_t>::max();

QString tr(const char* text)
{
    return QCoreApplication::translate("lrp::ui::CurvesView", text);
}

QString number(std::int64_t value)
{
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(value));
}

} // namespace

QString Chart::Private::emptyMessage() const
{
    if (record == nullptr) {
        if (lanes.size() <= 1) {
            return tr("Nothing has run yet. Press Start to train with this schedule.");
        }
        static const std::array<const char*, 9> words{"",     "",    "two",   "three", "four",
                                                      "five", "six", "seven", "eight"};
        return tr("Nothing has run yet. Press Start to race %1 schedules on the same network.")
            .arg(tr(words[std::min<std::size_t>(lanes.size(), 8)]));
    }
    if (const params::Issues problems = record->problems(); !problems.empty()) {
        return tr("The run did not start. %1").arg(QString::fromStdString(problems.front().text()));
    }
    return record->state == engine::RunState::Preparing ? tr("Loading the data.")
                                                        : tr("Nothing was measured in this run.");
}

void Chart::Private::paintFixed(QPainter& painter)
{
    for (const Panel panel : panels.shown()) {
        const QRectF area = panels.area(panel);
        const PanelHeading& heading = headings[indexOf(panel)];
        const double height = headingHeight(heading, area.width(), style);
        paintHeading(painter, heading, {area.left(), area.top() - height, area.width(), height}, style);
    }
    paintPlanned(painter);
    paintTitle(painter);
}

void Chart::Private::paintPlanned(QPainter& painter)
{
    for (const Panel panel : panels.shown()) {
        if (panel == Panel::Loss) {
            continue;
        }
        const PixelMap map = panels.map(panel);
        painter.setClipRect(map.area());
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            if (lanes[i].visible) {
                curves[i].paintPlanned(painter, panel, map, lookOf(lanes[i]));
            }
        }
        painter.setClipping(false);
    }
}

void Chart::Private::paintTitle(QPainter& painter)
{
    if (title.isEmpty()) {
        return;
    }
    QFont font = style.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(style.theme.text);
    const QRectF area = panels.area(Panel::Rate);
    painter.drawText(QRectF(area.left(), 4.0, area.width(), 2.0 * style.lineHeight() - 4.0),
                     Qt::AlignVCenter | Qt::AlignLeft, title);
}

void Chart::Private::paintCurves(QPainter& painter, ColumnRange columns)
{
    using Paint = void (LaneCurves::*)(QPainter&, const PixelMap&, const LaneLook&, ColumnRange) const;
    const auto paintAll = [&](Panel panel, std::initializer_list<Paint> kinds) {
        const PixelMap map = panels.map(panel);
        painter.setClipRect(map.area());
        for (const Paint paint : kinds) {
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                if (lanes[i].visible) {
                    (curves[i].*paint)(painter, map, lookOf(lanes[i]), columns);
                }
            }
        }
        painter.setClipping(false);
    };
    paintAll(Panel::Rate, {&LaneCurves::paintMeasured});
    if (panels.has(Panel::Momentum)) {
        paintAll(Panel::Momentum, {&LaneCurves::paintMomentum});
    }
    if (panels.has(Panel::Loss)) {
        paintAll(Panel::Loss,
                 {&LaneCurves::paintRaw, &LaneCurves::paintSmoothed, &LaneCurves::paintValidation});
    }
}

void Chart::Private::paintSettled(QPainter& painter)
{
    if (use == ChartUse::Picture) {
        paintCurves(painter, {0, kAllColumns});
        return;
    }
    if (settled.isNull()) {
        const double ratio = plot.bufferDevicePixelRatio();
        settled = QPixmap(plot.viewport().size() * ratio);
        settled.setDevicePixelRatio(ratio);
        settled.fill(Qt::transparent);
        settledTo = 0;
    }
    const std::size_t to = settledColumns();
    if (to > settledTo) {
        QPainter onPixmap(&settled);
        onPixmap.setRenderHint(QPainter::Antialiasing);
        paintCurves(onPixmap, {settledTo, to});
        settledTo = to;
    }
    painter.drawPixmap(QPointF(), settled);
}

void Chart::Private::paintMoving(QPainter& painter)
{
    if (use == ChartUse::Window && settledTo < kAllColumns) {
        paintCurves(painter, {settledTo, kAllColumns});
    }
    for (const Panel panel : panels.shown()) {
        paintFurniture(painter, panel);
    }
    if (panels.has(Panel::Loss) && !hasSamples()) {
        paintMessage(painter, emptyMessage(), panels.area(Panel::Loss), style);
    }
}

void Chart::Private::paintFurniture(QPainter& painter, Panel panel)
{
    const PixelMap map = panels.map(panel);
    const QRectF area = map.area();
    std::vector<LineEnd> ends;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (const auto end = lineEndOf(panel, lanes[i], curves[i])) {
            const QPointF place = map.point(end->x(), end->y());
            ends.push_back({{std::clamp(place.x(), area.left(), area.right()),
                             std::clamp(place.y(), area.top(), area.bottom())},
                            lanes[i].letter});
        }
    }
    paintLineEnds(painter, std::move(ends), area, style);
    std::vector<ChartMark> inPixels = marks[indexOf(panel)];
    for (ChartMark& mark : inPixels) {
        mark.x = map.x(mark.x);
    }
    paintMarks(painter, inPixels, area, style);
}

void Chart::Private::paintCrosshair(QPainter& painter)
{
    if (!crosshair) {
        return;
    }
    // Where nothing is measured, the table stands on the rates.
    const bool overLoss = panels.has(Panel::Loss);
    const PixelMap map = panels.map(overLoss ? Panel::Loss : Panel::Rate);
    const double x = std::floor(map.x(static_cast<double>(*crosshair) * unitsPerCrosshairStep())) + 0.5;
    const QRectF under = map.area();
    if (x < under.left() - 0.5 || x > under.right() + 0.5) {
        return;
    }
    painter.setPen(QPen(faded(style.theme.text, 0.6), 1.0));
    for (const Panel panel : panels.shown()) {
        const QRectF area = panels.area(panel);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    QString heading = tr("Step %1").arg(number(*crosshair));
    if (shape.stepsPerEpoch > 0) {
        heading +=
            tr(" · epoch %1")
                .arg(static_cast<double>(*crosshair) / static_cast<double>(shape.stepsPerEpoch), 0, 'f', 1);
    }
    std::vector<QPointF> inTheWay;
    std::vector<CurvePoint> points;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const LaneScale& scale = curves[i].scale();
        if (overLoss) {
            curves[i].reader().smoothedLoss().points(scale.measured, points);
        } else {
            curves[i].plan().points(scale.planned, points);
        }
        for (std::size_t k = 0; k < points.size(); k += 4) {
            inTheWay.push_back(map.point(points[k].x, points[k].value));
        }
    }
    paintReadout(painter, heading,
                 readoutAt(*crosshair, lanes, record.get(), options.smoothing, options.normalised), x, under,
                 inTheWay, style);
}

} // namespace lrp::ui
