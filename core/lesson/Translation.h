#pragma once

#include "core/lesson/Lesson.h"

#include <string>
#include <string_view>
#include <vector>

/// A lesson in another language: NAME.CODE.lesson.md beside NAME.lesson.md, with texts alone. What is run,
/// claimed, found and locked is the original's, so that it is written down, and verified, once.
namespace lrp::lesson
{

/// A lesson that needs no other file, and what was noticed while it was put together, a sentence each.
struct WholeText {
    std::string text;
    std::vector<std::string> notes;
};

/// The id of the lesson that a text translates; empty where it is no translation.
std::string originalOf(const std::string& text);

/// The original with the translation's texts in the place of its own. Issues: texts that are missing, steps,
/// choices or pictures that the original has otherwise, and all that is no text, at their places in the
/// translation. A translation of texts that have changed since is noted.
params::Result<WholeText> translated(const std::string& original, const std::string& translation);

/// The text of a plain file of at most kLargestFile; of a translation together with the original, which is
/// beside it.
params::Result<WholeText> readWhole(const std::string& path);

/// One file for each lesson among NAME.lesson.md and NAME.CODE.lesson.md, in their order: that in this
/// language where there is one, else the original.
std::vector<std::string> inLanguage(const std::vector<std::string>& files, std::string_view language);

/// Whether two texts of whole lessons have the same steps, choices, experiments, locks and claims, whatever
/// their language.
bool differInTextsAlone(const std::string& one, const std::string& other);

} // namespace lrp::lesson
