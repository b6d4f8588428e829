#pragma once

#include "core/importer/Scalars.h"
#include "core/tensorboard/Records.h"
#include "tests/support/WithFiles.h"

namespace lrp::importer
{

using Runs = std::vector<ScalarRun>;
using Steps = std::vector<std::int64_t>;
using Values = std::vector<double>;

class Scalars : public test::WithFiles
{
protected:
    /// The runs of a file that must be readable.
    Runs runsOf(const std::string& name, const ScalarLimits& limits = {}) const
    {
        const params::Result<Runs> runs = readScalars(path(name), limits);
        EXPECT_TRUE(runs) << (runs ? "" : runs.issues().front().text());
        return runs ? *runs : Runs{};
    }

    Runs csv(const std::string& content, const ScalarLimits& limits = {}) const
    {
        write("log.csv", content);
        return runsOf("log.csv", limits);
    }

    /// The message about a file that must not be readable, with the test's folder cut out.
    std::string refusal(const std::string& name, const ScalarLimits& limits = {}) const
    {
        const params::Result<Runs> runs = readScalars(path(name), limits);
        if (runs) {
            return "was read";
        }
        std::string text = runs.issues().front().text();
        for (std::size_t at = text.find(folder()); at != std::string::npos; at = text.find(folder())) {
            text.erase(at, folder().size() + 1);
        }
        return text;
    }
    std::string csvRefusal(const std::string& content, const ScalarLimits& limits = {}) const
    {
        write("log.csv", content);
        return refusal("log.csv", limits);
    }

    static std::string event(std::int64_t step, const std::string& tag, double value)
    {
        return tensorboard::recordOf({.wallTime = 1.0, .step = step, .scalars = {{tag, value}}});
    }
};

inline void expectSeries(const ScalarSeries& series, const std::string& tag, const Steps& steps,
                         const Values& values)
{
    EXPECT_EQ(series.tag, tag);
    EXPECT_EQ(series.steps, steps);
    EXPECT_EQ(series.values, values);
}

/// Remarks, one a line.
inline std::string remarksOf(const ScalarRun& run)
{
    std::string text;
    for (const std::string& remark : run.remarks) {
        text += (text.empty() ? "" : "\n") + remark;
    }
    return text;
}

} // namespace lrp::importer
