#include "ui/presenter/WallNames.h"

#include "ui/presenter/LineEnds.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace lrp::ui
{

namespace
{

using Place = WallNames::Place;

QString nameOf(const WallLane& lane)
{
    return lane.name.isEmpty() ? QString(QLatin1Char(lane.letter))
                               : QLatin1Char(lane.letter) + QString(" ") + lane.name;
}

bool isNamed(const WallCurves& curves)
{
    return !curves.lane().isGhost;
}

/// A line end in pixels; the middle of the panel where there is none.
double wantedAt(const std::optional<QPointF>& end, const WallAxis& axis, const QRectF& panel)
{
    const double y = end ? axis.pixel(end->y()) : std::nan("");
    return std::isnan(y) ? panel.center().y() : std::clamp(y, panel.top(), panel.bottom());
}

/// Puts them below each other, `height` high, along the column.
void pushApart(std::vector<Place>& places, const QRectF& column, double left, double height, double gap)
{
    const auto room = static_cast<std::size_t>((column.height() - height) / gap + 1e-6) + 1;
    if (places.size() > room) {
        places.resize(room); // the others have no place
    }
    std::vector<double> wanted;
    wanted.reserve(places.size());
    for (const Place& place : places) {
        wanted.push_back(place.wanted);
    }
    const auto middles =
        pushedApart(wanted, gap, column.top() + 0.5 * height, column.bottom() - 0.5 * height);
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i].text = QRectF(left, middles[i] - 0.5 * height, column.right() - left, height);
    }
}

/// The most digits, up to three, that leave the number inside the width.
QString rateText(double rate, const QFont& font, double width)
{
    QString text;
    for (int digits = 3; digits >= 1; --digits) {
        text = shortNumber(rate, digits);
        if (figureWidth(font, text) <= width) {
            break;
        }
    }
    return text;
}

double swatchRoom(const PresenterSizes& sizes)
{
    return 0.4 * sizes.laneName;
}

void placeRates(WallNames& names, const std::vector<WallCurves>& curves, const WallAxes& axes,
                const WallFonts& fonts)
{
    const PresenterSizes& sizes = axes.layout.sizes;
    const QRectF& column = axes.layout.rateEnds;
    const auto named = std::count_if(curves.begin(), curves.end(), isNamed);
    names.areRatesNumbers = named <= kMostRates;
    const QFont& font = named == 1 ? fonts.rateOfOne : fonts.rateOfFew;
    const double badge = named == 1 ? 0.0 : 1.2 * sizes.badge;
    const double left = column.left() + (names.areRatesNumbers ? badge : swatchRoom(sizes));
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto rate = curves[i].rate();
        if (isNamed(curves[i]) && rate) {
            names.rates.push_back({.lane = i,
                                   .text = {},
                                   .wanted = wantedAt(curves[i].rateEnd(), axes.rate, axes.layout.ratePlot),
                                   .words = names.areRatesNumbers
                                                ? rateText(*rate, font, column.right() - left)
                                                : nameOf(curves[i].lane())});
        }
    }
    const double height = !names.areRatesNumbers ? sizes.laneName
                          : named == 1           ? sizes.rateOfOne
                                                 : sizes.rateOfFew;
    pushApart(names.rates, column, left, height, names.areRatesNumbers ? height : sizes.nameGap);
}

/// Beside the mark, below the names that stand there.
void placeLeft(WallNames& names, std::size_t lane, double x, const QString& words, const WallAxes& axes,
               const WallFonts& fonts)
{
    const PresenterSizes& sizes = axes.layout.sizes;
    const QRectF& plot = axes.layout.lossPlot;
    const double at = std::clamp(axes.x.pixel(x), plot.left(), plot.right());
    const double width =
        std::min(QFontMetricsF(fonts.name).horizontalAdvance(words), axes.layout.lossEnds.width());
    const double aside = 0.6 * sizes.laneName;
    QRectF text(at + aside, plot.top(), width, sizes.laneName);
    if (text.right() > plot.right()) {
        text.moveRight(at - aside);
    }
    const auto meets = [&](const Place& other) {
        return other.text.adjusted(-2 * aside, 0, 2 * aside, 0).intersects(text);
    };
    while (std::any_of(names.left.begin(), names.left.end(), meets)) {
        text.translate(0.0, sizes.nameGap);
    }
    names.left.push_back({.lane = lane, .text = text, .wanted = text.center().y(), .words = words});
    names.marks.emplace_back(at, text.center().y());
}

} // namespace

WallNames placeNames(const std::vector<WallCurves>& curves, const WallAxes& axes, const WallFonts& fonts)
{
    const PresenterSizes& sizes = axes.layout.sizes;
    const QRectF& column = axes.layout.lossEnds;
    WallNames names;
    placeRates(names, curves, axes, fonts);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        if (!isNamed(curves[i])) {
            continue;
        }
        const QString words = nameOf(curves[i].lane());
        if (const auto x = curves[i].departure()) {
            placeLeft(names, i, *x, words, axes, fonts);
        } else {
            const auto end = curves[i].lossEnd();
            names.losses.push_back({.lane = i,
                                    .text = {},
                                    .wanted = wantedAt(end, axes.loss, axes.layout.lossPlot),
                                    .words = words,
                                    .hasLine = end.has_value()});
        }
    }
    pushApart(names.losses, column, column.left() + swatchRoom(sizes), sizes.laneName, sizes.nameGap);
    return names;
}

