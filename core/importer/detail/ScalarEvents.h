#pragma once

#include "core/importer/detail/RunBuilder.h"

#include <string>
#include <vector>

namespace lrp::importer::detail
{

/// The run of one event file, named by its folder.
params::Result<std::vector<ScalarRun>> readEventFile(const std::string& path, Budget& budget);

/// The runs of all event files in a folder and those within.
params::Result<std::vector<ScalarRun>> readEventFolder(const std::string& path, Budget& budget);

} // namespace lrp::importer::detail
