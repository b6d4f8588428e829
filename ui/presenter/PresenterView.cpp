#include "ui/presenter/PresenterView.h"

#include "ui/plots/Pencil.h"
#include "ui/presenter/PresenterColours.h"
#include "ui/presenter/WallText.h"
#include "ui/text/FigureText.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr int kKeysMs = 3000;
constexpr int kNumbers = 8;
constexpr std::size_t kPlaceOfPen = 7; ///< in the strip, behind freezing

} // namespace

PresenterView::PresenterView(Hands* hands, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_hands(hands)
{
    setObjectName("presenter");
    setWindowTitle(tr("Presenter – LR Playground"));
    setAccessibleName(tr("Presenter"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_keys = keys();
    connectKeys(m_keys, this);
    m_keysTimer.setSingleShot(true);
    connect(&m_keysTimer, &QTimer::timeout, this, [this] {
        m_areKeysShown = false;
        update();
    });
    connect(&m_worker, &WallWorker::painted, this, &PresenterView::updatePixels);
    connect(m_hands, &Hands::countingChanged, this, &PresenterView::repaintWall);
}

/// In the order of the strip.
std::vector<PresenterKey> PresenterView::keys()
{
    const auto give = [this](const char* id) { return [this, id] { Q_EMIT commandWanted(id); }; };
    const auto isLed = [this] { return m_isLed; };
    std::vector<PresenterKey> all{
        {{Qt::Key_F5}, give("start"), "F5", tr("start", "what a key does")},
        {{Qt::Key_Space}, give("pause"), tr("Space"), tr("pause", "what a key does")},
        {{Qt::Key_Period}, give("step"), ".", tr("step", "what a key does: trains one"), {}, true},
        {{Qt::Key_BracketLeft}, give("slower"), "[ ]", tr("pace", "what keys change")},
        {{Qt::Key_BracketRight}, give("faster")},
        {{Qt::Key_0},
         [this] {
             m_spotlight.clear();
             repaintWall();
         }},
        {{Qt::Key_Z}, [this] { toggleFrozen(); }, "Z", tr("freeze")},
        {{Qt::Key_K}, [this] { toggle(m_isPointing); }, "K", tr("pointer")},
        {{Qt::Key_B}, [this] { toggle(m_isBlack); }, "B", tr("black")},
        {{Qt::Key_D}, [this] { toggle(m_isDark); }, "D", tr("dark or light")},
        {{Qt::Key_V},
         [this] { m_hands->toggle(); },
         "V",
         tr("count hands"),
         [this] { return !m_hands->choices().isEmpty(); }},
        {{Qt::Key_R}, [this] { Q_EMIT revealWanted(); }, "R", tr("reveal"), isLed},
        {{Qt::Key_PageDown},
         [this] { Q_EMIT nextWanted(); },
         tr("PgDn PgUp"),
         tr("steps", "what keys do: lead through a lesson's"),
         isLed},
        {{Qt::Key_PageUp}, [this] { Q_EMIT previousWanted(); }},
        {{Qt::CTRL | Qt::SHIFT | Qt::Key_C}, [this] { copySlide(); }, tr("Ctrl+Shift+C"), tr("copy slide")},
        {{Qt::Key_Question}, [this] { showKeys(); }, "?", tr("keys", "what a key shows")},
        {{Qt::Key_Escape, Qt::SHIFT | Qt::Key_F11}, [this] { Q_EMIT leaving(); }, tr("Esc"), tr("leave")},
    };
    const auto insert = [&all](std::size_t at, const std::vector<PresenterKey>& more) {
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(at), more.begin(), more.end());
    };
    insert(all.size() - 3, nudgingKeys());
    insert(kPlaceOfPen, penKeys());
    for (int place = 0; place < kNumbers; ++place) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + place);
        const bool isFirst = place == 0;
        all.insert(all.begin() + 5 + place, {{key},
                                             [this, place] { number(place, false); },
                                             isFirst ? "1–8" : QString(),
                                             tr("spotlight (Shift: alone), 0 all")});
        all.push_back({{QKeySequence(Qt::SHIFT | key)}, [this, place] { number(place, true); }});
    }
    return all;
}

