#include "core/rehearsal/Words.h"
#include "ui/rehearsal/RehearsalPainter.h"
#include "ui/text/Translate.h"

#include <array>
#include <QFontMetricsF>
#include <QPainter>

namespace lrp::ui
{

namespace
{

/// What the lines are, at the right end of a heading; how much room that takes.
double paintLegend(QPainter& painter, const QRectF& heading, const PlotStyle& style)
{
    struct Entry {
        QString name;
        QColor colour;
        double width;
    };
    const std::array entries{
        Entry{translate("rehearsal", "bad reports"), gaugeAmber(style.theme), style.length(8.0)},
        Entry{translate("rehearsal", "bar"), style.theme.accent, style.lines.hair},
        Entry{translate("rehearsal", "best"), style.theme.muted, style.lines.smoothed}};
    const double line = style.length(16.0);
    const double gap = style.length(5.0);
    double right = heading.right();
    painter.setFont(style.font);
    for (const Entry& entry : entries) {
        const double text = style.widthOf(entry.name);
        painter.setPen(style.theme.muted);
        painter.drawText(QRectF(right - text, heading.top(), text + 1.0, heading.height()), Qt::AlignVCenter,
                         entry.name);
        const double y = heading.center().y();
        painter.setPen(QPen(entry.colour, entry.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(right - text - gap - line, y), QPointF(right - text - gap, y));
        right -= text + gap + line + 2.0 * gap;
    }
    return heading.right() - right;
}

} // namespace

void paintRowHeading(QPainter& painter, const RehearsalContent& content, const RehearsedRow& row,
                     const RehearsalFrame& frame, std::optional<std::size_t> report, const PlotStyle& style)
{
    const QString text =
        QString::fromStdString(report ? rehearsal::readout(*row.rehearsal, *content.reports, *report)
                                      : rehearsal::summaryOf(*row.rehearsal));
    painter.setFont(style.bold());
    painter.setPen(style.theme.text);
    painter.drawText(frame.heading, Qt::AlignVCenter | Qt::AlignLeft, row.name);
    const double used = QFontMetricsF(style.bold()).horizontalAdvance(row.name) + style.length(10.0);
    const bool hasLegend = &row == &content.rows.front() && frame.heading.width() > style.length(560.0);
    const double legend = hasLegend ? paintLegend(painter, frame.heading, style) : 0.0;
    painter.setFont(style.font);
    painter.setPen(report ? style.theme.text : style.theme.muted);
    painter.drawText(
        frame.heading.adjusted(used, 0.0, 0.0, 0.0), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(style.font).elidedText(text, Qt::ElideRight, frame.heading.width() - used - legend));
    if (report) {
        const double x = frame.xOf(static_cast<double>(*report + 1));
        painter.setPen(QPen(style.theme.text, style.lines.hair, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.curve.top()), QPointF(x, frame.rate.bottom()));
    }
}

} // namespace lrp::ui
