#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace lrp::ui
{

/// The ring round what has the focus: 2 px where there is room outside, 3 px on it where there is none, in
/// the accent's colour. One for each window is enough, as it goes where the focus goes; it is seen once a key
/// has been pressed, and gone after a click. A QFocusFrame, as screen readers and layouts pass over those.
/// Source: WCAG 2.2, 2.4.7 and 2.4.13. Thread: UI.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    /// Round `target`, in whatever clips it: its window, or the scroll area it is in.
    explicit FocusRing(QWidget* target);

    QWidget* target() const { return m_target; }
    /// Where the target has gone.
    void place();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> m_target;
};

/// Keeps a ring round what has the focus in the application's windows. Thread: UI.
class FocusFollower : public QObject
{
    Q_OBJECT

public:
    explicit FocusFollower(QObject* parent);
    ~FocusFollower() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setByKeys(bool byKeys);
    void follow();

    QPointer<FocusRing> m_ring;
    QTimer m_soon;           ///< once for all that moves in a layout
    bool m_isByKeys = false; ///< the last that was pressed was a key
};

} // namespace lrp::ui
