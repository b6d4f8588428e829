#pragma once

#include "core/importer/detail/RunBuilder.h"

#include <string>
#include <vector>

namespace lrp::importer::detail
{

/// The runs of a CSV file; see readScalars().
params::Result<std::vector<ScalarRun>> readScalarCsv(const std::string& path, Budget& budget);

} // namespace lrp::importer::detail
