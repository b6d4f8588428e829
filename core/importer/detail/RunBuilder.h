#pragma once

#include "core/importer/Scalars.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lrp::importer::detail
{

/// What may still be read.
struct Budget {
    explicit Budget(const ScalarLimits& most)
        : limits(most)
        , values(most.values)
        , series(most.series)
        , bytes(most.bytes)
    {
    }

    ScalarLimits limits;
    std::size_t values;
    std::size_t series;
    std::int64_t bytes;
};

/// Gathers the series of one run.
class RunBuilder
{
public:
    RunBuilder(std::string name, Budget& budget);

    /// The place of the series with this tag, which is made if it is new; none where the budget ends.
    std::optional<std::size_t> seriesOf(const std::string& tag);
    void add(std::size_t series, std::int64_t step, double value);
    /// Takes out what was added at `step` and later steps: of every series, or of the one that is named. How
    /// many values that were.
    std::size_t dropFrom(std::int64_t step);
    std::size_t dropFrom(std::int64_t step, std::size_t series);
    void remark(const std::string& text) { m_run.remarks.push_back(text); }

    bool isEmpty() const;
    /// The run, its steps in order, without series that have none. The builder is empty afterwards.
    ScalarRun take();

private:
    template <class Text>
    void remarkOnce(bool& done, Text text);
    /// Sorts by step; how many values stood at the step of a later one.
    static std::size_t order(ScalarSeries& series);

    Budget& m_budget;
    ScalarRun m_run;
    std::map<std::string, std::size_t> m_places;
    std::vector<bool> m_goesBack; ///< whether the steps of a series are out of order
    bool m_isOutOfValues = false;
    bool m_isOutOfSeries = false;
    bool m_hasLongTag = false;
};

} // namespace lrp::importer::detail
