#include "ui/rehearsal/RehearsalPlot.h"

#include "core/experiment/findings/Words.h"
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

constexpr double kGauge = 12.0; ///< high, in pixels of a style that is not scaled
constexpr int kReportsShare = 5;
constexpr int kRateShare = 2;

/// Powers of ten, three of them at most: rates fall over many decades, and their panel is low.
QSharedPointer<QCPAxisTicker> makeDecades(const Span& range)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const int first = static_cast<int>(std::ceil(std::log10(range.low) - 1e-9));
    const int last = static_cast<int>(std::floor(std::log10(range.high) + 1e-9));
    const int step = std::max(1, (last - first + 2) / 2);
    for (int power = last; power >= first; power -= step) {
        const double rate = std::pow(10.0, power);
        ticker->addTick(rate, QString::fromStdString(experiment::words::rate(rate)));
    }
    return ticker;
}

QSharedPointer<QCPAxisTicker> tickerFor(const Span& range, bool logarithmic, int ticks)
{
    if (logarithmic) {
        return range.high > 100.0 * range.low ? makeDecades(range) : makeLogTicker();
    }
    auto ticker = QSharedPointer<QCPAxisTicker>::create();
    ticker->setTickCount(ticks);
    return ticker;
}

void setScale(QCPAxis* axis, const Span& range, bool logarithmic, int ticks)
{
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(tickerFor(range, logarithmic, ticks));
    axis->setRange(range.low, range.high);
}

} // namespace

RehearsalPlot::RehearsalPlot(QCustomPlot& plot)
    : m_plot(plot)
{
    plot.setLocale(plainLocale());
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    plot.moveLayer(plot.layer(QStringLiteral("axes")), plot.layer(QStringLiteral("grid")));
    addPainted(plot, QStringLiteral("main"), [this](QPainter& painter) {
        for (std::size_t i = 0; i < m_panels.size(); ++i) {
            paintRehearsal(painter, m_content, m_content.rows[i], frameOf(i), m_style);
        }
    });
    addPainted(plot, QStringLiteral("main"), [this](QPainter& painter) {
        if (!m_panels.empty()) { // beside the label of the X axis
            const QRectF rate(m_panels.back().rate->rect());
            const double line = m_style.lineHeight();
            paintLegend(painter,
                        {rate.center().x() + 3.0 * line, rate.bottom() + line + m_style.length(6.0),
                         rate.right() - rate.center().x() - 3.0 * line, line},
                        m_style);
        }
    });
    // Over a buffer of its own, so that a crosshair that moves paints nothing else anew.
    plot.layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmBuffered);
    addPainted(plot, QStringLiteral("overlay"), [this](QPainter& painter) {
        for (std::size_t i = 0; i < m_panels.size(); ++i) {
            paintRowHeading(painter, m_content, m_content.rows[i], frameOf(i), m_cross, m_style);
        }
    });
}

void RehearsalPlot::setContent(RehearsalContent content)
{
    const bool isSameLayout = content.rows.size() == m_content.rows.size();
    m_content = std::move(content);
    if (m_cross && *m_cross >= m_content.size()) {
        m_cross.reset();
    }
    if (!isSameLayout) {
        makePanels();
        restyle();
    }
    setRanges();
}

void RehearsalPlot::setLogarithmic(bool logarithmic)
{
    m_isLog = logarithmic;
    setRanges();
}

void RehearsalPlot::setStyle(const PlotStyle& style)
{
    m_style = style;
    restyle();
}

void RehearsalPlot::setCross(std::optional<std::size_t> report)
{
    m_cross = report;
    m_plot.layer(QStringLiteral("overlay"))->replot();
}

void RehearsalPlot::makePanels()
{
    m_plot.plotLayout()->clear();
    m_panels.clear();
    for (std::size_t i = 0; i < m_content.rows.size(); ++i) {
        const int row = 2 * static_cast<int>(i);
        m_panels.push_back({addPanel(row), addPanel(row + 1)});
        m_plot.plotLayout()->setRowStretchFactor(row, kReportsShare);
        m_plot.plotLayout()->setRowStretchFactor(row + 1, kRateShare);
    }
}

