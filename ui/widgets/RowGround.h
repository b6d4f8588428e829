#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace lrp::ui
{

/// The ground of a row in a list: the selected one on a tint, so that its colours stay what they are.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option);
/// The mark of the keyboard's focus, where the row has it; a part of its ground.
void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace lrp::ui
