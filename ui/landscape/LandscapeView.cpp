#include "ui/landscape/LandscapeView.h"

#include "ui/access/PacedName.h"
#include "ui/landscape/LandscapePainting.h"
#include "ui/landscape/LandscapeWords.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace lrp::ui
{

struct LandscapeView::Private {
    explicit Private(LandscapeView* view)
        : name(new PacedName(view))
    {
    }

    PacedName* name;                                   ///< what is pointed at, moved to or chosen
    std::shared_ptr<const probe::SurfaceGrid> surface; ///< that was set last
    std::optional<std::int64_t> step;

    QThreadPool pool;
    /// All that stays while the crosshair moves.
    struct Painted {
        std::shared_ptr<const probe::SurfaceGrid> surface;
        LandscapeLayout layout;
        QImage image;
    };
    std::optional<Painted> ground; ///< of the surface, or of one that was set before it
    bool isPainting = false;
    bool isOld = false; ///< what is being painted

    std::size_t chosen = 0;              ///< whose path is walked along
    std::optional<surface::Point> cross; ///< a point of the map that is read
    QString said;

    static Painted paintedOf(const std::shared_ptr<const probe::SurfaceGrid>& surface, const PlotStyle& style,
                             const QSize& size, qreal pixelRatio);
    std::optional<std::pair<std::size_t, std::size_t>> dotNear(QPointF place) const;
    QString sentenceAt(QPointF place) const;
    QString sentenceOf(std::size_t walk, std::size_t dot) const
    {
        return QString::fromStdString(surface->wordsAt(walk, dot)).trimmed();
    }
    /// The one whose path is walked along, if it has dots.
    const probe::SurfaceGrid::Walk* walk() const
    {
        return surface && chosen < surface->walks.size() && !surface->walks[chosen].dots.empty()
                   ? &surface->walks[chosen]
                   : nullptr;
    }
};

/// Takes some hundredths of a second. Thread: any.
LandscapeView::Private::Painted
LandscapeView::Private::paintedOf(const std::shared_ptr<const probe::SurfaceGrid>& surface,
                                  const PlotStyle& style, const QSize& size, qreal pixelRatio)
{
    constexpr double kMargin = 8.0;
    const QRectF room(QPointF(0.0, 0.0), size);
    Painted painted{
        surface, {room.adjusted(kMargin, 0.0, -kMargin, -kMargin / 2.0), surface->range, style}, {}};
    painted.image = QImage(size * pixelRatio, QImage::Format_RGB32);
    painted.image.setDevicePixelRatio(pixelRatio);
    painted.image.fill(style.theme.canvas);
    QPainter painter(&painted.image);
    paintLandscape(painter, *surface, makeLandscapeMap(*surface, style.theme), painted.layout, style);
    return painted;
}

std::optional<std::pair<std::size_t, std::size_t>> LandscapeView::Private::dotNear(QPointF place) const
{
    constexpr double kNear = 10.0;
    std::optional<std::pair<std::size_t, std::size_t>> nearest;
    double least = kNear;
    for (std::size_t walk = 0; walk < ground->surface->walks.size(); ++walk) {
        const auto& dots = ground->surface->walks[walk].dots;
        for (std::size_t dot = 0; dot < dots.size(); ++dot) {
            const QPointF away = ground->layout.frame.at(dots[dot].at) - place;
            const double distance = std::hypot(away.x(), away.y());
            if (distance < least) {
                least = distance;
                nearest = {walk, dot};
            }
        }
    }
    return nearest;
}

QString LandscapeView::Private::sentenceAt(QPointF place) const
{
    if (!ground || !ground->layout.frame.area().contains(place)) {
        return {};
    }
    const probe::SurfaceGrid& grid = *ground->surface;
    if (const auto near = dotNear(place)) {
        return QString::fromStdString(grid.wordsAt(near->first, near->second)).trimmed();
    }
    return pointSentence(grid, ground->layout.frame.from(place));
}

LandscapeView::LandscapeView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setMinimumSize(160, 120);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName("landscape/map");
    setAccessibleName(tr("Loss landscape"));
    setWhatsThis(
        tr("The loss of the network on a plane through its weights: the darker, the higher; hatched where it "
           "is no number. Each lane's path begins at a ring and ends at its letter; a disc stands where it "
           "was at the crosshair's step, on a shadow that is the wider the farther its weights lie off the "
           "plane. ← and → go along a path, ↑ and ↓ choose another lane, with Shift they move a cross over "
           "the map."));
}

LandscapeView::~LandscapeView()
{
    d->pool.waitForDone();
}

void LandscapeView::setSurface(std::shared_ptr<const probe::SurfaceGrid> surface)
{
    if (surface == d->surface) {
        return;
    }
    const bool isSamePlace = surface && d->surface && surface->range.low == d->surface->range.low &&
                             surface->range.high == d->surface->range.high;
    if (!isSamePlace) { // else a finer one
        d->cross.reset();
    }
    d->surface = std::move(surface);
    if (!d->surface) {
        d->ground.reset();
    }
    paintGround();
    const std::size_t walks = d->surface ? d->surface->walks.size() : 0;
    d->chosen = d->chosen < walks ? d->chosen : 0;
    update();
    describe();
}

