#pragma once

#include "ui/rehearsal/RehearsalContent.h"

#include <functional>
#include <memory>
#include <optional>
#include <QWidget>

namespace lrp::ui
{

/// Draws a rehearsal, a row for each schedule, with a crosshair over all of them. The mouse moves the
/// crosshair, so do the arrow keys, Page up and down or Shift with an arrow by ten reports, Home and End, and
/// Ctrl with an arrow to the next cut; Escape takes it away; Y changes to a logarithmic axis and back. N and
/// S, or a click with Ctrl or Shift, ask for a NaN or a spike there. While it is drawn on, the mouse draws;
/// up and down (with Shift ten times as far) move a pencil at the crosshair, Space asks for a line to it,
/// Ctrl+Z and Ctrl+Y to undo and redo. The accessible name is what stands at the crosshair, the description
/// says what became of all reports. Thread: UI.
class RehearsalChart : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { Nan, Spike };

    explicit RehearsalChart(QWidget* parent = nullptr);
    ~RehearsalChart() override;

    void setContent(RehearsalContent content);
    const RehearsalContent& content() const;
    void setLogarithmic(bool logarithmic);
    /// Whether a pencil draws here.
    void setDrawing(bool isDrawing);
    bool isLogarithmic() const;

    /// The report under the crosshair, from 0.
    std::optional<std::size_t> crosshair() const;
    void setCrosshair(std::optional<std::size_t> report);
    /// Rows are painted beside this thread: for some hundredths of a second what is seen is of before.
    bool isPainted() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void crosshairMoved(const QString& text); ///< empty: it is gone
    void scaleChanged(bool logarithmic);
    void markWanted(std::size_t report, lrp::ui::RehearsalChart::Mark mark);
    void penPressed(std::size_t report, double value);
    void penMoved(std::size_t report, double value);
    void penReleased();
    void penLifted(); ///< the next line is another one
    void lineWanted(std::size_t report, double value);
    void undoWanted();
    void redoWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void moveBy(std::int64_t reports);
    void moveToCut(int direction);
    std::function<void()> actOf(const QKeyEvent& event);
    std::function<void()> pencilActOf(const QKeyEvent& event);
    void followMouse(const QMouseEvent& event);
    void pressMouse(const QMouseEvent& event);
    void movePencil(double share);
    double pencilValue() const;
    void putAway();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
