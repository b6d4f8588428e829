#pragma once

#include <filesystem>

namespace lrp::app
{

/// Where an installed program has what comes with it: beside itself, nowhere else. A program built with the
/// option LRP_DEVELOPMENT_PATHS takes what is not there from the trees it was built in.
std::filesystem::path trainingModuleFile();
std::filesystem::path soundModuleFile();
std::filesystem::path examplesFolder();
std::filesystem::path lessonsFolder();
std::filesystem::path translationsFolder();

} // namespace lrp::app
