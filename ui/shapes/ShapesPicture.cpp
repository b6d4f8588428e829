#include "ui/shapes/ShapesPicture.h"

#include "core/params/NiceStep.h"
#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

namespace lrp::ui
{

namespace
{

constexpr int kColours = 8;

/// Powers of ten, with 2 and 5 times them where there is room.
std::vector<double> logarithmicTicks(Span range, double most)
{
    std::vector<double> ticks;
    const double low = std::floor(std::log10(range.low));
    const double high = std::log10(range.high);
    const double decades = high - std::log10(range.low);
    const double every = std::max(1.0, std::ceil(decades / std::max(most, 1.0)));
    const bool hasRoom = 3.0 * decades <= most;
    for (double exponent = low; exponent <= high + 1e-9; exponent += every) {
        for (const double times : {1.0, 2.0, 5.0}) {
            const double tick = times * std::pow(10.0, exponent);
            if ((times == 1.0 || hasRoom) && tick >= range.low * 0.999999 && tick <= range.high * 1.000001) {
                ticks.push_back(tick);
            }
        }
    }
    return ticks;
}

class Canvas
{
public:
    Canvas(QPainter& painter, const ShapesPicture& picture, const ShapesPlace& place, const PlotStyle& style)
        : m_painter(painter)
        , m_picture(picture)
        , m_place(place)
        , m_style(style)
    {
        m_painter.setFont(style.font);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paint()
    {
        for (const ShapesCell& cell : m_place.cells) {
            paintAxes(cell);
            m_painter.save();
            m_painter.setClipRect(cell.area.adjusted(-1.0, -1.0, 1.0, 1.0));
            cell.isDifference ? paintDifference(cell) : paintCurves(cell);
            m_painter.restore();
        }
        paintHeadings();
        paintLegend();
    }

private:
    void text(const QRectF& place, int flags, const QString& words, const QColor& colour)
    {
        m_painter.setPen(colour);
        const QString fits =
            QFontMetricsF(m_painter.font()).elidedText(words, Qt::ElideRight, place.width() + 1.0);
        m_painter.drawText(place, flags | Qt::TextSingleLine, fits);
    }

    void paintAxes(const ShapesCell& cell)
    {
        const double line = m_style.lineHeight();
        const QPen grid(m_style.theme.grid, m_style.lines.hair);
        const double rows = cell.area.height() / (1.8 * line);
        const auto ticks = cell.isLogarithmic
                               ? logarithmicTicks(cell.y, rows)
                               : params::niceTicks(cell.y.low, cell.y.high, std::clamp(rows, 1.0, 8.0));
        for (const double tick : ticks) {
            const double y = cell.yOf(tick);
            m_painter.setPen(grid);
            m_painter.drawLine(QPointF(cell.area.left(), y), QPointF(cell.area.right(), y));
            if (cell.hasValues) {
                text(QRectF(0.0, y - line / 2.0, cell.area.left() - m_style.length(6.0), line),
                     Qt::AlignRight | Qt::AlignVCenter, valueText(tick), m_style.theme.muted);
            }
        }
        paintSteps(cell, line);
        m_painter.setPen(QPen(m_style.theme.muted, m_style.lines.hair));
        m_painter.drawLine(cell.area.topLeft(), cell.area.bottomLeft());
        m_painter.drawLine(cell.area.bottomLeft(), cell.area.bottomRight());
    }

    void paintSteps(const ShapesCell& cell, double line)
    {
        const auto last = static_cast<double>(std::max<std::int64_t>(m_place.steps - 1, 1));
        const double label = m_style.widthOf(counted(m_place.steps)) * 1.6;
        for (const double tick :
             params::niceTicks(0.0, last, std::clamp(cell.area.width() / label, 1.0, 10.0))) {
            if (tick != std::floor(tick)) {
                continue; // there is no half step
            }
            const double x = m_place.xOf(cell, tick);
            m_painter.setPen(QPen(m_style.theme.grid, m_style.lines.hair));
            m_painter.drawLine(QPointF(x, cell.area.top()), QPointF(x, cell.area.bottom()));
            if (cell.hasSteps) {
                text(QRectF(x - label, cell.area.bottom() + m_style.length(2.0), 2.0 * label, line),
                     Qt::AlignHCenter | Qt::AlignTop, counted(static_cast<std::int64_t>(tick)),
                     m_style.theme.muted);
            }
        }
    }

    /// The current one above all others.
    void paintCurves(const ShapesCell& cell)
    {
        for (const bool isCurrent : {false, true}) {
            for (const std::size_t place : cell.curves) {
                const ShapeCurve& curve = m_picture.curves[place];
                if (curve.isCurrent == isCurrent) {
                    const double width = m_style.lines.smoothed * (isCurrent ? 1.7 : 1.0);
                    m_painter.setPen(shapePen(curve.slot, m_style.theme, width));
                    paintLine(cell, *curve.plan, curve.factor);
                }
            }
        }
    }

    void paintDifference(const ShapesCell& cell)
    {
        m_painter.setPen(QPen(m_style.theme.muted, m_style.lines.hair));
        m_painter.drawLine(QPointF(cell.area.left(), cell.yOf(0.0)),
                           QPointF(cell.area.right(), cell.yOf(0.0)));
        m_painter.setPen(QPen(m_style.theme.text, m_style.lines.smoothed));
        paintLine(cell, *m_picture.difference, 1.0);
    }

    void paintLine(const ShapesCell& cell, const ShapePlan& plan, double factor)
    {
        Decimator columns;
        const int pixels = std::max(1, static_cast<int>(cell.area.width()));
        columns.restart(0.0, static_cast<double>(m_place.steps), pixels);
        for (const CurvePoint& point : plan.outline) {
            const double value = factor * point.value;
            columns.add(point.x, cell.isLogarithmic && !(value > 0.0)
                                     ? std::numeric_limits<double>::quiet_NaN()
                                     : value);
        }
        std::vector<CurvePoint> points;
        columns.points(1.0, points);
        QPolygonF line;
        for (const CurvePoint& point : points) {
            if (std::isnan(point.value)) {
                m_painter.drawPolyline(std::exchange(line, {}));
            } else {
                // Far outside, lines are long and dashes many.
                const double y =
                    std::clamp(cell.yOf(point.value), cell.area.top() - 100.0, cell.area.bottom() + 100.0);
                line.append({m_place.xOf(cell, point.x), y});
            }
        }
        if (line.size() == 1) {
            m_painter.drawPoint(line.front());
        }
        m_painter.drawPolyline(line);
    }

    void paintHeadings()
    {
        const double line = m_style.lineHeight();
        if (m_place.cells.empty()) {
            return;
        }
        const bool isAlone = m_picture.look.layout == ShapesLayout::Overlay;
        const QRectF first = m_place.cells.front().area;
        const QRectF top(first.left(), first.top() - (isAlone ? 1.0 : 2.0) * line,
                         std::max(first.right(), m_place.cells.back().area.right()), line);
        m_painter.setFont(m_style.bold());
        text(top, Qt::AlignLeft | Qt::AlignVCenter, valueTitle(m_picture.look.divisor), m_style.theme.text);
        for (const ShapesCell& cell : m_place.cells) {
            const QRectF above(cell.area.left(), cell.area.top() - line, cell.area.width(), line);
            if (cell.isDifference) {
                m_painter.setFont(m_style.bold());
                text(above, Qt::AlignLeft | Qt::AlignVCenter, m_picture.differenceName, m_style.theme.text);
            } else if (!isAlone) {
                m_painter.setFont(m_style.font);
                const ShapeCurve& curve = m_picture.curves[cell.curves.front()];
                text(above, Qt::AlignLeft | Qt::AlignVCenter, curve.name,
                     curve.isCurrent ? m_style.theme.text : m_style.theme.muted);
            }
        }
        m_painter.setFont(m_style.font);
        text(m_place.stepTitle, Qt::AlignHCenter | Qt::AlignVCenter, translate("shapes", "step"),
             m_style.theme.muted);
    }

    void paintLegend()
    {
        const double swatch = m_style.length(30.0);
        for (std::size_t i = 0; i < m_place.legend.size(); ++i) {
            const ShapeCurve& curve = m_picture.curves[i];
            const QRectF& cell = m_place.legend[i];
            m_painter.setPen(shapePen(curve.slot, m_style.theme, m_style.lines.smoothed));
            m_painter.drawLine(QPointF(cell.left(), cell.center().y()),
                               QPointF(cell.left() + swatch, cell.center().y()));
            text(cell.adjusted(swatch + m_style.length(6.0), 0.0, -m_style.length(6.0), 0.0),
                 Qt::AlignLeft | Qt::AlignVCenter, curve.name, m_style.theme.text);
        }
    }

    QPainter& m_painter;
    const ShapesPicture& m_picture;
    const ShapesPlace& m_place;
    const PlotStyle& m_style;
};

} // namespace

QPen shapePen(int slot, const Theme& theme, double width)
{
    const auto letter = [](int place) { return static_cast<char>('A' + place % kColours); };
    QPen pen(theme.lane(letter(slot)), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::BevelJoin);
    const QList<qreal> dashes = laneDash(letter(slot + slot / kColours));
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

QString valueTitle(ShapesDivisor divisor)
{
    switch (divisor) {
    case ShapesDivisor::Base:
        return translate("shapes", "Learning rate ÷ base rate");
    case ShapesDivisor::Mean:
        return translate("shapes", "Learning rate ÷ mean");
    case ShapesDivisor::Peak:
        return translate("shapes", "Learning rate ÷ peak");
    case ShapesDivisor::Nothing:
        break;
    }
    return translate("shapes", "Learning rate");
}

void paintShapes(QPainter& painter, const ShapesPicture& picture, const ShapesPlace& place, QSizeF size,
                 const PlotStyle& style)
{
    painter.fillRect(QRectF(QPointF(0.0, 0.0), size), style.theme.canvas);
    Canvas(painter, picture, place, style).paint();
}

QString summaryOf(const ShapesPicture& picture)
{
    QStringList sentences;
    for (const ShapeCurve& curve : picture.curves) {
        if (const auto& figures = curve.plan->figures) {
            sentences.append(translate("shapes", "%1: begins at %2, highest %3 at step %4, ends at %5.")
                                 .arg(curve.name, valueText(curve.factor * curve.plan->rates.front()),
                                      valueText(curve.factor * figures->peak), counted(figures->peakStep),
                                      valueText(curve.factor * figures->last)));
        }
    }
    return sentences.join(' ');
}

} // namespace lrp::ui
