#include "ui/text/FigureText.h"

#include "core/experiment/findings/Words.h"

#include <cmath>
#include <QLocale>

namespace lrp::ui
{

QString noFigure()
{
    return QStringLiteral("–");
}

QString counted(std::int64_t number)
{
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(number));
}

QString stepsText(std::int64_t steps)
{
    return QString::fromStdString(
        experiment::words::ticks(static_cast<double>(steps), experiment::TickUnit::Step));
}

QString figureText(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 4) : noFigure();
}

QString spreadText(const engine::Spread& spread)
{
    return spread.count < 2 ? figureText(spread.mean)
                            : figureText(spread.mean) + " ± " + QString::number(spread.deviation, 'g', 2);
}

} // namespace lrp::ui
