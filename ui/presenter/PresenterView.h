#pragma once

#include "ui/presenter/Hands.h"
#include "ui/presenter/PenStrokes.h"
#include "ui/presenter/PresenterKeys.h"
#include "ui/presenter/Slide.h"
#include "ui/presenter/Wall.h"
#include "ui/presenter/WallWorker.h"

#include <optional>
#include <QTimer>
#include <QWidget>
#include <set>
#include <vector>

namespace lrp::ui
{

class Pencil;

/// What the class sees, over a whole screen, and the keys of who stands beside it. Is given the wall, and
/// paints it on a thread of its own; pen, pointer and keys lie above. Thread: UI.
class PresenterView : public QWidget
{
    Q_OBJECT

public:
    /// The hands outlive the view.
    explicit PresenterView(Hands* hands, QWidget* parent = nullptr);

    /// What there is to see now; a frozen picture stays.
    void setWall(Wall wall);
    /// Whether a lesson answers to R, Page Down and Page Up.
    void setLed(bool led) { m_isLed = led; }
    /// Whether arrow keys move what a lesson lets people try.
    void setTrying(bool tries) { m_isTrying = tries; }
    /// While something is drawn with it, its keys work here as well.
    void setPencil(Pencil* pencil) { m_pencil = pencil; }
    /// Ends the freezing.
    void thaw();

    bool isDark() const { return m_isDark; }
    bool isFrozen() const { return m_frozen.has_value(); }
    bool isBlack() const { return m_isBlack; }
    bool isDrawing() const { return m_isDrawing; }
    bool isPointing() const { return m_isPointing; }
    bool isCounting() const { return m_hands->isCounting(); }
    bool areKeysShown() const { return m_areKeysShown; }
    /// The letters of lanes that stand in the light; none: all do.
    const std::set<char>& spotlight() const { return m_spotlight; }
    const PenStrokes& strokes() const { return m_strokes; }

    /// The wall as the view shows it.
    Wall shownWall() const;
    /// That and the strokes.
    Slide slide() const { return {shownWall(), m_strokes}; }
    const WallPicture& picture() const { return m_worker.picture(); }
    /// Whether the picture is of what the view was given last.
    bool isCurrent() const { return m_worker.isIdle(); }

public Q_SLOTS:
    void showKeys(); ///< for some seconds
    /// Puts the slide on the clipboard, of kSlideSize: what the class sees, strokes included.
    void copySlide();

Q_SIGNALS:
    void commandWanted(const QString& id); ///< one of the window's
    void leaving();
    void revealWanted();
    void nextWanted();
    void previousWanted();
    void slideCopied();
    void nudged(int by); ///< percent of the run

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    std::vector<PresenterKey> keys();
    std::vector<PresenterKey> penKeys();
    std::vector<PresenterKey> nudgingKeys();
    void number(int place, bool isShifted);
    void toggleFrozen();
    void toggle(bool& what);
    QString stateText(const Wall& wall) const;
    QString noteText(const Wall& wall) const;
    QSize pixels() const;
    QPointF pixelOf(QPointF position) const { return position * devicePixelRatioF(); }
    void repaintWall();
    void updatePixels(const QRegion& region);
    void paintSpot(QPainter& painter) const;
    void paintKeys(QPainter& painter) const;

    Wall m_wall;
    std::optional<Wall> m_frozen;
    std::set<char> m_spotlight;
    PenStrokes m_strokes;
    Hands* m_hands;
    Pencil* m_pencil = nullptr;
    WallWorker m_worker;
    std::vector<PresenterKey> m_keys;
    QTimer m_keysTimer;
    QPointF m_pointer; ///< in pixels
    bool m_isLed = false;
    bool m_isTrying = false;
    bool m_isDark = false;
    bool m_isBlack = false;
    bool m_isDrawing = false;
    bool m_isPointing = false;
    bool m_areKeysShown = false;
    bool m_isPenDown = false;
};

} // namespace lrp::ui
