#include "ui/landscape/BetweenPlot.h"

#include "ui/landscape/LandscapeWords.h"
#include "ui/plots/AxisLook.h"
#include "ui/plots/ChartFurniture.h"
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

const std::vector<double>& lossesOf(const probe::Interpolated& line, probe::Part part)
{
    return part == probe::Part::Training ? line.training : line.validation;
}

/// The value at a place of the way, in proportion between the points round it.
double valueAt(const probe::Interpolated& line, double place)
{
    const auto after = std::ranges::lower_bound(line.at, place);
    const auto next = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(
        after - line.at.begin(), 1, static_cast<std::ptrdiff_t>(line.at.size()) - 1));
    const double share = (place - line.at[next - 1]) / (line.at[next] - line.at[next - 1]);
    return (1.0 - share) * line.training[next - 1] + share * line.training[next];
}

} // namespace

QString readoutOf(const probe::Interpolated& line, std::size_t point)
{
    return translate("landscape", "%1 of the way from %2 to %3: training loss %4, validation loss %5.",
                     "a share, two letters, two losses")
        .arg(shareText(line.at[point]))
        .arg(QChar(line.from.whose.letter))
        .arg(QChar(line.to.whose.letter))
        .arg(lossText(line.training[point]), lossText(line.validation[point]));
}

BetweenPlot::BetweenPlot(QCustomPlot& plot)
    : m_plot(plot)
    , m_panel(plot.axisRect())
{
    plot.setLocale(plainLocale());
    plot.setNotAntialiasedElements(QCP::aeNone);
    m_panel->setAutoMargins(QCP::msNone);
    makeLogarithmic(*plot.yAxis);
    plot.xAxis->setNumberFormat(QStringLiteral("g"));
    plot.xAxis->setNumberPrecision(5);
    addPainted(plot, QStringLiteral("background"), [this](QPainter& painter) { paintGround(painter); });
    addPainted(plot, QStringLiteral("overlay"), [this](QPainter& painter) { paintMarks(painter); });
}

void BetweenPlot::setLine(std::shared_ptr<const probe::Interpolated> line)
{
    const bool isWhole = line && line->at.size() >= 2 && line->training.size() == line->at.size() &&
                         line->validation.size() == line->at.size();
    m_line = isWhole ? std::move(line) : nullptr;
    m_read.reset();
    fill();
}

void BetweenPlot::setStyle(const PlotStyle& style)
{
    m_style = style;
    restyle();
    fill();
}

std::size_t BetweenPlot::pointAt(double x) const
{
    const double place = m_plot.xAxis->pixelToCoord(x);
    const auto nearest =
        std::ranges::min_element(m_line->at, {}, [place](double at) { return std::abs(at - place); });
    return static_cast<std::size_t>(nearest - m_line->at.begin());
}

QPen BetweenPlot::penOf(probe::Part part) const
{
    return part == probe::Part::Training ? QPen(m_style.theme.text, m_style.lines.bold)
                                         : QPen(m_style.theme.muted, m_style.lines.smoothed, Qt::DashLine);
}

void BetweenPlot::restyle()
{
    m_plot.setBackground(QBrush(m_style.theme.canvas));
    const auto pixels = [this](double length) { return qRound(m_style.length(length)); };
    const int line = qRound(m_style.lineHeight());
    m_panel->setMargins({line + qRound(m_style.widthOf(QStringLiteral("0.00025"))) + pixels(8),
                         2 * line + pixels(8), pixels(14), 2 * line + pixels(10)});
    for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
        styleAxis(*axis, m_style);
    }
    m_plot.xAxis->setLabel(translate("landscape", "Share of the way"));
    m_plot.yAxis->setLabel(translate("landscape", "Loss"));
}

