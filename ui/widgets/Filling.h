#pragma once

#include <deque>
#include <functional>
#include <QObject>
#include <QTimer>

namespace lrp::ui
{

/// What a window is filled with once it is seen: pieces of work in the order of the eye, each an event of its
/// own, so that none of them holds up what a person does. Whoever clicks, types or drops something sooner
/// finds the window whole. Thread: UI.
class Filling : public QObject
{
    Q_OBJECT

public:
    explicit Filling(QObject* parent = nullptr);

    void add(std::function<void()> piece);
    /// From now on one piece after the other, whenever nothing else is to be done; completed() comes later
    /// even where nothing is left.
    void begin();
    /// All that is left, at once.
    void complete();
    bool isComplete() const { return m_pieces.empty(); }

Q_SIGNALS:
    void completed();

protected:
    /// Of the application, before anything else sees an event.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void doNext();

    std::deque<std::function<void()>> m_pieces;
    QTimer m_turn;
};

} // namespace lrp::ui
