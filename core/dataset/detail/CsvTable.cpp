#include "core/dataset/detail/CsvTable.h"

#include "core/dataset/detail/ByteStream.h"
#include "core/dataset/detail/Limits.h"
#include "core/dataset/detail/Text.h"
#include "core/params/Json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <csv.h>
#include <limits>
#include <new>
#include <optional>
#include <string_view>

namespace lrp::dataset::detail
{
namespace
{

/// The number that a cell spells, whatever the locale; none if it spells none, or one that no 32-bit float
/// holds.
std::optional<double> numberIn(std::string_view cell)
{
    if (cell.starts_with('+') && !cell.starts_with("+-")) {
        cell.remove_prefix(1);
    }
    double x = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), x);
    const bool fits = std::abs(x) <= static_cast<double>(std::numeric_limits<float>::max()); // false for NaN
    return error == std::errc{} && end == cell.data() + cell.size() && fits ? std::optional(x) : std::nullopt;
}

/// Feeds a file to libcsv line by line, so that the number of the line is known, and gathers the cells it
/// hands back.
class Reader
{
public:
    Reader(ByteStream stream, const std::string& path, const std::string& pointer, bool headerOnly)
        : m_stream(std::move(stream))
        , m_path(path)
        , m_pointer(pointer)
        , m_headerOnly(headerOnly)
    {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            throw std::bad_alloc();
        }
    }
    ~Reader() { csv_free(&m_parser); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    params::Result<CsvTable> read();

private:
    bool isDone() const { return m_issue || m_outOfMemory || (m_headerOnly && !m_table.columns.empty()); }
    void complain(const std::string& message) { m_issue = params::Issue{m_pointer, message}; }
    std::string lineOf(std::int64_t line) const { return quotedFile(m_path) + ", line " + grouped(line); }

    std::string_view withoutBom(std::string_view text);
    void feed(std::string_view text);
    void feedLine(std::string_view line);
    void finish();
    void onCell(std::string_view cell);
    void onRow();
    void readNames();
    void readNumbers();

    /// libcsv is C: an exception must not pass through it.
    template <class Do>
    void guarded(Do work) noexcept
    {
        try {
            if (!isDone()) {
                work();
            }
        } catch (const std::bad_alloc&) {
            m_outOfMemory = true;
        }
    }
    static void cellRead(void* bytes, std::size_t size, void* self)
    {
        auto* reader = static_cast<Reader*>(self);
        reader->guarded([&] { reader->onCell({static_cast<const char*>(bytes), size}); });
    }
    static void rowRead(int, void* self)
    {
        auto* reader = static_cast<Reader*>(self);
        reader->guarded([reader] { reader->onRow(); });
    }

    ByteStream m_stream;
    std::string m_path;
    std::string m_pointer;
    bool m_headerOnly = false;
    csv_parser m_parser{};
    CsvTable m_table;
    std::vector<std::string>
        m_cells; ///< of the current row; kept longer than it needs so that strings are reused
    std::size_t m_cellCount = 0;
    std::int64_t m_line = 1;
    std::int64_t m_lastRowEnd = 0;
    char m_lastEnd = '\n';
    bool m_outOfMemory = false;
    std::optional<params::Issue> m_issue;
};

params::Result<CsvTable> Reader::read()
{
    std::array<unsigned char, 64 * 1024> bytes{};
    bool isFirst = true;
    for (std::size_t got = bytes.size(); got == bytes.size() && !isDone(); isFirst = false) {
        got = m_stream.read(bytes);
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), got);
        feed(isFirst ? withoutBom(text) : text);
    }
    if (!isDone()) {
        finish();
    }
    if (m_outOfMemory) {
        throw std::bad_alloc();
    }
    return m_issue ? params::Result<CsvTable>(*m_issue) : params::Result<CsvTable>(std::move(m_table));
}

std::string_view Reader::withoutBom(std::string_view text)
{
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) {
        complain(quotedFile(m_path) + " is UTF-16 text; save it as CSV in UTF-8");
    }
    constexpr std::string_view kBom = "\xef\xbb\xbf";
    return text.substr(text.starts_with(kBom) ? kBom.size() : 0);
}

