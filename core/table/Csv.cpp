#include "core/table/Csv.h"

#include "core/files/ByteStream.h"
#include "core/files/Text.h"
#include "core/params/Json.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <csv.h>
#include <exception>
#include <new>
#include <vector>

namespace lrp::table
{
namespace
{

constexpr std::size_t kMostColumns = 100'000;

/// Feeds a file to libcsv line by line, so that the number of the line is known, and gathers the cells it
/// hands back.
class Reader
{
public:
    Reader(files::ByteStream stream, const std::string& path, const std::string& pointer,
           const std::function<Reading(const CsvRow&)>& onRow, std::int64_t mostBytes)
        : m_stream(std::move(stream))
        , m_path(path)
        , m_pointer(pointer)
        , m_onRow(onRow)
        , m_mostBytes(mostBytes)
    {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            throw std::bad_alloc();
        }
    }
    ~Reader() { csv_free(&m_parser); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    params::Issues read();

private:
    void complain(const std::string& message)
    {
        m_issues = {{m_pointer, message}};
        m_isDone = true;
    }

    std::string_view withoutBom(std::string_view text);
    std::string_view begin(std::string_view text);
    void feed(std::string_view text);
    void feedLine(std::string_view line);
    void finish();
    void onCell(std::string_view cell);
    void onEndOfRow();

    /// libcsv is C: an exception must not pass through it.
    template <class Do>
    void guarded(Do work) noexcept
    {
        try {
            if (!m_isDone) {
                work();
            }
        } catch (...) {
            m_thrown = std::current_exception();
            m_isDone = true;
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
        reader->guarded([reader] { reader->onEndOfRow(); });
    }

    files::ByteStream m_stream;
    std::string m_path;
    std::string m_pointer;
    const std::function<Reading(const CsvRow&)>& m_onRow;
    std::int64_t m_mostBytes;
    csv_parser m_parser{};
    Separator m_separator = Separator::Comma;
    std::vector<std::string>
        m_cells; ///< of the current row; kept longer than it needs so that strings are reused
    std::size_t m_cellCount = 0;
    std::int64_t m_line = 1;
    std::int64_t m_lastRowEnd = 0;
    char m_lastEnd = '\n';
    bool m_isDone = false;
    std::exception_ptr m_thrown;
    params::Issues m_issues;
};

params::Issues Reader::read()
{
    constexpr std::size_t kPiece = 65'536;
    std::array<unsigned char, kPiece> bytes{};
    std::int64_t total = 0;
    for (std::size_t got = bytes.size(); got == bytes.size() && !m_isDone;
         total += static_cast<std::int64_t>(got)) {
        got = m_stream.read(bytes);
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), got);
        if (total + static_cast<std::int64_t>(got) > m_mostBytes) {
            complain(m_stream.tooLong(m_mostBytes).message);
        } else {
            feed(total == 0 ? begin(withoutBom(text)) : text);
        }
    }
    if (!m_isDone) {
        finish();
    }
    if (m_thrown) {
        std::rethrow_exception(m_thrown);
    }
    return m_issues;
}

std::string_view Reader::withoutBom(std::string_view text)
{
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) {
        complain(
            translate("table", "%1 is UTF-16 text; save it as CSV in UTF-8").arg(files::quotedFile(m_path)));
    }
    constexpr std::string_view kBom = "\xef\xbb\xbf";
    return text.substr(text.starts_with(kBom) ? kBom.size() : 0);
}

/// Finds the separator.
std::string_view Reader::begin(std::string_view text)
{
    m_separator = separatorOf(text);
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_separator));
    return text;
}

void Reader::feed(std::string_view text)
{
    while (!text.empty() && !m_isDone) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size() - 1);
        feedLine(text.substr(0, end + 1));
        text.remove_prefix(end + 1);
    }
    constexpr std::size_t kLongestCell = 65'536;
    if (!m_isDone && csv_get_buffer_size(&m_parser) > kLongestCell) {
        complain(translate("table", "%1: a cell is longer than %2 characters; is a closing quote missing?")
                     .arg(placeInFile(m_path, m_lastRowEnd + 1))
                     .arg(kLongestCell));
    }
}

