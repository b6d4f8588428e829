#pragma once

#include "core/experiment/findings/Words.h"

#include <QString>

namespace lrp::ui
{

constexpr int kRateDigits = 2; ///< of one that is chosen, as people write it down

/// A rate with three digits, as sentences say it.
inline QString rateText(double rate)
{
    return QString::fromStdString(experiment::words::rate(rate));
}

} // namespace lrp::ui