void Reader::feed(std::string_view text)
{
    while (!text.empty() && !isDone()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size() - 1);
        feedLine(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    constexpr std::size_t kLongestCell = 64 * 1024;
    if (!isDone() && csv_get_buffer_size(&m_parser) > kLongestCell) {
        complain(lineOf(m_lastRowEnd + 1) + ": a cell is longer than " + grouped(kLongestCell) +
                 " characters; is a closing quote missing?");
    }
}

/// `line` ends with its CR or LF, or with the piece of the file at hand. CR LF ends one line.
void Reader::feedLine(std::string_view line)
{
    if (csv_parse(&m_parser, line.data(), line.size(), cellRead, rowRead, this) < line.size() && !isDone()) {
        if (csv_error(&m_parser) != CSV_EPARSE) {
            throw std::bad_alloc();
        }
        complain(lineOf(m_line) +
                 ": a quote stands in the middle of a cell; a cell with quotes in it needs quotes "
                 "around it, and those in it doubled");
    }
    if (line.back() == '\r' || (line.back() == '\n' && m_lastEnd != '\r')) {
        ++m_line;
    }
    m_lastEnd = line.back();
}

void Reader::finish()
{
    if (params::Issues issues = m_stream.problem(); !issues.empty()) {
        m_issue = issues.front();
    } else if (csv_fini(&m_parser, cellRead, rowRead, this) != 0 && !isDone()) {
        complain(lineOf(m_lastRowEnd + 1) + ": a quote is opened in this row and never closed");
    }
    if (isDone()) {
        return;
    }
    if (m_table.columns.empty()) {
        complain(quotedFile(m_path) + " is empty; needs a line of column names and lines of numbers");
    } else if (m_table.rows() < kFewestExamples) {
        complain(quotedFile(m_path) +
                 (m_table.rows() == 0 ? " holds column names only" : " holds one row only") +
                 "; needs at least " + std::to_string(kFewestExamples) + " rows of numbers");
    }
}

void Reader::onCell(std::string_view cell)
{
    if (m_cellCount == m_cells.size()) {
        m_cells.emplace_back();
    }
    m_cells[m_cellCount++].assign(cell);
}

void Reader::onRow()
{
    if (m_table.columns.empty()) {
        readNames();
    } else {
        readNumbers();
    }
    m_cellCount = 0;
    m_lastRowEnd = m_line;
}

void Reader::readNames()
{
    m_table.columns.assign(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(m_cellCount));
    const auto& names = m_table.columns;
    if (names.size() < 2) {
        complain(lineOf(m_line) +
                 ": has one column; needs at least two, a feature and the label, separated by commas");
    } else if (std::all_of(names.begin(), names.end(),
                           [](const auto& name) { return numberIn(name).has_value(); })) {
        complain(lineOf(m_line) + ": holds numbers only; the first line needs to name the columns");
    }
}

void Reader::readNumbers()
{
    const auto& names = m_table.columns;
    if (m_cellCount != names.size()) {
        complain(lineOf(m_line) + ": has " + std::to_string(m_cellCount) +
                 (m_cellCount == 1 ? " column" : " columns") + "; needs " + std::to_string(names.size()) +
                 ", as the first line has");
        return;
    }
    for (std::size_t column = 0; column < names.size(); ++column) {
        const std::string& cell = m_cells[column];
        const std::optional<double> x = numberIn(cell);
        if (!x) {
            complain(csvPlace(m_path, m_line, column, names[column]) + ": is " +
                     (cell.empty() ? "empty" : params::quoted(cell)) +
                     "; needs a finite number with a point for decimals, of at most 3.4e38");
            return;
        }
        m_table.values.push_back(*x);
    }
    m_table.lines.push_back(m_line);
    if (m_table.values.size() > static_cast<std::size_t>(kMostValues)) {
        complain(lineOf(m_line) + ": more than " + grouped(kMostValues) +
                 " numbers, the most that are read from one file");
    }
}

params::Result<CsvTable> read(const std::string& path, const std::string& pointer, bool headerOnly)
{
    params::Result<ByteStream> stream = ByteStream::open(path, pointer);
    if (!stream) {
        return stream.issues();
    }
    return Reader(std::move(*stream), path, pointer, headerOnly).read();
}

} // namespace

params::Result<CsvTable> readCsv(const std::string& path, const std::string& pointer)
{
    return read(path, pointer, false);
}

params::Result<CsvTable> readCsvHeader(const std::string& path, const std::string& pointer)
{
    return read(path, pointer, true);
}

std::string csvPlace(const std::string& path, std::int64_t line, std::size_t column, const std::string& name)
{
    return quotedFile(path) + ", line " + grouped(line) + ", column " + std::to_string(column + 1) + " (" +
           params::quoted(name) + ")";
}

} // namespace lrp::dataset::detail