namespace
{

class NamePainter
{
public:
    NamePainter(QPainter& painter, const std::vector<WallCurves>& curves, const WallAxes& axes,
                const WallFonts& fonts, const PresenterColours& colours)
        : m_painter(painter)
        , m_curves(curves)
        , m_axes(axes)
        , m_fonts(fonts)
        , m_colours(colours)
        , m_sizes(axes.layout.sizes)
    {
    }

    void paintName(const Place& place, const QRectF& plot)
    {
        paintLeader(place, plot, place.text.left() - swatchRoom(m_sizes));
        const double width = 0.35 * swatchRoom(m_sizes);
        const double height = 0.72 * m_sizes.laneName;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(curveColour(place));
        m_painter.drawRoundedRect(QRectF(place.text.left() - swatchRoom(m_sizes),
                                         place.text.center().y() - 0.5 * height, width, height),
                                  0.5 * width, 0.5 * width);
        const QFont font = fitted(m_fonts.name, place.words, place.text.width(), m_sizes.smallText);
        paintText(m_painter, font, textColour(place), place.text, place.words);
    }

    void paintRate(const Place& place, bool isOnly)
    {
        const double left = isOnly ? place.text.left() : place.text.left() - 1.2 * m_sizes.badge;
        paintLeader(place, m_axes.layout.ratePlot, left);
        if (!isOnly) {
            paintBadge(place, left);
        }
        paintFigure(m_painter, isOnly ? m_fonts.rateOfOne : m_fonts.rateOfFew, textColour(place), place.text,
                    place.words);
    }

    void paintLeft(const Place& place, QPointF mark)
    {
        const double half = 0.25 * m_sizes.laneName;
        m_painter.fillRect(place.text.adjusted(-half, 0, half, 0), faded(m_colours.canvas, 0.85));
        m_painter.setPen(QPen(curveColour(place), m_sizes.curve, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(mark + QPointF(-half, -half), mark + QPointF(half, half));
        m_painter.drawLine(mark + QPointF(-half, half), mark + QPointF(half, -half));
        paintText(m_painter, m_fonts.name, textColour(place), place.text, place.words);
    }

private:
    const WallLane& laneOf(const Place& place) const { return m_curves[place.lane].lane(); }
    QColor curveColour(const Place& place) const
    {
        const QColor colour = m_colours.lane(laneOf(place).letter);
        return laneOf(place).isDimmed ? mixed(colour, m_colours.canvas, 2.0 * kDimmed) : colour;
    }
    /// Words can be read beside the spotlight too.
    QColor textColour(const Place& place) const
    {
        return laneOf(place).isDimmed ? m_colours.muted : m_colours.laneText(laneOf(place).letter);
    }

    void paintLeader(const Place& place, const QRectF& plot, double left)
    {
        if (place.hasLine && std::abs(place.text.center().y() - place.wanted) > m_sizes.leaderGap) {
            m_painter.setPen(QPen(curveColour(place), m_sizes.grid * 1.5));
            m_painter.drawLine(QPointF(plot.right() + m_sizes.curve, place.wanted),
                               QPointF(left - m_sizes.curve, place.text.center().y()));
        }
    }

    void paintBadge(const Place& place, double left)
    {
        const double line = m_sizes.curve;
        const QRectF frame(left, place.text.center().y() - 0.5 * m_sizes.badge, m_sizes.badge, m_sizes.badge);
        m_painter.setPen(QPen(curveColour(place), line));
        m_painter.setBrush(m_colours.canvas);
        m_painter.drawRoundedRect(frame.adjusted(line, line, -line, -line), 0.18 * m_sizes.badge,
                                  0.18 * m_sizes.badge);
        paintText(m_painter, m_fonts.badge, textColour(place), frame,
                  QString(QLatin1Char(laneOf(place).letter)), Qt::AlignHCenter);
    }

    QPainter& m_painter;
    const std::vector<WallCurves>& m_curves;
    const WallAxes& m_axes;
    const WallFonts& m_fonts;
    const PresenterColours& m_colours;
    const PresenterSizes& m_sizes;
};

} // namespace

void paintNames(QPainter& painter, const WallNames& names, const std::vector<WallCurves>& curves,
                const WallAxes& axes, const WallFonts& fonts, const PresenterColours& colours)
{
    NamePainter own(painter, curves, axes, fonts, colours);
    const bool isOnly = std::count_if(curves.begin(), curves.end(), isNamed) == 1;
    for (const Place& place : names.rates) {
        names.areRatesNumbers ? own.paintRate(place, isOnly) : own.paintName(place, axes.layout.ratePlot);
    }
    for (const Place& place : names.losses) {
        own.paintName(place, axes.layout.lossPlot);
    }
    for (std::size_t i = 0; i < names.left.size(); ++i) {
        own.paintLeft(names.left[i], names.marks[i]);
    }
}

} // namespace lrp::ui
