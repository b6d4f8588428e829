#include "ui/draw/PencilButton.h"

#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <QAction>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace lrp::ui
{

namespace
{

constexpr int kSize = 20;

/// From its point, lower left, to its end.
void paintPencil(QPainter& painter, const QRectF& square, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center());
    painter.rotate(45.0);
    const double width = square.width() * 0.28;
    const double length = square.width();
    const QPolygonF outline{{-width / 2.0, -length / 2.0},
                            {width / 2.0, -length / 2.0},
                            {width / 2.0, length / 2.0 - width},
                            {0.0, length / 2.0},
                            {-width / 2.0, length / 2.0 - width}};
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(outline);
    painter.drawLine(outline[4], outline[2]);
    painter.drawLine(outline[0] + QPointF(0.0, width), outline[1] + QPointF(0.0, width));
}

} // namespace

PencilButton::PencilButton(QAction* action, CurvesView* view)
    : QToolButton(view)
    , m_view(view)
{
    setObjectName("draw/pencilButton");
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus); // the plot has the key for it
    setAccessibleName(tr("Draw schedule"));
    resize(kSize, kSize);
    connect(view, &CurvesView::laidOut, this, &PencilButton::place);
    connect(action, &QAction::changed, this, &PencilButton::place);
    place();
}

QSize PencilButton::sizeHint() const
{
    return {kSize, kSize};
}

/// Beside the heading, at the edge, as the numbers of the axis stand at the axis.
void PencilButton::place()
{
    constexpr int kMargin = 4;
    const QRectF area = m_view->chart().panelArea(kRatePanel);
    move(kMargin, std::max(0, static_cast<int>(area.top()) - kSize - kMargin));
    setVisible(defaultAction()->isVisible() && defaultAction()->isEnabled() && !area.isEmpty());
}

void PencilButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    constexpr double kInside = 4.5;
    paintPencil(painter, QRectF(rect()).adjusted(kInside, kInside, -kInside, -kInside),
                palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
}

} // namespace lrp::ui
