#include "ui/plots/detail/Panels.h"

#include "ui/plots/LogTicker.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <qcustomplot.h>
#include <QFontMetrics>
#include <QLocale>

namespace lrp::ui
{

namespace
{

/// How the panels share the height.
constexpr std::array<double, kPanels.size()> kHeights{2.0, 0.9, 3.0};

QSharedPointer<QCPAxisTicker> makeLinearTicker(int count)
{
    auto ticker = QSharedPointer<QCPAxisTicker>::create();
    ticker->setTickCount(count);
    return ticker;
}

void addLayer(QCustomPlot& plot, const char* name, QCPLayer::LayerMode mode)
{
    plot.addLayer(QLatin1String(name));
    plot.layer(QLatin1String(name))->setMode(mode);
}

} // namespace

Panels::Panels(QCustomPlot& plot, bool withLoss)
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
    plot.setLocale(QLocale(QLocale::English));
    arrange(false, withLoss);
}

bool Panels::showMomentum(bool shown)
{
    if (shown == has(Panel::Momentum)) {
        return false;
    }
    arrange(shown, has(Panel::Loss));
    return true;
}

void Panels::arrange(bool withMomentum, bool withLoss)
{
    const std::array<bool, kPanels.size()> isShown{true, withMomentum, withLoss};
    m_plot.plotLayout()->clear();
    int row = 0;
    for (const Panel panel : kPanels) {
        QCPAxisRect*& place = m_rects[indexOf(panel)];
        place = isShown[indexOf(panel)] ? addRect(row) : nullptr;
        if (place != nullptr) {
            m_plot.plotLayout()->setRowStretchFactor(row++, kHeights[indexOf(panel)]);
        }
    }
    labelXAxis(lowest());
}

void Panels::layOut()
{
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout}) {
        m_plot.plotLayout()->update(phase);
    }
}

std::vector<Panel> Panels::shown() const
{
    std::vector<Panel> panels;
    std::copy_if(kPanels.begin(), kPanels.end(), std::back_inserter(panels),
                 [this](Panel panel) { return has(panel); });
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
    x->setTicker(makeLinearTicker(8));
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
    m_epochs->setTicker(makeLinearTicker(8));
    m_epochs->setNumberFormat(QStringLiteral("g"));
    m_epochs->setNumberPrecision(6);
    m_epochs->setLabel(QStringLiteral("epoch"));
}

QCPAxis* Panels::xAxis(Panel panel) const
{
    return rect(panel)->axis(QCPAxis::atBottom);
}

QCPAxis* Panels::yAxis(Panel panel) const
{
    return rect(panel)->axis(QCPAxis::atLeft);
}

QRectF Panels::area(Panel panel) const
{
    return has(panel) ? QRectF(rect(panel)->rect()) : QRectF();
}

PixelMap Panels::map(Panel panel) const
{
    const QCPRange x = xAxis(panel)->range();
    const QCPRange y = yAxis(panel)->range();
    const bool logarithmic = yAxis(panel)->scaleType() == QCPAxis::stLogarithmic;
    return {area(panel),
            {x.lower, x.upper},
            {y.lower, y.upper},
            logarithmic ? YScale::Logarithmic : YScale::Linear};
}

void Panels::restyle(const FurnitureStyle& style)
{
    m_plot.setBackground(QBrush(style.theme.canvas));
    const QFontMetrics metrics(style.font);
    const int left = metrics.horizontalAdvance(QStringLiteral("0.00025")) + 16;
    const int right = static_cast<int>(style.chipSize()) + 14;
    for (const Panel panel : shown()) {
        const QMargins old = rect(panel)->margins();
        const int bottom = rect(panel) == lowest() ? 0 : 6;
        rect(panel)->setMargins({left, old.top(), right, bottom});
        for (QCPAxis* axis : rect(panel)->axes()) {
            restyle(axis, style);
        }
    }
}

void Panels::restyle(QCPAxis* axis, const FurnitureStyle& style)
{
    const QPen line(mixed(style.theme.muted, style.theme.canvas, 0.6), 1.0);
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLength(0, 4);
    axis->setSubTickLength(0, 2);
    axis->setTickLabelColor(style.theme.muted);
    axis->setLabelColor(style.theme.muted);
    axis->setTickLabelFont(style.font);
    axis->setLabelFont(style.font);
    axis->setLabelPadding(1);
    axis->setTickLabelPadding(axis->axisType() == QCPAxis::atBottom ? 5 : 7);
    axis->grid()->setPen(QPen(style.theme.grid, 1.0));
    axis->grid()->setSubGridVisible(false);
}

void Panels::setYScale(Panel panel, YScale scale)
{
    QCPAxis* axis = yAxis(panel);
    const bool logarithmic = scale == YScale::Logarithmic;
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(logarithmic ? makeLogTicker() : makeLinearTicker(panel == Panel::Momentum ? 3 : 5));
    axis->setNumberFormat(QStringLiteral("g"));
    axis->setNumberPrecision(5);
}

void Panels::setXLabel(const QString& label)
{
    lowest()->axis(QCPAxis::atBottom)->setLabel(label);
}

void Panels::setXView(Span view, double epochsPerUnit)
{
    for (const Panel panel : shown()) {
        xAxis(panel)->setRange(view.low, view.high);
    }
    m_epochs->setVisible(epochsPerUnit > 0.0);
    if (epochsPerUnit > 0.0) {
        m_epochs->setRange(view.low * epochsPerUnit, view.high * epochsPerUnit);
    }
}

void Panels::setYView(Panel panel, Span view)
{
    yAxis(panel)->setRange(view.low, view.high);
}

void Panels::setBlank(Panel panel, bool blank)
{
    yAxis(panel)->setTickLabels(!blank);
    yAxis(panel)->setTicks(!blank);
    yAxis(panel)->setSubTicks(!blank);
    yAxis(panel)->grid()->setVisible(!blank);
    xAxis(panel)->grid()->setVisible(!blank);
}

double Panels::headingWidth(Panel panel, int plotWidth) const
{
    return plotWidth - rect(panel)->margins().left() - rect(panel)->margins().right();
}

void Panels::setHeadingHeight(Panel panel, int height)
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
