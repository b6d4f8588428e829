#include "ui/forms/SchedulePicker.h"

#include "ui/forms/SchedulePanel.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace lrp::ui
{

SchedulePicker::SchedulePicker(const params::Entries& entries, QWidget* parent)
    : QComboBox(parent)
    , m_entries(entries)
{
    const int line = fontMetrics().height();
    setIconSize({2 * line, line});
}

SchedulePanel* SchedulePicker::panel() const
{
    // A panel that has closed is deleted a little later.
    return m_panel && m_panel->isVisible() ? m_panel : nullptr;
}

void SchedulePicker::showPopup()
{
    open({});
}

void SchedulePicker::hidePopup()
{
    if (m_panel) {
        m_panel->close();
    }
    QComboBox::hidePopup();
}

void SchedulePicker::open(const QString& query)
{
    if (panel() != nullptr) {
        return;
    }
    m_panel = new SchedulePanel(m_entries, currentData().toString(), m_grouping, objectName(), this);
    connect(m_panel, &SchedulePanel::chosen, this, &SchedulePicker::choose);
    connect(m_panel, &SchedulePanel::grouped, this, [this](auto grouping) { m_grouping = grouping; });
    m_panel->openAt(this, query);
}

void SchedulePicker::choose(const QString& id)
{
    const int index = findData(id);
    setCurrentIndex(index);
    Q_EMIT activated(index);
}

void SchedulePicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_F4:
        open({});
        return;
    default:
        break;
    }
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (const QString text = event->text(); !isCommand && !text.isEmpty() && text.front().isPrint()) {
        open(text);
        return;
    }
    event->ignore();
}

/// The form scrolls; a schedule is not changed in passing.
void SchedulePicker::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace lrp::ui
