#pragma once

#include <functional>
#include <QString>

class QCustomPlot;
class QPainter;

namespace lrp::ui
{

/// Lets `paint` draw on a layer of the plot, in the widget's coordinates, above what is on the layer already.
/// Lasts as long as the plot.
void addPainted(QCustomPlot& plot, const QString& layer, std::function<void(QPainter&)> paint);

} // namespace lrp::ui
