#pragma once

#include "core/params/Json.h"

#include <QString>

namespace lrp::ui
{

/// What is wrong, as forms say it: "is empty; needs …" where a JSON file would say `is ""; needs …`.
QString messageText(const params::Issue& issue);

/// An issue of an experiment's JSON in words, with lane and label instead of the pointer: "Lane B: Half
/// period is 0; needs …".
QString issueText(const params::Issue& issue, const params::Json& experiment);

} // namespace lrp::ui
