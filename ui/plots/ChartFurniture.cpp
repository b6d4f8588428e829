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

constexpr double kSampleLength = 28.0; ///< of a line in the legend
constexpr double kGap = 6.0;
constexpr double kEntryGap = 15.0; ///< between two lanes of a legend
constexpr double kBandFill = 0.25;

double entryWidth(const LegendEntry& entry, const FurnitureStyle& style)
{
    const double name = entry.name.isEmpty() ? 0.0 : kGap + style.widthOf(entry.name);
    const double chip = entry.letter == '\0' ? 0.0 : style.chipSize() + kGap;
    return chip + kSampleLength + name + kEntryGap;
}

double legendWidth(const PanelHeading& heading, const FurnitureStyle& style)
{
    return std::accumulate(
        heading.lanes.begin(), heading.lanes.end(), 0.0,
        [&](double sum, const LegendEntry& entry) { return sum + entryWidth(entry, style); });
}

double headlineWidth(const PanelHeading& heading, const FurnitureStyle& style)
{
    return QFontMetricsF(style.bold()).horizontalAdvance(heading.name) + style.widthOf(heading.explanation) +
           4.0 * kGap;
}

bool fitsOneRow(const PanelHeading& heading, double width, const FurnitureStyle& style)
{
    return headlineWidth(heading, style) + legendWidth(heading, style) <= width;
}

/// Places every entry, wrapping rows at `width`; returns the number of rows.
template <class Place>
int layOutRows(const PanelHeading& heading, double width, const FurnitureStyle& style, Place&& place)
{
    double x = 0.0;
    int row = 0;
    for (const LegendEntry& entry : heading.lanes) {
        const double needed = entryWidth(entry, style);
        if (x > 0.0 && x + needed - kEntryGap > width) {
            x = 0.0;
            ++row;
        }
        place(entry, x, row);
        x += needed;
    }
    return heading.lanes.empty() ? 0 : row + 1;
}

/// A band's line is a mean, which nobody has planned.
QPen sampleOf(const LegendEntry& entry, const FurnitureStyle& style)
{
    QPen pen(style.theme.lane(entry.letter), 1.5);
    if (const QList<qreal> dash = laneDash(entry.letter); !dash.isEmpty() && !entry.isBand) {
        pen.setDashPattern(dash);
    }
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintEntry(QPainter& painter, const LegendEntry& entry, QPointF leftMiddle, double room,
                const FurnitureStyle& style)
{
    const bool hasChip = entry.letter != '\0';
    const double chip = style.chipSize();
    if (hasChip) {
        paintChip(painter, leftMiddle + QPointF(chip / 2.0, 0.0), entry.letter, style);
    }
    const QPointF start = leftMiddle + QPointF(hasChip ? chip + kGap : 0.0, 0.0);
    if (entry.isBand) {
        painter.fillRect(QRectF(start.x(), start.y() - chip / 2.0, kSampleLength, chip),
                         faded(style.theme.lane(entry.letter), kBandFill));
    }
    painter.setPen(hasChip ? sampleOf(entry, style) : entry.pen);
    painter.drawLine(start, start + QPointF(kSampleLength, 0.0));
    const double textX = start.x() + kSampleLength + kGap;
    const double left = room - (textX - leftMiddle.x());
    painter.setPen(style.theme.text);
    painter.setFont(style.font);
    painter.drawText(QRectF(textX, leftMiddle.y() - style.lineHeight() / 2.0, left, style.lineHeight()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(style.font).elidedText(entry.name, Qt::ElideRight, left));
}

void paintHeadline(QPainter& painter, const PanelHeading& heading, const QRectF& row,
                   const FurnitureStyle& style)
{
    painter.setFont(style.bold());
    painter.setPen(style.theme.text);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, heading.name);
    const double used = QFontMetricsF(painter.font()).horizontalAdvance(heading.name) + kGap;
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

void paintSymbol(QPainter& painter, const ChartMark& mark, QPointF centre, const FurnitureStyle& style)
{
    constexpr double kArm = 4.5;
    const QColor colour = style.theme.lane(mark.letter);
    painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap));
    if (mark.kind == ChartMark::AboveRange) {
        QPainterPath arrow(centre + QPointF(0.0, -kArm));
        arrow.lineTo(centre + QPointF(kArm, kArm));
        arrow.lineTo(centre + QPointF(-kArm, kArm));
        arrow.closeSubpath();
        painter.fillPath(arrow, colour);
        return;
    }
    painter.drawLine(centre + QPointF(-kArm, -kArm), centre + QPointF(kArm, kArm));
    painter.drawLine(centre + QPointF(-kArm, kArm), centre + QPointF(kArm, -kArm));
}

/// The text of a mark on a plate beside the mark's column, in the first row where it covers no other.
void paintMarkText(QPainter& painter, const ChartMark& mark, const QRectF& area, std::vector<QRectF>& taken,
                   const FurnitureStyle& style)
{
    const double width = style.widthOf(mark.text) + 2.0 * kGap;
    const double height = style.lineHeight();
    const bool toTheLeft = mark.x + 3.0 * kGap + style.chipSize() + width > area.right();
    const double x = toTheLeft ? std::max(area.left() + 2.0, mark.x - 2.0 * kGap - width)
                               : mark.x + 2.0 * kGap + style.chipSize();
    QRectF plate(x, area.top() + 3.0, width, height);
    while (std::any_of(taken.begin(), taken.end(),
                       [&](const QRectF& other) { return other.intersects(plate); })) {
        plate.translate(0.0, height + 3.0);
    }
    taken.push_back(plate);
    paintBox(painter, plate, style);
    painter.setPen(style.theme.text);
    painter.setFont(style.font);
    painter.drawText(plate, Qt::AlignCenter, mark.text);
}

} // namespace

