#pragma once

#include "core/lesson/detail/Members.h"

#include <string>
#include <vector>

/// What of a lesson's front matter people read, and what becomes of it in another language.
namespace lrp::lesson
{

/// Puts the texts of a translation's steps into those of the original. `steps` are the original's before and
/// the translated ones afterwards, at the same places.
void layTexts(params::Json& steps, const params::Json& translation, const std::string& pointer,
              Remarks& remarks);

/// The texts of steps, one after another.
std::vector<std::string> textsOf(const params::Json& steps);

/// A text of nothing; not what is no text at all.
bool isEmptyText(const params::Json& value);

/// Steps without them.
params::Json withoutTexts(params::Json steps);

/// The names with a letter in them that the front matter's experiments give themselves and their lanes, each
/// once.
std::vector<std::string> namesOf(const params::Json& experiments);

/// The experiments with each name replaced by `names[name]` where there is that.
params::Json renamed(params::Json experiments, const params::Json& names);

} // namespace lrp::lesson
