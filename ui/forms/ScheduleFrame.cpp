#include "ui/forms/ScheduleFrame.h"

#include "core/schedule/Schedule.h"
#include "ui/forms/TypedForm.h"
#include "ui/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lrp::ui
{

ScheduleFrame::ScheduleFrame(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QHBoxLayout)
    , m_form(new TypedForm(schedule::entries(), tr("Schedule"), name, this))
{
    setObjectName(name + "/frame");
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(m_heading);
    layout->addWidget(m_form);
}

void ScheduleFrame::setHeading(const QString& heading)
{
    auto* label = new QLabel(heading, this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_heading->insertWidget(0, label, 1);
}

QToolButton* ScheduleFrame::addButton(Icon icon, const QString& what, const QString& verb)
{
    auto* button = new QToolButton(this);
    button->setIcon(makeIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(what);
    button->setToolTip(what);
    button->setObjectName(objectName().chopped(QString("frame").size()) + verb);
    m_heading->addWidget(button);
    return button;
}

} // namespace lrp::ui