double FurnitureStyle::lineHeight() const
{
    return QFontMetricsF(font).height() + 3.0;
}

QFont FurnitureStyle::bold() const
{
    QFont heavy = font;
    heavy.setWeight(QFont::DemiBold);
    return heavy;
}

double FurnitureStyle::widthOf(const QString& text) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double FurnitureStyle::chipSize() const
{
    return QFontMetricsF(font).height();
}

PanelHeading shortened(const PanelHeading& heading, double width, const FurnitureStyle& style)
{
    PanelHeading letters = heading;
    for (LegendEntry& entry : letters.lanes) {
        entry.name.clear();
    }
    const bool isBetter = !fitsOneRow(heading, width, style) &&
                          (fitsOneRow(letters, width, style) || legendWidth(heading, style) > width);
    return isBetter ? letters : heading;
}

double headingHeight(const PanelHeading& heading, double width, const FurnitureStyle& style)
{
    const double row = style.lineHeight() + 3.0;
    if (fitsOneRow(heading, width, style)) {
        return row + 3.0;
    }
    return row * (1 + layOutRows(heading, width, style, [](const LegendEntry&, double, int) {})) + 3.0;
}

void paintHeading(QPainter& painter, const PanelHeading& heading, const QRectF& area,
                  const FurnitureStyle& style)
{
    const double row = style.lineHeight() + 3.0;
    const bool oneRow = fitsOneRow(heading, area.width(), style);
    const double legend = legendWidth(heading, style) - kEntryGap;
    const QRectF headline(area.left(), area.top(), oneRow ? area.width() - legend : area.width(), row);
    paintHeadline(painter, heading, headline, style);

    const QPointF origin = oneRow ? QPointF(area.right() - legend, area.top() + row / 2.0)
                                  : QPointF(area.left(), area.top() + 1.5 * row);
    layOutRows(heading, oneRow ? legend + kGap : area.width(), style,
               [&](const LegendEntry& entry, double x, int line) {
                   const double room =
                       std::min(entryWidth(entry, style) - 1.5 * kGap, area.right() - origin.x() - x + kGap);
                   paintEntry(painter, entry, origin + QPointF(x, line * row), room, style);
               });
}

void paintChip(QPainter& painter, QPointF centre, char letter, const FurnitureStyle& style)
{
    const double size = style.chipSize();
    const QColor colour = style.theme.lane(letter);
    const QRectF plate(std::round(centre.x() - size / 2.0), std::round(centre.y() - size / 2.0), size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(plate, 3.0, 3.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(inkOn(colour));
    painter.setFont(style.bold());
    painter.drawText(plate, Qt::AlignCenter, QString(QLatin1Char(letter)));
}

void paintLineEnds(QPainter& painter, std::vector<LineEnd> ends, const QRectF& area,
                   const FurnitureStyle& style)
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
        spread(centres, size + 1.0, area.top() + size / 2.0, area.bottom() - size / 2.0);
        for (const double centre : centres) {
            paintChip(painter, {first->point.x() + 5.0 + size / 2.0, centre}, first->letter, style);
            ++first;
        }
    }
}

void paintMarks(QPainter& painter, const std::vector<ChartMark>& marks, const QRectF& area,
                const FurnitureStyle& style)
{
    std::vector<QRectF> taken;
    const double half = style.chipSize() / 2.0;
    for (const ChartMark& mark : marks) {
        const QPointF centre(mark.x, area.top() + 3.0 + half);
        const QRectF place(centre.x() - half, centre.y() - half, 3.0 * half + kGap, 2.0 * half);
        if (mark.text.isEmpty() && std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                return other.intersects(place);
            })) {
            paintSymbol(painter, mark, centre, style);
            continue;
        }
        taken.push_back(place);
        paintSymbol(painter, mark, centre, style);
        const bool toTheLeft =
            !mark.text.isEmpty() ? false : centre.x() + half + kGap + 2.0 * half > area.right();
        paintChip(painter, centre + QPointF((toTheLeft ? -1.0 : 1.0) * (kGap + half + 1.0), 0.0), mark.letter,
                  style);
    }
    for (const ChartMark& mark : marks) {
        if (!mark.text.isEmpty()) {
            paintMarkText(painter, mark, area, taken, style);
        }
    }
}

void paintBox(QPainter& painter, const QRectF& box, const FurnitureStyle& style)
{
    painter.setPen(QPen(mixed(style.theme.muted, style.theme.canvas, 0.5), 1.0));
    painter.setBrush(faded(style.theme.canvas, 0.93));
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setBrush(Qt::NoBrush);
}

void paintMessage(QPainter& painter, const QString& text, const QRectF& area, const FurnitureStyle& style)
{
    painter.setFont(style.font);
    painter.setPen(style.theme.muted);
    painter.drawText(area.adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void paintFork(QPainter& painter, QPointF centre, char letter, const FurnitureStyle& style)
{
    constexpr double kRadius = 4.5;
    painter.setPen(QPen(style.theme.canvas, 1.5));
    painter.setBrush(style.theme.lane(letter));
    painter.drawEllipse(centre, kRadius, kRadius);
    painter.setBrush(Qt::NoBrush);
}

} // namespace lrp::ui
