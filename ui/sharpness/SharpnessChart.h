#pragma once

#include "ui/plots/ChartOptions.h"
#include "ui/sharpness/SharpnessContent.h"

#include <memory>
#include <optional>
#include <QWidget>

class QMouseEvent;

namespace lrp::ui
{

/// Draws how near the edge of stability a run goes. Mouse and keys ask for a crosshair: Left and Right to the
/// places that were measured, Home and End to the first and the last; Escape gives it up. The accessible name
/// is what was found there, the description what is to be said of all. Thread: UI.
class SharpnessChart : public QWidget
{
    Q_OBJECT

public:
    explicit SharpnessChart(QWidget* parent = nullptr);
    ~SharpnessChart() override;

    void setContent(SharpnessContent content);
    const SharpnessContent& content() const;

    /// The crosshair of all plots stands at this step.
    void setCrosshair(std::optional<std::int64_t> step);
    std::optional<std::int64_t> crosshair() const;
    /// Of the values' axis, which is logarithmic.
    Span values() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void stepWanted(qint64 step); ///< the crosshair is to stand there
    void noStepWanted();          ///< or nowhere

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
    void describe();
    void followMouse(const QMouseEvent& event);
    /// Where a key leads; nothing: it is of no use here.
    std::optional<std::int64_t> stepFor(int key) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
