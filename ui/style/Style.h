#pragma once

#include <QProxyStyle>

namespace lrp::ui
{

/// Qt's Fusion, with motion that can be switched off. Widgets of our own that move ask it, as Qt's do:
/// `style()->styleHint(QStyle::SH_Widget_Animation_Duration)` is 0 when nothing shall. Thread: UI.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(bool moves);

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;

    void setMoves(bool moves) { m_moves = moves; }

private:
    bool m_moves;
};

} // namespace lrp::ui
