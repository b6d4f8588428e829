#include "app/Places.h"

namespace lrp::app
{
namespace
{

namespace fs = std::filesystem;

#ifdef LRP_MODULE_IN_BUILD
constexpr const char* kModuleInBuild = LRP_MODULE_IN_BUILD;
constexpr const char* kSoundInBuild = LRP_SOUND_IN_BUILD;
constexpr const char* kExamplesInSource = LRP_EXAMPLES_IN_SOURCE;
constexpr const char* kLessonsInSource = LRP_LESSONS_IN_SOURCE;
constexpr const char* kTranslationsInBuild = LRP_TRANSLATIONS_IN_BUILD;
#else
constexpr const char* kModuleInBuild = "";
constexpr const char* kSoundInBuild = "";
constexpr const char* kExamplesInSource = "";
constexpr const char* kLessonsInSource = "";
constexpr const char* kTranslationsInBuild = "";
#endif

/// `inBuild` is empty where the program was built to be installed: a path that nobody has made yet could be
/// made by anybody, and a module is code.
fs::path besideProgramOr(const char* fromProgram, const char* inBuild)
{
    const fs::path installed =
        (fs::read_symlink("/proc/self/exe").parent_path() / fromProgram).lexically_normal();
    return fs::path(inBuild).empty() || fs::exists(installed) ? installed : fs::path(inBuild);
}

} // namespace

fs::path trainingModuleFile()
{
    return besideProgramOr(LRP_MODULE_FROM_PROGRAM, kModuleInBuild);
}

fs::path soundModuleFile()
{
    return besideProgramOr(LRP_SOUND_FROM_PROGRAM, kSoundInBuild);
}

fs::path examplesFolder()
{
    return besideProgramOr(LRP_EXAMPLES_FROM_PROGRAM, kExamplesInSource);
}

fs::path lessonsFolder()
{
    return besideProgramOr(LRP_LESSONS_FROM_PROGRAM, kLessonsInSource);
}

fs::path translationsFolder()
{
    return besideProgramOr(LRP_TRANSLATIONS_FROM_PROGRAM, kTranslationsInBuild);
}

} // namespace lrp::app
