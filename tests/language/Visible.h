#pragma once

#include <QString>
#include <vector>

class QWidget;

namespace lrp::test
{

/// A text that a person reads or is read to, and where it stands.
struct VisibleText {
    QString text;
    QString place; ///< the widget's or action's name, and what of it
};

/// What the visible widgets in `window` and its menus say: their texts, tips and names, the cells and heads
/// of their tables, their tabs, and what paints its words tells a screen reader.
std::vector<VisibleText> visibleTexts(QWidget& window);

/// Visible labels and buttons in `window` that have not the room for their text and neither break nor cut it
/// on purpose.
std::vector<VisibleText> clippedTexts(QWidget& window);

} // namespace lrp::test
