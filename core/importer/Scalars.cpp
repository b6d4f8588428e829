#include "core/importer/Scalars.h"

#include "core/importer/detail/ScalarCsv.h"
#include "core/importer/detail/ScalarEvents.h"
#include "core/tensorboard/EventReader.h"

#include <filesystem>

namespace lrp::importer
{

params::Result<std::vector<ScalarRun>> readScalars(const std::string& path, const ScalarLimits& limits)
{
    detail::Budget budget(limits);
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return detail::readEventFolder(path, budget);
    }
    const bool isEvents = tensorboard::isEventFileName(std::filesystem::path(path).filename().string()) ||
                          tensorboard::isEventFile(path);
    return isEvents ? detail::readEventFile(path, budget) : detail::readScalarCsv(path, budget);
}

} // namespace lrp::importer
