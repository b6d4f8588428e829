#include "ui/rangetest/RangeTestPlot.h"

#include "core/experiment/findings/Words.h"
#include "ui/plots/ChartFurniture.h"
#include "ui/plots/LogTicker.h"
#include "ui/plots/PaintedLayer.h"
#include "ui/text/PlainLocale.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace lrp::ui
{
namespace
{

QString rateText(double rate)
{
    return QString::fromStdString(experiment::words::rate(rate));
}

std::vector<double> lossesOf(const std::vector<double>& logarithms)
{
    std::vector<double> losses(logarithms.size());
    std::ranges::transform(logarithms, losses.begin(), [](double y) { return std::exp(y); });
    return losses;
}

constexpr double kAmberFrom = 0.5; ///< of the edge

} // namespace

QString captionOf(const RangeTestContent& content)
{
    return translate("rangetest", "Lane %1 %2, step %3.")
               .arg(QChar::fromLatin1(content.letter))
               .arg(content.name)
               .arg(QString::fromStdString(grouped(content.answer->step))) +
           '\n' + QString::fromStdString(content.answer->sentences()).trimmed();
}

RangeTestPlot::RangeTestPlot(QCustomPlot& plot)
    : m_plot(plot)
    , m_panel(plot.axisRect())
{
    plot.setLocale(plainLocale());
    plot.setNotAntialiasedElements(QCP::aeNone);
    m_panel->setAutoMargins(QCP::msNone);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setScaleType(QCPAxis::stLogarithmic);
        axis->setTicker(makeLogTicker());
        axis->setNumberFormat(QStringLiteral("g"));
        axis->setNumberPrecision(5);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    addPainted(plot, QStringLiteral("background"), [this](QPainter& painter) { paintZones(painter); });
    addPainted(plot, QStringLiteral("overlay"), [this](QPainter& painter) { paintMarks(painter); });
}

void RangeTestPlot::setContent(RangeTestContent content)
{
    m_content = std::move(content);
    fill();
}

void RangeTestPlot::setStyle(const PlotStyle& style)
{
    m_style = style;
    restyle();
    fill();
}

double RangeTestPlot::rateAt(double x) const
{
    return m_plot.xAxis->pixelToCoord(x);
}

void RangeTestPlot::restyle()
{
    m_plot.setBackground(QBrush(m_style.theme.canvas));
    const auto pixels = [this](double length) { return qRound(m_style.length(length)); };
    const int line = qRound(m_style.lineHeight());
    m_panel->setMargins({line + qRound(m_style.widthOf(QStringLiteral("0.00025"))) + pixels(16),
                         2 * line + pixels(8), pixels(14), 2 * line + pixels(10)});
    const QPen axes(mixed(m_style.theme.muted, m_style.theme.canvas, 0.6), m_style.lines.hair);
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setBasePen(axes);
        axis->setTickPen(axes);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLength(0, pixels(3));
        axis->setTickLabelColor(m_style.theme.muted);
        axis->setLabelColor(m_style.theme.muted);
        axis->setTickLabelFont(m_style.font);
        axis->setLabelFont(m_style.font);
        axis->grid()->setPen(QPen(m_style.theme.grid, m_style.lines.hair));
    }
    m_plot.xAxis->setLabel(translate("rangetest", "Learning rate"));
    m_plot.yAxis->setLabel(translate("rangetest", "Loss of the batch"));
}

QCPGraph* RangeTestPlot::addGraph(const std::vector<double>& losses, const QPen& pen)
{
    QCPGraph* graph = m_plot.addGraph();
    graph->setPen(pen);
    for (std::size_t i = 0; i < losses.size() && std::isfinite(losses[i]); ++i) {
        graph->addData(m_content.answer->rates[i], losses[i]);
    }
    return graph;
}

