#include "ui/style/Style.h"

#include <QStyleFactory>

namespace lrp::ui
{

Style::Style(bool moves)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_moves(moves)
{
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
