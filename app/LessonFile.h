#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lrp::app
{

/// The file that an argument means: a path, or the name of a lesson that comes with the program, in this
/// language where there is one. The command line is in English.
std::string lessonFile(const std::string& argument, std::string_view language = "en");

/// A file for each lesson that comes with the program, in this language where there is one; by name.
std::vector<std::string> shippedLessons(std::string_view language);

} // namespace lrp::app
