#pragma once

#include "core/params/Field.h"

#include <QString>

namespace lrp::ui
{

/// Whether the value is none but leaves it to the program: null, or a 0 that stands for something.
bool isAutomatic(const params::Field& field, const params::Json& value);

/// What such a value comes to, in a few words: "the lane's base rate". Shown in the empty editor.
QString automaticText(const params::Field& field);

/// A value as a part of a sentence.
QString valueInWords(const params::Field& field, const params::Json& value);

/// One of a setting's choices as people read it: "validation loss".
QString choiceText(const params::Field& field, const std::string& choice);

/// What stands in the editor of a setting: numbers as short as they read back exactly, lists with commas,
/// nothing where it is automatic. Text that was typed and is no value yet (a JSON string where a number
/// belongs) stands there as it was typed.
QString toText(const params::Field& field, const params::Json& value);

/// What was typed, as JSON. Text that does not read as the field's kind becomes a JSON string, which the
/// experiment's own rules then refuse by name.
params::Json fromText(const params::Field& field, const QString& text);

/// A remark about a value that the rules accept but that lies where it rarely makes sense; empty: none.
QString remarkOn(const params::Field& field, const params::Json& value);

/// Help and legal range, for tooltips and *What is this*.
QString explanation(const params::Field& field);

/// What the number counts, to stand behind the editor: "ticks"; empty where there is nothing to say.
QString unitText(params::Unit unit);

} // namespace lrp::ui
