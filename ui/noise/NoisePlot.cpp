#include "ui/noise/NoisePlot.h"

#include "ui/plots/AxisLook.h"
#include "ui/plots/PaintedLayer.h"
#include "ui/text/PlainLocale.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <qcustomplot.h>
#include <QFontMetricsF>

namespace lrp::ui
{
namespace
{

using Moment = NoiseContent::Moment;

/// B_simple where it has a place on the axis.
std::optional<double> placedSimple(const Moment& moment)
{
    const auto simple = moment.found->scale.simple();
    return simple && *simple > 0.0 && std::isfinite(*simple) ? simple : std::nullopt;
}

bool isWithoutNoise(const Moment& moment)
{
    return moment.found->scale.noise == 0.0;
}

QString stepText(std::int64_t step)
{
    return QString::fromStdString(grouped(step));
}

/// What the marks at the edges are, as far as there are any.
QString wordsOfMarks(const NoiseContent& content)
{
    const auto hidden = std::ranges::count_if(content.course, [](const Moment& moment) {
        return !placedSimple(moment) && !isWithoutNoise(moment);
    });
    const auto silent = std::ranges::count_if(content.course, isWithoutNoise);
    QString words;
    if (hidden > 0) {
        words += '\n' + translate("noise",
                                  "At %n checkpoint(s) noise hides the gradient and there is no answer: "
                                  "arrowheads at the upper edge.",
                                  nullptr, hidden);
    }
    if (silent > 0) {
        words +=
            '\n' + translate("noise", "At %n checkpoint(s) there is no noise: arrowheads at the lower edge.",
                             nullptr, silent);
    }
    return words;
}

} // namespace

const Moment& selectedIn(const NoiseContent& content)
{
    return content.course[std::min(content.selected, content.course.size() - 1)];
}

QString captionOf(const NoiseContent& content)
{
    const Moment& moment = selectedIn(content);
    QString caption = translate("noise", "Lane %1 %2, step %3.")
                          .arg(QChar::fromLatin1(content.letter))
                          .arg(content.name, stepText(moment.step)) +
                      '\n' + QString::fromStdString(moment.found->words()).trimmed();
    if (content.course.size() > 1) {
        caption += '\n' + translate("noise", "The curve is the batch size at which gradient and noise weigh "
                                             "the same in a step. Where it runs above the lane's own, steps "
                                             "are mostly noise; below it mostly gradient.");
    }
    return caption + wordsOfMarks(content);
}

NoisePlot::NoisePlot(QCustomPlot& plot)
    : m_plot(plot)
    , m_panel(plot.axisRect())
{
    plot.setLocale(plainLocale());
    plot.setNotAntialiasedElements(QCP::aeNone);
    m_panel->setAutoMargins(QCP::msNone);
    makeLogarithmic(*plot.yAxis);
    plot.xAxis->setNumberFormat(QStringLiteral("g"));
    plot.xAxis->setNumberPrecision(9);
    addPainted(plot, QStringLiteral("overlay"), [this](QPainter& painter) {
        paintBatch(painter);
        paintMoments(painter);
    });
}

void NoisePlot::setContent(NoiseContent content)
{
    m_content = std::move(content);
    fill();
}

void NoisePlot::setStyle(const PlotStyle& style)
{
    m_style = style;
    restyle();
    fill();
}

void NoisePlot::restyle()
{
    m_plot.setBackground(QBrush(m_style.theme.canvas));
    const auto pixels = [this](double length) { return qRound(m_style.length(length)); };
    const int line = qRound(m_style.lineHeight());
    m_panel->setMargins({line + qRound(m_style.widthOf(QStringLiteral("100000"))) + pixels(16),
                         line + pixels(8), pixels(18), 2 * line + pixels(10)});
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        styleAxis(*axis, m_style);
    }
    m_plot.xAxis->setLabel(translate("noise", "step"));
    m_plot.yAxis->setLabel(translate("noise", "Batch size"));
}

/// The lane's; 0: not known.
double NoisePlot::batch() const
{
    return static_cast<double>(std::max<std::int64_t>(0, m_content.course.back().found->batch));
}

