#include "ui/plots/detail/Panels.h"

#include "ui/plots/detail/RoomTicker.h"
#include "ui/plots/LogTicker.h"
#include "ui/plots/XScale.h"
#include "ui/text/PlainLocale.h"

#include <algorithm>
#include <iterator>
#include <qcustomplot.h>
#include <QFontMetrics>

namespace lrp::ui
{

namespace
{

constexpr int kTicksOnX = 8; ///< about

QSharedPointer<QCPAxisTicker> makeLinearTicker(int count)
{
    auto ticker = QSharedPointer<QCPAxisTicker>::create();
    ticker->setTickCount(count);
    return ticker;
}

/// The ticker, with fewer ticks where there is no room for the numbers.
void setTicker(QCPAxis* axis, QSharedPointer<QCPAxisTicker> ticker)
{
    axis->setTicker(QSharedPointer<RoomTicker>::create(std::move(ticker), *axis));
}

void addLayer(QCustomPlot& plot, const char* name, QCPLayer::LayerMode mode)
{
    plot.addLayer(QLatin1String(name));
    plot.layer(QLatin1String(name))->setMode(mode);
}

} // namespace

Panels::Panels(QCustomPlot& plot)
    : m_plot(plot)
{
    plot.plotLayout()->setRowSpacing(0);
    // Grid and axes lie below all curves, so that they need no redrawing when a curve grows.
    plot.moveLayer(plot.layer(QStringLiteral("axes")), plot.layer(QStringLiteral("grid")));
    // It is empty; a buffer of its own would have to be cleared and drawn each time.
    plot.layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
    addLayer(plot, kPlanned, QCPLayer::lmLogical);
    addLayer(plot, kSettled, QCPLayer::lmBuffered);
    addLayer(plot, kMoving, QCPLayer::lmBuffered);
    plot.setLocale(plainLocale());
    plot.plotLayout()->clear();
}

bool Panels::show(const ByPanel<bool>& shown)
{
    if (shown == ByPanel<bool>([this](PanelId panel) { return has(panel); })) {
        return false;
    }
    m_plot.plotLayout()->clear();
    int row = 0;
    for (const PanelId panel : allPanels()) {
        m_rects[panel] = shown[panel] ? addRect(row) : nullptr;
        if (shown[panel]) {
            m_plot.plotLayout()->setRowStretchFactor(row++, of(panel).height);
        }
    }
    labelXAxis(lowest());
    return true;
}

void Panels::layOut()
{
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout}) {
        m_plot.plotLayout()->update(phase);
    }
}

std::vector<PanelId> Panels::shown() const
{
    std::vector<PanelId> panels;
    std::copy_if(allPanels().begin(), allPanels().end(), std::back_inserter(panels),
                 [this](PanelId panel) { return has(panel); });
    return panels;
}

QCPAxisRect* Panels::addRect(int row)
{
    auto* added = new QCPAxisRect(&m_plot);
    m_plot.plotLayout()->addElement(row, 0, added);
    added->setAutoMargins(QCP::msNone);
    added->setMinimumSize(80, 40);
    for (QCPAxis* axis : added->axes()) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    QCPAxis* x = added->axis(QCPAxis::atBottom);
    setTicker(x, makeLinearTicker(kTicksOnX));
    x->setNumberPrecision(9);
    x->setNumberFormat(QStringLiteral("g"));
    x->setTickLabels(false);
    added->axis(QCPAxis::atTop)->setVisible(false);
    added->axis(QCPAxis::atRight)->setVisible(false);
    return added;
}

void Panels::labelXAxis(QCPAxisRect* rect)
{
    rect->setAutoMargins(QCP::msBottom);
    rect->axis(QCPAxis::atBottom)->setTickLabels(true);
    m_epochs = rect->addAxis(QCPAxis::atBottom);
    m_epochs->setLayer(QStringLiteral("axes"));
    m_epochs->grid()->setVisible(false);
    setTicker(m_epochs, makeLinearTicker(kTicksOnX));
    m_epochs->setNumberFormat(QStringLiteral("g"));
    m_epochs->setNumberPrecision(6);
    m_epochs->setLabel(axisLabel(XUnit::Epochs));
}

QCPAxis* Panels::xAxis(PanelId panel) const
{
    return rect(panel)->axis(QCPAxis::atBottom);
}

QCPAxis* Panels::yAxis(PanelId panel) const
{
    return rect(panel)->axis(QCPAxis::atLeft);
}

QRectF Panels::area(PanelId panel) const
{
    return has(panel) ? QRectF(rect(panel)->rect()) : QRectF();
}

