#include "ui/averages/AveragesPlot.h"

#include "core/text/Figures.h"
#include "ui/plots/AxisLook.h"
#include "ui/plots/PaintedLayer.h"
#include "ui/plots/ValueRange.h"
#include "ui/text/PlainLocale.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <qcustomplot.h>
#include <QFontMetricsF>
#include <vector>

namespace lrp::ui
{
namespace
{

using Mean = probe::Averages::Mean;

QString lossText(double value)
{
    return std::isfinite(value) ? QString::fromStdString(threeDigits(value))
                                : translate("averages", "no number");
}

/// Whether a linear axis would press the small ones flat.
bool spansDecades(const std::vector<double>& losses)
{
    constexpr double kMuch = 4.0;
    double least = std::numeric_limits<double>::infinity();
    double greatest = 0.0;
    for (const double loss : losses) {
        if (std::isfinite(loss)) {
            least = std::min(least, loss);
            greatest = std::max(greatest, loss);
        }
    }
    return least > 0.0 && greatest > kMuch * least;
}

} // namespace

QString captionOf(const AveragesContent& content)
{
    return translate("averages", "Lane %1 %2, step %3.")
               .arg(QChar::fromLatin1(content.letter))
               .arg(content.name, QString::fromStdString(grouped(content.answer->step))) +
           '\n' + QString::fromStdString(content.answer->sentences(content.k)).trimmed();
}

AveragesPlot::AveragesPlot(QCustomPlot& plot)
    : m_plot(plot)
    , m_losses(plot.axisRect())
{
    plot.setLocale(plainLocale());
    plot.setNotAntialiasedElements(QCP::aeNone);
    plot.plotLayout()->setRowSpacing(0);
    m_losses->setAutoMargins(QCP::msNone);
    addPainted(plot, QStringLiteral("overlay"), [this](QPainter& painter) { paint(painter); });
}

bool AveragesPlot::hasAccuracy() const
{
    return m_content.answer && !std::isnan(m_content.answer->means.front().accuracy);
}

void AveragesPlot::setContent(AveragesContent content)
{
    m_content = std::move(content);
    layOut();
    fill();
}

void AveragesPlot::setStyle(const PlotStyle& style)
{
    m_style = style;
    restyle();
    fill();
}

/// A panel for the accuracies while there are some.
void AveragesPlot::layOut()
{
    if (hasAccuracy() == (m_accuracies != nullptr)) {
        return;
    }
    if (m_accuracies == nullptr) {
        constexpr double kLossesShare = 2.0;
        m_accuracies = new QCPAxisRect(&m_plot);
        m_accuracies->setAutoMargins(QCP::msNone);
        m_plot.plotLayout()->addElement(1, 0, m_accuracies);
        m_plot.plotLayout()->setRowStretchFactor(0, kLossesShare);
        m_accuracies->axis(QCPAxis::atLeft)->ticker()->setTickCount(3);
        for (QCPAxis* axis : m_accuracies->axes()) {
            axis->setLayer(QStringLiteral("axes"));
            axis->grid()->setLayer(QStringLiteral("grid"));
        }
        for (const auto side : {QCPAxis::atTop, QCPAxis::atRight}) {
            m_accuracies->axis(side)->setVisible(false);
        }
    } else {
        m_plot.clearGraphs(); // some are on it
        m_plot.plotLayout()->remove(m_accuracies);
        m_plot.plotLayout()->simplify();
        m_accuracies = nullptr;
    }
    restyle();
}

void AveragesPlot::restyle()
{
    m_plot.setBackground(QBrush(m_style.theme.canvas));
    const auto pixels = [this](double length) { return qRound(m_style.length(length)); };
    const int line = qRound(m_style.lineHeight());
    const int left = line + qRound(m_style.widthOf(QStringLiteral("0.00025"))) + pixels(16);
    const int below = 2 * line + pixels(10);
    m_losses->setMargins({left, line + pixels(8), pixels(18), m_accuracies != nullptr ? pixels(8) : below});
    std::vector<QCPAxisRect*> panels{m_losses};
    if (m_accuracies != nullptr) {
        m_accuracies->setMargins({left, pixels(4), pixels(18), below});
        panels.push_back(m_accuracies);
    }
    for (QCPAxisRect* panel : panels) {
        for (QCPAxis* axis : {panel->axis(QCPAxis::atBottom), panel->axis(QCPAxis::atLeft)}) {
            styleAxis(*axis, m_style);
        }
        const bool isLowest = panel == panels.back();
        QCPAxis* x = panel->axis(QCPAxis::atBottom);
        x->setTickLabels(isLowest);
        x->setLabel(isLowest ? translate("averages", "Mean of the latest … checkpoints") : QString());
        x->setNumberFormat(QStringLiteral("g"));
        x->setNumberPrecision(6);
    }
    m_losses->axis(QCPAxis::atLeft)->setLabel(translate("averages", "Validation loss"));
    if (m_accuracies != nullptr) {
        m_accuracies->axis(QCPAxis::atLeft)->setLabel(translate("averages", "Accuracy"));
    }
}

void AveragesPlot::fill(QCPAxisRect& panel, Value value)
{
    QCPAxis* x = panel.axis(QCPAxis::atBottom);
    QCPAxis* y = panel.axis(QCPAxis::atLeft);
    QCPGraph* graph = m_plot.addGraph(x, y);
    graph->setPen(QPen(m_style.theme.lane(m_content.letter), m_style.lines.smoothed));
    LaneValues values;
    for (const Mean& mean : m_content.answer->means) { // no line across what is no number
        graph->addData(static_cast<double>(mean.k), mean.*value);
        values.curve.push_back(mean.*value);
    }
    constexpr double kBeside = 0.5;
    x->setRange(1.0 - kBeside, static_cast<double>(m_content.answer->means.size()) + kBeside);
    const bool isLoss = &panel == m_losses;
    const bool isLogarithmic = isLoss && spansDecades(values.curve);
    if (isLogarithmic) {
        makeLogarithmic(*y);
    } else {
        y->setScaleType(QCPAxis::stLinear);
        y->setTicker(QSharedPointer<QCPAxisTicker>::create());
        y->ticker()->setTickCount(isLoss ? 5 : 3);
    }
    constexpr double kNoFence = 1e9;
    const Span span =
        isLogarithmic ? valueRange({values}, YScale::Logarithmic, kNoFence) : closeRange({values});
    y->setRange(span.low, span.high);
}

void AveragesPlot::fill()
{
    m_plot.clearGraphs();
    if (!m_content.answer) {
        return;
    }
    fill(*m_losses, &Mean::loss);
    if (m_accuracies != nullptr) {
        fill(*m_accuracies, &Mean::accuracy);
    }
}

const Mean& AveragesPlot::chosen() const
{
    const auto& means = m_content.answer->means;
    return means[static_cast<std::size_t>(
        std::clamp<std::int64_t>(m_content.k, 1, static_cast<std::int64_t>(means.size())) - 1)];
}

/// What is no number stands at the upper edge.
QPointF AveragesPlot::placeOf(const Mean& mean, const QCPAxisRect& panel, Value value) const
{
    const double x = panel.axis(QCPAxis::atBottom)->coordToPixel(static_cast<double>(mean.k));
    const double y = std::isfinite(mean.*value) ? panel.axis(QCPAxis::atLeft)->coordToPixel(mean.*value)
                                                : panel.rect().top() + m_style.symbols.cross;
    return {x, y};
}

void AveragesPlot::paint(QPainter& painter) const
{
    if (!m_content.answer) {
        return;
    }
    const auto paintPanel = [&](const QCPAxisRect& panel, Value value) {
        paintLast(painter, panel, value);
        paintMeans(painter, panel, value);
        paintChosen(painter, panel, value);
    };
    paintPanel(*m_losses, &Mean::loss);
    if (m_accuracies != nullptr) {
        paintPanel(*m_accuracies, &Mean::accuracy);
    }
    paintBest(painter);
}

QString AveragesPlot::bestInWords() const
{
    const Mean& best = m_content.answer->best();
    return QStringLiteral("○ ") +
           translate("averages", "best: k = %1, %2").arg(QString::number(best.k), lossText(best.loss));
}

/// The line above a panel.
QRectF AveragesPlot::headOf(const QCPAxisRect& panel) const
{
    const QRectF area(panel.rect());
    return {area.left(), area.top() - m_style.lineHeight() - m_style.length(3.0), area.width(),
            m_style.lineHeight()};
}

/// The last weights alone, to compare with; their words, as far as the best's leave room.
void AveragesPlot::paintLast(QPainter& painter, const QCPAxisRect& panel, Value value) const
{
    const Mean& last = m_content.answer->means.front();
    if (!std::isfinite(last.*value)) {
        return;
    }
    const QRectF area(panel.rect());
    const double y = placeOf(last, panel, value).y();
    painter.setPen(QPen(m_style.theme.text, m_style.lines.mark, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    if (&panel == m_losses) {
        const QString text = QStringLiteral("– – ") +
                             translate("averages", "the last weights alone: %1").arg(lossText(last.*value));
        const double room = area.width() - m_style.widthOf(bestInWords()) - m_style.length(12.0);
        painter.setPen(m_style.theme.text);
        painter.setFont(m_style.font);
        painter.drawText(headOf(panel), Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetricsF(m_style.font).elidedText(text, Qt::ElideRight, room));
    }
}

void AveragesPlot::paintMeans(QPainter& painter, const QCPAxisRect& panel, Value value) const
{
    const QColor lane = m_style.theme.lane(m_content.letter);
    painter.setPen(QPen(lane, m_style.lines.mark));
    painter.setBrush(lane);
    for (const Mean& mean : m_content.answer->means) {
        const QPointF place = placeOf(mean, panel, value);
        const double half = std::isfinite(mean.*value) ? m_style.symbols.evaluation : m_style.symbols.cross;
        if (std::isfinite(mean.*value)) {
            painter.drawEllipse(place, half, half);
        } else {
            painter.drawLine(place - QPointF(half, half), place + QPointF(half, half));
            painter.drawLine(place + QPointF(-half, half), place + QPointF(half, -half));
        }
    }
}

void AveragesPlot::paintChosen(QPainter& painter, const QCPAxisRect& panel, Value value) const
{
    const QRectF area(panel.rect());
    const QPointF place = placeOf(chosen(), panel, value);
    painter.setPen(QPen(m_style.theme.accent, m_style.lines.hair));
    painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()));
    painter.setPen(QPen(m_style.theme.canvas, m_style.lines.mark));
    painter.setBrush(m_style.theme.accent);
    painter.drawEllipse(place, 1.5 * m_style.symbols.measured, 1.5 * m_style.symbols.measured);
}

void AveragesPlot::paintBest(QPainter& painter) const
{
    const Mean& best = m_content.answer->best();
    const QPointF place = placeOf(best, *m_losses, &Mean::loss);
    const double radius = 2.2 * m_style.symbols.measured;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.theme.text, m_style.lines.cross));
    painter.drawEllipse(place, radius, radius);
    painter.setFont(m_style.font);
    painter.drawText(headOf(*m_losses), Qt::AlignLeft | Qt::AlignVCenter, bestInWords());
}

} // namespace lrp::ui
