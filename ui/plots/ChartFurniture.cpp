#include "ui/plots/ChartFurniture.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace lrp::ui
{

namespace
{

constexpr double kPale = 0.4;
constexpr double kSampleLength = 28.0; ///< of a line in the legend
constexpr double kGap = 6.0;
constexpr double kEntryGap = 15.0; ///< between two lanes of a legend
constexpr double kBandFill = 0.25;

QRectF messageArea(const QRectF& area, const PlotStyle& style)
{
    return area.adjusted(style.length(24.0), 0.0, -style.length(24.0), 0.0);
}

double entryWidth(const LegendEntry& entry, const PlotStyle& style)
{
    const double name = entry.name.isEmpty() ? 0.0 : style.length(kGap) + style.widthOf(entry.name);
    const double chip = entry.letter == '\0' ? 0.0 : style.chipSize() + style.length(kGap);
    return chip + style.length(kSampleLength) + name + style.length(kEntryGap);
}

double legendWidth(const PanelHeading& heading, const PlotStyle& style)
{
    return std::accumulate(
        heading.lanes.begin(), heading.lanes.end(), 0.0,
        [&](double sum, const LegendEntry& entry) { return sum + entryWidth(entry, style); });
}

double headlineWidth(const PanelHeading& heading, const PlotStyle& style)
{
    return QFontMetricsF(style.bold()).horizontalAdvance(heading.name) + style.widthOf(heading.explanation) +
           4.0 * style.length(kGap);
}

bool fitsOneRow(const PanelHeading& heading, double width, const PlotStyle& style)
{
    return headlineWidth(heading, style) + legendWidth(heading, style) <= width;
}

/// Places every entry, wrapping rows at `width`; returns the number of rows.
template <class Place>
int layOutRows(const PanelHeading& heading, double width, const PlotStyle& style, Place&& place)
{
    double x = 0.0;
    int row = 0;
    for (const LegendEntry& entry : heading.lanes) {
        const double needed = entryWidth(entry, style);
        if (x > 0.0 && x + needed - style.length(kEntryGap) > width) {
            x = 0.0;
            ++row;
        }
        place(entry, x, row);
        x += needed;
    }
    return heading.lanes.empty() ? 0 : row + 1;
}

/// A band's line is a mean, which nobody has planned.
QPen sampleOf(const LegendEntry& entry, const PlotStyle& style)
{
    const QColor colour = style.theme.lane(entry.letter);
    QPen pen(entry.isPale ? mixed(colour, style.theme.canvas, kPale) : colour, style.lines.legend);
    if (const QList<qreal> dash = laneDash(entry.letter); !dash.isEmpty() && !entry.isBand) {
        pen.setDashPattern(dash);
    }
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintEntry(QPainter& painter, const LegendEntry& entry, QPointF leftMiddle, double room,
                const PlotStyle& style)
{
    const bool hasChip = entry.letter != '\0';
    const double chip = style.chipSize();
    if (hasChip) {
        paintChip(painter, leftMiddle + QPointF(chip / 2.0, 0.0), entry.letter, style);
    }
    const QPointF start = leftMiddle + QPointF(hasChip ? chip + style.length(kGap) : 0.0, 0.0);
    if (entry.isBand) {
        painter.fillRect(QRectF(start.x(), start.y() - chip / 2.0, style.length(kSampleLength), chip),
                         faded(style.theme.lane(entry.letter), kBandFill));
    }
    painter.setPen(hasChip ? sampleOf(entry, style) : entry.pen);
    painter.drawLine(start, start + QPointF(style.length(kSampleLength), 0.0));
    const double textX = start.x() + style.length(kSampleLength) + style.length(kGap);
    const double left = room - (textX - leftMiddle.x());
    painter.setPen(style.theme.text);
    painter.setFont(style.font);
    painter.drawText(QRectF(textX, leftMiddle.y() - style.lineHeight() / 2.0, left, style.lineHeight()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(style.font).elidedText(entry.name, Qt::ElideRight, left));
}

void paintHeadline(QPainter& painter, const PanelHeading& heading, const QRectF& row, const PlotStyle& style)
{
    painter.setFont(style.bold());
    painter.setPen(style.theme.text);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, heading.name);
    const double used = QFontMetricsF(painter.font()).horizontalAdvance(heading.name) + style.length(kGap);
    painter.setFont(style.font);
    painter.setPen(style.theme.muted);
    painter.drawText(
        row.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(style.font).elidedText(heading.explanation, Qt::ElideRight, row.width() - used));
}

/// Moves `centres`, which rise, apart until neighbours keep `gap`, each cluster about its own middle, inside
/// low … high as far as there is room. Pool adjacent violators.
void spread(std::vector<double>& centres, double gap, double low, double high)
{
    struct Cluster {
        double sum; ///< of the members' places less their offsets from the first
        double size;
        double first() const { return sum / size; }
    };
    std::vector<Cluster> clusters;
    for (const double centre : centres) {
        clusters.push_back({centre, 1.0});
        while (clusters.size() > 1) {
            const Cluster last = clusters.back();
            Cluster& before = clusters[clusters.size() - 2];
            if (before.first() + before.size * gap <= last.first()) {
                break;
            }
            before.sum += last.sum - last.size * before.size * gap;
            before.size += last.size;
            clusters.pop_back();
        }
    }
    std::size_t i = 0;
    for (const Cluster& cluster : clusters) {
        const double top = std::max(low, std::min(cluster.first(), high - (cluster.size - 1.0) * gap));
        for (int member = 0; member < static_cast<int>(cluster.size); ++member) {
            centres[i++] = top + member * gap;
        }
    }
    for (i = 1; i < centres.size(); ++i) {
        centres[i] = std::max(centres[i], centres[i - 1] + gap);
    }
}

void paintSymbol(QPainter& painter, const ChartMark& mark, QPointF centre, const PlotStyle& style)
{
    const double arm = style.symbols.cross;
    const QColor colour = style.theme.lane(mark.letter);
    painter.setPen(QPen(colour, style.lines.cross, Qt::SolidLine, Qt::RoundCap));
    if (mark.kind == ChartMark::AboveRange) {
        QPainterPath arrow(centre + QPointF(0.0, -arm));
        arrow.lineTo(centre + QPointF(arm, arm));
        arrow.lineTo(centre + QPointF(-arm, arm));
        arrow.closeSubpath();
        painter.fillPath(arrow, colour);
        return;
    }
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

/// The text of a mark on a plate beside the mark's column, in the first row where it covers no other.
void paintMarkText(QPainter& painter, const ChartMark& mark, const QRectF& area, std::vector<QRectF>& taken,
                   const PlotStyle& style)
{
    const double width = style.widthOf(mark.text) + 2.0 * style.length(kGap);
    const double height = style.lineHeight();
    const bool toTheLeft = mark.x + 3.0 * style.length(kGap) + style.chipSize() + width > area.right();
    const double x =
        toTheLeft ? std::max(area.left() + style.length(2.0), mark.x - 2.0 * style.length(kGap) - width)
                  : mark.x + 2.0 * style.length(kGap) + style.chipSize();
    QRectF plate(x, area.top() + style.length(3.0), width, height);
    while (std::any_of(taken.begin(), taken.end(),
                       [&](const QRectF& other) { return other.intersects(plate); })) {
        plate.translate(0.0, height + style.length(3.0));
    }
    taken.push_back(plate);
    paintBox(painter, plate, style);
    painter.setPen(style.theme.text);
    painter.setFont(style.font);
    painter.drawText(plate, Qt::AlignCenter, mark.text);
}

} // namespace

PanelHeading shortened(const PanelHeading& heading, double width, const PlotStyle& style)
{
    PanelHeading letters = heading;
    for (LegendEntry& entry : letters.lanes) {
        entry.name.clear();
    }
    const bool isBetter = !fitsOneRow(heading, width, style) &&
                          (fitsOneRow(letters, width, style) || legendWidth(heading, style) > width);
    return isBetter ? letters : heading;
}

double headingHeight(const PanelHeading& heading, double width, const PlotStyle& style)
{
    const double row = style.lineHeight() + style.length(3.0);
    if (fitsOneRow(heading, width, style)) {
        return row + style.length(3.0);
    }
    return row * (1 + layOutRows(heading, width, style, [](const LegendEntry&, double, int) {})) +
           style.length(3.0);
}

void paintHeading(QPainter& painter, const PanelHeading& heading, const QRectF& area, const PlotStyle& style)
{
    const double row = style.lineHeight() + style.length(3.0);
    const bool oneRow = fitsOneRow(heading, area.width(), style);
    const double legend = legendWidth(heading, style) - style.length(kEntryGap);
    const QRectF headline(area.left(), area.top(), oneRow ? area.width() - legend : area.width(), row);
    paintHeadline(painter, heading, headline, style);

    const QPointF origin = oneRow ? QPointF(area.right() - legend, area.top() + row / 2.0)
                                  : QPointF(area.left(), area.top() + 1.5 * row);
    layOutRows(heading, oneRow ? legend + style.length(kGap) : area.width(), style,
               [&](const LegendEntry& entry, double x, int line) {
                   const double room = std::min(entryWidth(entry, style) - 1.5 * style.length(kGap),
                                                area.right() - origin.x() - x + style.length(kGap));
                   paintEntry(painter, entry, origin + QPointF(x, line * row), room, style);
               });
}

void paintChip(QPainter& painter, QPointF centre, char letter, const PlotStyle& style)
{
    const double size = style.chipSize();
    const QColor colour = style.theme.lane(letter);
    const QRectF plate(std::round(centre.x() - size / 2.0), std::round(centre.y() - size / 2.0), size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(plate, style.length(3.0), style.length(3.0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(inkOn(colour));
    painter.setFont(style.bold());
    painter.drawText(plate, Qt::AlignCenter, QString(QLatin1Char(letter)));
}

void paintLineEnds(QPainter& painter, std::vector<LineEnd> ends, const QRectF& area, const PlotStyle& style)
{
    const double size = style.chipSize();
    std::stable_sort(ends.begin(), ends.end(),
                     [](const LineEnd& a, const LineEnd& b) { return a.point.x() < b.point.x(); });
    auto first = ends.begin();
    while (first != ends.end()) {
        // Only letters that stand in each other's way move.
        auto last = first + 1;
        while (last != ends.end() && last->point.x() - (last - 1)->point.x() <= size) {
            ++last;
        }
        std::stable_sort(first, last,
                         [](const LineEnd& a, const LineEnd& b) { return a.point.y() < b.point.y(); });
        std::vector<double> centres;
        std::transform(first, last, std::back_inserter(centres),
                       [](const LineEnd& end) { return end.point.y(); });
        spread(centres, size + style.length(1.0), area.top() + size / 2.0, area.bottom() - size / 2.0);
        for (const double centre : centres) {
            paintChip(painter, {first->point.x() + style.length(5.0) + size / 2.0, centre}, first->letter,
                      style);
            ++first;
        }
    }
}

void paintMarks(QPainter& painter, const std::vector<ChartMark>& marks, const QRectF& area,
                const PlotStyle& style)
{
    std::vector<QRectF> taken;
    const double half = style.chipSize() / 2.0;
    for (const ChartMark& mark : marks) {
        const QPointF centre(mark.x, area.top() + style.length(3.0) + half);
        const QRectF place(centre.x() - half, centre.y() - half, 3.0 * half + style.length(kGap), 2.0 * half);
        if (mark.text.isEmpty() && std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                return other.intersects(place);
            })) {
            paintSymbol(painter, mark, centre, style);
            continue;
        }
        taken.push_back(place);
        paintSymbol(painter, mark, centre, style);
        const bool toTheLeft =
            !mark.text.isEmpty() ? false : centre.x() + half + style.length(kGap) + 2.0 * half > area.right();
        paintChip(
            painter,
            centre + QPointF((toTheLeft ? -1.0 : 1.0) * (style.length(kGap) + half + style.length(1.0)), 0.0),
            mark.letter, style);
    }
    for (const ChartMark& mark : marks) {
        if (!mark.text.isEmpty()) {
            paintMarkText(painter, mark, area, taken, style);
        }
    }
}

void paintHatching(QPainter& painter, const std::vector<QRectF>& areas, const PlotStyle& style)
{
    const double gap = style.length(9.0); // of x + y from line to line
    painter.setPen(QPen(faded(style.theme.muted, 0.35), style.lines.hair));
    for (const QRectF& area : areas) {
        const double end = area.right() + area.bottom();
        for (double sum = gap * std::ceil((area.left() + area.top()) / gap); sum < end; sum += gap) {
            const double left = std::max(area.left(), sum - area.bottom());
            const double right = std::min(area.right(), sum - area.top());
            painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
        }
    }
}

void paintBox(QPainter& painter, const QRectF& box, const PlotStyle& style)
{
    painter.setPen(QPen(mixed(style.theme.muted, style.theme.canvas, 0.5), style.lines.hair));
    painter.setBrush(faded(style.theme.canvas, 0.93));
    painter.drawRoundedRect(box, style.length(4.0), style.length(4.0));
    painter.setBrush(Qt::NoBrush);
}

void paintMessage(QPainter& painter, const QString& text, const QRectF& area, const PlotStyle& style)
{
    painter.setFont(style.font);
    painter.setPen(style.theme.muted);
    painter.drawText(messageArea(area, style), Qt::AlignCenter | Qt::TextWordWrap, text);
}

QRectF messageRect(const QString& text, const QRectF& area, const PlotStyle& style)
{
    return QFontMetricsF(style.font)
        .boundingRect(messageArea(area, style), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void paintFork(QPainter& painter, QPointF centre, char letter, const PlotStyle& style)
{
    const double radius = style.symbols.fork;
    painter.setPen(QPen(style.theme.canvas, style.lines.fork));
    painter.setBrush(style.theme.lane(letter));
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void paintFlag(QPainter& painter, QPointF foot, const ForkPlace& place, const QRectF& area,
               std::vector<QRectF>& taken, const PlotStyle& style)
{
    const double pole = style.length(14.0);
    const QSizeF size(style.widthOf(place.flag) + 2.0 * style.length(kGap),
                      style.lineHeight() + style.length(2.0));
    const bool fitsRight = foot.x() + size.width() <= area.right();
    QRectF plate({fitsRight ? foot.x() : foot.x() - size.width(), foot.y() - pole - size.height()}, size);
    plate.moveTop(std::max(plate.top(), area.top()));
    const auto isTaken = [&] {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const QRectF& other) { return other.intersects(plate); });
    };
    while (isTaken() && plate.bottom() + size.height() <= area.bottom()) {
        plate.translate(0.0, size.height());
    }
    taken.push_back(plate);
    const QColor colour = style.theme.lane(place.letter);
    painter.setPen(QPen(colour, style.lines.hair));
    painter.drawLine(QPointF(foot.x(), plate.center().y()), foot);
    paintBox(painter, plate, style);
    painter.fillRect(QRectF(fitsRight ? plate.left() : plate.right() - style.length(2.0), plate.top(),
                            style.length(2.0), plate.height()),
                     colour);
    painter.setFont(style.font);
    painter.setPen(style.theme.text);
    painter.drawText(plate, Qt::AlignCenter, place.flag);
}

} // namespace lrp::ui
