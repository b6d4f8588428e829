#pragma once

#include "core/engine/Spread.h"

#include <cstdint>
#include <QDate>
#include <QString>

namespace lrp::ui
{

/// What tables say where a figure has not been measured.
QString noFigure();

/// A whole number with its thousands apart, as the language has it: "1,500".
QString counted(std::int64_t number);

/// "4 March 2026"
QString dateText(const QDate& date);

/// "1 step", "1,500 steps"
QString stepsText(std::int64_t steps);

/// Four significant digits; noFigure() for what is not finite.
QString figureText(double value);

/// "0.4213 ± 0.13"; without the second part of a single value.
QString spreadText(const engine::Spread& spread);

} // namespace lrp::ui
