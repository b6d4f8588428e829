#include "ui/plots/DangerZone.h"

#include "core/text/Figures.h"
#include "ui/plots/Curves.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/detail/Words.h"
#include "ui/plots/PlotStyle.h"
#include "ui/plots/XScale.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QLineF>
#include <QPainter>
#include <QPolygonF>
#include <QStringList>

namespace lrp::ui
{

namespace
{

using rangetest::Bounds;
using rangetest::Zone;

constexpr double kNearEdge = 0.5; ///< of the edge
constexpr int kPieces = 16;       ///< between two tests: on a linear axis the bounds bend

QString boundText(double rate)
{
    return QString::fromStdString(threeDigits(rate));
}

QString zoneSeeds(const DangerZone& zone)
{
    return zone.seeds == 1 ? translate("plots", "one seed: no verdict")
                           : translate("plots", "%n seed(s)", nullptr, zone.seeds);
}

QString inWords(const Bounds& bounds)
{
    QStringList words;
    if (bounds.low) {
        words << translate("plots", "too small below %1", "a rate").arg(boundText(*bounds.low));
    }
    words << (bounds.edge ? translate("plots", "unstable above %1", "a rate").arg(boundText(*bounds.edge))
                          : translate("plots", "stable as far as tested"));
    return words.join(QStringLiteral(", "));
}

/// Bands of pale colours whose light stays near the canvas's, so that curves stand out on them.
struct Tints {
    QColor near;
    QColor beyond;
};

Tints tintsOf(const Theme& theme)
{
    const QColor amber = QColor::fromRgb(0xFFB000);
    const QColor red = QColor::fromRgb(0xFF4030);
    return {mixed(amber, theme.canvas, 0.12), mixed(red, theme.canvas, theme.dark ? 0.14 : 0.06)};
}

/// Lines along a share of a bound, from the left of the panel to its right, wherever there is such a bound.
class Boundaries
{
public:
    Boundaries(const Zone& zone, const PixelMap& map, const XPlace& place, double factor)
        : m_zone(zone)
        , m_map(map)
        , m_factor(factor)
    {
        const QRectF& area = map.area();
        const auto& tests = zone.tests();
        const auto first = static_cast<double>(tests.front().step);
        m_places = {{area.left(), first}};
        if (place.isThere()) { // else nobody knows when the later tests were
            addTests(place);
        }
        m_places.push_back({area.right(), m_places.size() > 1 ? m_places.back().step : first});
    }

    QList<QPolygonF> along(std::optional<double> Bounds::*bound, double share) const
    {
        QList<QPolygonF> lines;
        bool isOn = false;
        for (std::size_t i = 0; i + 1 < m_places.size(); ++i) {
            const Place& from = m_places[i];
            const Place& to = m_places[i + 1];
            if (!(from.x < to.x)) { // what lies beside the panel
                continue;
            }
            const bool isThere = (m_zone.at(0.5 * (from.step + to.step)).*bound).has_value();
            if (isThere) {
                if (!isOn) {
                    lines.push_back(QPolygonF({at(from, bound, share)}));
                }
                lines.back().push_back(at(to, bound, share));
            }
            isOn = isThere;
        }
        return lines;
    }

    /// Of the panel, to a piece.
    Bounds atRightEnd() const
    {
        const double right = m_places.back().x;
        return m_zone.at(
            std::ranges::find_if(m_places, [right](const Place& place) { return place.x >= right; })->step);
    }

private:
    struct Place {
        double x; ///< in pixels
        double step;
    };

    void addTests(const XPlace& place)
    {
        const QRectF& area = m_map.area();
        const auto& tests = m_zone.tests();
        const auto put = [&](double step) {
            m_places.push_back({std::clamp(m_map.x(place.of(step)), area.left(), area.right()), step});
        };
        for (std::size_t i = 0; i < tests.size(); ++i) {
            const auto step = static_cast<double>(tests[i].step);
            if (i > 0) {
                const auto before = static_cast<double>(tests[i - 1].step);
                for (int piece = 1; piece < kPieces; ++piece) {
                    put(before + (step - before) * piece / kPieces);
                }
            }
            put(step);
        }
    }

    QPointF at(const Place& place, std::optional<double> Bounds::*bound, double share) const
    {
        const QRectF& area = m_map.area();
        const double y = m_map.y(share * m_factor * *(m_zone.at(place.step).*bound));
        return {place.x, std::clamp(y, area.top(), area.bottom())};
    }

