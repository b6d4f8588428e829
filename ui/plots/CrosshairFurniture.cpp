#include "ui/plots/CrosshairFurniture.h"

#include "ui/plots/detail/Words.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <numeric>
#include <QFontMetricsF>
#include <QPainter>
#include <set>

namespace lrp::ui
{

namespace
{

constexpr double kSpace = 6.0;
constexpr double kLongestName = 150.0;
constexpr double kTick = 6.0;

struct ReadoutTable {
    std::vector<std::vector<QString>> rows; ///< the first is the head; the first column holds the letters
    std::vector<double> widths;
    bool hasNames = false; ///< in the second column
};

/// Gives the column that has just been appended its width.
void widenForLast(ReadoutTable& table, const PlotStyle& style)
{
    double width = 0.0;
    for (const std::vector<QString>& row : table.rows) {
        width = std::max(width, style.widthOf(row.back()) + 2.0 * style.length(kSpace));
    }
    table.widths.push_back(width);
}

/// Appends the column of a channel, planned or measured, unless no lane has such a value.
void appendColumn(ReadoutTable& table, const std::vector<LaneReadout>& lanes, channel::Id id, bool isPlanned,
                  const PlotStyle& style)
{
    const auto first = std::find_if(lanes.begin(), lanes.end(), [&](const LaneReadout& lane) {
        return lane.find(id, isPlanned) != nullptr;
    });
    if (first == lanes.end()) {
        return;
    }
    table.rows.front().push_back(headOf(*first->find(id, isPlanned), first->isNormalised));
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const ReadoutValue* value = lanes[i].find(id, isPlanned);
        table.rows[i + 1].push_back(value == nullptr ? QStringLiteral("–")
                                                     : valueText(value->value, value->range));
    }
    widenForLast(table, style);
}

/// Letters say which lane it is, unless there are two of the same or none.
bool needsNames(const std::vector<LaneReadout>& lanes)
{
    std::set<char> seen;
    return std::any_of(lanes.begin(), lanes.end(), [&seen](const LaneReadout& lane) {
        return lane.letter == '\0' || !seen.insert(lane.letter).second;
    });
}

void appendNames(ReadoutTable& table, const std::vector<LaneReadout>& lanes, const PlotStyle& style)
{
    table.rows.front().push_back({});
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        table.rows[i + 1].push_back(
            QFontMetricsF(style.font).elidedText(lanes[i].name, Qt::ElideRight, style.length(kLongestName)));
    }
    widenForLast(table, style);
    table.hasNames = true;
}

ReadoutTable tableOf(const std::vector<LaneReadout>& lanes, const PlotStyle& style)
{
    ReadoutTable table{.rows = {{QString()}}, .widths = {style.chipSize()}};
    for (const LaneReadout& lane : lanes) {
        table.rows.push_back({QString(QLatin1Char(lane.letter))});
    }
    if (needsNames(lanes)) {
        appendNames(table, lanes, style);
    }
    for (const PanelId panel : allPanels()) {
        for (const channel::Id id : of(panel).channels) {
            appendColumn(table, lanes, id, true, style);
            appendColumn(table, lanes, id, false, style);
        }
    }
    return table;
}

/// What is said of one lane's norms, or, without a letter, of all.
struct SaidOfNorms {
    char letter;
    QString text;
};

/// Of a lane that is alone all, for which there is room; of several what their ratios say.
std::vector<SaidOfNorms> normsInWords(const std::vector<LaneReadout>& lanes)
{
    std::vector<SaidOfNorms> said;
    bool hasRatios = false;
    for (const LaneReadout& lane : lanes) {
        if (!lane.lengths.isEmpty()) {
            said.push_back({lane.letter, lane.ratio.isEmpty() ? lane.lengths : lane.ratio});
            hasRatios = hasRatios || !lane.ratio.isEmpty();
        }
    }
    if (said.size() == 1 && hasRatios) {
        const auto alone = std::find_if(lanes.begin(), lanes.end(),
                                        [](const LaneReadout& lane) { return !lane.lengths.isEmpty(); });
        said.front().text = alone->lengths + ' ' + alone->ratio;
    }
    if (hasRatios) {
        said.push_back({'\0', translate("plots", "0.1 % is what people who train networks have found to do "
                                                 "well, no law: small networks and first steps move more.")});
    }
    return said;
}

/// Where a box covers least of the curves: the upper or lower corner on the other side of the crosshair.
QPointF emptierCorner(QSizeF box, double crosshair, const QRectF& area, const std::vector<QPointF>& inTheWay,
                      const PlotStyle& style)
{
    const double x = crosshair < area.center().x() ? area.right() - box.width() - style.length(kSpace)
                                                   : area.left() + style.length(kSpace);
    const QPointF upper(x, area.top() + style.length(kSpace));
    const QPointF lower(x, area.bottom() - box.height() - style.length(kSpace));
    const auto covered = [&](QPointF corner) {
        const QRectF place(corner, box);
        return std::count_if(inTheWay.begin(), inTheWay.end(),
                             [&](QPointF point) { return place.contains(point); });
    };
    return covered(lower) < covered(upper) ? lower : upper;
}

} // namespace

