#include "app/LessonFile.h"

#include "app/Places.h"

namespace lrp::app
{

std::string lessonFile(const std::string& argument)
{
    const auto shipped = lessonsFolder() / (argument + ".lesson.md");
    std::error_code ignored; // a name too long for a file is that of none
    const bool isName =
        argument.find('/') == std::string::npos && !std::filesystem::exists(argument, ignored);
    return isName && std::filesystem::exists(shipped, ignored) ? shipped.string() : argument;
}

} // namespace lrp::app
