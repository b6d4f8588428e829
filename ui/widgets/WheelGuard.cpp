#include "ui/widgets/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace lrp::ui
{

namespace
{

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
            event->ignore(); // goes on to the parent, which scrolls
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void guardAgainstWheel(QWidget* input)
{
    input->setFocusPolicy(Qt::StrongFocus); // a turn of the wheel gives none
    input->installEventFilter(new WheelGuard(input));
}

} // namespace lrp::ui
