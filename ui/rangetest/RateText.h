#pragma once

#include "core/experiment/findings/Words.h"

#include <QString>

namespace lrp::ui
{

/// A rate with three digits, as sentences say it.
inline QString rateText(double rate)
{
    return QString::fromStdString(experiment::words::rate(rate));
}

/// As people write one down.
inline double inTwoDigits(double rate)
{
    return QString::number(rate, 'g', 2).toDouble();
}

} // namespace lrp::ui
