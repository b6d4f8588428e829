#include "ui/rehearsal/RehearsalPainter.h"

#include "core/experiment/findings/Words.h"
#include "ui/plots/ChartFurniture.h"
#include "ui/rehearsal/ReportSlices.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace lrp::ui
{

namespace
{

using Slices = std::vector<ReportSlice>;

constexpr double kPale = 0.45;      ///< of what a cut would have changed
constexpr double kDotSpacing = 6.0; ///< pixels between reports from which on each has a dot

double placeIn(double value, const Span& span, bool logarithmic)
{
    return logarithmic ? (value > 0.0 ? std::log(value / span.low) / std::log(span.high / span.low) : -1.0)
                       : (value - span.low) / span.size();
}

double pixelIn(const QRectF& area, double share)
{
    return area.bottom() - std::clamp(share, -2.0, 3.0) * area.height();
}

/// Paints one row, in the order of what lies over what.
class RowPainter
{
public:
    RowPainter(QPainter& painter, const RehearsalContent& content, const RehearsedRow& row,
               const RehearsalFrame& frame, const PlotStyle& style)
        : m_painter(painter)
        , m_content(content)
        , m_row(row)
        , m_frame(frame)
        , m_style(style)
        , m_lane(style.theme.lane(content.letter))
        , m_slices(joined(*row.slices, static_cast<std::size_t>(std::max(frame.curve.width(), 1.0))))
        , m_spacing(frame.curve.width() / static_cast<double>(std::max<std::size_t>(m_slices.size(), 1)))
    {
    }

    void paint()
    {
        paintCooldowns();
        m_painter.save();
        m_painter.setClipRect(m_frame.curve);
        paintStairs();
        paintReports();
        m_painter.restore();
        paintBreaks();
        paintGauges();
        paintRate();
        paintCuts();
    }

private:
    QColor shade(const QColor& colour, std::size_t report) const
    {
        return m_row.hypotheticalFrom && report > *m_row.hypotheticalFrom
                   ? mixed(colour, m_style.theme.canvas, kPale)
                   : colour;
    }

    double xOf(const ReportSlice& slice) const { return m_frame.xOf(slice.middle()); }

    /// From the cut to the last report that is not counted, in one piece.
    void paintCooldowns()
    {
        for (std::size_t i = 0; i < m_slices.size(); ++i) {
            const std::size_t first = i;
            while (i < m_slices.size() && m_slices[i].cools && (i == first || !m_slices[i].isCut)) {
                ++i;
            }
            if (i == first) {
                continue;
            }
            const double left = xOf(m_slices[first]) - (m_slices[first].isCut ? 0.0 : m_spacing / 2.0);
            const double right = xOf(m_slices[--i]) + m_spacing / 2.0;
            m_painter.fillRect(
                QRectF(QPointF(left, m_frame.curve.top()),
                       QPointF(std::min(right, m_frame.curve.right()), m_frame.gauges.bottom())),
                faded(m_style.theme.muted, 0.16));
        }
    }

    /// A level line from each report to the next: what `read` says after it.
    template <class Read>
    void paintStair(const QColor& colour, double width, Qt::PenStyle dash, Read&& read)
    {
        const std::size_t from = m_row.hypotheticalFrom.value_or(m_content.size());
        for (const bool isPale : {false, true}) {
            QPainterPath path;
            bool isBegun = false;
            for (std::size_t i = 0; i < m_slices.size(); ++i) {
                const ReportSlice& slice = m_slices[i];
                const double value = read(m_row.rehearsal->rows[slice.last()]);
                if ((slice.last() > from) != isPale || !std::isfinite(value)) {
                    isBegun = false;
                    continue;
                }
                const double left = xOf(slice);
                const double right = i + 1 < m_slices.size() ? xOf(m_slices[i + 1]) : left + m_spacing / 2.0;
                const double y = m_frame.yOf(value);
                isBegun ? path.lineTo(left, y) : path.moveTo(left, y);
                path.lineTo(right, y);
                isBegun = true;
            }
            m_painter.setPen(QPen(isPale ? mixed(colour, m_style.theme.canvas, kPale) : colour, width, dash,
                                  Qt::FlatCap, Qt::MiterJoin));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(path);
        }
    }

    void paintStairs()
    {
        paintStair(m_style.theme.muted, m_style.lines.smoothed, Qt::SolidLine,
                   [](const rehearsal::Row& row) { return row.best; });
        paintStair(m_style.theme.text, m_style.lines.hair, Qt::DashLine,
                   [](const rehearsal::Row& row) { return row.bar; });
    }

    void paintReports()
    {
        QPointF before;
        bool hasBefore = false;
        const bool hasDots = m_spacing >= kDotSpacing;
        for (const ReportSlice& slice : m_slices) {
            if (slice.low > slice.high) {
                hasBefore = false;
                continue;
            }
            const double x = xOf(slice);
            const QColor colour = shade(m_lane, slice.begin);
            m_painter.setPen(QPen(colour, m_style.lines.mark, Qt::SolidLine, Qt::RoundCap));
            const QPointF high(x, m_frame.yOf(slice.high));
            if (hasBefore) {
                m_painter.drawLine(before, high);
            }
            before = QPointF(x, m_frame.yOf(slice.low));
            m_painter.drawLine(high, before);
            hasBefore = !slice.isBroken;
        }
        for (const ReportSlice& slice : m_slices) {
            if (hasDots && slice.low <= slice.high) {
                paintDot(slice);
            }
        }
    }

    /// Filled where the report counted as better, hollow where it did not.
    void paintDot(const ReportSlice& slice)
    {
        const QColor colour = shade(m_lane, slice.begin);
        m_painter.setPen(QPen(colour, m_style.lines.mark));
        m_painter.setBrush(slice.isBetter ? colour : m_style.theme.canvas);
        const double radius = std::min(m_style.symbols.evaluation, 0.35 * m_spacing);
        m_painter.drawEllipse(QPointF(xOf(slice), m_frame.yOf(slice.high)), radius, radius);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintBreaks()
    {
        const double arm = 0.7 * m_style.symbols.cross;
        double last = -1e9;
        for (const ReportSlice& slice : m_slices) {
            const double x = xOf(slice);
            if (!slice.isBroken || x < last + arm) {
                continue;
            }
            last = x;
            const QPointF centre(x, m_frame.curve.top() + m_style.length(3.0) + arm);
            m_painter.setPen(QPen(shade(m_style.theme.error, slice.begin), m_style.lines.cross));
            m_painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
            m_painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
        }
    }

    void paintGauges()
    {
        const QRectF& area = m_frame.gauges;
        const double gap = m_spacing >= 5.0 ? 1.0 : 0.0;
        const bool hasFrames = m_spacing >= 5.0;
        for (const ReportSlice& slice : m_slices) {
            QRectF box(xOf(slice) - m_spacing / 2.0 + gap, area.top(), m_spacing - 2.0 * gap, area.height());
            const double most = m_style.length(14.0);
            if (box.width() > most) {
                box.setLeft(xOf(slice) - most / 2.0);
                box.setWidth(most);
            }
            QRectF fill = box;
            fill.setTop(box.bottom() - slice.fill * box.height());
            m_painter.fillRect(
                fill, shade(slice.isDue ? gaugeAmber(m_style.theme) : m_style.theme.muted, slice.begin));
            if (hasFrames) {
                m_painter.setPen(
                    QPen(mixed(m_style.theme.muted, m_style.theme.canvas, 0.4), m_style.lines.hair));
                m_painter.drawRect(box);
            }
        }
    }

    void paintRate()
    {
        QPainterPath path;
        path.moveTo(m_frame.xOf(0.5), m_frame.rateY(m_row.rehearsal->firstRate));
        double before = m_row.rehearsal->firstRate;
        for (const ReportSlice& slice : m_slices) {
            const double rate = m_row.rehearsal->rows[slice.last()].rate;
            if (rate != before) {
                path.lineTo(xOf(slice), m_frame.rateY(before));
                path.lineTo(xOf(slice), m_frame.rateY(rate));
                before = rate;
            }
        }
        path.lineTo(m_frame.xOf(m_frame.scale.x.high), m_frame.rateY(before));
        m_painter.save();
        m_painter.setClipRect(m_frame.rate.adjusted(0.0, -1.0, 0.0, 1.0));
        m_painter.setPen(QPen(m_lane, m_style.lines.bold, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        m_painter.restore();
    }

    void paintCuts()
    {
        double taken = -1e9;
        double lastLine = -1e9;
        for (const ReportSlice& slice : m_slices) {
            const double x = xOf(slice);
            if ((!slice.isCut && !slice.isVetoed) || x < lastLine + 1.5) {
                continue;
            }
            lastLine = x;
            const QColor colour = slice.isCut ? m_style.theme.text : m_style.theme.muted;
            m_painter.setPen(QPen(colour, m_style.lines.mark, slice.isCut ? Qt::SolidLine : Qt::DotLine));
            m_painter.drawLine(QPointF(x, m_frame.curve.top()), QPointF(x, m_frame.rate.bottom()));
            if (slice.isCut) {
                taken = paintChange(slice, x, taken);
            }
        }
    }

    /// "0.1 → 0.01" on a plate beside the mark, where it covers no other; where the plate ends.
    double paintChange(const ReportSlice& slice, double x, double taken)
    {
        const QString text =
            QString::fromStdString(experiment::words::rate(m_row.rehearsal->rateBefore(slice.begin))) +
            " → " + QString::fromStdString(experiment::words::rate(m_row.rehearsal->rows[slice.last()].rate));
        const double width = m_style.widthOf(text) + m_style.length(8.0);
        const double gap = m_style.length(3.0);
        const double left = x + gap + width > m_frame.curve.right() ? x - gap - width : x + gap;
        if (left < taken || left < m_frame.curve.left()) {
            return taken;
        }
        const QRectF plate(left, m_frame.curve.top() + m_style.length(2.0), width, m_style.lineHeight());
        paintBox(m_painter, plate, m_style);
        m_painter.setFont(m_style.font);
        m_painter.setPen(m_style.theme.text);
        m_painter.drawText(plate, Qt::AlignCenter, text);
        return plate.right();
    }

    QPainter& m_painter;
    const RehearsalContent& m_content;
    const RehearsedRow& m_row;
    const RehearsalFrame& m_frame;
    const PlotStyle& m_style;
    QColor m_lane;
    Slices m_slices;
    double m_spacing; ///< pixels between slices
};

} // namespace

QColor gaugeAmber(const Theme& theme)
{
    return theme.dark ? theme.warning : QColor::fromRgb(0xD98300);
}

RowsScale scaleOf(const RehearsalContent& content, bool logarithmic)
{
    return {.x = {0.5, static_cast<double>(std::max<std::size_t>(content.size(), 1)) + 0.5},
            .values = logarithmic ? content.logValues : content.values,
            .areValuesLog = logarithmic,
            .rates = content.rates,
            .areRatesLog = content.areRatesLog};
}

double RehearsalFrame::xOf(double report) const
{
    return curve.left() + (report - scale.x.low) / scale.x.size() * curve.width();
}

double RehearsalFrame::yOf(double value) const
{
    return pixelIn(curve, placeIn(value, scale.values, scale.areValuesLog));
}

double RehearsalFrame::valueAt(double pixel) const
{
    const Span& axis = scale.values;
    const double share = std::clamp((curve.bottom() - pixel) / std::max(curve.height(), 1.0), 0.0, 1.0);
    return scale.areValuesLog ? axis.low * std::pow(axis.high / axis.low, share)
                              : axis.low + share * axis.size();
}

double RehearsalFrame::rateY(double value) const
{
    return pixelIn(rate, placeIn(value, scale.rates, scale.areRatesLog));
}

std::optional<std::size_t> RehearsalFrame::reportAt(double pixel, std::size_t reports) const
{
    if (reports == 0 || curve.width() <= 0.0 || pixel < curve.left() || pixel > curve.right()) {
        return std::nullopt;
    }
    const double report = std::round(scale.x.low + (pixel - curve.left()) / curve.width() * scale.x.size());
    return static_cast<std::size_t>(std::clamp(report, 1.0, static_cast<double>(reports))) - 1;
}

void paintRehearsal(QPainter& painter, const RehearsalContent& content, const RehearsedRow& row,
                    const RehearsalFrame& frame, const PlotStyle& style)
{
    RowPainter(painter, content, row, frame, style).paint();
}

} // namespace lrp::ui
