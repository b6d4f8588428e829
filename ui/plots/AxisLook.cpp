#include "ui/plots/AxisLook.h"

#include "ui/plots/LogTicker.h"

#include <qcustomplot.h>

namespace lrp::ui
{

void styleAxis(QCPAxis& axis, const PlotStyle& style)
{
    constexpr double kStrength = 0.6;
    const QPen line(mixed(style.theme.muted, style.theme.canvas, kStrength), style.lines.hair);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLength(0, qRound(style.length(3.0)));
    axis.setTickLabelColor(style.theme.muted);
    axis.setLabelColor(style.theme.muted);
    axis.setTickLabelFont(style.font);
    axis.setLabelFont(style.font);
    axis.grid()->setPen(QPen(style.theme.grid, style.lines.hair));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

void makeLogarithmic(QCPAxis& axis)
{
    axis.setScaleType(QCPAxis::stLogarithmic);
    axis.setTicker(makeLogTicker());
    axis.setNumberFormat(QStringLiteral("g"));
    axis.setNumberPrecision(5);
}

} // namespace lrp::ui
