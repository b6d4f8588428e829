#include "ui/widgets/Filling.h"

#include <QCoreApplication>
#include <QEvent>
#include <utility>

namespace lrp::ui
{

namespace
{

/// Whether it comes from a person, who expects to find what it is for.
bool isInput(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

Filling::Filling(QObject* parent)
    : QObject(parent)
{
    connect(&m_turn, &QTimer::timeout, this, &Filling::doNext);
}

void Filling::add(std::function<void()> piece)
{
    if (m_pieces.empty()) {
        QCoreApplication::instance()->installEventFilter(this);
    }
    m_pieces.push_back(std::move(piece));
}

void Filling::begin()
{
    m_turn.start(0);
}

void Filling::complete()
{
    while (!isComplete()) {
        doNext();
    }
}

void Filling::doNext()
{
    if (!isComplete()) {
        const std::function<void()> piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        piece();
    }
    if (isComplete()) {
        m_turn.stop();
        QCoreApplication::instance()->removeEventFilter(this);
        Q_EMIT completed();
    }
}

bool Filling::eventFilter(QObject* watched, QEvent* event)
{
    if (isInput(*event)) {
        complete();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lrp::ui
