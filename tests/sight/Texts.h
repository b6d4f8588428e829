#pragma once

#include <QImage>
#include <QRect>
#include <string>
#include <vector>

class QWidget;

namespace lrp::test
{

/// Something written, or drawn, in a window.
struct Text {
    const QWidget* widget;
    QRect place; ///< in the window, where it is in sight
    std::string words;
    bool isEnabled = true;
    bool isSelected = false;
    bool isDrawing = false; ///< painted by a widget of our own: what it shows may be no text

    std::string name() const; ///< of the widget and the words, for messages
};

/// All that is in sight in a window: texts of Qt's widgets, cells, headers, tabs, menus; and what widgets of
/// our own paint.
std::vector<Text> textsIn(QWidget& window);

/// The window as it is seen now, one pixel a unit of length or as many as the screen has.
QImage pictureOf(QWidget& window);

/// How far the ink in a place stands apart from its ground, 1 to 21: the ground is the commonest colour, the
/// ink what 2 % of the part in which there is any, or 40 pixels, reach or exceed. 0: there is no ink.
double contrastIn(const QImage& picture, const QRect& place);

} // namespace lrp::test
