#include "core/importer/detail/ScalarCsv.h"

#include "core/params/Json.h"
#include "core/table/Csv.h"
#include "core/table/Text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <map>
#include <optional>

namespace lrp::importer::detail
{
namespace
{

using params::Issue;
using params::Issues;
using table::CsvRow;
using table::Reading;
using Place = std::optional<std::size_t>;

/// "Wall time " as "wall_time".
std::string plain(const std::string& name)
{
    std::string text;
    for (const char c : name) {
        text += c == ' ' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const std::size_t begin = text.find_first_not_of("_\t");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of("_\t") - begin + 1);
}

/// "run-a-tag-loss" is what TensorBoard calls a download: run and tag. Of other names the whole is both.
struct Download {
    explicit Download(const std::string& stem)
    {
        const std::size_t tagAt = stem.find("-tag-");
        const bool isDownload = stem.starts_with("run-") && tagAt != std::string::npos;
        run = isDownload ? stem.substr(4, tagAt - 4) : stem;
        tag = isDownload ? stem.substr(tagAt + 5) : stem;
    }

    std::string run;
    std::string tag;
};

class ScalarCsv
{
public:
    ScalarCsv(const std::string& path, Budget& budget)
        : m_path(path)
        , m_names(std::filesystem::path(path).stem().string())
        , m_budget(budget)
    {
    }

    params::Result<std::vector<ScalarRun>> read();

private:
    struct Run {
        RunBuilder builder;
        std::vector<Place> series; ///< of each column
    };

    void readHeader(const CsvRow& row);
    void readRow(const CsvRow& row);
    Run* runOf(const CsvRow& row);
    Run makeRun(const std::string& name);
    Place find(std::string_view name) const;
    void leaveOut(const std::string& place, const std::string& what);