/// `line` ends with its CR or LF, or with the piece of the file at hand. CR LF ends one line.
void Reader::feedLine(std::string_view line)
{
    if (csv_parse(&m_parser, line.data(), line.size(), cellRead, rowRead, this) < line.size() && !m_isDone) {
        if (csv_error(&m_parser) != CSV_EPARSE) {
            throw std::bad_alloc();
        }
        complain(translate("table", "%1: a quote stands in the middle of a cell; a cell with quotes in it "
                                    "needs quotes around it, and those in it doubled")
                     .arg(placeInFile(m_path, m_line)));
    }
    if (line.back() == '\r' || (line.back() == '\n' && m_lastEnd != '\r')) {
        ++m_line;
    }
    m_lastEnd = line.back();
}

void Reader::finish()
{
    if (params::Issues issues = m_stream.problem(); !issues.empty()) {
        m_issues = std::move(issues);
    } else if (csv_fini(&m_parser, cellRead, rowRead, this) != 0 && !m_isDone) {
        complain(translate("table", "%1: a quote is opened in this row and never closed")
                     .arg(placeInFile(m_path, m_lastRowEnd + 1)));
    }
}

void Reader::onCell(std::string_view cell)
{
    if (m_cellCount == kMostColumns) {
        complain(translate("table", "%1: has more than %2 columns, the most that are read from one file")
                     .arg(placeInFile(m_path, m_line))
                     .arg(kMostColumns));
        return;
    }
    if (m_cellCount == m_cells.size()) {
        m_cells.emplace_back();
    }
    m_cells[m_cellCount++].assign(cell);
}

void Reader::onEndOfRow()
{
    m_isDone = m_onRow({std::span(m_cells).first(m_cellCount), m_line, m_separator}) == Reading::Ends;
    m_cellCount = 0;
    m_lastRowEnd = m_line;
}

} // namespace

params::Issues readRows(const std::string& path, const std::string& pointer,
                        const std::function<Reading(const CsvRow&)>& onRow, std::int64_t mostBytes)
{
    params::Result<files::ByteStream> stream = files::ByteStream::open(path, pointer);
    return stream ? Reader(std::move(*stream), path, pointer, onRow, mostBytes).read() : stream.issues();
}

std::string placeInFile(const std::string& path, std::int64_t line)
{
    return translate("table", "%1, line %2").arg(files::quotedFile(path)).arg(line);
}

std::string placeInFile(const std::string& path, std::int64_t line, std::size_t column)
{
    return translate("table", "%1, line %2, column %3")
        .arg(files::quotedFile(path))
        .arg(line)
        .arg(std::to_string(column + 1));
}

std::string placeInFile(const std::string& path, std::int64_t line, std::size_t column,
                        const std::string& name)
{
    return translate("table", "%1, line %2, column %3 (%4)")
        .arg(files::quotedFile(path))
        .arg(line)
        .arg(std::to_string(column + 1))
        .arg(params::quoted(name));
}

std::string foreignSeparator(const std::string& path, const CsvRow& row)
{
    return row.separator == Separator::Comma
               ? std::string()
               : translate("table", "%1: its cells are separated by %2; needs commas between cells and "
                                    "points for decimals: save it as such, as programs set to English do")
                     .arg(placeInFile(path, row.line))
                     .arg(nameOf(row.separator))
                     .str();
}

std::string cellsBeyond(const std::string& path, const CsvRow& row, std::size_t columns)
{
    const std::size_t used = usedCells(row.cells);
    const std::string place = placeInFile(path, row.line, columns);
    const std::string cell = params::quoted(row.cells[columns]);
    const std::string named = translate("table", "%n column(s)", nullptr, columns);
    const std::string held = translate("table", "%n cell(s)", nullptr, used);
    if (row.separator != Separator::Comma || !mayHaveDecimalCommas(row.cells, columns)) {
        return translate("table", "%1: is %2, but the first line names %3 and this one has %4; name every "
                                  "column in the first line")
            .arg(place)
            .arg(cell)
            .arg(named)
            .arg(held);
    }
    constexpr std::size_t kShown = 60;
    std::string text;
    for (std::size_t i = 0; i < used && text.size() <= kShown; ++i) {
        text += (i == 0 ? "" : ",") + row.cells[i];
    }
    return translate("table",
                     "%1: is %2, but the first line names %3 and this one has %4; if a comma in %5 is a "
                     "decimal comma, write it as a point, else name every column in the first line")
        .arg(place)
        .arg(cell)
        .arg(named)
        .arg(held)
        .arg(params::shortened(text, kShown));
}

} // namespace lrp::table
