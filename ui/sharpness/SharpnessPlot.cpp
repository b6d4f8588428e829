#include "ui/sharpness/SharpnessPlot.h"

#include "ui/plots/AxisLook.h"
#include "ui/plots/ChartFurniture.h"
#include "ui/plots/CrosshairFurniture.h"
#include "ui/plots/PaintedLayer.h"
#include "ui/text/FigureText.h"
#include "ui/text/PlainLocale.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <qcustomplot.h>

namespace lrp::ui
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kPale = 0.4; ///< of lanes behind

using ValueOf = double (*)(const probe::CurvatureAt&);

/// Where a logarithmic axis has a place for it.
double positive(double x)
{
    return std::isfinite(x) && x > 0.0 ? x : kNaN;
}

double ratioOf(const probe::CurvatureAt& at)
{
    return at.hasRatio() ? at.found->ratio() : kNaN;
}

/// What the optimizer sees; of one without a threshold the loss's own.
double curvatureOf(const probe::CurvatureAt& at)
{
    return positive(std::isnan(at.found->curvature) ? at.found->largest : at.found->curvature);
}

double limitOf(const probe::CurvatureAt& at)
{
    return at.found->why.empty() ? positive(at.found->threshold / at.found->rate) : kNaN;
}

double ratioOfBatches(const probe::CurvatureAt& at)
{
    const probe::Curvature& found = *at.found;
    return at.hasRatio() && hasBatchSharpness(found)
               ? positive(found.batchSharpness * found.rate / found.threshold)
               : kNaN;
}

double curvatureOfBatches(const probe::CurvatureAt& at)
{
    return hasBatchSharpness(*at.found) ? positive(at.found->batchSharpness) : kNaN;
}

/// What a view draws of a course: the curve, what batches see, and what it is compared with unless that is 1.
struct Drawn {
    ValueOf curve;
    ValueOf batches;
    ValueOf limit;
};

Drawn drawnIn(SharpnessView view)
{
    return view == SharpnessView::Ratio ? Drawn{ratioOf, ratioOfBatches, nullptr}
                                        : Drawn{curvatureOf, curvatureOfBatches, limitOf};
}

bool isAtLeast(const probe::CurvatureAt& at)
{
    return std::isnan(at.found->curvature) ? !at.found->isSettled : !at.found->isSeenSettled;
}

/// Widened, and over half a decade at least; what lies far below the rest is left out.
Span roundTo(double low, double high)
{
    constexpr double kMostDecades = 5.0;
    constexpr double kRoom = 1.3;
    constexpr double kLeast = 3.0;
    low = std::max(low, high * std::pow(10.0, -kMostDecades));
    const double widen = std::max(kRoom, std::sqrt(kLeast * low / high));
    return {low / widen, high * widen};
}

} // namespace

SharpnessPlot::SharpnessPlot(QCustomPlot& plot)
    : m_plot(plot)
    , m_panel(plot.axisRect())
{
    plot.setLocale(plainLocale());
    plot.setNotAntialiasedElements(QCP::aeNone);
    m_panel->setAutoMargins(QCP::msNone);
    makeLogarithmic(*plot.yAxis);
    plot.xAxis->setNumberFormat(QStringLiteral("g"));
    plot.xAxis->setNumberPrecision(9);
    addPainted(plot, QStringLiteral("background"), [this](QPainter& painter) { paintGround(painter); });
    addPainted(plot, QStringLiteral("axes"), [this](QPainter& painter) { paintPoints(painter); });
    // Over a buffer of its own, so that a crosshair that moves paints nothing else anew.
    plot.layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
    addPainted(plot, QStringLiteral("overlay"), [this](QPainter& painter) { paintOverlay(painter); });
}

void SharpnessPlot::setContent(SharpnessContent content)
{
    m_content = std::move(content);
    fill();
}

void SharpnessPlot::setStyle(const PlotStyle& style)
{
    m_style = style;
    restyle();
    fill();
}

void SharpnessPlot::setCross(std::optional<std::int64_t> step)
{
    m_cross = step;
    m_plot.layer(QStringLiteral("overlay"))->replot();
}

std::optional<std::int64_t> SharpnessPlot::stepAt(const QPointF& pixel) const
{
    if (!m_panel->rect().contains(pixel.toPoint())) {
        return std::nullopt;
    }
    return std::llround(m_plot.xAxis->pixelToCoord(pixel.x()));
}

Span SharpnessPlot::values() const
{
    return {m_plot.yAxis->range().lower, m_plot.yAxis->range().upper};
}

