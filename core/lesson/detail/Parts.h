#pragma once

#include "core/lesson/detail/Members.h"
#include "core/lesson/Lesson.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// The parts that a lesson is read in. Each says in `remarks` what is wrong.
namespace lrp::lesson
{

/// Front matter and body, as views of the file's text.
struct Halves {
    std::string_view json;
    std::string_view body;
    std::size_t bodyLine = 1; ///< the number of its first line
};
params::Result<Halves> halvesOf(std::string_view text);

/// Refuses what is no lesson, and sees whether it is a newer one.
params::Issues readFormat(const params::Json& json, Remarks& remarks);

/// What stands under one heading.
struct Section {
    std::string text;
    std::string notes;
    std::size_t line = 0; ///< of the heading
};
struct Body {
    std::string summary;
    std::map<std::string, Section> sections;
};
Body readBody(const Halves& halves, Remarks& remarks);

/// Experiments under their names; those that begin "from" another are that one, changed.
std::vector<Setup> readSetups(const params::Json& json, const std::string& pointer, Remarks& remarks);

/// One step without its texts; nothing where its kind is not known.
std::optional<Step> readStep(const params::Json& json, const std::string& pointer, Remarks& remarks);

std::vector<Lock> readLocks(Members& members, std::string_view key, Remarks& remarks);

/// What is only seen with everything at hand: names of experiments, lanes, steps, claims and places.
void checkNames(const Lesson& lesson, Remarks& remarks);

} // namespace lrp::lesson