/// One after another: of many that come in a hurry the last one is painted, and some before it.
void LandscapeView::paintGround()
{
    d->isOld = d->isPainting;
    if (!d->surface || d->isPainting) {
        return;
    }
    d->isPainting = true;
    later(
        &d->pool, this,
        [surface = d->surface, style = PlotStyle{Theme::of(this), font()}, size = size(),
         pixelRatio = devicePixelRatioF()] { return Private::paintedOf(surface, style, size, pixelRatio); },
        [this](const Private::Painted& painted) {
            d->isPainting = false;
            if (d->surface) {
                d->ground = painted;
                update();
            }
            if (d->isOld) {
                paintGround();
            }
        });
}

bool LandscapeView::isPainted() const
{
    return d->surface && d->ground && d->ground->surface == d->surface && !d->isPainting;
}

QString LandscapeView::said() const
{
    return d->said.isEmpty() ? accessibleDescription() : d->said;
}

void LandscapeView::setStep(std::optional<std::int64_t> step)
{
    if (step != d->step) {
        d->step = step;
        update();
        describe();
    }
}

QSize LandscapeView::sizeHint() const
{
    return {420, 320};
}

/// All of it, in place of what was pointed at.
void LandscapeView::describe()
{
    setAccessibleDescription(d->surface ? captionOf(*d->surface, d->step).replace('\n', ' ') : QString());
    d->said.clear();
    d->name->set(tr("Loss landscape"));
}

void LandscapeView::say(const QString& text)
{
    d->said = text;
    d->name->set(text);
}

void LandscapeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PlotStyle style{Theme::of(this), font()};
    painter.fillRect(rect(), style.theme.canvas);
    if (!d->ground) {
        return;
    }
    if (d->ground->image.devicePixelRatio() != devicePixelRatioF() && !d->isPainting) {
        paintGround(); // the window has gone to another screen
    }
    if (d->ground->image.size() != size() * devicePixelRatioF()) {
        const QSizeF was = d->ground->image.deviceIndependentSize();
        painter.scale(width() / was.width(), height() / was.height()); // until another is painted
    }
    painter.drawImage(0, 0, d->ground->image);
    paintWalkers(painter, *d->ground->surface, d->step, d->ground->layout.frame, style);
    if (d->cross) {
        paintReadPoint(painter, *d->cross, d->ground->layout.frame, style);
    }
}

void LandscapeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    paintGround();
}

/// So many walks on, those without dots passed by.
void LandscapeView::choose(int walks)
{
    const auto count = static_cast<int>(d->surface->walks.size());
    for (int tried = 0; tried < count; ++tried) {
        d->chosen = static_cast<std::size_t>((static_cast<int>(d->chosen) + walks + count) % count);
        if (const auto* walk = d->walk()) {
            say(d->sentenceOf(d->chosen, dotAt(*walk, d->step)));
            return;
        }
    }
}

/// The crosshair follows, and brings the step back here.
void LandscapeView::move(int dots)
{
    const auto* walk = d->walk();
    if (walk == nullptr) {
        return;
    }
    const auto last = static_cast<std::int64_t>(walk->dots.size()) - 1;
    const auto place = static_cast<std::size_t>(
        std::clamp<std::int64_t>(static_cast<std::int64_t>(dotAt(*walk, d->step)) + dots, 0, last));
    Q_EMIT stepWanted(walk->dots[place].step);
    say(d->sentenceOf(d->chosen, place));
}

void LandscapeView::moveCross(int right, int up)
{
    constexpr double kSteps = 48.0; // the finest map has so many cells
    const surface::Box& range = d->surface->range;
    const std::array<int, 2> by{right, up};
    const auto* walk = d->walk();
    surface::Point at =
        d->cross ? *d->cross
        : walk   ? walk->dots[dotAt(*walk, d->step)].at
                 : surface::Point{0.5 * (range.low[0] + range.high[0]), 0.5 * (range.low[1] + range.high[1])};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const double step = (range.high[axis] - range.low[axis]) / kSteps;
        at[axis] = std::clamp(at[axis] + by[axis] * step, range.low[axis], range.high[axis]);
    }
    d->cross = at;
    update();
    say(pointSentence(*d->surface, at));
}

void LandscapeView::keyPressEvent(QKeyEvent* event)
{
    const int right = (event->key() == Qt::Key_Right ? 1 : 0) - (event->key() == Qt::Key_Left ? 1 : 0);
    const int up = (event->key() == Qt::Key_Up ? 1 : 0) - (event->key() == Qt::Key_Down ? 1 : 0);
    const bool isArrow = d->surface && (right != 0 || up != 0);
    if (isArrow && event->modifiers() == Qt::ShiftModifier) {
        moveCross(right, up);
    } else if (isArrow && event->modifiers() == Qt::NoModifier) {
        if (right != 0) {
            move(right);
        } else {
            choose(-up);
        }
    } else if (event->key() == Qt::Key_Escape && d->cross) {
        d->cross.reset();
        update();
        describe();
    } else if (event->key() == Qt::Key_Escape && d->step) {
        Q_EMIT newestWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool LandscapeView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = d->sentenceAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    return QWidget::event(event);
}

void LandscapeView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        paintGround();
    }
}

} // namespace lrp::ui
