#include "ui/surface/SurfaceView.h"

#include "ui/plots/ChartFurniture.h"
#include "ui/surface/SurfacePainting.h"
#include "ui/surface/SurfaceWords.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <cmath>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace lrp::ui
{

namespace
{

constexpr std::int64_t kTrail = 500; ///< in steps
constexpr double kMargin = 8.0;

} // namespace

struct SurfaceView::Private {
    std::optional<surface::Surface> surface;
    QString title;
    QString message;
    Walkers walkers;
    std::vector<std::int64_t> drawn;

    std::optional<SurfaceMap> map;
    QThreadPool pool;
    Latest mapping;

    /// All that stays while lanes walk, and a copy for their trails.
    QImage ground;
    QImage canvas;
    PlaneFrame frame;

    void paintTrails(const PlotStyle& style);
    void paintWalkers(QPainter& painter, const PlotStyle& style) const;
    void paintHeadline(QPainter& painter, double width, double height, const PlotStyle& style) const;
    QString chosenSentence() const; ///< precondition: one is chosen
    /// Paints the ground where it has become another.
    void settle(const QRectF& room, const QSize& size, qreal pixelRatio, const PlotStyle& style);
};

void SurfaceView::Private::paintTrails(const PlotStyle& style)
{
    if (canvas.size() != ground.size()) {
        canvas = ground.copy();
    } else { // into the same memory
        std::copy_n(ground.constBits(), ground.sizeInBytes(), canvas.bits());
    }
    canvas.setDevicePixelRatio(ground.devicePixelRatio());
    for (const Walker& walker : walkers.all()) {
        if (!walker.isOneOfMany) {
            paintTrail(canvas, walker.walk.trail(walkers.stepOf(walker), kTrail), walker.letter, frame,
                       ground.devicePixelRatio(), style);
        }
    }
}

void SurfaceView::Private::paintWalkers(QPainter& painter, const PlotStyle& style) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.area());
    for (const Walker& walker : walkers.all()) {
        const surface::Point at = walkers.placeOf(walker);
        if (walker.isOneOfMany) {
            paintDot(painter, at, walker.letter, frame, style);
        } else {
            paintChip(painter, frame.at(at), walker.letter, style);
        }
    }
    if (const Walker* chosen = walkers.chosenOne()) {
        paintForces(painter, walkers.forcesOf(*chosen, *surface), frame, style);
    }
    painter.setClipping(false);
}

void SurfaceView::Private::paintHeadline(QPainter& painter, double width, double height,
                                         const PlotStyle& style) const
{
    const QString after = walkers.all().empty() ? QString() : afterSteps(walkers.furthest());
    const double room = style.widthOf(after);
    painter.setFont(style.font);
    painter.setPen(style.theme.muted);
    painter.drawText(QRectF(width - kMargin - room, 0.0, room + 1.0, height), Qt::AlignVCenter, after);
    painter.setPen(style.theme.text);
    const double left = width - 3.0 * kMargin - room;
    painter.drawText(QRectF(kMargin, 0.0, left, height), Qt::AlignVCenter,
                     QFontMetricsF(style.font).elidedText(title, Qt::ElideRight, left));
}

QString SurfaceView::Private::chosenSentence() const
{
    const Walker& walker = *walkers.chosenOne();
    return forcesSentence(walker, walkers.stepOf(walker), walkers.forcesOf(walker, *surface), *surface);
}

void SurfaceView::Private::settle(const QRectF& room, const QSize& size, qreal pixelRatio,
                                  const PlotStyle& style)
{
    const PlaneFrame wanted(map->box, areaInside(room, map->box, style));
    const QSize pixels = size * pixelRatio;
    if (wanted == frame && ground.size() == pixels) {
        return;
    }
    frame = wanted;
    ground = QImage(pixels, QImage::Format_RGB32);
    ground.setDevicePixelRatio(pixelRatio);
    ground.fill(style.theme.canvas);
    QPainter painter(&ground);
    paintGround(painter, *map, *surface, frame, style);
}

SurfaceView::SurfaceView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setMinimumSize(96, 96);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName("surface");
    setAccessibleName(tr("Loss surface"));
    setWhatsThis(
        tr("The loss of two weights from above: the darker, the higher; a cross in each minimum. Each "
           "lane stands with its letter at the end of its last 500 steps, at the crosshair's step or "
           "the newest; ← and → move the crosshair. Point at a lane, or choose it with ↑ and ↓: an arrow "
           "leads downhill, a dashed one shows its last step, and a ring where the rate would take it from "
           "there. Shift+F6 lets the map fill the centre, and back."));
}

SurfaceView::~SurfaceView()
{
    d->mapping.forget();
    d->pool.waitForDone();
}