void SharpnessPlot::restyle()
{
    m_plot.setBackground(QBrush(m_style.theme.canvas));
    const auto pixels = [this](double length) { return qRound(m_style.length(length)); };
    const int line = qRound(m_style.lineHeight());
    m_panel->setMargins({qRound(m_style.widthOf(QStringLiteral("0.0005"))) + pixels(12), line + pixels(8),
                         pixels(14), 2 * line + pixels(6)});
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        styleAxis(*axis, m_style);
    }
    m_plot.xAxis->setLabel(translate("sharpness", "step"));
}

void SharpnessPlot::fill()
{
    m_plot.clearGraphs();
    const Drawn drawn = drawnIn(m_content.view);
    for (const SharpnessLine& other : m_content.others) {
        addLine(
            other.course, drawn.curve,
            QPen(mixed(m_style.theme.lane(other.letter), m_style.theme.canvas, kPale), m_style.lines.fine));
    }
    if (drawn.limit != nullptr) {
        QPen pen(m_style.theme.text, m_style.lines.reference, Qt::DashLine);
        addLine(m_content.run.course, drawn.limit, pen);
    }
    addLine(m_content.run.course, drawn.curve,
            QPen(m_style.theme.lane(m_content.run.letter), m_style.lines.bold));
    setRanges();
}

void SharpnessPlot::addLine(const probe::CurvatureCourse& course, ValueOf value, const QPen& pen)
{
    QCPGraph* graph = m_plot.addGraph();
    graph->setPen(pen);
    for (const probe::CurvatureAt& at : course) {
        graph->addData(static_cast<double>(at.step), value(at)); // NaN: a gap
    }
}

void SharpnessPlot::setRanges()
{
    const Drawn drawn = drawnIn(m_content.view);
    double low = m_content.view == SharpnessView::Ratio ? 1.0 : std::numeric_limits<double>::infinity();
    double high = m_content.view == SharpnessView::Ratio ? 1.0 : 0.0;
    std::int64_t last = std::max<std::int64_t>(m_content.lastStep, 1);
    const auto see = [&](const probe::CurvatureCourse& course, ValueOf value) {
        for (const probe::CurvatureAt& at : course) {
            last = std::max(last, at.step);
            if (const double y = value != nullptr ? value(at) : kNaN; !std::isnan(y)) {
                low = std::min(low, y);
                high = std::max(high, y);
            }
        }
    };
    see(m_content.run.course, drawn.curve);
    see(m_content.run.course, drawn.batches);
    see(m_content.run.course, drawn.limit);
    for (const SharpnessLine& other : m_content.others) {
        see(other.course, drawn.curve);
    }
    const Span values = low <= high ? roundTo(low, high) : roundTo(1.0, 1.0);
    m_plot.yAxis->setRange(values.low, values.high);
    m_plot.xAxis->setRange(0.0, static_cast<double>(last));
}

QPointF SharpnessPlot::pointOf(std::int64_t step, double value) const
{
    return {m_plot.xAxis->coordToPixel(static_cast<double>(step)), m_plot.yAxis->coordToPixel(value)};
}

/// What lies above the edge, as a range test has it.
void SharpnessPlot::paintGround(QPainter& painter) const
{
    if (m_content.view != SharpnessView::Ratio) {
        return;
    }
    const QRectF area(m_panel->rect());
    const double edge = std::clamp(m_plot.yAxis->coordToPixel(1.0), area.top(), area.bottom());
    painter.fillRect(QRectF(area.topLeft(), QPointF(area.right(), edge)), faded(m_style.theme.error, 0.12));
    painter.setPen(QPen(m_style.theme.error, m_style.lines.reference, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), edge), QPointF(area.right(), edge));
}