PixelMap Panels::map(PanelId panel) const
{
    const QCPRange x = xAxis(panel)->range();
    const QCPRange y = yAxis(panel)->range();
    const bool logarithmic = yAxis(panel)->scaleType() == QCPAxis::stLogarithmic;
    return {area(panel),
            {x.lower, x.upper},
            {y.lower, y.upper},
            logarithmic ? YScale::Logarithmic : YScale::Linear};
}

Sheet Panels::sheet() const
{
    return {.size = m_plot.viewport().size(),
            .ratio = m_plot.bufferDevicePixelRatio(),
            .areas = ByPanel<QRectF>([this](PanelId panel) { return area(panel); })};
}

void Panels::restyle(const PlotStyle& style)
{
    m_plot.setBackground(QBrush(style.theme.canvas));
    const QFontMetrics metrics(style.font);
    const auto pixels = [&](double length) { return qRound(style.length(length)); };
    const int left = metrics.horizontalAdvance(QStringLiteral("0.00025")) + pixels(16);
    const int right = static_cast<int>(style.chipSize()) + pixels(14);
    for (const PanelId panel : shown()) {
        const QMargins old = rect(panel)->margins();
        const int bottom = rect(panel) == lowest() ? 0 : pixels(6);
        rect(panel)->setMargins({left, old.top(), right, bottom});
        for (QCPAxis* axis : rect(panel)->axes()) {
            restyle(axis, style);
        }
    }
}

void Panels::restyle(QCPAxis* axis, const PlotStyle& style)
{
    const QPen line(mixed(style.theme.muted, style.theme.canvas, 0.6), style.lines.hair);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    const auto pixels = [&](double length) { return qRound(style.length(length)); };
    axis->setTickLength(0, pixels(4));
    axis->setSubTickLength(0, pixels(2));
    axis->setTickLabelColor(style.theme.muted);
    axis->setLabelColor(style.theme.muted);
    axis->setTickLabelFont(style.font);
    axis->setLabelFont(style.font);
    axis->setLabelPadding(pixels(1));
    axis->setTickLabelPadding(axis->axisType() == QCPAxis::atBottom ? pixels(5) : pixels(7));
    axis->grid()->setPen(QPen(style.theme.grid, style.lines.hair));
    axis->grid()->setSubGridVisible(false);
    if (axis->axisType() == QCPAxis::atBottom) { // as many as there is room for beside each other
        axis->ticker()->setTickCount(std::max(2, qRound(kTicksOnX / style.scale)));
    }
}

void Panels::setYScale(PanelId panel, YScale scale)
{
    QCPAxis* axis = yAxis(panel);
    const bool logarithmic = scale == YScale::Logarithmic;
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    setTicker(axis, logarithmic ? makeLogTicker() : makeLinearTicker(of(panel).ticks));
    axis->setNumberFormat(QStringLiteral("g"));
    axis->setNumberPrecision(5);
}

void Panels::setView(const AxesView& view)
{
    setXView(view.x, view.epochsPerUnit);
    lowest()->axis(QCPAxis::atBottom)->setLabel(view.xLabel);
    for (const PanelId panel : shown()) {
        setYScale(panel, view.scales[panel]);
        yAxis(panel)->setRange(view.y[panel].low, view.y[panel].high);
    }
    if (has(kLossPanel)) {
        setBlank(kLossPanel, view.isBlank);
    }
}

void Panels::setXView(Span view, double epochsPerUnit)
{
    for (const PanelId panel : shown()) {
        xAxis(panel)->setRange(view.low, view.high);
    }
    m_epochs->setVisible(epochsPerUnit > 0.0);
    if (epochsPerUnit > 0.0) {
        m_epochs->setRange(view.low * epochsPerUnit, view.high * epochsPerUnit);
    }
}

/// Without grid and numbers while there is nothing on the panel.
void Panels::setBlank(PanelId panel, bool blank)
{
    yAxis(panel)->setTickLabels(!blank);
    yAxis(panel)->setTicks(!blank);
    yAxis(panel)->setSubTicks(!blank);
    yAxis(panel)->grid()->setVisible(!blank);
    xAxis(panel)->grid()->setVisible(!blank);
}

double Panels::headingWidth(PanelId panel, int plotWidth) const
{
    return plotWidth - rect(panel)->margins().left() - rect(panel)->margins().right();
}

void Panels::setHeadingHeight(PanelId panel, int height)
{
    QMargins margins = rect(panel)->margins();
    margins.setTop(height);
    rect(panel)->setMargins(margins);
}

void Panels::replotLayer(const char* name)
{
    m_plot.layer(QLatin1String(name))->replot();
}

} // namespace lrp::ui
