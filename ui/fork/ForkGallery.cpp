#include "ui/fork/ForkGallery.h"

#include "ui/fork/ForkTile.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>

namespace lrp::ui
{

ForkGallery::ForkGallery(const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget(this);
    setWidget(content);
    m_row = new QHBoxLayout(content);
    m_row->setSizeConstraint(QLayout::SetFixedSize); // as large as the tiles, whatever the view
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    m_schedules = makeGroup(tr("Schedules"), ForkOption::Kind::Schedule, name + "/moreSchedules");
    m_optimizers = makeGroup(tr("Optimizers"), ForkOption::Kind::Optimizer, name + "/moreOptimizers");
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ForkGallery::Group ForkGallery::makeGroup(const QString& title, ForkOption::Kind kind,
                                          const QString& moreName)
{
    auto* caption = new Note(Note::Tone::Muted, widget());
    caption->setWordWrap(false);
    caption->setNote(title);
    auto* more = new QToolButton(widget());
    more->setObjectName(moreName);
    more->setText(tr("More…"));
    more->setIcon(makeIcon(Icon::Add));
    more->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    more->setAutoRaise(true);
    more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    more->setAccessibleName(kind == ForkOption::Kind::Schedule ? tr("More schedules")
                                                               : tr("More optimizers"));
    more->setToolTip(more->accessibleName());
    more->setFocusPolicy(Qt::ClickFocus);
    more->installEventFilter(this);
    connect(more, &QToolButton::clicked, this, [this, kind, more] { Q_EMIT moreWanted(kind, more); });
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(more);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(caption);
    column->addLayout(row);
    m_row->addLayout(column);
    return {row, more};
}

void ForkGallery::clear()
{
    for (ForkTile* tile : m_tiles) {
        tile->removeEventFilter(this);
        tile->setObjectName({}); // gone for whoever looks it up before it is deleted
        tile->hide();
        tile->deleteLater(); // it may be in the middle of an event
    }
    m_tiles.clear();
    horizontalScrollBar()->setValue(0);
}

ForkTile* ForkGallery::add(ForkOption::Kind kind)
{
    Group& group = kind == ForkOption::Kind::Schedule ? m_schedules : m_optimizers;
    auto* tile = new ForkTile(widget());
    const std::size_t index = m_tiles.size();
    tile->setFocusPolicy(m_tiles.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    tile->installEventFilter(this);
    connect(tile, &ForkTile::clicked, this, [this, tile] { makeCurrent(tile); });
    connect(tile, &ForkTile::toggled, this, [this, index](bool on) { Q_EMIT toggled(index, on); });
    group.row->insertWidget(group.row->count() - 1, tile);
    m_tiles.push_back(tile);
    tile->show();
    return tile;
}

void ForkGallery::focusTile(std::size_t index)
{
    focusButton(m_tiles[index]);
}

/// In a window that is not active it only will have the focus, but is current at once.
void ForkGallery::focusButton(QAbstractButton* button)
{
    button->setFocus(Qt::OtherFocusReason);
    makeCurrent(button);
}

/// All that can have the focus, from left to right.
std::vector<QAbstractButton*> ForkGallery::inOrder() const
{
    std::vector<QAbstractButton*> buttons;
    for (const Group& group : {m_schedules, m_optimizers}) {
        for (int i = 0; i < group.row->count(); ++i) {
            auto* button = qobject_cast<QAbstractButton*>(group.row->itemAt(i)->widget());
            if (button != nullptr && (button == group.more || !button->isHidden())) {
                buttons.push_back(button);
            }
        }
    }
    return buttons;
}

bool ForkGallery::moveFocus(QAbstractButton* from, int key)
{
    const auto buttons = inOrder();
    const auto last = static_cast<std::ptrdiff_t>(buttons.size()) - 1;
    std::ptrdiff_t place = std::find(buttons.begin(), buttons.end(), from) - buttons.begin();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        --place;
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        ++place;
        break;
    case Qt::Key_Home:
        place = 0;
        break;
    case Qt::Key_End:
        place = last;
        break;
    default:
        return false;
    }
    focusButton(buttons[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))]);
    return true;
}

void ForkGallery::makeCurrent(QAbstractButton* button)
{
    for (QAbstractButton* other : inOrder()) {
        other->setFocusPolicy(other == button ? Qt::StrongFocus : Qt::ClickFocus);
    }
    ensureWidgetVisible(button, button->width() / 2, 0); // with a part of the next, so that it is seen to be
    const auto found = std::find(m_tiles.begin(), m_tiles.end(), button);
    if (found != m_tiles.end()) {
        Q_EMIT currentChanged(static_cast<std::size_t>(found - m_tiles.begin()));
    }
}

bool ForkGallery::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::Resize) {
        updateGeometry(); // the row's height is that of the tiles
    }
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button != nullptr && event->type() == QEvent::FocusIn) {
        makeCurrent(button);
    }
    if (button != nullptr && event->type() == QEvent::KeyPress) {
        return moveFocus(button, static_cast<QKeyEvent*>(event)->key());
    }
    return QScrollArea::eventFilter(watched, event);
}

/// A wheel that turns up and down moves the row to the left and right.
void ForkGallery::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    QScrollBar* bar = horizontalScrollBar();
    bar->setValue(bar->value() - (turn.x() != 0 ? turn.x() : turn.y()));
    event->accept();
}

QSize ForkGallery::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100,
            widget()->sizeHint().height() + horizontalScrollBar()->sizeHint().height()};
}

QSize ForkGallery::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

} // namespace lrp::ui
