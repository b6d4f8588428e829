#pragma once

#include "core/text/Translate.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace lrp::ui
{

/// A text of kPanels in the person's language.
inline QString panelText(const char* text)
{
    return QCoreApplication::translate("plots", text);
}

/// 1,500
inline QString number(std::int64_t value)
{
    return QString::fromStdString(grouped(value));
}

/// The epochs that have passed at a step, with one decimal.
inline QString epochText(std::int64_t step, std::int64_t stepsPerEpoch)
{
    return QString::number(static_cast<double>(step) / static_cast<double>(stepsPerEpoch), 'f', 1);
}

} // namespace lrp::ui
