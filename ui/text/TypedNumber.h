#pragma once

#include <optional>
#include <QString>

namespace lrp::ui
{

/// The text with the comma of its number as a decimal point, where it cannot be misread: "0,1" as "0.1". What
/// may be one and a half as well as fifteen hundred ("1,500") or a list ("1,2,3") stays as it is.
QString withPoint(const QString& typed);

/// A finite number in full, as people type it: 0.4, .5, 1e-3, +2, 0,4. Nothing where it is none.
std::optional<double> numberFrom(const QString& typed);

} // namespace lrp::ui