/// Of the Y axis: all there is, with room for the marks at the edges.
Span NoisePlot::range() const
{
    constexpr double kRoom = 2.5;
    Span span{std::numeric_limits<double>::infinity(), 0.0};
    const auto include = [&span](double value) {
        span = {std::min(span.low, value), std::max(span.high, value)};
    };
    for (const Moment& moment : m_content.course) {
        if (const auto simple = placedSimple(moment)) {
            include(*simple);
        }
    }
    if (batch() > 0.0) {
        include(batch());
    }
    return span.high > 0.0 ? Span{span.low / kRoom, span.high * kRoom} : Span{1.0, 1000.0};
}

void NoisePlot::fill()
{
    m_plot.clearGraphs();
    if (m_content.course.empty()) {
        return;
    }
    QCPGraph* graph = m_plot.addGraph();
    graph->setPen(QPen(m_style.theme.lane(m_content.letter), m_style.lines.smoothed));
    for (const Moment& moment : m_content.course) { // no line across one without an answer
        graph->addData(static_cast<double>(moment.step),
                       placedSimple(moment).value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    m_plot.xAxis->setRange(
        0.0, static_cast<double>(std::max({m_content.steps, m_content.course.back().step, std::int64_t{1}})));
    m_plot.yAxis->setRange(range().low, range().high);
}

/// Where a moment is drawn: one without an answer at the upper edge, one without noise at the lower.
QPointF NoisePlot::placeOf(const Moment& moment) const
{
    const QRectF area(m_panel->rect());
    const auto simple = placedSimple(moment);
    return {m_plot.xAxis->coordToPixel(static_cast<double>(moment.step)),
            simple                   ? m_plot.yAxis->coordToPixel(*simple)
            : isWithoutNoise(moment) ? area.bottom() - m_style.length(2.0)
                                     : area.top() + m_style.length(2.0)};
}

void NoisePlot::paintBatch(QPainter& painter) const
{
    if (m_content.course.empty() || batch() <= 0.0) {
        return;
    }
    const QRectF area(m_panel->rect());
    const double y = m_plot.yAxis->coordToPixel(batch());
    painter.setPen(QPen(m_style.theme.text, m_style.lines.mark, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setFont(m_style.font);
    const double height = m_style.lineHeight();
    const double gap = m_style.length(6.0);
    const QString text = translate("noise", "B = %1").arg(stepText(m_content.course.back().found->batch));
    const double width = m_style.widthOf(text) + 2.0;
    // On the side of the line where the curve is not.
    const auto first = placedSimple(m_content.course.front());
    const bool isBelow = first && *first >= batch() && y + height < area.bottom();
    painter.setPen(m_style.theme.text);
    painter.drawText(QRectF(area.left() + gap, isBelow ? y + 1.0 : y - height - 1.0, width, height),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
    // What the sides mean stands above the plot, where no curve runs.
    const QString sides = translate("noise", "above B: steps are mostly noise · below: mostly gradient");
    painter.setPen(m_style.theme.muted);
    painter.drawText(QRectF(area.left(), area.top() - height - m_style.length(3.0), area.width(), height),
                     Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(m_style.font).elidedText(sides, Qt::ElideRight, area.width()));
}

void NoisePlot::paintArrow(QPainter& painter, QPointF tip, bool isUp) const
{
    const double half = m_style.symbols.cross;
    const double away = isUp ? 1.6 * half : -1.6 * half;
    painter.drawPolygon(
        QPolygonF{tip, QPointF(tip.x() - half, tip.y() + away), QPointF(tip.x() + half, tip.y() + away)});
}

void NoisePlot::paintMoments(QPainter& painter) const
{
    if (m_content.course.empty()) {
        return;
    }
    const QColor lane = m_style.theme.lane(m_content.letter);
    for (const Moment& moment : m_content.course) {
        const QPointF place = placeOf(moment);
        painter.setPen(QPen(lane, m_style.lines.mark));
        if (placedSimple(moment)) {
            painter.setBrush(lane);
            painter.drawEllipse(place, m_style.symbols.measured, m_style.symbols.measured);
        } else {
            painter.setBrush(m_style.theme.canvas);
            paintArrow(painter, place, !isWithoutNoise(moment));
        }
    }
    if (m_content.course.size() > 1) { // the one that the caption tells
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.theme.text, m_style.lines.cross));
        const double radius = 2.0 * m_style.symbols.measured;
        painter.drawEllipse(placeOf(selectedIn(m_content)), radius, radius);
    }
}

} // namespace lrp::ui
