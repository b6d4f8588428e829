#include "ui/rehearsal/RehearsalPlot.h"

#include "core/experiment/findings/Words.h"
#include "ui/plots/AxisLook.h"
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

void setAxis(QCPAxis* axis, const Span& range, bool logarithmic, int ticks)
{
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(makeRoomTicker(tickerFor(range, logarithmic, ticks), *axis));
    axis->setRange(range.low, range.high);
}

} // namespace

RehearsalPlot::RehearsalPlot(QCustomPlot& plot, RowsWorker* worker)
    : m_plot(plot)
    , m_worker(worker)
{
    plot.setLocale(plainLocale());
    plot.plotLayout()->clear();
    plot.plotLayout()->setRowSpacing(0);
    plot.moveLayer(plot.layer(QStringLiteral("axes")), plot.layer(QStringLiteral("grid")));
    addPainted(plot, QStringLiteral("main"), [this](QPainter& painter) { paintRows(painter); });
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
            const RehearsalFrame frame = frameOf(i, m_scale);
            paintRowHeading(painter, m_content, m_content.rows[i], frame, m_cross, m_style);
            paintPencil(painter, frame);
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
        m_picture.reset(); // what is being painted is of other rows too
        if (m_worker != nullptr) {
            m_worker->forget();
        }
        makePanels();
        restyle();
    }
    followScale();
}

void RehearsalPlot::setLogarithmic(bool logarithmic)
{
    m_isLog = logarithmic;
    followScale();
}

void RehearsalPlot::setStyle(const PlotStyle& style)
{
    m_style = style;
    ++m_version;
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
    for (QCPAxis* axis : {panel->axis(QCPAxis::atLeft), panel->axis(QCPAxis::atBottom)}) {
        styleAxis(*axis, m_style);
        axis->setLabelPadding(qRound(m_style.length(1.0)));
    }
    QCPAxis* x = panel->axis(QCPAxis::atBottom);
    x->setTickLabels(hasNumbers);
    x->setLabel(hasNumbers ? translate("rehearsal", "Report") : QString());
}

/// The axes go on as they are until the picture comes that has others.
void RehearsalPlot::followScale()
{
    ++m_version;
    if (!m_picture) {
        setScale(scaleOf(m_content, m_isLog));
    }
}

void RehearsalPlot::setScale(const RowsScale& scale)
{
    m_scale = scale;
    for (const Panels& panels : m_panels) {
        setAxis(panels.reports->axis(QCPAxis::atLeft), scale.values, scale.areValuesLog, 4);
        setAxis(panels.rate->axis(QCPAxis::atLeft), scale.rates, scale.areRatesLog, 2);
        for (QCPAxisRect* panel : {panels.reports, panels.rate}) {
            panel->axis(QCPAxis::atBottom)->setRange(scale.x.low, scale.x.high);
        }
    }
}

RehearsalFrame RehearsalPlot::frameOf(std::size_t row, const RowsScale& scale) const
{
    const QRectF curve(m_panels[row].reports->rect());
    const QRectF rate(m_panels[row].rate->rect());
    const double heading = m_style.lineHeight() + m_style.length(4.0);
    return {
        .heading = {curve.left(), curve.top() - heading - m_style.length(2.0), curve.width(), heading},
        .curve = curve,
        .gauges = {curve.left(), curve.bottom() + m_style.length(3.0), curve.width(), m_style.length(kGauge)},
        .rate = rate,
        .scale = scale};
}

RowsSheet RehearsalPlot::sheet() const
{
    RowsSheet sheet{.content = m_content,
                    .frames = {},
                    .style = m_style,
                    .size = m_plot.viewport().size(),
                    .pixelRatio = m_plot.bufferDevicePixelRatio(),
                    .version = m_version};
    const RowsScale scale = scaleOf(m_content, m_isLog);
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        sheet.frames.push_back(frameOf(i, scale));
    }
    return sheet;
}

void RehearsalPlot::paintRows(QPainter& painter)
{
    if (m_panels.empty()) {
        return;
    }
    const RowsSheet wanted = sheet();
    if (m_worker == nullptr) {
        lrp::ui::paintRows(painter, wanted);
        return;
    }
    if ((!m_picture || !m_picture->isOf(wanted)) && !m_worker->isBusy()) {
        m_worker->begin(wanted, [this](std::optional<RowsPicture> picture) {
            takePicture(std::move(picture)); // and ask again, if that was of another moment
        });
    }
    if (m_picture) {
        m_picture->paint(painter, wanted);
    }
}

void RehearsalPlot::takePicture(std::optional<RowsPicture> picture)
{
    if (picture) {
        m_picture = std::move(picture);
        setScale(m_picture->scale());
    }
    m_plot.replot(QCustomPlot::rpQueuedReplot);
}

bool RehearsalPlot::isPainted() const
{
    return m_panels.empty() || m_worker == nullptr || (m_picture && m_picture->isOf(sheet()));
}

std::optional<std::size_t> RehearsalPlot::reportAt(QPointF point) const
{
    return m_panels.empty() ? std::nullopt : frameOf(0, m_scale).reportAt(point.x(), m_content.size());
}

std::size_t RehearsalPlot::reportNear(double pixel) const
{
    const RehearsalFrame frame = frameOf(0, m_scale);
    return *frame.reportAt(std::clamp(pixel, frame.curve.left(), frame.curve.right()), m_content.size());
}

std::optional<std::size_t> RehearsalPlot::rowAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        if (frameOf(i, m_scale).curve.contains(point)) {
            return i;
        }
    }
    return std::nullopt;
}

double RehearsalPlot::valueAt(std::size_t row, double pixel) const
{
    return frameOf(row, m_scale).valueAt(pixel);
}

double RehearsalPlot::valueAbove(double value, double share) const
{
    const RehearsalFrame frame = frameOf(0, m_scale);
    return frame.valueAt(frame.yOf(value) - share * frame.curve.height());
}

void RehearsalPlot::setPencil(std::optional<double> value)
{
    m_pencil = value;
    m_plot.layer(QStringLiteral("overlay"))->replot();
}

void RehearsalPlot::paintPencil(QPainter& painter, const RehearsalFrame& frame) const
{
    if (!m_pencil || !m_cross) {
        return;
    }
    painter.setPen(QPen(m_style.theme.accent, m_style.lines.bold));
    painter.setBrush(m_style.theme.canvas);
    const double radius = m_style.length(5.0);
    painter.drawEllipse(QPointF(frame.xOf(static_cast<double>(*m_cross + 1)), frame.yOf(*m_pencil)), radius,
                        radius);
    painter.setBrush(Qt::NoBrush);
}

int RehearsalPlot::leastHeight() const
{
    return qRound(static_cast<double>(m_panels.size()) *
                  (4.0 * m_style.lineHeight() + m_style.length(100.0)));
}

} // namespace lrp::ui
