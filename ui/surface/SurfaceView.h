#pragma once

#include "core/surface/Surface.h"
#include "ui/surface/Walkers.h"

#include <memory>
#include <optional>
#include <QString>
#include <QWidget>
#include <vector>

namespace lrp::ui
{

/// A loss of two weights as a map, with the lanes that walk on it: their last 500 steps and where they stand,
/// at the crosshair's step or the newest. Pointing at a lane, or choosing it with the arrow keys, shows which
/// way is downhill, how it moved last, and how far the rate would take it. Thread: UI.
class SurfaceView : public QWidget
{
    Q_OBJECT

public:
    explicit SurfaceView(QWidget* parent = nullptr);
    ~SurfaceView() override;

    /// `title` names it in words: "Rosenbrock's valley".
    void setSurface(const surface::Surface& surface, const QString& title);
    /// The chosen one stays so where it, or one with its letter, is among them.
    void setWalkers(std::vector<Walker> walkers);
    /// Which step lanes stand at; nothing: the newest.
    void setStep(std::optional<std::int64_t> step);
    /// Where each lane stands, without those that are one of many.
    std::vector<WalkerFigures> figures() const;
    /// Shows what moves this lane.
    void chooseLane(char letter);
    /// What is said while nobody walks.
    void setMessage(const QString& message);

    /// Draws what has been measured since the last call; cheap when nothing has.
    void refresh();
    /// Says anew what it shows, to those who do not see it.
    void describe();

    /// Whether the map is there: it is made on a thread of its own.
    bool isMapped() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A key asks for another step, so many points on.
    void stepWanted(int points);
    void newestWanted(); ///< no other step than the newest any more

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Private;

    void makeMap();
    void choose(int walker);

    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
