#include "core/importer/detail/RunBuilder.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace lrp::importer::detail
{

RunBuilder::RunBuilder(std::string name, Budget& budget)
    : m_budget(budget)
{
    m_run.name = std::move(name);
}

template <class Text>
void RunBuilder::remarkOnce(bool& done, Text text)
{
    if (!std::exchange(done, true)) {
        remark(text());
    }
}

std::optional<std::size_t> RunBuilder::seriesOf(const std::string& tag)
{
    if (const auto known = m_places.find(tag); known != m_places.end()) {
        return known->second;
    }
    const ScalarLimits& limits = m_budget.limits;
    if (tag.size() > limits.tagBytes) {
        remarkOnce(m_hasLongTag, [&] {
            return translate("importer", "Series with a name of more than %1 bytes were left out.")
                .arg(limits.tagBytes);
        });
        return std::nullopt;
    }
    if (m_budget.series == 0) {
        remarkOnce(m_isOutOfSeries, [&] {
            return translate("importer", "Series after the first %1, the most that are read, were left out.")
                .arg(limits.series);
        });
        return std::nullopt;
    }
    --m_budget.series;
    m_run.series.push_back({.tag = tag});
    m_goesBack.push_back(false);
    m_places[tag] = m_run.series.size() - 1;
    return m_run.series.size() - 1;
}

void RunBuilder::add(std::size_t series, std::int64_t step, double value)
{
    if (m_budget.values == 0) {
        remarkOnce(m_isOutOfValues, [&] {
            return translate("importer", "Values after the first %1, the most that are read, were left out.")
                .arg(m_budget.limits.values);
        });
        return;
    }
    --m_budget.values;
    std::vector<std::int64_t>& steps = m_run.series[series].steps;
    m_goesBack[series] = m_goesBack[series] || (!steps.empty() && step < steps.back());
    steps.push_back(step);
    m_run.series[series].values.push_back(value);
}

std::size_t RunBuilder::dropFrom(std::int64_t step)
{
    std::size_t dropped = 0;
    for (std::size_t series = 0; series < m_run.series.size(); ++series) {
        dropped += dropFrom(step, series);
    }
    return dropped;
}

std::size_t RunBuilder::dropFrom(std::int64_t step, std::size_t series)
{
    std::vector<std::int64_t>& steps = m_run.series[series].steps;
    std::vector<double>& values = m_run.series[series].values;
    const auto first =
        m_goesBack[series] ? steps.begin() : std::lower_bound(steps.begin(), steps.end(), step);
    auto kept = static_cast<std::size_t>(first - steps.begin());
    for (std::size_t i = kept; i < steps.size(); ++i) {
        if (steps[i] < step) {
            steps[kept] = steps[i];
            values[kept++] = values[i];
        }
    }
    const std::size_t dropped = steps.size() - kept;
    steps.resize(kept);
    values.resize(kept);
    m_budget.values += dropped;
    return dropped;
}

bool RunBuilder::isEmpty() const
{
    return std::all_of(m_run.series.begin(), m_run.series.end(),
                       [](const ScalarSeries& series) { return series.steps.empty(); });
}

std::size_t RunBuilder::order(ScalarSeries& series)
{
    const std::vector<std::int64_t>& steps = series.steps;
    if (std::adjacent_find(steps.begin(), steps.end(), std::greater_equal{}) == steps.end()) {
        return 0;
    }
    std::vector<std::size_t> places(steps.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(),
                     [&steps](std::size_t a, std::size_t b) { return steps[a] < steps[b]; });
    ScalarSeries sorted{.tag = series.tag};
    for (const std::size_t place : places) {
        if (!sorted.steps.empty() && sorted.steps.back() == steps[place]) {
            sorted.values.back() = series.values[place];
        } else {
            sorted.steps.push_back(steps[place]);
            sorted.values.push_back(series.values[place]);
        }
    }
    const std::size_t replaced = steps.size() - sorted.steps.size();
    series = std::move(sorted);
    return replaced;
}

ScalarRun RunBuilder::take()
{
    std::erase_if(m_run.series, [](const ScalarSeries& series) { return series.steps.empty(); });
    std::size_t replaced = 0;
    for (ScalarSeries& series : m_run.series) {
        replaced += order(series);
    }
    if (replaced > 0) {
        remark(translate("importer",
                         "%n value(s) (was|were) left out: at (its step there is a later one|their steps "
                         "there are later ones).",
                         nullptr, replaced));
    }
    m_places.clear();
    m_goesBack.clear();
    return std::exchange(m_run, {});
}

} // namespace lrp::importer::detail
