#pragma once

#include "core/params/Json.h"

#include <QString>

namespace lrp::ui
{

/// What two experiments differ in, at `pointer` or below it: the setting, or the catalogue member that was
/// exchanged or has several settings changed.
std::string placeOfChange(const std::string& pointer, const params::Json& before, const params::Json& after);

/// What was done at such a place, as a command: "Change base rate of lane A to 0.1", "Choose StepLR for
/// lane B".
QString editText(const std::string& place, const params::Json& before, const params::Json& after);

} // namespace lrp::ui
