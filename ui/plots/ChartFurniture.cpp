#include "ui/plots/ChartFurniture.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QCoreApplication>
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

QString tr(const char* text)
{
    return QCoreApplication::translate("lrp::ui::CurvesView", text);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

double advance(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double entryWidth(const LegendEntry& entry, const FurnitureStyle& style)
{
    const double name = entry.name.isEmpty() ? 0.0 : kGap + advance(style.font, entry.name);
    return style.chipSize() + kGap + kSampleLength + name + kEntryGap;
}

double legendWidth(const PanelHeading& heading, const FurnitureStyle& style)
{
    return std::accumulate(
        heading.lanes.begin(), heading.lanes.end(), 0.0,
        [&](double sum, const LegendEntry& entry) { return sum + entryWidth(entry, style); });
}

double headlineWidth(const PanelHeading& heading, const FurnitureStyle& style)
{
    return advance(bold(style.font), heading.name) + advance(style.font, heading.explanation) + 4.0 * kGap;
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

void paintEntry(QPainter& painter, const LegendEntry& entry, QPointF leftMiddle, double room,
                const FurnitureStyle& style)
{
    const double chip = style.chipSize();
    paintChip(painter, leftMiddle + QPointF(chip / 2.0, 0.0), entry.letter, style);
    QPen pen(style.theme.lane(entry.letter), 1.5);
    if (const QList<qreal> dash = laneDash(entry.letter); !dash.isEmpty()) {
        pen.setDashPattern(dash);
    }
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const QPointF start = leftMiddle + QPointF(chip + kGap, 0.0);
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
    painter.setFont(bold(style.font));
    painter.setPen(style.theme.text);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, heading.name);
    const double used = advance(painter.font(), heading.name) + kGap;
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

void paintBox(QPainter& painter, const QRectF& box, const FurnitureStyle& style)
{
    painter.setPen(QPen(mixed(style.theme.muted, style.theme.canvas, 0.5), 1.0));
    painter.setBrush(faded(style.theme.canvas, 0.93));
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setBrush(Qt::NoBrush);
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
    const double width = advance(style.font, mark.text) + 2.0 * kGap;
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

struct ReadoutTable {
    std::vector<std::vector<QString>> rows; ///< the first is the head; the first column holds the letters
    std::vector<double> widths;
};

/// Appends a column unless no lane has such a value.
void appendColumn(ReadoutTable& table, const QString& title, const std::vector<LaneReadout>& lanes,
                  std::optional<double> LaneReadout::*value, const FurnitureStyle& style)
{
    const auto has = [value](const LaneReadout& lane) { return (lane.*value).has_value(); };
    if (std::none_of(lanes.begin(), lanes.end(), has)) {
        return;
    }
    table.rows.front().push_back(title);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        table.rows[i + 1].push_back(has(lanes[i]) ? valueText(*(lanes[i].*value)) : QStringLiteral("–"));
    }
    double width = 0.0;
    for (const std::vector<QString>& row : table.rows) {
        width = std::max(width, advance(style.font, row.back()) + 2.0 * kGap);
    }
    table.widths.push_back(width);
}

ReadoutTable tableOf(const std::vector<LaneReadout>& lanes, const FurnitureStyle& style)
{
    ReadoutTable table{.rows = {{QString()}}, .widths = {style.chipSize()}};
    for (const LaneReadout& lane : lanes) {
        table.rows.push_back({QString(QLatin1Char(lane.letter))});
    }
    const bool normalised = !lanes.empty() && lanes.front().isNormalised;
    appendColumn(table, normalised ? tr("planned ÷ base") : tr("planned rate"), lanes, &LaneReadout::planned,
                 style);
    appendColumn(table, tr("measured"), lanes, &LaneReadout::measured, style);
    appendColumn(table, tr("planned momentum"), lanes, &LaneReadout::plannedMomentum, style);
    appendColumn(table, tr("measured"), lanes, &LaneReadout::measuredMomentum, style);
    appendColumn(table, tr("training"), lanes, &LaneReadout::trainingLoss, style);
    appendColumn(table, tr("validation"), lanes, &LaneReadout::validationLoss, style);
    return table;
}

/// Where a box covers least of the curves: the upper or lower corner on the other side of the crosshair.
QPointF emptierCorner(QSizeF box, double crosshair, const QRectF& area, const std::vector<QPointF>& inTheWay)
{
    const double x = crosshair < area.center().x() ? area.right() - box.width() - kGap : area.left() + kGap;
    const QPointF upper(x, area.top() + kGap);
    const QPointF lower(x, area.bottom() - box.height() - kGap);
    const auto covered = [&](QPointF corner) {
        const QRectF place(corner, box);
        return std::count_if(inTheWay.begin(), inTheWay.end(),
                             [&](QPointF point) { return place.contains(point); });
    };
    return covered(lower) < covered(upper) ? lower : upper;
}

} // namespace

double FurnitureStyle::lineHeight() const
{
    return QFontMetricsF(font).height() + 3.0;
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
    painter.setFont(bold(style.font));
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

void paintMessage(QPainter& painter, const QString& text, const QRectF& area, const FurnitureStyle& style)
{
    painter.setFont(style.font);
    painter.setPen(style.theme.muted);
    painter.drawText(area.adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void paintReadout(QPainter& painter, const QString& heading, const std::vector<LaneReadout>& lanes, double x,
                  const QRectF& area, const std::vector<QPointF>& inTheWay, const FurnitureStyle& style)
{
    const ReadoutTable table = tableOf(lanes, style);
    const double row = style.lineHeight();
    const double width = std::max(std::accumulate(table.widths.begin(), table.widths.end(), 0.0),
                                  advance(bold(style.font), heading)) +
                         2.0 * kGap;
    const double height = row * static_cast<double>(table.rows.size() + 1) + 1.5 * kGap;
    const QPointF corner = emptierCorner(QSizeF(width, height), x, area, inTheWay);
    paintBox(painter, {corner, QSizeF(width, height)}, style);

    QPointF place = corner + QPointF(kGap, kGap / 2.0);
    painter.setPen(style.theme.text);
    painter.setFont(bold(style.font));
    painter.drawText(QRectF(place, QSizeF(width, row)), Qt::AlignVCenter, heading);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        place = QPointF(corner.x() + kGap, place.y() + row);
        if (r > 0) {
            paintChip(painter, place + QPointF(style.chipSize() / 2.0, row / 2.0), lanes[r - 1].letter,
                      style);
        }
        painter.setFont(style.font);
        for (std::size_t i = 0; i < table.widths.size(); ++i) {
            painter.setPen(r == 0 ? style.theme.muted : style.theme.text);
            if (i > 0) {
                painter.drawText(QRectF(place, QSizeF(table.widths[i], row)),
                                 Qt::AlignVCenter | Qt::AlignRight, table.rows[r][i]);
            }
            place.rx() += table.widths[i];
        }
    }
}

} // namespace lrp::ui
