#include "core/rehearsal/Words.h"
#include "ui/rehearsal/RehearsalPainter.h"
#include "ui/text/Translate.h"

#include <array>
#include <QFontMetricsF>
#include <QPainter>

namespace lrp::ui
{

void paintRowHeading(QPainter& painter, const RehearsalContent& content, const RehearsedRow& row,
                     const RehearsalFrame& frame, std::optional<std::size_t> report, const PlotStyle& style)
{
    const QString text =
        report ? QString::fromStdString(rehearsal::readout(*row.rehearsal, *content.reports, *report))
               : row.summary;
    painter.setFont(style.bold());
    painter.setPen(style.theme.text);
    painter.drawText(frame.heading, Qt::AlignVCenter | Qt::AlignLeft, row.name);
    const double used = QFontMetricsF(style.bold()).horizontalAdvance(row.name) + style.length(10.0);
    painter.setFont(style.font);
    painter.setPen(report ? style.theme.text : style.theme.muted);
    painter.drawText(
        frame.heading.adjusted(used, 0.0, 0.0, 0.0), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(style.font).elidedText(text, Qt::ElideRight, frame.heading.width() - used));
    if (report) {
        const double x = frame.xOf(static_cast<double>(*report + 1));
        painter.setPen(QPen(style.theme.text, style.lines.hair, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.curve.top()), QPointF(x, frame.rate.bottom()));
    }
}

void paintLegend(QPainter& painter, const QRectF& area, const PlotStyle& style)
{
    struct Entry {
        QString name;
        QPen pen;
    };
    const std::array entries{
        Entry{translate("rehearsal", "bad reports, amber: the next one cuts"),
              QPen(gaugeAmber(style.theme), style.length(8.0), Qt::SolidLine, Qt::FlatCap)},
        Entry{translate("rehearsal", "bar"),
              QPen(style.theme.text, style.lines.hair, Qt::DashLine, Qt::FlatCap)},
        Entry{translate("rehearsal", "best"),
              QPen(style.theme.muted, style.lines.smoothed, Qt::SolidLine, Qt::FlatCap)}};
    const double line = style.length(18.0);
    const double gap = style.length(5.0);
    double right = area.right();
    painter.setFont(style.font);
    for (const Entry& entry : entries) {
        const double text = style.widthOf(entry.name);
        const double left = right - text - gap - line;
        if (left < area.left()) {
            return;
        }
        painter.setPen(style.theme.muted);
        painter.drawText(QRectF(right - text, area.top(), text + 1.0, area.height()), Qt::AlignVCenter,
                         entry.name);
        painter.setPen(entry.pen);
        painter.drawLine(QPointF(left, area.center().y()), QPointF(left + line, area.center().y()));
        right = left - 3.0 * gap;
    }
}

} // namespace lrp::ui
