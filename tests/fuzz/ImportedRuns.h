#pragma once

#include "core/importer/Scalars.h"
#include "tests/fuzz/Require.h"

#include <algorithm>
#include <functional>

namespace lrp::fuzz
{

/// Imports the file as reference curves, with limits that small inputs can reach, and minds what is promised
/// of them.
inline void importRuns(const std::string& path)
{
    const importer::ScalarLimits limits{
        .values = 1'000, .series = 20, .columns = 100, .tagBytes = 50, .bytes = 1'000'000};
    const auto runs = importer::readScalars(path, limits);
    if (!runs) {
        require(!runs.issues().empty(), "a refusal says why");
        return;
    }
    std::size_t values = 0;
    std::size_t count = 0;
    for (const importer::ScalarRun& run : *runs) {
        require(!run.series.empty(), "a run has a series");
        for (const importer::ScalarSeries& series : run.series) {
            require(!series.steps.empty() && series.steps.size() == series.values.size(),
                    "a series has a value for each step");
            require(std::adjacent_find(series.steps.begin(), series.steps.end(), std::greater_equal<>()) ==
                        series.steps.end(),
                    "steps ascend");
            values += series.values.size();
            ++count;
        }
    }
    require(!runs->empty() && values <= limits.values && count <= limits.series, "limits hold");
}

} // namespace lrp::fuzz
