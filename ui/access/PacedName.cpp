#include "ui/access/PacedName.h"

#include <QWidget>

namespace lrp::ui
{

PacedName::PacedName(QWidget* widget, Clock clock)
    : QObject(widget)
    , m_widget(widget)
    , m_spacing(kBetween, std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PacedName::apply);
}

void PacedName::set(const QString& name)
{
    m_name = name;
    apply();
}

void PacedName::apply()
{
    if (m_widget->accessibleName() == m_name) {
        return;
    }
    if (const auto left = m_spacing.left(); left > std::chrono::milliseconds(0)) {
        m_timer.start(left);
        return;
    }
    m_spacing.take();
    m_widget->setAccessibleName(m_name);
}

} // namespace lrp::ui
