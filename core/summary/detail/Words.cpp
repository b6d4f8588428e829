#include "core/summary/detail/Words.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace lrp::summary::detail
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

std::string inDigits(double number, std::chars_format format, int precision)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format, precision);
    return {buffer.data(), end.ptr};
}

} // namespace

std::string count(std::int64_t number)
{
    return grouped(number);
}

std::string value(double number)
{
    if (std::isnan(number)) {
        return "not a number";
    }
    if (std::isinf(number)) {
        return number > 0.0 ? "infinite" : "minus infinite";
    }
    const double size = std::abs(number);
    if (number != 0.0 && (size < 1e-4 || size >= 999'500.0)) {
        const std::string text = inDigits(number, std::chars_format::general, 3);
        return text.find('e') == std::string::npos ? text : withoutPadding(text);
    }
    if (size >= 999.5) { // three digits, then zeros
        const double unit = std::pow(10.0, std::floor(std::log10(size)) - 2.0);
        return count(std::llround(number / unit) * std::llround(unit));
    }
    return inDigits(number, std::chars_format::general, 3);
}

std::string counted(std::int64_t number, std::string_view noun)
{
    return count(number) + ' ' + std::string(noun) + (number == 1 ? "" : "s");
}

std::string listed(const std::vector<std::string>& words, std::string_view last)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += i == 0 ? std::string() : i + 1 == words.size() ? std::string(last) : std::string(", ");
        text += words[i];
    }
    return text;
}

} // namespace lrp::summary::detail
