#include "ui/text/FigureText.h"

#include "core/experiment/findings/Words.h"
#include "core/text/Translate.h"
#include "ui/text/Translate.h"

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
    return QString::fromStdString(grouped(number));
}

QString dateText(const QDate& date)
{
    const QLocale locale(translate("text", "en", "the code of this language, for the names of months: de"));
    return locale.toString(date, translate("text", "d MMMM yyyy", "a date: d day, MMMM month, yyyy year"));
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
