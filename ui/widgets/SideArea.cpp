#include "ui/widgets/SideArea.h"

#include <algorithm>
#include <QEvent>
#include <QScrollBar>

namespace lrp::ui
{

SideArea::SideArea(QWidget* content, const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setWidget(content);
}

QSize SideArea::sizeHint() const
{
    constexpr int kCharacters = 50;
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(needed, fontMetrics().averageCharWidth() * kCharacters),
            QScrollArea::sizeHint().height()};
}

QSize SideArea::minimumSizeHint() const
{
    return {sizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

bool SideArea::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) { // what is in it has become wider
        updateGeometry();
    }
    return QScrollArea::event(event);
}

} // namespace lrp::ui
