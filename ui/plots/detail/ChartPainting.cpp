#include "ui/plots/detail/ChartPrivate.h"

#include "ui/plots/detail/Words.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <limits>
#include <qcustomplot.h>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kAllColumns = std::numeric_limits<std::size_t>::max();

/// Onto a layer that is still empty: there is nothing to blend with.
void copyTo(QPainter& painter, QPointF corner, const QImage& image)
{
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(corner, image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

} // namespace

QString Chart::Private::emptyMessage() const
{
    if (record == nullptr) {
        const auto count = static_cast<std::size_t>(
            std::count_if(lanes.begin(), lanes.end(), [](const LaneCurve& lane) { return !lane.isGhost; }));
        if (count <= 1) {
            return tr("Nothing has run yet. Press Start to train with this schedule.");
        }
        static const std::array<const char*, 9> words{"",     "",    "two",   "three", "four",
                                                      "five", "six", "seven", "eight"};
        return tr("Nothing has run yet. Press Start to race %1 schedules on the same network.")
            .arg(tr(words[std::min<std::size_t>(count, 8)]));
    }
    if (const params::Issues problems = record->problems(); !problems.empty()) {
        return tr("The run did not start. %1").arg(QString::fromStdString(problems.front().text()));
    }
    return record->state == engine::RunState::Preparing ? tr("Loading the data.")
                                                        : tr("Nothing was measured in this run.");
}

void Chart::Private::paintFixed(QPainter& painter)
{
    for (const Panel panel : panels.shown()) {
        const QRectF area = panels.area(panel);
        const PanelHeading& heading = headings[indexOf(panel)];
        const double height = headingHeight(heading, area.width(), style);
        paintHeading(painter, heading, {area.left(), area.top() - height, area.width(), height}, style);
    }
    paintPlanned(painter);
    paintTitle(painter);
}

void Chart::Private::paintPlanned(QPainter& painter)
{
    for (const Panel panel : panels.shown()) {
        const PixelMap map = panels.map(panel);
        painter.setClipRect(map.area());
        for (std::size_t i = 0; i < references.size(); ++i) {
            referenceCurves[i].paint(painter, panel, map, referencePen(i, style.theme.muted));
        }
        for (std::size_t i = 0; i < lanes.size() && panel != Panel::Loss; ++i) {
            if (lanes[i].visible) {
                curves[i].paintPlanned(painter, panel, map, lookOf(lanes[i].letter, lanes[i].isGhost));
            }
        }
        painter.setClipping(false);
    }
}

void Chart::Private::paintTitle(QPainter& painter)
{
    if (title.isEmpty()) {
        return;
    }
    QFont font = style.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(style.theme.text);
    const QRectF area = panels.area(Panel::Rate);
    painter.drawText(QRectF(area.left(), 4.0, area.width(), 2.0 * style.lineHeight() - 4.0),
                     Qt::AlignVCenter | Qt::AlignLeft, title);
}

void Chart::Private::paintCurves(QPainter& painter, ColumnRange columns)
{
    for (const Panel panel : panels.shown()) {
        const PixelMap map = panels.map(panel);
        painter.setClipRect(map.area());
        for (const Past& past : pasts) {
            for (const LaneCurves::Paint paint : LaneCurves::kinds(panel)) {
                (past.curves.*paint)(painter, map, lookOf(past.letter, true), columns);
            }
        }
        paintLanes(painter, panel, columns, true);
        for (std::size_t i = 0; i < bands.size(); ++i) {
            bandCurves[i].paint(painter, panel, map, lookOf(bands[i].letter), columns);
        }
        paintLanes(painter, panel, columns, false);
        painter.setClipping(false);
    }
}

/// Kind by kind, so that no raw loss covers a smoothed one.
void Chart::Private::paintLanes(QPainter& painter, Panel panel, ColumnRange columns, bool ghosts)
{
    const PixelMap map = panels.map(panel);
    if (panel == Panel::Loss && !ghosts) {
        paintDense(painter, columns);
    }
    for (const LaneCurves::Paint paint : LaneCurves::kinds(panel)) {
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            if (lanes[i].visible && lanes[i].isGhost == ghosts) {
                (curves[i].*paint)(painter, map, lookOf(lanes[i].letter, ghosts), columns);
            }
        }
    }
}

void Chart::Private::paintDense(QPainter& painter, ColumnRange columns)
{
    std::vector<DenseCurve> dense;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const auto raw = curves[i].denseRaw(lookOf(lanes[i].letter, lanes[i].isGhost));
        if (raw && lanes[i].visible) {
            dense.push_back(*raw);
        }
    }
    paintColumns(painter, dense, columns.first, columns.last, panels.map(Panel::Loss));
}

void Chart::Private::paintSettled(QPainter& painter)
{
    if (use == ChartUse::Picture) {
        paintCurves(painter, {0, kAllColumns});
        return;
    }
    if (!isSettled) {
        clear(settled, plot.viewport().size());
        isSettled = true;
        settledTo = 0;
    }
    const std::size_t to = settledColumns();
    if (to > settledTo) {
        paintOnSettled({settledTo, to});
        settledTo = to;
    }
    copyTo(painter, {}, settled);
}

