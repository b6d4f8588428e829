#include "ui/style/FocusRing.h"

#include "ui/style/Theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr int kOutside = 2;
constexpr int kOnTop = 3; ///< WCAG counts 2 px round the outside; on the target the same area takes more

/// What the eye takes for the target: the field in a combo box belongs to the box.
QWidget* outlined(QWidget* focus)
{
    if (focus == nullptr || focus->isWindow() || qobject_cast<QMenu*>(focus) != nullptr ||
        qobject_cast<QMenuBar*>(focus) != nullptr) {
        return nullptr; // they show by themselves where one is
    }
    QWidget* around = focus->parentWidget();
    const bool isPart =
        qobject_cast<QComboBox*>(around) != nullptr || qobject_cast<QAbstractSpinBox*>(around) != nullptr;
    return isPart ? around : focus;
}

/// The nearest ancestor beyond which nothing of the target is seen.
QWidget* hostOf(const QWidget* target)
{
    QWidget* host = target->parentWidget();
    while (!host->isWindow()) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(host->parentWidget());
        if (area != nullptr && area->viewport() == host) {
            break;
        }
        host = host->parentWidget();
    }
    return host;
}

} // namespace

FocusRing::FocusRing(QWidget* target)
    : QFocusFrame(hostOf(target))
    , m_target(target)
{
    setObjectName("focusRing");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    place();
}

void FocusRing::place()
{
    if (m_target == nullptr || !m_target->isVisible()) {
        hide();
        return;
    }
    const QWidget* host = parentWidget();
    const QRect place(m_target->mapTo(host, QPoint()), m_target->size());
    const QRect room = host->rect();
    const QRect wished = place.adjusted(-kOutside, -kOutside, kOutside, kOutside);
    const QRect outer = wished & room;
    if (outer.isEmpty()) { // scrolled out of sight
        hide();
        return;
    }
    const auto width = [](bool isCut) { return isCut ? kOnTop : kOutside; };
    const QRect hole =
        outer
            .adjusted(width(outer.left() != wished.left()), width(outer.top() != wished.top()),
                      -width(outer.right() != wished.right()), -width(outer.bottom() != wished.bottom()))
            .translated(-outer.topLeft());
    setGeometry(outer);
    setMask(QRegion(rect()) - hole); // what it surrounds is drawn without it
    show();
    raise();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).accent);
}

FocusFollower::FocusFollower(QObject* parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FocusFollower::follow);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusFollower::follow);
}

FocusFollower::~FocusFollower()
{
    delete m_ring;
}

bool FocusFollower::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // all that is seen of a key that is a command's
        setByKeys(true);
        break;
    case QEvent::MouseButtonPress:
        setByKeys(false);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        if (m_ring != nullptr && watched != m_ring && watched->isWidgetType() &&
            m_ring->target() != nullptr) {
            auto* moved = static_cast<QWidget*>(watched);
            if (moved == m_ring->target() || moved->isAncestorOf(m_ring->target())) {
                m_soon.start();
            }
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusFollower::setByKeys(bool byKeys)
{
    if (m_isByKeys != byKeys) {
        m_isByKeys = byKeys;
        follow();
    }
}

void FocusFollower::follow()
{
    QWidget* target = m_isByKeys ? outlined(QApplication::focusWidget()) : nullptr;
    const bool isThere = m_ring != nullptr && m_ring->target() == target && target != nullptr &&
                         m_ring->parentWidget() == hostOf(target);
    if (isThere) {
        m_ring->place();
        return;
    }
    if (m_ring != nullptr) {
        m_ring->hide();
        m_ring->deleteLater();
        m_ring = nullptr;
    }
    if (target != nullptr && target->isVisible()) {
        m_ring = new FocusRing(target);
    }
}

} // namespace lrp::ui
