#include "ui/forms/ScheduleFrame.h"

#include "core/schedule/Schedule.h"
#include "ui/forms/TypedForm.h"
#include "ui/widgets/Icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace lrp::ui
{

ScheduleFrame::ScheduleFrame(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_form(new TypedForm(schedule::entries(), tr("Schedule"), name, this))
{
    setObjectName(name + "/frame");
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_form);
}

void ScheduleFrame::setHeading(const QString& heading)
{
    m_form->setTitle(heading);
}

void ScheduleFrame::offerButtons(bool offered)
{
    for (QToolButton* button : m_buttons) {
        button->setVisible(offered);
    }
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
    m_form->putBesideChoice(button);
    m_buttons.append(button);
    return button;
}

} // namespace lrp::ui