void SharpnessPlot::paintSymbol(QPainter& painter, Symbol symbol, QPointF centre) const
{
    const QColor lane = m_style.theme.lane(m_content.run.letter);
    const double radius = m_style.symbols.measured;
    if (symbol == Symbol::AtLeast) {
        painter.setPen(QPen(lane, m_style.lines.mark));
        painter.setBrush(m_style.theme.canvas);
        const double half = 1.5 * radius;
        painter.drawPolygon(QPolygonF{centre + QPointF(0.0, -half), centre + QPointF(half, 0.7 * half),
                                      centre + QPointF(-half, 0.7 * half)});
    } else if (symbol == Symbol::Batches) {
        painter.setPen(QPen(mixed(lane, m_style.theme.canvas, 0.75), m_style.lines.mark));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(lane);
        painter.drawEllipse(centre, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

void SharpnessPlot::paintPoints(QPainter& painter) const
{
    const Drawn drawn = drawnIn(m_content.view);
    painter.save();
    const double over = m_style.symbols.measured + 1.0; // whole symbols at both ends
    painter.setClipRect(QRectF(m_panel->rect()).adjusted(-over, 0.0, over, 0.0));
    const auto paintAll = [&](ValueOf value, auto&& symbolOf) {
        for (const probe::CurvatureAt& at : m_content.run.course) {
            if (const double y = value(at); !std::isnan(y)) {
                paintSymbol(painter, symbolOf(at), pointOf(at.step, y));
            }
        }
    };
    paintAll(drawn.batches, [](const auto&) { return Symbol::Batches; });
    paintAll(drawn.curve, [](const auto& at) { return isAtLeast(at) ? Symbol::AtLeast : Symbol::Measured; });
    painter.restore();
}

void SharpnessPlot::paintOverlay(QPainter& painter) const
{
    const QRectF area(m_panel->rect());
    paintHead(painter, area);
    if (m_content.view == SharpnessView::Ratio) {
        painter.setFont(m_style.font);
        painter.setPen(m_style.theme.error);
        const double edge = m_plot.yAxis->coordToPixel(1.0);
        painter.drawText(QRectF(area.left() + m_style.length(6.0), edge - m_style.lineHeight(), area.width(),
                                m_style.lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, translate("sharpness", "edge of stability"));
    }
    if (m_cross) {
        paintCross(painter, area);
    }
}

/// The name of the curve at the left, what the other lines and symbols are at the right, as far as there is
/// room.
void SharpnessPlot::paintHead(QPainter& painter, const QRectF& area) const
{
    const bool isRatio = m_content.view == SharpnessView::Ratio;
    const double height = m_style.lineHeight();
    const double top = area.top() - height - m_style.length(3.0);
    const QString name = isRatio ? translate("sharpness", "Rate · curvature / threshold")
                                 : translate("sharpness", "Largest curvature");
    painter.setFont(m_style.bold());
    painter.setPen(m_style.theme.text);
    painter.drawText(QRectF(area.left(), top, area.width(), height), Qt::AlignLeft | Qt::AlignVCenter, name);
    double right = area.right();
    const double left =
        area.left() + QFontMetricsF(m_style.bold()).horizontalAdvance(name) + m_style.length(12.0);
    painter.setFont(m_style.font);
    const auto paintEntry = [&](const QString& text, double sample, auto&& paint) {
        const double width = m_style.widthOf(text);
        const double begin = right - width - sample - m_style.length(5.0);
        if (begin >= left) {
            painter.setPen(m_style.theme.muted);
            painter.drawText(QRectF(right - width, top, width + 1.0, height), Qt::AlignVCenter, text);
            paint(QPointF(begin + sample / 2.0, top + height / 2.0));
            right = begin - m_style.length(14.0);
        }
    };
    const auto paintSymbolEntry = [&](const QString& text, Symbol symbol) {
        paintEntry(text, 2.0 * m_style.symbols.measured,
                   [&](QPointF centre) { paintSymbol(painter, symbol, centre); });
    };
    const probe::CurvatureCourse& course = m_content.run.course;
    const auto isThere = [](ValueOf value) {
        return [value](const probe::CurvatureAt& at) { return !std::isnan(value(at)); };
    };
    if (!isRatio && std::ranges::any_of(course, isThere(limitOf))) {
        const double sample = m_style.length(22.0);
        paintEntry(translate("sharpness", "threshold / rate"), sample, [&](QPointF centre) {
            painter.setPen(QPen(m_style.theme.text, m_style.lines.reference, Qt::DashLine));
            painter.drawLine(centre - QPointF(sample / 2.0, 0.0), centre + QPointF(sample / 2.0, 0.0));
        });
    }
    if (std::ranges::any_of(course, isThere(drawnIn(m_content.view).batches))) {
        paintSymbolEntry(translate("sharpness", "as batches see it"), Symbol::Batches);
    }
    if (std::ranges::any_of(course, isAtLeast)) {
        paintSymbolEntry(translate("sharpness", "at least"), Symbol::AtLeast);
    }
}

void SharpnessPlot::paintCross(QPainter& painter, const QRectF& area) const
{
    const double x = std::floor(m_plot.xAxis->coordToPixel(static_cast<double>(*m_cross))) + 0.5;
    if (x < area.left() || x > area.right() + 1.0) {
        return;
    }
    painter.setPen(QPen(m_style.theme.muted, m_style.lines.hair));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const probe::CurvatureAt* at = nearestTo(m_content.run.course, *m_cross);
    const double value = at != nullptr ? drawnIn(m_content.view).curve(*at) : kNaN;
    if (!std::isnan(value)) {
        painter.setPen(QPen(m_style.theme.text, m_style.lines.mark));
        const double radius = 2.0 * m_style.symbols.measured;
        painter.drawEllipse(pointOf(at->step, value), radius, radius);
        paintTag(painter, (isAtLeast(*at) ? QStringLiteral("≥ ") : QString()) + figureText(value), x, area,
                 m_style);
    }
}

} // namespace lrp::ui
