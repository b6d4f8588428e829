#pragma once

#include "core/text/Translate.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace lrp::ui
{

/// A text of the plots in the user's language.
inline QString tr(const char* text)
{
    return QCoreApplication::translate("lrp::ui::CurvesView", text);
}

/// 1,500
inline QString number(std::int64_t value)
{
    return QString::fromStdString(grouped(value));
}

} // namespace lrp::ui
