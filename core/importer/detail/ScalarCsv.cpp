#include "core/importer/detail/ScalarCsv.h"

#include "core/files/Text.h"
#include "core/importer/detail/CellNumbers.h"
#include "core/importer/detail/ScalarHeader.h"
#include "core/params/Json.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iterator>
#include <map>

namespace lrp::importer::detail
{
namespace
{

using params::Issue;
using params::Issues;
using table::CsvRow;
using table::Reading;
using Place = ScalarHeader::Place;

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
    void lookBeyond(const CsvRow& row);
    Run* runOf(const CsvRow& row);
    Run makeRun(const std::string& name);
    void addValues(const CsvRow& row, std::int64_t step, Run& run);
    template <class Text>
    void leaveOut(Text text);
    void checkEnd();
    std::vector<std::string> remarks(const Issues& broken) const;
    void complain(const std::string& message) { m_issues = {{"", message}}; }
    void complainOfNoSteps()
    {
        complain(translate("importer", "%1: names no column of steps; needs one called %2, %3 or %4")
                     .arg(table::placeInFile(m_path, m_headerLine))
                     .arg("step")
                     .arg("iteration")
                     .arg("epoch"));
    }

    std::string m_path;
    Download m_names;
    Budget& m_budget;
    ScalarHeader m_header;
    std::int64_t m_headerLine = 1;
    CellNumbers m_numbers;
    table::Separator m_separator = table::Separator::Comma;
    std::map<std::string, std::size_t> m_places;
    std::vector<Run> m_runs;
    std::size_t m_rows = 0;
    std::size_t m_leftOut = 0; ///< cells
    std::string m_firstLeftOut;
    std::size_t m_widerRows = 0; ///< than the header
    std::size_t m_beyond = 0;    ///< cells there
    std::int64_t m_firstWider = 0;
    std::string m_mayBeCut; ///< what to say if no number has a point, so that commas may be decimal ones
    Issues m_issues;
};

params::Result<std::vector<ScalarRun>> ScalarCsv::read()
{
    const auto onRow = [this](const CsvRow& row) {
        m_header.columns.empty() ? readHeader(row) : readRow(row);
        return m_issues.empty() ? Reading::GoesOn : Reading::Ends;
    };
    const Issues broken = table::readRows(m_path, "", onRow, m_budget.bytes);
    if (m_issues.empty()) {
        checkEnd();
    }
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
        return Issue{"", m_leftOut > 0
                             ? m_firstLeftOut
                             : translate("importer", "%1 holds no scalars; needs a row of numbers or more")
                                   .arg(files::quotedFile(m_path))
                                   .str()};
    }
    if (runs.empty()) {
        return broken;
    }
    std::vector<std::string> more = remarks(broken);
    runs.front().remarks.insert(runs.front().remarks.end(), std::make_move_iterator(more.begin()),
                                std::make_move_iterator(more.end()));
    return runs;
}

/// What the whole file tells.
void ScalarCsv::checkEnd()
{
    if (!m_header.columns.empty() && !m_header.step) {
        complainOfNoSteps();
    } else if (!m_mayBeCut.empty() && !m_numbers.hasPoints()) {
        complain(m_mayBeCut);
    } else if (const std::string contradiction = m_numbers.contradiction(); !contradiction.empty()) {
        complain(translate("importer", "%1 %2").arg(files::quotedFile(m_path)).arg(contradiction));
    }
}

std::vector<std::string> ScalarCsv::remarks(const Issues& broken) const
{
    std::vector<std::string> remarks = m_header.remarks;
    if (m_separator != table::Separator::Comma) {
        const std::string decimals = m_numbers.remark();
        const std::string separated =
            translate("importer", "The cells are separated by %1.").arg(nameOf(m_separator));
        remarks.push_back(decimals.empty() ? separated : separated + " " + decimals);
    }
    if (!broken.empty()) {
        remarks.push_back(translate("importer", "Not all was read: %1.").arg(broken.front().message));
    }
    if (m_widerRows > 0) {
        remarks.push_back(
            translate(
                "importer",
                "%n row(s) (has|have) more cells than the first line has names: %1, beginning in line %2.",
                nullptr, m_widerRows)
                .arg(translate("importer", "%n cell(s) (was|were) left out", nullptr, m_beyond).str())
                .arg(m_firstWider));
    }
    if (m_leftOut > 0) {
        remarks.push_back(
            translate("importer", "%n cell(s) (was|were) left out. The first: %1.", nullptr, m_leftOut)
                .arg(m_firstLeftOut));
    }
    return remarks;
}