std::vector<PresenterKey> PresenterView::penKeys()
{
    const auto change = [this](void (PenStrokes::*act)()) {
        return [this, act] {
            (m_strokes.*act)();
            update();
        };
    };
    return {{{Qt::Key_P}, [this] { toggle(m_isDrawing); }, "P", tr("pen (Backspace, Shift+P, Ctrl+Z)")},
            {{Qt::Key_Backspace}, change(&PenStrokes::removeLast)},
            {{Qt::SHIFT | Qt::Key_P}, change(&PenStrokes::clear)},
            {{Qt::CTRL | Qt::Key_Z}, change(&PenStrokes::undo)},
            {{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, change(&PenStrokes::redo)}};
}

std::vector<PresenterKey> PresenterView::nudgingKeys()
{
    constexpr int kFar = 10; // percent
    const auto nudge = [this](int by) { return [this, by] { Q_EMIT nudged(by); }; };
    return {{{Qt::Key_Left},
             nudge(-1),
             "← →",
             tr("move the cut (Shift: further)"),
             [this] { return m_isTrying; },
             true},
            {{Qt::Key_Right}, nudge(1), {}, {}, {}, true},
            {{Qt::SHIFT | Qt::Key_Left}, nudge(-kFar), {}, {}, {}, true},
            {{Qt::SHIFT | Qt::Key_Right}, nudge(kFar), {}, {}, {}, true}};
}

/// What is being drawn takes its keys from the wall's own.
bool PresenterView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_pencil != nullptr &&
        m_pencil->takes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PresenterView::keyPressEvent(QKeyEvent* event)
{
    if (m_pencil == nullptr || !m_pencil->press(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void PresenterView::thaw()
{
    if (isFrozen()) {
        toggleFrozen();
    }
}

void PresenterView::number(int place, bool isShifted)
{
    if (isCounting()) {
        m_hands->count(place, isShifted ? -1 : 1);
        return;
    }
    const std::vector<char> letters = namedLetters(shownWall().lanes);
    if (place >= static_cast<int>(letters.size())) {
        return;
    }
    const char letter = letters[static_cast<std::size_t>(place)];
    if (isShifted) {
        m_spotlight = {letter};
    } else if (!m_spotlight.insert(letter).second) {
        m_spotlight.erase(letter);
    }
    repaintWall();
}

void PresenterView::toggleFrozen()
{
    m_frozen = m_frozen ? std::nullopt : std::optional(frozen(m_wall));
    repaintWall();
}

void PresenterView::toggle(bool& what)
{
    what = !what;
    setCursor(m_isDrawing ? Qt::CrossCursor : m_isPointing ? Qt::BlankCursor : Qt::ArrowCursor);
    update(); // black and the light lie over the picture, of which little may be new
    repaintWall();
}

void PresenterView::setWall(Wall wall)
{
    m_wall = std::move(wall);
    if (const QString words = inWords(m_wall); words != accessibleDescription()) {
        setAccessibleDescription(words);
    }
    repaintWall();
}

Wall PresenterView::shownWall() const
{
    Wall wall = m_frozen ? *m_frozen : m_wall;
    wall.state = stateText(wall);
    wall.note = noteText(wall);
    wall.dark = m_isDark;
    dimBeside(m_spotlight, wall.lanes);
    return wall;
}

QString PresenterView::stateText(const Wall& wall) const
{
    return m_frozen ? tr("Picture frozen at %1 · %2").arg(counted(wall.at), m_wall.state) : wall.state;
}

QString PresenterView::noteText(const Wall& wall) const
{
    if (isCounting()) {
        return tr("Counting hands");
    }
    return namedLetters(wall.lanes).size() > kMostReadable ? tr("Five is what a back row tells apart")
                                                           : wall.note;
}

QSize PresenterView::pixels() const
{
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

void PresenterView::repaintWall()
{
    if (isVisible()) {
        m_worker.paint(shownWall(), pixels());
    }
}

/// Of a large screen it takes long to compose more than what has changed.
void PresenterView::updatePixels(const QRegion& region)
{
    const double ratio = devicePixelRatioF();
    for (const QRect& rect : region) {
        update(QRectF(QPointF(rect.topLeft()) / ratio, QSizeF(rect.size()) / ratio).toAlignedRect());
    }
}

void PresenterView::showKeys()
{
    m_areKeysShown = true;
    m_keysTimer.start(kKeysMs);
    update();
}

void PresenterView::copySlide()
{
    m_worker.paintSlide(slide(), [this](const QImage& image) {
        QGuiApplication::clipboard()->setImage(image);
        Q_EMIT slideCopied();
    });
}

void PresenterView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PresenterColours colours = PresenterColours::make(m_isDark);
    const WallPicture& picture = m_worker.picture();
    if (m_isBlack) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    const double ratio = devicePixelRatioF();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    if (picture.image.size() != pixels()) {
        painter.fillRect(QRect(QPoint(), pixels()), colours.canvas);
    }
    painter.drawImage(0, 0, picture.image);
    if (!picture.image.isNull()) {
        m_strokes.paint(painter, picture.axes, colours.pen);
    }
    if (m_isPointing) {
        paintSpot(painter);
    }
    if (m_areKeysShown) {
        paintKeys(painter);
    }
}

/// A shadow with a hole.
void PresenterView::paintSpot(QPainter& painter) const
{
    const QColor shadow = faded(Qt::black, 1.0 - kBesideSpot);
    const double across = PresenterSizes::of(pixels().height()).spot;
    const QRect box =
        QRectF(m_pointer.x() - 0.5 * across, m_pointer.y() - 0.5 * across, across, across).toAlignedRect();
    for (const QRect& beside : QRegion(QRect(QPoint(), pixels())) - box) {
        painter.fillRect(beside, shadow);
    }
    QPainterPath ring;
    ring.addRect(box);
    ring.addEllipse(m_pointer, 0.5 * across, 0.5 * across);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(ring, shadow);
}

void PresenterView::paintKeys(QPainter& painter) const
{
    const PresenterLayout layout = PresenterLayout::of(pixels());
    const PresenterColours colours = PresenterColours::make(!m_isDark); // stands out from the wall
    QFont font = fontOfHeight(this->font(), layout.sizes.smallText);
    QFont bold = font;
    bold.setBold(true);
    const double gap = layout.sizes.smallText;
    const double left = layout.title.left();
    const double right = layout.size.width() - left;
    const double line = 1.35 * layout.sizes.smallText;

    struct Word {
        QPointF place;
        QString key, what;
        double keyWidth;
    };
    std::vector<Word> words;
    double x = left;
    double y = 0.0;
    for (const auto& [key, what] : keysInWords(m_keys)) {
        const double keyWidth = QFontMetricsF(bold).horizontalAdvance(key + ' ');
        const double width = keyWidth + QFontMetricsF(font).horizontalAdvance(what);
        if (x > left && x + width > right) {
            x = left;
            y += line;
        }
        words.push_back({{x, y}, key, what, keyWidth});
        x += width + gap;
    }
    const double height = y + line + gap;
    const double top = layout.size.height() - height;
    painter.fillRect(QRectF(0.0, top, layout.size.width(), height), colours.canvas);
    for (const Word& word : words) {
        const QRectF place(word.place.x(), top + 0.5 * gap + word.place.y(), right, line);
        paintText(painter, bold, colours.text, place, word.key);
        paintText(painter, font, colours.text, place.translated(word.keyWidth, 0.0), word.what);
    }
}

void PresenterView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_worker.paint(shownWall(), pixels());
}

/// The window manager's way of leaving.
void PresenterView::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT leaving();
}

void PresenterView::mousePressEvent(QMouseEvent* event)
{
    if (m_isDrawing && event->button() == Qt::LeftButton && !picture().image.isNull()) {
        m_isPenDown = true;
        m_strokes.begin(pixelOf(event->position()), picture().axes);
        update();
    }
}

void PresenterView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = pixelOf(event->position());
    if (m_isPenDown) {
        m_strokes.goOn(m_pointer, picture().axes);
    }
    if (m_isPenDown || m_isPointing) {
        update();
    }
}

void PresenterView::mouseReleaseEvent(QMouseEvent*)
{
    m_isPenDown = false;
}

} // namespace lrp::ui