void SurfaceView::setSurface(const surface::Surface& surface, const QString& title)
{
    d->surface = surface;
    d->title = title;
    d->map.reset();
    makeMap();
    update();
}

void SurfaceView::makeMap()
{
    if (!d->surface) {
        return;
    }
    later(
        &d->pool, this, d->mapping.next(),
        [surface = *d->surface, theme = Theme::of(this)] { return makeSurfaceMap(surface, theme); },
        [this](const SurfaceMap& map) {
            d->map = map;
            d->ground = {};
            update();
        });
}

bool SurfaceView::isMapped() const
{
    return d->map.has_value();
}

void SurfaceView::setWalkers(std::vector<Walker> walkers)
{
    d->walkers.set(std::move(walkers));
    update();
    describe();
}

void SurfaceView::setStep(std::optional<std::int64_t> step)
{
    if (step != d->walkers.step()) {
        d->walkers.setStep(step);
        refresh();
    }
}

void SurfaceView::setMessage(const QString& message)
{
    if (message != d->message) {
        d->message = message;
        update();
        describe();
    }
}

void SurfaceView::refresh()
{
    if (isVisible() && d->walkers.steps() != d->drawn) {
        update();
    }
}

void SurfaceView::describe()
{
    if (!d->surface) {
        return;
    }
    QStringList sentences{surfaceSentence(d->title, *d->surface)};
    for (const Walker& walker : d->walkers.all()) {
        if (!walker.isOneOfMany) {
            sentences.append(walkerSentence(walker, d->walkers.stepOf(walker), *d->surface));
        }
    }
    if (d->walkers.all().empty()) {
        sentences.append(d->message);
    }
    setAccessibleDescription(sentences.join(' '));
}

std::vector<WalkerFigures> SurfaceView::figures() const
{
    return d->surface ? d->walkers.figures(*d->surface) : std::vector<WalkerFigures>();
}

void SurfaceView::chooseLane(char letter)
{
    choose(d->walkers.placeOfLetter(letter));
}

QSize SurfaceView::sizeHint() const
{
    return {320, 320};
}

void SurfaceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PlotStyle style{Theme::of(this), font()};
    const double headline = style.lineHeight() + kMargin;
    const QRectF room = QRectF(rect()).adjusted(kMargin, headline, -kMargin, -kMargin);
    if (!d->map) {
        painter.fillRect(rect(), style.theme.canvas);
        return;
    }
    d->settle(room, size(), devicePixelRatioF(), style);
    d->paintTrails(style);
    painter.drawImage(0, 0, d->canvas);
    d->paintHeadline(painter, width(), headline, style);
    d->paintWalkers(painter, style);
    if (d->walkers.all().empty()) {
        const QRectF area = d->frame.area();
        painter.setPen(style.theme.text);
        painter.drawText(area.adjusted(kMargin, 0.0, -kMargin, -kMargin),
                         Qt::AlignBottom | Qt::AlignHCenter | Qt::TextWordWrap, d->message);
    }
    d->drawn = d->walkers.steps();
}

/// Shows what moves a walker; −1: none.
void SurfaceView::choose(int walker)
{
    if (d->walkers.choose(walker)) {
        update();
    }
}

void SurfaceView::mouseMoveEvent(QMouseEvent* event)
{
    constexpr double kNear = 14.0;
    int nearest = -1;
    double least = kNear;
    const std::vector<Walker>& walkers = d->walkers.all();
    for (std::size_t i = 0; d->map && i < walkers.size(); ++i) {
        const QPointF away = d->frame.at(d->walkers.placeOf(walkers[i])) - event->position();
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    choose(nearest);
}

void SurfaceView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    choose(-1);
}

void SurfaceView::keyPressEvent(QKeyEvent* event)
{
    const auto count = static_cast<int>(d->walkers.all().size());
    const int chosen = d->walkers.chosen();
    const bool isDown = event->key() == Qt::Key_Down;
    if (count > 0 && (isDown || event->key() == Qt::Key_Up)) {
        const int next = chosen < 0 ? (isDown ? 0 : count - 1) : chosen + (isDown ? 1 : count - 1);
        choose(next % count);
        setAccessibleDescription(d->chosenSentence());
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        Q_EMIT stepWanted(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape && chosen >= 0) {
        choose(-1);
        describe();
    } else if (event->key() == Qt::Key_Escape && d->walkers.step()) {
        Q_EMIT newestWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool SurfaceView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (d->walkers.chosen() >= 0) {
            QToolTip::showText(help->globalPos(), d->chosenSentence(), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void SurfaceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        makeMap();
    } else if (event->type() == QEvent::FontChange) {
        d->ground = {};
        update();
    }
}

} // namespace lrp::ui
