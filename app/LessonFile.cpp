#include "app/LessonFile.h"

#include "app/Places.h"
#include "core/lesson/Translation.h"

#include <algorithm>
#include <filesystem>

namespace lrp::app
{

namespace fs = std::filesystem;

std::string lessonFile(const std::string& argument, std::string_view language)
{
    std::error_code ignored; // a name too long for a file is that of none
    if (argument.find('/') != std::string::npos || fs::exists(argument, ignored)) {
        return argument;
    }
    for (const std::string& ending :
         {"." + std::string(language) + ".lesson.md", std::string(".lesson.md")}) {
        if (const auto file = lessonsFolder() / (argument + ending); fs::exists(file, ignored)) {
            return file.string();
        }
    }
    return argument;
}

std::vector<std::string> shippedLessons(std::string_view language)
{
    std::vector<std::string> files;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(lessonsFolder(), ignored)) {
        if (entry.path().string().ends_with(".lesson.md") && entry.is_regular_file(ignored)) {
            files.push_back(fs::canonical(entry.path(), ignored).string());
        }
    }
    std::sort(files.begin(), files.end());
    return lesson::inLanguage(files, language);
}

} // namespace lrp::app
