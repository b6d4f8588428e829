#pragma once

#include <QLocale>

namespace lrp::ui
{

/// Numbers are written alike in every language, with a decimal point and Latin digits, as rates are copied
/// into code. Thousands apart are grouped()'s or counted()'s affair.
inline QLocale plainLocale()
{
    return QLocale(QLocale::English);
}

} // namespace lrp::ui
