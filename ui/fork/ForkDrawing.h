#pragma once

#include <QColor>
#include <QPolygonF>

class QPainter;

namespace lrp::ui
{

struct ForkContext;
struct Theme;

/// A fork in miniature. Points have updates of the run as x and rates as y.
struct ForkDrawing {
    QPolygonF past; ///< the parent's rates up to the fork
    QPolygonF next; ///< the continuation
    double step = 0.0;
    double totalSteps = 1.0;
    QColor colour;         ///< of the continuation
    bool isStrong = false; ///< drawn bold
};

/// The past as points: what is known of it is spread evenly up to the fork.
QPolygonF pastOf(const ForkContext& context);

/// Draws the past faint, a line where the fork is, and the continuation. It gets at least two fifths of the
/// width and a third of the height, so that its shape is seen however late or low it is; less height where
/// the rate drops, so that the drop is seen. What of the past lies outside is cut off.
void paintFork(QPainter& painter, const QRectF& place, const ForkDrawing& drawing, const Theme& theme);

} // namespace lrp::ui