    std::string m_path;
    Download m_names;
    Budget& m_budget;
    std::vector<std::string> m_columns;
    std::vector<bool> m_isSeries; ///< whether a column's numbers are scalars
    std::size_t m_step = 0;
    std::vector<std::size_t>
        m_keys;  ///< columns of lane, name and seed in this program's export, of several runs
    Place m_run; ///< there too, if it is of a document: the column of their numbers
    std::map<std::string, std::size_t> m_places;
    std::vector<Run> m_runs;
    std::size_t m_leftOut = 0; ///< cells
    std::string m_firstLeftOut;
    Issues m_issues;
};

params::Result<std::vector<ScalarRun>> ScalarCsv::read()
{
    const auto onRow = [this](const CsvRow& row) {
        m_columns.empty() ? readHeader(row) : readRow(row);
        return m_issues.empty() ? Reading::GoesOn : Reading::Ends;
    };
    const Issues broken = table::readRows(m_path, "", onRow, m_budget.bytes);
    if (!m_issues.empty()) {
        return m_issues;
    }
    std::vector<ScalarRun> runs;
    for (Run& run : m_runs) {
        if (!run.builder.isEmpty()) {
            runs.push_back(run.builder.take());
        }
    }
    if (runs.empty() && broken.empty()) {
        return Issue{"", m_leftOut > 0 ? m_firstLeftOut
                                       : table::quotedFile(m_path) +
                                             " holds no scalars; needs a row of numbers or more"};
    }
    if (runs.empty()) {
        return broken;
    }
    if (!broken.empty()) {
        runs.front().remarks.push_back("Not all was read: " + broken.front().message + ".");
    }
    if (m_leftOut > 0) {
        runs.front().remarks.push_back(table::grouped(static_cast<std::int64_t>(m_leftOut)) +
                                       (m_leftOut == 1 ? " cell was" : " cells were") +
                                       " left out. The first: " + m_firstLeftOut + ".");
    }
    return runs;
}

Place ScalarCsv::find(std::string_view name) const
{
    const auto column =
        std::find_if(m_columns.begin(), m_columns.end(),
                     [name](const std::string& candidate) { return plain(candidate) == name; });
    return column == m_columns.end() ? Place() : static_cast<std::size_t>(column - m_columns.begin());
}

void ScalarCsv::readHeader(const CsvRow& row)
{
    if (row.cells.size() > m_budget.limits.columns) {
        m_issues = {
            {"", table::placeInFile(m_path, row.line) + ": has " +
                     table::grouped(static_cast<std::int64_t>(row.cells.size())) + " columns; at most " +
                     table::grouped(static_cast<std::int64_t>(m_budget.limits.columns)) + " are read"}};
        return;
    }
    m_columns.assign(row.cells.begin(), row.cells.end());
    Place step;
    for (const char* name :
         {"step", "global_step", "steps", "iteration", "iter", "batch", "update", "epoch"}) {
        step = step ? step : find(name);
    }
    if (!step) {
        m_issues = {{"", table::placeInFile(m_path, row.line) +
                             ": names no column of steps; needs one called step, iteration or epoch"}};
        return;
    }
    m_step = *step;
    m_isSeries.assign(m_columns.size(), true);
    m_isSeries[m_step] = false;
    if (const Place lane = find("lane"), name = find("name"), seed = find("seed"); lane && name && seed) {
        m_keys = {*lane, *name, *seed};
        m_run = find("run");
        for (const Place column : {lane, name, seed, m_run, find("parent"), find("fork_step")}) {
            if (column) {
                m_isSeries[*column] = false;
            }
        }
    }
    if (const Place wallTime = find("wall_time")) {
        m_isSeries[*wallTime] = false;
        if (const Place value = find("value"); value && m_columns.size() == 3) {
            m_columns[*value] = m_names.tag;
        }
    }
}

ScalarCsv::Run ScalarCsv::makeRun(const std::string& name)
{
    Run run{RunBuilder(name, m_budget), {}};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        run.series.push_back(m_isSeries[i] ? run.builder.seriesOf(m_columns[i]) : Place());
    }
    return run;
}

/// The run a row belongs to; nullptr where there are too many.
ScalarCsv::Run* ScalarCsv::runOf(const CsvRow& row)
{
    const auto cell = [&](std::size_t key) {
        return key < row.cells.size() ? row.cells[key] : std::string();
    };
    std::string name =
        m_keys.empty() ? m_names.run : cell(m_keys[0]) + " " + cell(m_keys[1]) + ", seed " + cell(m_keys[2]);
    if (m_run && !cell(*m_run).empty()) {
        name += ", run " + cell(*m_run);
    }
    if (const auto known = m_places.find(name); known != m_places.end()) {
        return &m_runs[known->second];
    }
    if (m_budget.series == 0 || m_runs.size() == m_budget.limits.series) {
        return nullptr;
    }
    m_places[name] = m_runs.size();
    return &m_runs.emplace_back(makeRun(name));
}

void ScalarCsv::leaveOut(const std::string& place, const std::string& what)
{
    if (m_leftOut++ == 0) {
        m_firstLeftOut = place + ": is " + what;
    }
}

void ScalarCsv::readRow(const CsvRow& row)
{
    const auto placeOf = [&](std::size_t i) { return table::placeInFile(m_path, row.line, i, m_columns[i]); };
    const std::string& stepCell = m_step < row.cells.size() ? row.cells[m_step] : std::string();
    const std::optional<double> step = table::numberIn(stepCell);
    constexpr double kMostStep = 9007199254740992.0; // whole numbers of a double
    if (!step || *step != std::trunc(*step) || !(std::abs(*step) <= kMostStep)) {
        leaveOut(placeOf(m_step), params::quoted(stepCell) + "; a step needs to be a whole number");
        return;
    }
    Run* const run = runOf(row);
    if (run == nullptr) {
        leaveOut(placeOf(m_step), "of one run more than are read");
        return;
    }
    for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
        if (!run->series[i] || row.cells[i].empty()) {
            continue;
        }
        if (const std::optional<double> value = table::numberIn(row.cells[i])) {
            run->builder.add(*run->series[i], static_cast<std::int64_t>(*step), *value);
        } else {
            leaveOut(placeOf(i), params::quoted(row.cells[i]) + "; a scalar needs to be a number");
        }
    }
}

} // namespace

params::Result<std::vector<ScalarRun>> readScalarCsv(const std::string& path, Budget& budget)
{
    return ScalarCsv(path, budget).read();
}

} // namespace lrp::importer::detail
