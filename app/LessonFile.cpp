#include "app/LessonFile.h"

#include "app/Places.h"

namespace lrp::app
{

std::string lessonFile(const std::string& argument)
{
    const auto shipped = lessonsFolder() / (argument + ".lesson.md");
    const bool isName = argument.find('/') == std::string::npos && !std::filesystem::exists(argument);
    return isName && std::filesystem::exists(shipped) ? shipped.string() : argument;
}

} // namespace lrp::app