    const Zone& m_zone;
    const PixelMap& m_map;
    double m_factor;
    std::vector<Place> m_places; ///< from left to right
};

void fillBands(QPainter& painter, const QList<QPolygonF>& lines,
               const std::function<QPolygonF(const QPolygonF&)>& back, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPolygonF& line : lines) {
        painter.drawPolygon(line + back(line));
    }
    painter.setBrush(Qt::NoBrush);
}

/// The way back along a level.
QPolygonF level(const QPolygonF& line, double y)
{
    return QPolygonF({QPointF(line.back().x(), y), QPointF(line.front().x(), y)});
}

/// The parts of rising diagonals that lie under a line and above `bottom`.
void addHatching(QList<QLineF>& hatching, const QPolygonF& line, double bottom, double gap)
{
    const double highest =
        std::ranges::min_element(line, {}, [](const QPointF& point) { return point.y(); })->y();
    const double first = std::ceil((line.front().x() - (bottom - highest)) / gap) * gap;
    for (double foot = first; foot < line.back().x(); foot += gap) {
        // At x the diagonal has the height bottom - (x - foot).
        bool isNew = true;
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            const QPointF from = line[i];
            const QPointF to = line[i + 1];
            const auto under = [&](const QPointF& point) { return bottom - (point.x() - foot) - point.y(); };
            double begin = std::max(from.x(), foot);
            double end = to.x();
            const double atBegin = under(from);
            const double atEnd = under(to);
            const double crossing = from.x() + (to.x() - from.x()) * atBegin / (atBegin - atEnd);
            if (atBegin > atEnd) {
                end = std::min(end, crossing);
            } else if (atBegin < atEnd) {
                begin = std::max(begin, crossing);
            }
            if (!(begin < end && (atBegin > 0.0 || atEnd > 0.0))) {
                continue;
            }
            const QPointF last(end, bottom - (end - foot));
            if (!isNew && hatching.back().x2() == begin) { // from one piece of the line into the next
                hatching.back().setP2(last);
            } else {
                hatching.push_back({QPointF(begin, bottom - (begin - foot)), last});
                isNew = false;
            }
        }
    }
}

/// Names of the bands, inside them at the right end.
class BandNames
{
public:
    BandNames(QPainter& painter, const PixelMap& map, double factor, const PlotStyle& style)
        : m_painter(painter)
        , m_map(map)
        , m_factor(factor)
        , m_style(style)
    {
        painter.setFont(style.font);
    }

    /// Between two rates, as far as they are in sight; nothing stands for the end of the axis.
    bool paint(std::optional<double> from, std::optional<double> to, Qt::Alignment where, const QString& text,
               const QColor& ink, const QColor& ground)
    {
        const QRectF& area = m_map.area();
        const double top = to ? std::clamp(m_map.y(m_factor * *to), area.top(), area.bottom()) : area.top();
        const double bottom =
            from ? std::clamp(m_map.y(m_factor * *from), area.top(), area.bottom()) : area.bottom();
        const double height = m_style.lineHeight();
        const double width = m_style.widthOf(text) + m_style.length(6.0);
        if (bottom - top < height + m_style.length(2.0) || width > area.width()) {
            return false;
        }
        const double room = bottom - top - height;
        const double y = top + (where == Qt::AlignTop ? m_style.length(1.0) : room / 2.0);
        const QRectF plate(area.right() - m_style.length(2.0) - width, y, width, height);
        m_painter.fillRect(plate, ground);
        m_painter.setPen(ink);
        m_painter.drawText(plate, Qt::AlignCenter, text);
        return true;
    }

private:
    QPainter& m_painter;
    const PixelMap& m_map;
    double m_factor;
    const PlotStyle& m_style;
};

std::optional<double> portionOf(double share, std::optional<double> bound)
{
    return bound ? std::optional(share * *bound) : std::nullopt;
}

void paintNames(QPainter& painter, const DangerZone& zone, const Bounds& bounds, const PixelMap& map,
                double factor, const PlotStyle& style)
{
    const Theme& theme = style.theme;
    const Tints tints = tintsOf(theme);
    BandNames names(painter, map, factor, style);
    const QString lane = QString(QLatin1Char(zone.letter));
    if (bounds.low) {
        names.paint({}, bounds.low, Qt::AlignTop,
                    translate("plots", "too small for %1 below %2", "a lane and a rate")
                        .arg(lane, boundText(*bounds.low)),
                    theme.muted, theme.canvas);
    }
    names.paint(bounds.low, portionOf(kNearEdge, bounds.edge), Qt::AlignVCenter, translate("plots", "useful"),
                theme.muted, theme.canvas);
    if (bounds.edge) {
        const QString unstable =
            translate("plots", "unstable for %1 above %2 (%3)", "a lane, a rate, so many seeds")
                .arg(lane, boundText(*bounds.edge), zoneSeeds(zone));
        const bool hasRoom = names.paint(bounds.edge, {}, Qt::AlignTop, unstable, theme.error, tints.beyond);
        if (hasRoom) {
            names.paint(portionOf(kNearEdge, bounds.edge), bounds.edge, Qt::AlignTop,
                        translate("plots", "close to the edge"), theme.warning, tints.near);
        } else { // at the top of the axis: under its line
            names.paint({}, bounds.edge, Qt::AlignTop, unstable, theme.error, theme.canvas);
        }
    }
}

} // namespace

