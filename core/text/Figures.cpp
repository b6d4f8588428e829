#include "core/text/Figures.h"

#include "core/text/Translate.h"

#include <array>
#include <charconv>
#include <cmath>

namespace lrp
{
namespace
{

/// "1.23e-05" as "1.23e-5"
std::string withoutPadding(std::string text)
{
    const std::size_t e = text.find('e');
    std::size_t sign = e + 1;
    if (text[sign] == '+') {
        text.erase(sign, 1);
    } else {
        ++sign;
    }
    while (text[sign] == '0' && sign + 1 < text.size()) {
        text.erase(sign, 1);
    }
    return text;
}

} // namespace

std::string threeDigits(double number)
{
    const double size = std::abs(number);
    if (size >= 999.5 && size < 999'500.0) { // three digits, then zeros
        const double unit = std::pow(10.0, std::floor(std::log10(size)) - 2.0);
        return grouped(std::llround(number / unit) * std::llround(unit));
    }
    const std::string text = inDigits(number, 3);
    return text.find('e') == std::string::npos ? text : withoutPadding(text);
}

std::string inDigits(double number, int digits)
{
    if (std::isnan(number)) {
        return "nan"; // which may have a sign
    }
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::general, digits);
    return {buffer.data(), end.ptr};
}

double rounded(double number, int digits)
{
    const std::string text = inDigits(number, digits);
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace lrp