/// Paints columns onto the settled image, on two threads where there are many: each has the pixels on one
/// side of the middle.
void Chart::Private::paintOnSettled(ColumnRange columns)
{
    constexpr int kManyColumns = 256;
    constexpr int kWhole = 4;          // so many pixels are whole ones on every screen, also at 125 %
    constexpr std::size_t kMargin = 8; // pens are wide, and marks too
    const int width = plot.viewport().width();
    const auto last = std::min(columns.last, static_cast<std::size_t>(columnsRead) + 2);
    if (last < columns.first + kManyColumns) {
        paintOnSettled(columns, 0, width);
        return;
    }
    const int panel = static_cast<int>(panels.area(Panel::Rate).left());
    const int middle = (panel + static_cast<int>((columns.first + last) / 2)) / kWhole * kWhole;
    const auto column = static_cast<std::size_t>(middle - panel);
    settled.bits(); // from here on nobody else shares its pixels
    auto right = std::async(std::launch::async, [&] {
        paintOnSettled({column - kMargin, columns.last}, middle, width);
    });
    paintOnSettled({columns.first, column + kMargin}, 0, middle);
    right.get();
}

/// Paints what of the columns lies between two x of the window. Thread: any, each between other x.
void Chart::Private::paintOnSettled(ColumnRange columns, int left, int right)
{
    constexpr int kPixelBytes = 4;
    const double ratio = settled.devicePixelRatio();
    const int from = qRound(left * ratio);
    const int to = std::min(qRound(right * ratio), settled.width());
    QImage part(const_cast<uchar*>(settled.constBits()) + from * kPixelBytes, to - from, settled.height(),
                settled.bytesPerLine(), settled.format());
    part.setDevicePixelRatio(ratio);
    QPainter painter(&part);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-left, 0);
    paintCurves(painter, columns);
}

/// Makes it a transparent image of this size: restless curves are many times faster on an image of one's own.
void Chart::Private::clear(QImage& image, QSize size) const
{
    const double ratio = plot.bufferDevicePixelRatio();
    if (image.size() != size * ratio) {
        image = QImage(size * ratio, QImage::Format_ARGB32_Premultiplied);
    }
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
}

void Chart::Private::paintMoving(QPainter& painter)
{
    if (use == ChartUse::Window && settledTo < kAllColumns) {
        paintUnsettled(painter);
    }
    for (const Panel panel : panels.shown()) {
        paintFurniture(painter, panel);
    }
    if (panels.has(Panel::Loss) && !hasLosses()) {
        paintMessage(painter, emptyMessage(), panels.area(Panel::Loss), style);
    }
}

void Chart::Private::paintUnsettled(QPainter& painter)
{
    // From some pixels before them, where pens are wide and marks lie, to the right edge.
    constexpr int kMargin = 8;
    const int before = static_cast<int>(settledTo) - kMargin;
    const int left = std::max(0, static_cast<int>(panels.area(Panel::Rate).left()) + before);
    QImage image;
    clear(image, {plot.viewport().width() - left, plot.viewport().height()});
    QPainter onImage(&image);
    onImage.setRenderHint(QPainter::Antialiasing);
    onImage.translate(-left, 0);
    paintCurves(onImage, {settledTo, kAllColumns});
    copyTo(painter, QPointF(left, 0), image);
}

void Chart::Private::paintFurniture(QPainter& painter, Panel panel)
{
    const PixelMap map = panels.map(panel);
    const QRectF area = map.area();
    paintForks(painter, panel);
    std::vector<LineEnd> ends;
    const auto add = [&](const std::optional<QPointF>& end, char letter) {
        if (end) {
            const QPointF place = map.point(end->x(), end->y());
            ends.push_back({{std::clamp(place.x(), area.left(), area.right()),
                             std::clamp(place.y(), area.top(), area.bottom())},
                            letter});
        }
    };
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        add(lineEndOf(panel, lanes[i], curves[i]), lanes[i].letter);
    }
    for (std::size_t i = 0; i < bands.size(); ++i) {
        add(bandCurves[i].end(panel), bands[i].letter);
    }
    paintLineEnds(painter, std::move(ends), area, style);
    std::vector<ChartMark> inPixels = marks[indexOf(panel)];
    for (ChartMark& mark : inPixels) {
        mark.x = map.x(mark.x);
    }
    paintMarks(painter, inPixels, area, style);
}

void Chart::Private::paintForks(QPainter& painter, Panel panel)
{
    const PixelMap map = panels.map(panel);
    painter.setClipRect(map.area());
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (const auto fork = forkOf(panel, lanes[i], curves[i])) {
            paintFork(painter, map.point(fork->x(), fork->y()), lanes[i].letter, style);
        }
    }
    painter.setClipping(false);
}

} // namespace lrp::ui