void BetweenPlot::fill()
{
    m_plot.clearGraphs();
    if (!m_line) {
        return;
    }
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    for (const probe::Part part : {probe::Part::Validation, probe::Part::Training}) {
        QCPGraph* graph = m_plot.addGraph();
        graph->setPen(penOf(part));
        const std::vector<double>& losses = lossesOf(*m_line, part);
        for (std::size_t i = 0; i < losses.size(); ++i) {
            const bool isDrawn = std::isfinite(losses[i]) && losses[i] > 0.0;
            graph->addData(m_line->at[i], isDrawn ? losses[i] : std::nan(""));
            least = isDrawn ? std::min(least, losses[i]) : least;
            most = isDrawn ? std::max(most, losses[i]) : most;
        }
    }
    // Of a line that is there in part the other end has its room already: as much lies behind it.
    m_plot.xAxis->setRange(m_line->at.front(), std::max(m_line->at.back(), 1.0 - m_line->at.front()));
    if (most > 0.0) {
        constexpr double kRoom = 1.25;
        m_plot.yAxis->setRange(least / kRoom, most * kRoom);
    }
}

/// Hatched where no number came out.
void BetweenPlot::paintGround(QPainter& painter) const
{
    if (!m_line) {
        return;
    }
    const QRectF area(m_panel->rect());
    std::vector<QRectF> missing;
    for (std::size_t i = 0; i < m_line->at.size(); ++i) {
        if (!std::isfinite(m_line->training[i])) {
            const auto middle = [&](std::size_t a, std::size_t b) {
                return m_plot.xAxis->coordToPixel(0.5 * (m_line->at[a] + m_line->at[b]));
            };
            const double left = i == 0 ? area.left() : middle(i - 1, i);
            const double right = i + 1 == m_line->at.size() ? area.right() : middle(i, i + 1);
            missing.emplace_back(left, area.top(), right - left, area.height());
        }
    }
    paintHatching(painter, missing, m_style);
}

/// From the straight line between both ends up to the curve, where it is highest above that.
void BetweenPlot::paintBarrier(QPainter& painter) const
{
    const double height = m_line->barrier(probe::Part::Training);
    if (!(height > 0.0) || !std::isfinite(height)) {
        return;
    }
    const double place = m_line->barrierAt(probe::Part::Training);
    const double top = valueAt(*m_line, place);
    const double x = m_plot.xAxis->coordToPixel(place);
    const double bottom = m_plot.yAxis->coordToPixel(std::max(top - height, 1e-300));
    painter.setPen(QPen(m_style.theme.error, m_style.lines.mark, Qt::DashLine));
    painter.drawLine(QPointF(x, m_plot.yAxis->coordToPixel(top)), QPointF(x, bottom));
    const QString text = translate("landscape", "barrier %1", "a loss").arg(lossText(height));
    painter.setFont(m_style.font);
    painter.setPen(m_style.theme.text);
    painter.drawText(QRectF(x + m_style.length(6.0), bottom - m_style.lineHeight(),
                            m_style.widthOf(text) + 2.0, m_style.lineHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

void BetweenPlot::paintMarks(QPainter& painter) const
{
    if (!m_line) {
        return;
    }
    const QRectF area(m_panel->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const double heading = area.top() - m_style.lineHeight() - m_style.length(6.0);
    paintHeading(painter,
                 {.name = translate("landscape", "Between two ends"),
                  .explanation = {},
                  .lanes = {{.letter = 0,
                             .name = translate("landscape", "training"),
                             .pen = penOf(probe::Part::Training)},
                            {.letter = 0,
                             .name = translate("landscape", "validation"),
                             .pen = penOf(probe::Part::Validation)}}},
                 QRectF(m_style.length(8.0), heading - m_style.lineHeight(),
                        area.right() - m_style.length(8.0), m_style.lineHeight()),
                 m_style);
    painter.setClipRect(area);
    paintBarrier(painter);
    if (m_read) {
        const double x = m_plot.xAxis->coordToPixel(m_line->at[*m_read]);
        painter.setPen(QPen(m_style.theme.muted, m_style.lines.hair));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter.setClipping(false);
    for (const auto& [end, place] : {std::pair(m_line->from, 0.0), std::pair(m_line->to, 1.0)}) {
        const double x = m_plot.xAxis->coordToPixel(place);
        painter.setPen(QPen(m_style.theme.lane(end.whose.letter), m_style.lines.smoothed));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        paintChip(painter, {x, area.top() - m_style.chipSize() / 2.0 - m_style.length(1.0)}, end.whose.letter,
                  m_style);
    }
}

} // namespace lrp::ui
