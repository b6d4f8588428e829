#pragma once

#include "core/probe/LossSurface.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QWidget>

namespace lrp::ui
{

/// The loss of a network on a plane as a map, with the paths of lanes on it, and where they stood at the
/// crosshair's step. ← and → go along the path of the chosen lane, ↑ and ↓ choose another; with Shift held
/// all four move a cross over the map. What is pointed at or moved to is said. Thread: UI.
class LandscapeView : public QWidget
{
    Q_OBJECT

public:
    explicit LandscapeView(QWidget* parent = nullptr);
    ~LandscapeView() override;

    /// nullptr: nothing is drawn. Of one that is there in part, a finer one takes its place without a blink.
    void setSurface(std::shared_ptr<const probe::SurfaceGrid> surface);
    /// At or before which step lanes stand; nothing: at their ends.
    void setStep(std::optional<std::int64_t> step);

    /// Whether the picture of what was set last is there: it is painted on a thread of its own.
    bool isPainted() const;
    /// What was pointed at, moved to or chosen last; else what all of it shows.
    QString said() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void stepWanted(qint64 step); ///< a key asks for another
    void newestWanted();          ///< no other step than the last any more

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Private;

    void paintGround();
    void describe();
    void say(const QString& text);
    void choose(int walks);
    void move(int dots);
    void moveCross(int right, int up);

    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
