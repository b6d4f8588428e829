#include "ui/style/Style.h"

#include "ui/style/Theme.h"

#include <algorithm>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace lrp::ui
{

namespace
{

/// Round the icons that float and close a dock; their bar adds 2 px.
int marginOfDockButtons(const QStyle& style, const QStyleOption* option, const QWidget* widget)
{
    const int small = style.pixelMetric(QStyle::PM_SmallIconSize, option, widget);
    const QIcon icon = style.standardIcon(QStyle::SP_TitleBarCloseButton, option, widget);
    return (kLeastTarget - 1 - icon.actualSize({small, small}).height()) / 2;
}

/// One that is seen, where Fusion's is a shade darker than what is round it.
void drawEdge(QPainter& painter, const QRect& place, const QStyleOption& option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isEnabled ? Theme::of(option.palette).muted
                             : option.palette.color(QPalette::Disabled, QPalette::WindowText));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0);
    painter.restore();
}

} // namespace

Style::Style(bool moves)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_moves(moves)
{
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_Slider:
    case CT_SpinBox:
    case CT_TabBarTab:
    case CT_MenuBarItem:
        return size.expandedTo({kLeastTarget, kLeastTarget});
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_DockWidgetTitleBarButtonMargin
               ? std::max(pixels, marginOfDockButtons(*this, option, widget))
               : pixels;
}

/// From the end of a dock's bar: close, float, title.
QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
    if (dock == nullptr || dock->verticalTitleBar) {
        return usual;
    }
    const QRect bar = visualRect(dock->direction, dock->rect, dock->rect);
    const auto button = [&](int place) {
        const QPoint corner(bar.right() + 1 - (place + 1) * kLeastTarget,
                            bar.top() + (bar.height() - kLeastTarget) / 2);
        return visualRect(dock->direction, dock->rect, QRect(corner, QSize(kLeastTarget, kLeastTarget)));
    };
    switch (element) {
    case SE_DockWidgetCloseButton:
        return dock->closable ? button(0) : QRect();
    case SE_DockWidgetFloatButton:
        return dock->floatable ? button(dock->closable) : QRect();
    case SE_DockWidgetTitleBarText: {
        const int buttons = (dock->closable + dock->floatable) * kLeastTarget;
        QRect text = visualRect(dock->direction, dock->rect, usual);
        text.setRight(bar.right() - buttons);
        return visualRect(dock->direction, dock->rect, text);
    }
    default:
        return usual;
    }
}

/// An empty box has nothing but its edge, and what pops up nothing else between it and what it covers.
void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isPopup = element == PE_Frame && widget != nullptr && widget->windowType() == Qt::Popup;
    if (element == PE_IndicatorCheckBox || isPopup) {
        drawEdge(*painter, option->rect, *option);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_Slider && option->subControls.testFlag(SC_SliderHandle)) {
        drawEdge(*painter, subControlRect(CC_Slider, option, SC_SliderHandle, widget), *option);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const
{
    if (hint == SH_Widget_Animation_Duration && !m_moves) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace lrp::ui
