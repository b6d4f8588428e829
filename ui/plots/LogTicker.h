#pragma once

#include <QSharedPointer>

class QCPAxis;
class QCPAxisTicker;

namespace lrp::ui
{

/// Ticks for a logarithmic axis, written as plain numbers (0.001, 0.02, 1): powers of ten, with 2 and 5 times
/// them when there is room for so many. QCustomPlot's own leaves an axis of less than a decade without a
/// number.
QSharedPointer<QCPAxisTicker> makeLogTicker();

/// Of the ticks of `all` those whose numbers have room on the axis, which owns what is made.
QSharedPointer<QCPAxisTicker> makeRoomTicker(QSharedPointer<QCPAxisTicker> all, const QCPAxis& axis);

} // namespace lrp::ui