bool DangerZone::operator==(const DangerZone& other) const
{
    const auto same = [](const Zone::Test& a, const Zone::Test& b) {
        return a.step == b.step && a.bounds.low == b.bounds.low && a.bounds.edge == b.bounds.edge;
    };
    return letter == other.letter && seeds == other.seeds && std::ranges::equal(tests, other.tests, same);
}

QString inWords(const DangerZone& zone)
{
    const Zone ordered(zone.tests);
    QStringList words;
    for (const Zone::Test& test : ordered.tests()) {
        words << (ordered.tests().size() == 1
                      ? inWords(test.bounds)
                      : translate("plots", "at step %1 %2", "a step and what rates are there")
                            .arg(number(test.step), inWords(test.bounds)));
    }
    return words.isEmpty() ? QString()
                           : translate("plots", "%1 (%2)", "what rates are, and so many seeds")
                                 .arg(words.join(QStringLiteral("; ")), zoneSeeds(zone));
}

const LaneCurve* zoneLane(const ChartContent& content)
{
    if (!content.zone || content.zone->tests.empty()) {
        return nullptr;
    }
    const auto lane = std::ranges::find_if(content.lanes, [&](const LaneCurve& each) {
        return each.letter == content.zone->letter && each.visible && !each.isGhost;
    });
    const bool maySee =
        lane != content.lanes.end() && std::ranges::find(lane->covered, kRatePanel) == lane->covered.end();
    return maySee ? &*lane : nullptr;
}

void paintZone(QPainter& painter, const DangerZone& zone, const PixelMap& map, const XPlace& place,
               double factor, const PlotStyle& style)
{
    const Zone ordered(zone.tests);
    if (ordered.tests().empty()) {
        return;
    }
    const QRectF& area = map.area();
    const Tints tints = tintsOf(style.theme);
    const Boundaries boundaries(ordered, map, place, factor);
    painter.setRenderHint(QPainter::Antialiasing, false); // opaque and sharp: several times as fast
    const auto lows = boundaries.along(&Bounds::low, 1.0);
    const auto halves = boundaries.along(&Bounds::edge, kNearEdge);
    const auto edges = boundaries.along(&Bounds::edge, 1.0);
    fillBands(
        painter, edges, [&](const QPolygonF& line) { return level(line, area.top()); }, tints.beyond);
    for (qsizetype i = 0; i < edges.size(); ++i) { // both are where there is an edge
        QPolygonF back = halves[i];
        std::ranges::reverse(back);
        fillBands(
            painter, {edges[i]}, [&](const QPolygonF&) { return back; }, tints.near);
    }
    QList<QLineF> hatching;
    for (const QPolygonF& line : lows) {
        addHatching(hatching, line, area.bottom(), style.length(9.0));
    }
    painter.setPen(QPen(mixed(style.theme.muted, style.theme.canvas, 0.35), style.lines.hair));
    painter.drawLines(hatching);
    const auto draw = [&](const QList<QPolygonF>& lines, const QColor& colour) {
        painter.setPen(QPen(colour, style.lines.hair, Qt::DotLine, Qt::FlatCap));
        for (const QPolygonF& line : lines) {
            const bool isInSight = std::ranges::any_of(line, [&](const QPointF& point) {
                return point.y() > area.top() && point.y() < area.bottom();
            });
            if (isInSight) {
                painter.drawPolyline(line);
            }
        }
    };
    draw(lows, style.theme.muted);
    draw(edges, style.theme.error);
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintZoneNames(QPainter& painter, const DangerZone& zone, const PixelMap& map, const XPlace& place,
                    double factor, const PlotStyle& style)
{
    if (const Zone ordered(zone.tests); !ordered.tests().empty()) {
        paintNames(painter, zone, Boundaries(ordered, map, place, factor).atRightEnd(), map, factor, style);
    }
}

} // namespace lrp::ui
