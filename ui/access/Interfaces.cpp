#include "ui/access/Interfaces.h"

#include "ui/access/Announcer.h"
#include "ui/access/ChartAccessible.h"
#include "ui/plots/CurvesView.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace lrp::ui
{

namespace
{

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    if (auto* announcer = qobject_cast<Announcer*>(object)) {
        return new QAccessibleWidget(announcer, QAccessible::Notification);
    }
    if (auto* curves = qobject_cast<CurvesView*>(object)) {
        return new ChartAccessible(curves);
    }
    if (auto* widget = qobject_cast<QWidget*>(object);
        widget != nullptr && widget->property("isChart").toBool()) {
        return new QAccessibleWidget(widget, QAccessible::Chart); // which describes itself
    }
    return nullptr;
}

} // namespace

void installAccessibleInterfaces()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace lrp::ui
