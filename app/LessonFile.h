#pragma once

#include <string>

namespace lrp::app
{

/// The file that an argument means: a path, or the name of a lesson that comes with the program.
std::string lessonFile(const std::string& argument);

} // namespace lrp::app