QCPAxisRect* RehearsalPlot::addPanel(int row)
{
    auto* panel = new QCPAxisRect(&m_plot);
    m_plot.plotLayout()->addElement(row, 0, panel);
    panel->setAutoMargins(QCP::msNone);
    panel->setMinimumSize(80, 24);
    for (QCPAxis* axis : panel->axes()) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setNumberFormat(QStringLiteral("g"));
        axis->setNumberPrecision(5);
    }
    panel->axis(QCPAxis::atTop)->setVisible(false);
    panel->axis(QCPAxis::atRight)->setVisible(false);
    return panel;
}

void RehearsalPlot::restyle()
{
    m_plot.setBackground(QBrush(m_style.theme.canvas));
    const auto pixels = [this](double length) { return qRound(m_style.length(length)); };
    const int left = qRound(m_style.widthOf(QStringLiteral("0.00025"))) + pixels(16);
    const int heading = qRound(m_style.lineHeight()) + pixels(8);
    const int numbers = 2 * qRound(m_style.lineHeight()) + pixels(8);
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const bool isLast = i + 1 == m_panels.size();
        m_panels[i].reports->setMargins({left, heading, pixels(12), pixels(kGauge + 6)});
        m_panels[i].rate->setMargins({left, 0, pixels(12), isLast ? numbers : pixels(6)});
        restyle(m_panels[i].reports, false);
        restyle(m_panels[i].rate, isLast);
    }
}

void RehearsalPlot::restyle(QCPAxisRect* panel, bool hasNumbers)
{
    const QPen line(mixed(m_style.theme.muted, m_style.theme.canvas, 0.6), m_style.lines.hair);
    for (QCPAxis* axis : {panel->axis(QCPAxis::atLeft), panel->axis(QCPAxis::atBottom)}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLength(0, qRound(m_style.length(3.0)));
        axis->setTickLabelColor(m_style.theme.muted);
        axis->setLabelColor(m_style.theme.muted);
        axis->setTickLabelFont(m_style.font);
        axis->setLabelFont(m_style.font);
        axis->setLabelPadding(qRound(m_style.length(1.0)));
        axis->grid()->setPen(QPen(m_style.theme.grid, m_style.lines.hair));
    }
    QCPAxis* x = panel->axis(QCPAxis::atBottom);
    x->setTickLabels(hasNumbers);
    x->setLabel(hasNumbers ? translate("rehearsal", "Report") : QString());
}

void RehearsalPlot::setRanges()
{
    const double last = static_cast<double>(std::max<std::size_t>(m_content.size(), 1)) + 0.5;
    for (const Panels& panels : m_panels) {
        setScale(panels.reports->axis(QCPAxis::atLeft), m_isLog ? m_content.logValues : m_content.values,
                 m_isLog, 4);
        setScale(panels.rate->axis(QCPAxis::atLeft), m_content.rates, m_content.areRatesLog, 2);
        for (QCPAxisRect* panel : {panels.reports, panels.rate}) {
            panel->axis(QCPAxis::atBottom)->setRange(0.5, last);
        }
    }
}

RehearsalFrame RehearsalPlot::frameOf(std::size_t row) const
{
    const QRectF curve(m_panels[row].reports->rect());
    const QRectF rate(m_panels[row].rate->rect());
    const double heading = m_style.lineHeight() + m_style.length(4.0);
    const QCPRange x = m_panels[row].rate->axis(QCPAxis::atBottom)->range();
    return {
        .heading = {curve.left(), curve.top() - heading - m_style.length(2.0), curve.width(), heading},
        .curve = curve,
        .gauges = {curve.left(), curve.bottom() + m_style.length(3.0), curve.width(), m_style.length(kGauge)},
        .rate = rate,
        .x = {x.lower, x.upper},
        .values = m_isLog ? m_content.logValues : m_content.values,
        .areValuesLog = m_isLog,
        .rates = m_content.rates,
        .areRatesLog = m_content.areRatesLog};
}

std::optional<std::size_t> RehearsalPlot::reportAt(QPointF point) const
{
    return m_panels.empty() ? std::nullopt : frameOf(0).reportAt(point.x(), m_content.size());
}

int RehearsalPlot::leastHeight() const
{
    return qRound(static_cast<double>(m_panels.size()) *
                  (4.0 * m_style.lineHeight() + m_style.length(100.0)));
}

} // namespace lrp::ui
