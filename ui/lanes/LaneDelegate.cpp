#include "ui/lanes/LaneDelegate.h"

#include "ui/lanes/LanesModel.h"
#include "ui/style/Theme.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LaneBadge.h"
#include "ui/widgets/RowEye.h"
#include "ui/widgets/RowGround.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace lrp::ui
{

namespace
{

constexpr int kMargin = 6;
constexpr int kDashWidth = 34;

/// Of the words for what a lane does.
int widestStatus(const QFontMetrics& metrics)
{
    int widest = 0;
    for (std::size_t i = 0; i < choices(engine::LaneStatus{}).size(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(statusWord(static_cast<engine::LaneStatus>(i))));
    }
    return widest;
}

/// Where things stand in a row.
struct Places {
    QRect badge, name, warning, eye, dash, status, bar;

    Places(const QStyleOptionViewItem& option, bool warns)
    {
        const QRect inner = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const int line = option.fontMetrics.height();
        const int side = line + 4;
        badge = QRect(inner.left(), inner.top(), side, side);
        eye = QRect(inner.right() - side + 1, inner.top(), side, side);
        warning = QRect(eye.left() - (warns ? side : 0), inner.top(), warns ? side : 0, side);
        name =
            QRect(badge.right() + kMargin, inner.top(), warning.left() - badge.right() - 2 * kMargin, side);
        const int second = badge.bottom() + 4;
        dash = QRect(name.left(), second, kDashWidth, line);
        const int statusWidth = widestStatus(option.fontMetrics) + kMargin;
        status = QRect(dash.right() + kMargin, second, statusWidth, line);
        bar = QRect(status.right(), second + line / 2 - 2, inner.right() - status.right(), 4);
        for (QRect* place : {&badge, &name, &warning, &eye, &dash, &status, &bar}) {
            *place = QStyle::visualRect(option.direction, option.rect, *place);
        }
    }
};

void paintDash(QPainter* painter, const QRect& place, char letter, const QColor& colour)
{
    QPen pen(colour, 2.0);
    pen.setCapStyle(Qt::FlatCap);
    if (const auto dash = laneDash(letter); !dash.isEmpty()) {
        pen.setDashPattern(dash);
    }
    painter->setPen(pen);
    const int middle = place.center().y() + 1;
    painter->drawLine(place.left(), middle, place.right(), middle);
}

void paintBar(QPainter* painter, const QRect& place, double share, const QColor& colour, const QColor& ground)
{
    if (share < 0.0 || place.width() < 8) {
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(place, 2, 2);
    QRectF done = place;
    done.setWidth(done.width() * std::min(share, 1.0));
    painter->setBrush(colour);
    painter->drawRoundedRect(done, 2, 2);
}

} // namespace

void LaneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const QWidget* widget = option.widget;
    const Theme theme = Theme::of(widget);
    const bool warns = index.data(LanesModel::WarningRole).toBool();
    const Places places(option, warns);
    const char letter = static_cast<char>(index.data(LanesModel::LetterRole).toChar().unicode());
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const auto writeAt = [&](const QRect& place, const QColor& colour, const QString& text) {
        painter->setPen(colour);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option);
    painter->setOpacity(shown ? 1.0 : 0.5);
    paintLaneBadge(*painter, places.badge, letter, widget);
    painter->setOpacity(1.0); // texts are to be read all the same
    writeAt(places.name, shown ? theme.text : theme.muted, index.data().toString());
    if (warns) {
        paintIcon(*painter, Icon::Warning, places.warning.adjusted(3, 3, -3, -3), theme.warning);
    }
    paintRowEye(*painter, places.eye, shown, widget);
    paintDash(painter, places.dash, letter, theme.lane(letter));
    writeAt(places.status, theme.muted, index.data(LanesModel::StatusRole).toString());
    paintBar(painter, places.bar, index.data(LanesModel::ProgressRole).toDouble(), theme.lane(letter),
             theme.grid);
    painter->restore();
}

QSize LaneDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int line = option.fontMetrics.height();
    return {option.fontMetrics.averageCharWidth() * 26, 2 * kMargin + 2 * line + 8};
}

bool LaneDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && toggleRow(model, index);
    }
    return clickRowEye(event, Places(option, false).eye, model, index);
}

void LaneDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    editor->setGeometry(Places(option, false).name.adjusted(-3, -2, 3, 2));
}

} // namespace lrp::ui
