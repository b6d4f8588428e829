#pragma once

#include <QSettings>

namespace lrp::ui
{

/// What the window remembers from one start to the next.
inline QSettings windowSettings()
{
    return QSettings("lr-playground", "window");
}

} // namespace lrp::ui
