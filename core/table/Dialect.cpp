#include "core/table/Dialect.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <charconv>
#include <csv.h>
#include <tuple>

namespace lrp::table
{
namespace
{

constexpr std::size_t kRows = 20; ///< looked at

/// The first rows of a text, cut at one separator.
class Sample
{
public:
    Sample(std::string_view text, Separator separator)
        : m_separator(separator)
    {
        csv_parser parser{};
        if (csv_init(&parser, 0) == 0) {
            csv_set_delim(&parser, static_cast<unsigned char>(separator));
            csv_parse(&parser, text.data(), text.size(), cellRead, rowRead, this);
            csv_fini(&parser, cellRead, rowRead, this);
            csv_free(&parser);
        }
    }

    /// The first row tells how many numbers a row might hold. Ties go to a separator that cuts, and among
    /// those to the comma.
    std::tuple<double, bool, bool> rank() const
    {
        const auto cells = static_cast<double>(std::max<std::size_t>(m_rows * m_columns, 1));
        return {static_cast<double>(m_numbers) / cells, m_columns > 1, m_separator == Separator::Comma};
    }
    bool cuts() const { return m_columns > 1; }

private:
    static void cellRead(void* bytes, std::size_t size, void* self)
    {
        static_cast<Sample*>(self)->take({static_cast<const char*>(bytes), size});
    }
    static void rowRead(int, void* self) { static_cast<Sample*>(self)->endRow(); }

    void take(std::string_view cell) noexcept
    {
        ++m_cells;
        m_found += numberIn(cell) || (m_separator != Separator::Comma && commaNumberIn(cell)) ? 1 : 0;
    }
    /// A row with more cells than the first has been cut in the wrong places.
    void endRow()
    {
        if (m_rows < kRows) {
            m_columns = m_rows == 0 ? m_cells : m_columns;
            m_numbers += m_cells <= m_columns ? m_found : 0;
            ++m_rows;
        }
        m_cells = 0;
        m_found = 0;
    }

    Separator m_separator;
    std::size_t m_rows = 0;
    std::size_t m_columns = 0; ///< of the first row
    std::size_t m_numbers = 0;
    std::size_t m_cells = 0; ///< of the present row
    std::size_t m_found = 0; ///< numbers in it
};

/// "5", "05", "5e-3"
bool mayFollowComma(std::string_view cell)
{
    return !cell.empty() && cell.front() >= '0' && cell.front() <= '9' &&
           cell.find('.') == std::string_view::npos && numberIn(cell);
}

} // namespace

std::string nameOf(Separator separator)
{
    return separator == Separator::Comma       ? translate("table", "commas")
           : separator == Separator::Semicolon ? translate("table", "semicolons")
                                               : translate("table", "tabs");
}

Separator separatorOf(std::string_view beginning)
{
    Separator best = Separator::Comma;
    auto most = Sample(beginning, best).rank();
    for (const Separator candidate : {Separator::Semicolon, Separator::Tab}) {
        const Sample sample(beginning, candidate);
        if (sample.cuts() && sample.rank() > most) {
            best = candidate;
            most = sample.rank();
        }
    }
    return best;
}

std::optional<double> numberIn(std::string_view cell)
{
    if (cell.starts_with('+') && !cell.starts_with("+-")) {
        cell.remove_prefix(1);
    }
    double x = 0.0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), x);
    return error == std::errc{} && end == cell.data() + cell.size() ? std::optional(x) : std::nullopt;
}

std::optional<double> commaNumberIn(std::string_view cell)
{
    const std::size_t comma = cell.find(',');
    if (comma == std::string_view::npos || !mayFollowComma(cell.substr(comma + 1)) ||
        cell.substr(0, comma).find_first_not_of("+-0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    std::string text(cell);
    text[comma] = '.';
    return numberIn(text);
}

bool isWholeNumber(std::string_view cell)
{
    cell.remove_prefix(cell.starts_with('-') || cell.starts_with('+') ? 1 : 0);
    return !cell.empty() &&
           std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t usedCells(std::span<const std::string> cells)
{
    const auto last =
        std::find_if(cells.rbegin(), cells.rend(), [](const auto& cell) { return !cell.empty(); });
    return static_cast<std::size_t>(cells.rend() - last);
}

bool mayHaveDecimalCommas(std::span<const std::string> cells, std::size_t columns)
{
    const std::size_t used = usedCells(cells);
    std::size_t pairs = 0;
    for (std::size_t i = 1; i < used; ++i) {
        if (isWholeNumber(cells[i - 1]) && mayFollowComma(cells[i])) {
            ++pairs;
            ++i;
        }
    }
    return used > columns && pairs >= used - columns;
}

} // namespace lrp::table
