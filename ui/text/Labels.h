#pragma once

#include "core/params/Field.h"

#include <QString>

/// What people call the places of an experiment's JSON.
namespace lrp::ui
{

using JsonPointer = params::Json::json_pointer;

/// What a member {"type": …} is in its catalogue; nullptr: no such member.
const params::Entry* entryOf(const params::Json& member);

/// The setting at a pointer, or the nearest one around it; nullptr: there is none.
const params::Field* fieldAt(JsonPointer pointer, const params::Json& experiment);

/// The letter of the lane that the pointer leads into; empty: none.
QString laneLetterAt(const JsonPointer& pointer, const params::Json& experiment);

/// A heading or title inside a sentence: "Half period" as "half period", but "XOR" as it is. Languages whose
/// nouns have capitals leave it as it is.
QString inSentence(const QString& heading);

} // namespace lrp::ui
