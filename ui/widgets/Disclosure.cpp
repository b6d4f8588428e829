#include "ui/widgets/Disclosure.h"

#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace lrp::ui
{

namespace
{

constexpr int kSidePad = 4;

} // namespace

Disclosure::Disclosure(const QString& name, QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(name);
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize Disclosure::sizeHint() const
{
    const int line = fontMetrics().height();
    return {8 * line, line + 2 * kSidePad};
}

void Disclosure::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton button;
    initStyleOption(&button);
    button.state.setFlag(QStyle::State_On, false); // the arrow says whether it is open
    button.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, button);

    const int line = fontMetrics().height();
    QStyleOption arrow;
    arrow.initFrom(this);
    const auto placed = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    arrow.rect = placed(QRect(0, (height() - line) / 2, line, line).adjusted(1, 3, -5, -3));
    const auto shut = isRightToLeft() ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    painter.drawPrimitive(isOpen() ? QStyle::PE_IndicatorArrowDown : shut, arrow);
    const QRect place = placed(rect().adjusted(line, 0, -kSidePad, 0));
    painter.drawItemText(
        place,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter |
            Qt::TextShowMnemonic,
        palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, place.width(), Qt::TextShowMnemonic),
        QPalette::ButtonText);
}

void Disclosure::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QToolButton::keyPressEvent(event);
    }
}

} // namespace lrp::ui
