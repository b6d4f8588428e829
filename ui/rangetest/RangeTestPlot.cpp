#include "ui/rangetest/RangeTestPlot.h"

#include "ui/plots/AxisLook.h"
#include "ui/plots/ChartFurniture.h"
#include "ui/plots/PaintedLayer.h"
#include "ui/rangetest/RateText.h"
#include "ui/text/PlainLocale.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <qcustomplot.h>
#include <QStringList>

namespace lrp::ui
{
namespace
{

std::vector<double> lossesOf(const std::vector<double>& logarithms)
{
    std::vector<double> losses(logarithms.size());
    std::ranges::transform(logarithms, losses.begin(), [](double y) { return std::exp(y); });
    return losses;
}

constexpr double kAmberFrom = 0.5; ///< of the edge
constexpr double kDiamond = 4.0;   ///< half as wide and as high

} // namespace

std::optional<double> RangeTestContent::lossAt(double rate) const
{
    const auto& rates = answer->rates;
    const auto above = std::upper_bound(rates.begin(), rates.end(), rate);
    if (above == rates.begin()) {
        return std::nullopt;
    }
    return std::exp(answer->pooled.curve[static_cast<std::size_t>(above - rates.begin()) - 1]);
}

QString captionOf(const RangeTestContent& content)
{
    return translate("rangetest", "Lane %1 %2, step %3.")
               .arg(QString(QChar::fromLatin1(content.letter)), content.name,
                    QString::fromStdString(grouped(content.answer->step))) +
           '\n' + QString::fromStdString(content.answer->sentences()).trimmed();
}

QString legendOf(const RangeTestContent& content)
{
    const auto seeds = static_cast<int>(content.answer->losses.size());
    const auto steps = static_cast<std::int64_t>(content.answer->rates.size());
    QStringList lines;
    lines.append(seeds == 1
                     ? translate("rangetest",
                                 "The line is the loss of each batch while the rate rises from step to "
                                 "step, %1 steps in all; the thick one is smoothed.")
                           .arg(QString::fromStdString(grouped(steps)))
                     : translate("rangetest",
                                 "Thin lines are the losses of %1 seeds while the rate rises from step to "
                                 "step, %2 steps each; the thick one is their mean, the band goes from the "
                                 "least to the greatest, all smoothed.")
                           .arg(seeds)
                           .arg(QString::fromStdString(grouped(steps))));
    if (content.answer->low()) {
        lines.append(translate("rangetest", "Hatched: too small, nothing happens within this test."));
    }
    if (content.answer->edge()) {
        lines.append(translate("rangetest", "Amber: within half of the edge. Red: unstable."));
    }
    if (!content.answer->peers.empty()) {
        lines.append(translate("rangetest", "Diamonds: what others' rules say."));
    }
    return lines.join(' ');
}

RangeTestPlot::RangeTestPlot(QCustomPlot& plot)
    : m_plot(plot)
    , m_panel(plot.axisRect())
{
    plot.setLocale(plainLocale());
    plot.setNotAntialiasedElements(QCP::aeNone);
    m_panel->setAutoMargins(QCP::msNone);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        makeLogarithmic(*axis);
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

double RangeTestPlot::placeOf(double rate) const
{
    return m_plot.xAxis->coordToPixel(rate);
}

QRect RangeTestPlot::area() const
{
    return m_panel->rect();
}

bool RangeTestPlot::isAmongRates(double rate) const
{
    const auto& rates = m_content.answer->rates;
    return rate >= rates.front() && rate <= rates.back();
}

QString RangeTestPlot::textAt(const QPoint& place) const
{
    QStringList lines;
    const double reach = m_style.length(kDiamond + 2.0);
    if (!m_content.answer || std::abs(place.y() - peersLine()) > reach) {
        return {};
    }
    for (const auto& peer : m_content.answer->peers) {
        if (peer.rate && isAmongRates(*peer.rate) && std::abs(placeOf(*peer.rate) - place.x()) <= reach) {
            lines.append(
                translate("rangetest", "%1 would say %2", "a rule's name, and a rate")
                    .arg(QString::fromUtf8(peer.name.data(), static_cast<qsizetype>(peer.name.size())),
                         rateText(*peer.rate)));
        }
    }
    return lines.join('\n');
}

void RangeTestPlot::restyle()
{
    m_plot.setBackground(QBrush(m_style.theme.canvas));
    const auto pixels = [this](double length) { return qRound(m_style.length(length)); };
    const int line = qRound(m_style.lineHeight());
    m_panel->setMargins({line + qRound(m_style.widthOf(QStringLiteral("0.00025"))) + pixels(16),
                         line + pixels(8), pixels(14), 2 * line + pixels(10)});
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        styleAxis(*axis, m_style);
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

void RangeTestPlot::paintMark(QPainter& painter, double rate, const QString& text) const
{
    const QRectF area(m_panel->rect());
    const double x = m_plot.xAxis->coordToPixel(rate);
    const double height = m_style.lineHeight();
    const double top = area.top() - height - m_style.length(2.0);
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
        paintMark(painter, *low, translate("rangetest", "low %1").arg(rateText(*low)));
    }
    if (const auto edge = m_content.answer->edge()) {
        const auto scatter = m_content.answer->edgeScatter();
        paintMark(painter, *edge,
                  scatter ? translate("rangetest", "edge %1 ± %2").arg(rateText(*edge), rateText(*scatter))
                          : translate("rangetest", "edge %1").arg(rateText(*edge)));
    }
    paintPeers(painter);
    paintLanes(painter);
    paintMarker(painter);
}

/// Above the lanes' ticks.
double RangeTestPlot::peersLine() const
{
    return m_panel->rect().bottom() - m_style.length(12.0 + kDiamond) - m_style.lineHeight();
}

void RangeTestPlot::paintPeers(QPainter& painter) const
{
    const double y = peersLine();
    const double half = m_style.length(kDiamond);
    painter.setPen(QPen(m_style.theme.canvas, m_style.lines.hair));
    painter.setBrush(m_style.theme.muted);
    for (const auto& peer : m_content.answer->peers) {
        if (peer.rate && isAmongRates(*peer.rate)) {
            const double x = placeOf(*peer.rate);
            painter.drawPolygon(QPolygonF({{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}}));
        }
    }
    painter.setBrush(Qt::NoBrush);
}

/// A tick with its letter for each; letters that would stand on one another stand side by side.
void RangeTestPlot::paintLanes(QPainter& painter) const
{
    const QRectF area(m_panel->rect());
    const double height = m_style.lineHeight();
    std::map<int, double> taken; ///< by the pixel of the tick: where the next letter begins
    painter.setFont(m_style.bold());
    for (const LaneRate& lane : m_content.lanes) {
        if (!isAmongRates(lane.rate)) {
            continue;
        }
        const double x = placeOf(lane.rate);
        painter.setPen(QPen(m_style.theme.lane(lane.letter), m_style.lines.cross));
        painter.drawLine(QPointF(x, area.bottom() - m_style.length(8.0)), QPointF(x, area.bottom()));
        const QString letter = QChar::fromLatin1(lane.letter);
        const double width = m_style.widthOf(letter) + m_style.length(3.0);
        double& left = taken.try_emplace(qRound(x), x - width / 2.0).first->second;
        painter.drawText(QRectF(left, area.bottom() - m_style.length(8.0) - height, width, height),
                         Qt::AlignCenter, letter);
        left += width;
    }
}

/// With a grip at its head.
void RangeTestPlot::paintMarker(QPainter& painter) const
{
    if (!m_marker || !isAmongRates(*m_marker)) {
        return;
    }
    const QRectF area(m_panel->rect());
    const double x = placeOf(*m_marker);
    const QColor colour = m_style.theme.lane(m_content.letter);
    painter.setPen(QPen(colour, m_style.lines.cross));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const double half = m_style.length(6.0);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({{x - half, area.top()}, {x + half, area.top()}, {x, area.top() + 1.5 * half}}));
    painter.setBrush(Qt::NoBrush);
    const QString text = rateText(*m_marker);
    const double width = m_style.widthOf(text) + m_style.length(6.0);
    const bool isLeft = x + half + width > area.right();
    const QRectF place(isLeft ? x - half - width : x + half, area.top() + m_style.length(2.0), width,
                       m_style.lineHeight());
    painter.fillRect(place, faded(m_style.theme.canvas, 0.8));
    painter.setPen(m_style.theme.text);
    painter.setFont(m_style.bold());
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace lrp::ui
