#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace lrp::ui
{

/// The ground of a row in a list: the selected one on a tint, so that its colours stay what they are.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option);

} // namespace lrp::ui
