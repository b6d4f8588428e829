#pragma once

#include "core/params/Length.h"

#include <optional>
#include <QString>
#include <QStringList>
#include <vector>

namespace lrp::ui
{

/// A length as people type it: "1,500", "30 %", "3 epochs". Without a unit it counts `otherwise`.
std::optional<params::Length> lengthFrom(const QString& typed, params::Length::Unit otherwise);

/// The unit that stands behind the number; nothing where there is none, or no length.
std::optional<params::Length::Unit> unitIn(const QString& typed);

/// The JSON of what was typed; text that is no length stays text, which the experiment's rules refuse by
/// name.
params::Json lengthJson(const QString& typed, params::Length::Unit otherwise);

/// The length in a JSON value; nothing where it is none.
std::optional<params::Length> lengthIn(const params::Json& json);

/// What stands in an editor whose plain numbers count `plain`.
QString lengthText(const params::Json& json, params::Length::Unit plain);

/// The elements of a list: "30 %, 60 %", "10 20".
QStringList lengthPieces(const QString& text);

/// The same length in another unit: whole ticks where `range` counts whole ones, else no more digits than it
/// takes to come to the same time again.
params::Length inUnit(const params::Length& length, params::Length::Unit unit, const params::Range& range,
                      const params::Clock& clock);

/// The smallest change of a length that makes sense by hand in this run: 1 %, 10 steps, 0.2 epochs.
double stepIn(params::Length::Unit unit, const params::Clock& clock);

/// The lengths in the other units: "= 450 steps = 9 epochs = 30 %". What is rounded for reading follows ≈;
/// what the run rounds to whole ticks is shown before and after: "= 453.6 → 454 steps".
QString inOtherUnits(const std::vector<params::Length>& lengths, const params::Range& range,
                     const params::Clock& clock);

} // namespace lrp::ui
