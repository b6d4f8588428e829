#pragma once

#include <QProxyStyle>

namespace lrp::ui
{

/// The smallest side of what is pressed, clicked or dragged, in pixels. Source: WCAG 2.2, 2.5.8.
inline constexpr int kLeastTarget = 24;

/// Qt's Fusion, with targets that are large enough, handles that are seen, and motion that can be switched
/// off. Widgets of our own that move ask it, as Qt's do:
/// `style()->styleHint(QStyle::SH_Widget_Animation_Duration)` is 0 when nothing shall. Thread: UI.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(bool moves);

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;

    void setMoves(bool moves) { m_moves = moves; }

private:
    bool m_moves;
};

} // namespace lrp::ui