void ScalarCsv::readHeader(const CsvRow& row)
{
    if (row.cells.size() > m_budget.limits.columns) {
        complain(translate("importer", "%1: has %2 columns; at most %3 are read")
                     .arg(table::placeInFile(m_path, row.line))
                     .arg(row.cells.size())
                     .arg(m_budget.limits.columns));
        return;
    }
    m_separator = row.separator;
    m_headerLine = row.line;
    m_header = headerIn(row, m_names.tag);
}

ScalarCsv::Run ScalarCsv::makeRun(const std::string& name)
{
    Run run{RunBuilder(name, m_budget), {}};
    for (std::size_t i = 0; i < m_header.columns.size(); ++i) {
        run.series.push_back(m_header.isSeries[i] ? run.builder.seriesOf(m_header.columns[i]) : Place());
    }
    return run;
}

/// The run a row belongs to; nullptr where there are too many.
ScalarCsv::Run* ScalarCsv::runOf(const CsvRow& row)
{
    const auto cell = [&](std::size_t key) {
        return key < row.cells.size() ? row.cells[key] : std::string();
    };
    const std::vector<std::size_t>& keys = m_header.keys;
    std::string name =
        keys.empty() ? m_names.run : cell(keys[0]) + " " + cell(keys[1]) + ", seed " + cell(keys[2]);
    if (m_header.run && !cell(*m_header.run).empty()) {
        name += ", run " + cell(*m_header.run);
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

template <class Text>
void ScalarCsv::leaveOut(Text text)
{
    if (m_leftOut++ == 0) {
        m_firstLeftOut = text();
    }
}

/// Cells that no column is named for are counted. In the first row they mean that names and columns do not
/// belong together, and where they may come of decimal commas nothing that was read may be true.
void ScalarCsv::lookBeyond(const CsvRow& row)
{
    const std::size_t columns = m_header.columns.size();
    const std::size_t used = table::usedCells(row.cells);
    if (used <= columns) {
        return;
    }
    if (m_rows == 1) {
        complain(table::cellsBeyond(m_path, row, columns));
        return;
    }
    if (m_mayBeCut.empty() && m_separator == table::Separator::Comma &&
        table::mayHaveDecimalCommas(row.cells, columns)) {
        m_mayBeCut = table::cellsBeyond(m_path, row, columns);
    }
    m_firstWider = m_widerRows == 0 ? row.line : m_firstWider;
    ++m_widerRows;
    m_beyond += used - columns;
}

void ScalarCsv::readRow(const CsvRow& row)
{
    ++m_rows;
    lookBeyond(row);
    if (m_issues.empty() && !m_header.step) {
        complainOfNoSteps();
    }
    if (!m_issues.empty()) {
        return;
    }
    const std::size_t at = *m_header.step;
    const auto place = [&] { return table::placeInFile(m_path, row.line, at, m_header.columns[at]); };
    const std::optional<double> step = at < row.cells.size() ? m_numbers.read(row, at) : std::nullopt;
    constexpr double kMostStep = 9007199254740992.0; // whole numbers of a double
    if (!step || *step != std::trunc(*step) || !(std::abs(*step) <= kMostStep)) {
        leaveOut([&] {
            return translate("importer", "%1: is %2; a step needs to be a whole number")
                .arg(place())
                .arg(params::quoted(at < row.cells.size() ? row.cells[at] : ""));
        });
    } else if (Run* const run = runOf(row)) {
        addValues(row, static_cast<std::int64_t>(*step), *run);
    } else {
        leaveOut([&] { return translate("importer", "%1: is of one run more than are read").arg(place()); });
    }
}

void ScalarCsv::addValues(const CsvRow& row, std::int64_t step, Run& run)
{
    for (std::size_t i = 0; i < std::min(row.cells.size(), m_header.columns.size()); ++i) {
        if (!run.series[i] || row.cells[i].empty()) {
            continue;
        }
        if (const std::optional<double> value = m_numbers.read(row, i)) {
            run.builder.add(*run.series[i], step, *value);
        } else {
            leaveOut([&] {
                return (table::commaNumberIn(row.cells[i])
                            ? translate("importer", "%1: is %2; a scalar needs a point for decimals")
                            : translate("importer", "%1: is %2; a scalar needs to be a number"))
                    .arg(table::placeInFile(m_path, row.line, i, m_header.columns[i]))
                    .arg(params::quoted(row.cells[i]));
            });
        }
    }
}

} // namespace

params::Result<std::vector<ScalarRun>> readScalarCsv(const std::string& path, Budget& budget)
{
    return ScalarCsv(path, budget).read();
}

} // namespace lrp::importer::detail
