#include "ui/window/OpenDialogs.h"

#include "ui/commands/Commands.h"

#include <QChildEvent>
#include <QDialog>
#include <QTimer>

namespace lrp::ui
{

OpenDialogs::OpenDialogs(Commands* commands, QWidget* window)
    : QObject(window)
    , m_commands(commands)
{
    window->installEventFilter(this);
    connect(commands, &Commands::given, this, [this](const QString& id) {
        m_acting = id;
        QTimer::singleShot(0, this, [this] { m_acting.clear(); });
    });
    connect(commands, &Commands::updated, this, &OpenDialogs::closeMasked);
}

bool OpenDialogs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildAdded && !m_acting.isEmpty()) {
        QObject* child = static_cast<QChildEvent*>(event)->child();
        if (child->isWidgetType()) {
            std::erase_if(m_opened, [](const Opened& one) { return one.child.isNull(); });
            m_opened.push_back({child, m_acting});
        }
    }
    return QObject::eventFilter(watched, event);
}

void OpenDialogs::closeMasked()
{
    const auto opened = m_opened; // closing one may give commands
    for (const auto& [child, command] : opened) {
        auto* dialog = qobject_cast<QDialog*>(child.data());
        if (dialog != nullptr && dialog->isVisible() && m_commands->access(command) != Access::Free) {
            dialog->close();
        }
    }
}

} // namespace lrp::ui
