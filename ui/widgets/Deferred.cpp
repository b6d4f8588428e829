#include "ui/widgets/Deferred.h"

#include "ui/widgets/Filling.h"

#include <QVBoxLayout>
#include <utility>

namespace lrp::ui
{

Deferred::Deferred(Make make, Filling* filling, QWidget* parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    if (filling != nullptr) {
        filling->add([this] { content(); });
    }
}

QWidget* Deferred::content()
{
    if (m_content == nullptr) {
        m_content = m_make(this);
        auto* room = new QVBoxLayout(this);
        room->setContentsMargins(0, 0, 0, 0);
        room->addWidget(m_content);
        setFocusProxy(m_content);
        m_content->show();
    }
    return m_content;
}

void Deferred::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    content();
}

} // namespace lrp::ui