void RangeTestPlot::fill()
{
    m_plot.clearGraphs();
    if (!m_content.answer) {
        return;
    }
    const rangetest::Pooled& pooled = m_content.answer->pooled;
    const QColor lane = m_style.theme.lane(m_content.letter);
    for (const auto& seed : m_content.answer->losses) {
        addGraph(seed, QPen(faded(lane, 0.35), m_style.lines.hair));
    }
    QCPGraph* least = addGraph(lossesOf(pooled.least), Qt::NoPen);
    QCPGraph* greatest = addGraph(lossesOf(pooled.greatest), Qt::NoPen);
    greatest->setBrush(faded(lane, 0.2));
    greatest->setChannelFillGraph(least);
    addGraph(lossesOf(pooled.curve), QPen(lane, m_style.lines.bold));
    const auto& rates = m_content.answer->rates;
    m_plot.xAxis->setRange(rates.front(), rates.back());
    constexpr double kRoom = 0.25; // above and below, in logarithm
    m_plot.yAxis->setRange(std::exp(*std::ranges::min_element(pooled.least) - kRoom),
                           std::exp(*std::ranges::max_element(pooled.greatest) + kRoom));
}

QRectF RangeTestPlot::strip(double from, double to) const
{
    const QRectF area(m_panel->rect());
    const double left = std::max(area.left(), m_plot.xAxis->coordToPixel(from));
    const double right = std::min(area.right(), m_plot.xAxis->coordToPixel(to));
    return {left, area.top(), std::max(0.0, right - left), area.height()};
}

void RangeTestPlot::paintZones(QPainter& painter) const
{
    if (!m_content.answer) {
        return;
    }
    const auto& rates = m_content.answer->rates;
    if (const auto low = m_content.answer->low()) {
        paintHatching(painter, {strip(rates.front(), *low)}, m_style);
    }
    if (const auto edge = m_content.answer->edge()) {
        painter.fillRect(strip(kAmberFrom * *edge, *edge), faded(m_style.theme.warning, 0.16));
        painter.fillRect(strip(*edge, rates.back()), faded(m_style.theme.error, 0.16));
    }
}

void RangeTestPlot::paintMark(QPainter& painter, double rate, const QString& text, int line) const
{
    const QRectF area(m_panel->rect());
    const double x = m_plot.xAxis->coordToPixel(rate);
    const double height = m_style.lineHeight();
    const double top = area.top() - height * (2 - line) - m_style.length(2.0);
    painter.setPen(QPen(m_style.theme.text, m_style.lines.mark, Qt::DashLine));
    painter.drawLine(QPointF(x, top + height), QPointF(x, area.bottom()));
    const double width = m_style.widthOf(text) + 2.0;
    const double left = std::clamp(x - width / 2.0, area.left(), std::max(area.left(), area.right() - width));
    painter.setPen(m_style.theme.text);
    painter.setFont(m_style.font);
    painter.drawText(QRectF(left, top, width, height), Qt::AlignCenter, text);
}

void RangeTestPlot::paintMarks(QPainter& painter) const
{
    if (!m_content.answer) {
        return;
    }
    if (const auto low = m_content.answer->low()) {
        paintMark(painter, *low, translate("rangetest", "low %1").arg(rateText(*low)), 1);
    }
    if (const auto edge = m_content.answer->edge()) {
        const auto scatter = m_content.answer->edgeScatter();
        paintMark(painter, *edge,
                  scatter ? translate("rangetest", "edge %1 ± %2").arg(rateText(*edge), rateText(*scatter))
                          : translate("rangetest", "edge %1").arg(rateText(*edge)),
                  1);
    }
    const double base = m_content.baseRate;
    if (base > m_content.answer->rates.front() && base < m_content.answer->rates.back()) {
        const QRectF area(m_panel->rect());
        const double x = m_plot.xAxis->coordToPixel(base);
        painter.setPen(QPen(m_style.theme.lane(m_content.letter), m_style.lines.cross));
        painter.drawLine(QPointF(x, area.bottom() - m_style.length(10.0)), QPointF(x, area.bottom()));
    }
}

} // namespace lrp::ui
