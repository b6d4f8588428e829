#pragma once

#include "core/params/Field.h"

#include <QStringList>
#include <vector>

namespace lrp::ui
{

/// {"type": "SGD", "lr": 0.4, "momentum": 0.9} as "SGD (lr 0.4, momentum 0.9)": the title of a member of a
/// catalogue, with the settings that are not its defaults. `entries` must have it.
QString settingsText(const params::Json& settings, const params::Entries& entries);

/// "key value" for each setting that is not its default.
QStringList changedSettings(const params::Json& settings, const std::vector<params::Field>& fields);

/// A text of more than `most` characters with "…" for its end.
QString shortened(const QString& text, qsizetype most);

} // namespace lrp::ui
