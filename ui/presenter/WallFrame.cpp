#include "ui/presenter/WallFrame.h"

#include "ui/text/Translate.h"

#include <algorithm>
#include <QPainter>

namespace lrp::ui
{

void WallFrame::paintGrid()
{
    paintRows(m_axes.rate, m_layout.ratePlot);
    paintRows(m_axes.loss, m_layout.lossPlot);
    m_painter.setPen(QPen(m_colours.grid, m_sizes.grid));
    for (const WallAxis::Tick& tick : columns()) {
        const double x = m_axes.x.pixel(tick.value);
        for (const QRectF& plot : {m_layout.ratePlot, m_layout.lossPlot}) {
            m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }
}

void WallFrame::paintHeadings()
{
    const bool isDivided = m_wall.options.normalised;
    paintHeading(m_layout.ratePlot, isDivided ? translate("presenter", "Learning rate ÷ base rate")
                                              : translate("presenter", "Learning rate"));
    paintHeading(m_layout.lossPlot, translate("presenter", "Loss"));
}

void WallFrame::paintNumbers()
{
    paintRowNumbers(m_axes.rate, m_layout.ratePlot);
    paintRowNumbers(m_axes.loss, m_layout.lossPlot);
    paintColumnNumbers();
}

void WallFrame::paintCrosshair()
{
    if (m_wall.crosshair) {
        const double x = m_axes.x.pixel(m_axes.steps.of(static_cast<double>(*m_wall.crosshair)));
        m_painter.setPen(QPen(m_colours.muted, m_sizes.crosshair));
        for (const QRectF& plot : {m_layout.ratePlot, m_layout.lossPlot}) {
            if (x >= plot.left() && x <= plot.right()) {
                m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            }
        }
    }
}

void WallFrame::paintHeader()
{
    paintParagraph(m_painter,
                   fittedParagraph(m_fonts.question, m_wall.title, m_layout.title.size(), m_sizes.smallText),
                   m_colours.text, m_layout.title, m_wall.title);
    QRectF line = m_layout.clock;
    line.setHeight(0.5 * line.height());
    paintFigureRight(line, m_wall.clock);
    line.translate(0.0, line.height());
    paintFigureRight(line, m_wall.step);
}

void WallFrame::paintState()
{
    const double margin = m_layout.title.left();
    const QRectF line = m_layout.state.adjusted(margin, 0, -margin, 0);
    constexpr double kState = 0.16; // of the width, at least
    const QRectF note = paintText(m_painter, m_fonts.small, m_colours.muted,
                                  line.adjusted(kState * line.width(), 0, 0, 0), m_wall.note, Qt::AlignRight);
    paintText(m_painter, m_fonts.small, m_colours.text, line.adjusted(0, 0, -note.width() - margin, 0),
              m_wall.state);
}

void WallFrame::paintEmpty()
{
    if (!m_wall.mayStart) {
        paintText(m_painter, m_fonts.name, m_colours.muted, m_layout.lossPlot,
                  translate("presenter", "Predict first."), Qt::AlignHCenter);
        return;
    }
    paintText(m_painter, m_fonts.name, m_colours.muted, m_layout.lossPlot,
              translate("presenter", "The loss appears when the run begins"), Qt::AlignHCenter);
}

void WallFrame::paintFigureRight(QRectF line, const QString& text)
{
    line.setLeft(line.right() - figureWidth(m_fonts.name, text));
    paintFigure(m_painter, m_fonts.name, m_colours.text, line, text);
}

void WallFrame::paintHeading(const QRectF& plot, const QString& text)
{
    const QRectF line(plot.left(), plot.top() - 1.25 * m_sizes.smallText, plot.width(), m_sizes.smallText);
    paintText(m_painter, m_fonts.small, m_colours.muted, line, text);
}

std::vector<WallAxis::Tick> WallFrame::columns() const
{
    const double width = m_layout.lossPlot.width();
    return m_axes.x.ticks(std::max(2, static_cast<int>(width / (7.0 * m_sizes.smallText))));
}

std::vector<WallAxis::Tick> WallFrame::rows(const WallAxis& axis, const QRectF& plot) const
{
    return axis.ticks(std::max(2, static_cast<int>(plot.height() / (2.4 * m_sizes.smallText))));
}

void WallFrame::paintRows(const WallAxis& axis, const QRectF& plot)
{
    m_painter.setPen(QPen(m_colours.grid, m_sizes.grid));
    for (const WallAxis::Tick& tick : rows(axis, plot)) {
        const double y = axis.pixel(tick.value);
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    m_painter.setPen(QPen(m_colours.muted, m_sizes.axis));
    m_painter.drawLine(plot.topLeft(), plot.bottomLeft());
    m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void WallFrame::paintRowNumbers(const WallAxis& axis, const QRectF& plot)
{
    double lowest = plot.bottom() + m_sizes.badge; // of what has been labelled; ticks go upwards
    for (const WallAxis::Tick& tick : rows(axis, plot)) {
        const double y = axis.pixel(tick.value);
        if (lowest - y >= 1.1 * m_sizes.smallText) {
            lowest = y;
            const QRectF place(0.0, y - 0.5 * m_sizes.smallText, plot.left() - 0.5 * m_sizes.smallText,
                               m_sizes.smallText);
            paintText(m_painter, m_fonts.small, m_colours.muted, place, tick.label, Qt::AlignRight);
        }
    }
}

void WallFrame::paintColumnNumbers()
{
    const QRectF& plot = m_layout.lossPlot;
    const QFontMetricsF metrics(m_fonts.small);
    const double top = plot.bottom() + 0.4 * m_sizes.smallText;
    double right = 0.0; // of what has been labelled
    for (const WallAxis::Tick& tick : columns()) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::min(m_axes.x.pixel(tick.value) - 0.5 * width, plot.right() - width);
        if (left > right) {
            paintText(m_painter, m_fonts.small, m_colours.muted,
                      QRectF(left, top, width + 1, m_sizes.smallText), tick.label);
            right = left + width + 0.5 * m_sizes.smallText;
        }
    }
    const QRectF unit(m_layout.lossEnds.left(), top, m_layout.lossEnds.width(), m_sizes.smallText);
    paintText(m_painter, m_fonts.small, m_colours.muted, unit, axisLabel(m_wall.options.xUnit));
}

} // namespace lrp::ui