void paintReadout(QPainter& painter, const QString& heading, const std::vector<LaneReadout>& lanes, double x,
                  const QRectF& area, const std::vector<QPointF>& inTheWay, const PlotStyle& style)
{
    const ReadoutTable table = tableOf(lanes, style);
    const double row = style.lineHeight();
    const double width = std::max(std::accumulate(table.widths.begin(), table.widths.end(), 0.0),
                                  QFontMetricsF(style.bold()).horizontalAdvance(heading)) +
                         2.0 * style.length(kSpace);
    const double height = row * static_cast<double>(table.rows.size() + 1) + 1.5 * style.length(kSpace);
    const QPointF corner = emptierCorner(QSizeF(width, height), x, area, inTheWay, style);
    paintBox(painter, {corner, QSizeF(width, height)}, style);

    QPointF place = corner + QPointF(style.length(kSpace), style.length(kSpace) / 2.0);
    painter.setPen(style.theme.text);
    painter.setFont(style.bold());
    painter.drawText(QRectF(place, QSizeF(width, row)), Qt::AlignVCenter, heading);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        place = QPointF(corner.x() + style.length(kSpace), place.y() + row);
        if (r > 0 && lanes[r - 1].letter != '\0') {
            paintChip(painter, place + QPointF(style.chipSize() / 2.0, row / 2.0), lanes[r - 1].letter,
                      style);
        }
        painter.setFont(style.font);
        for (std::size_t i = 0; i < table.widths.size(); ++i) {
            painter.setPen(r == 0 ? style.theme.muted : style.theme.text);
            if (i > 0) {
                const bool isName = i == 1 && table.hasNames;
                painter.drawText(
                    QRectF(place, QSizeF(table.widths[i], row))
                        .adjusted(isName ? style.length(kSpace) : 0.0, 0.0, 0.0, 0.0),
                    static_cast<int>(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight)),
                    table.rows[r][i]);
            }
            place.rx() += table.widths[i];
        }
    }
}

void paintNormsInWords(QPainter& painter, const std::vector<LaneReadout>& lanes, double x, const QRectF& area,
                       const PlotStyle& style)
{
    constexpr double kShare = 0.6; // of the panel's width
    const double space = style.length(kSpace);
    const double indent = style.chipSize() + space;
    const double width = kShare * area.width();
    const QRectF room(0.0, 0.0, width - indent - 2.0 * space, area.height());
    std::vector<SaidOfNorms> said = normsInWords(lanes);
    std::vector<double> heights;
    for (const SaidOfNorms& line : said) {
        heights.push_back(QFontMetricsF(style.font).boundingRect(room, Qt::TextWordWrap, line.text).height());
    }
    if (said.empty() || room.width() <= 0.0) {
        return;
    }
    while (said.size() > 1 && std::accumulate(heights.begin(), heights.end(), space) > area.height()) {
        said.pop_back(); // the rule, then lanes: other panels are no room for it
        heights.pop_back();
    }
    const QSizeF size(width, std::accumulate(heights.begin(), heights.end(), space));
    const QPointF corner = emptierCorner(size, x, area, {}, style);
    paintBox(painter, {corner, size}, style);
    QPointF place = corner + QPointF(space, 0.5 * space);
    for (std::size_t i = 0; i < said.size(); ++i) {
        const bool isOfLane = said[i].letter != '\0';
        if (isOfLane) {
            paintChip(painter, place + QPointF(0.5 * style.chipSize(), 0.5 * style.lineHeight()),
                      said[i].letter, style);
        }
        painter.setFont(style.font);
        painter.setPen(isOfLane ? style.theme.text : style.theme.muted);
        painter.drawText(QRectF(place + QPointF(indent, 0.0), QSizeF(room.width(), heights[i])),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, said[i].text);
        place.ry() += heights[i];
    }
}

void paintTag(QPainter& painter, const QString& text, double x, const QRectF& area, const PlotStyle& style)
{
    const double width = style.widthOf(text) + 2.0 * style.length(kSpace);
    const bool toTheLeft = x + style.length(kSpace) + width > area.right();
    const QRectF plate(toTheLeft ? x - style.length(kSpace) - width : x + style.length(kSpace),
                       area.top() + style.length(3.0), width, style.lineHeight());
    paintBox(painter, plate, style);
    painter.setPen(style.theme.text);
    painter.setFont(style.font);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void paintSnapTicks(QPainter& painter, const std::vector<double>& xs, std::optional<double> marked,
                    const QRectF& area, const PlotStyle& style)
{
    const double bottom = area.bottom();
    painter.setPen(QPen(style.theme.muted, style.lines.hair));
    for (const double x : xs) {
        const double middle = std::floor(x) + 0.5;
        painter.drawLine(QPointF(middle, bottom - style.length(kTick)), QPointF(middle, bottom));
    }
    if (marked) {
        const QPolygonF arrow{{*marked, bottom - style.length(kTick)},
                              {*marked - style.length(kTick), bottom - 2.75 * style.length(kTick)},
                              {*marked + style.length(kTick), bottom - 2.75 * style.length(kTick)}};
        painter.setPen(QPen(style.theme.canvas, style.lines.hair));
        painter.setBrush(style.theme.accent);
        painter.drawPolygon(arrow);
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace lrp::ui
