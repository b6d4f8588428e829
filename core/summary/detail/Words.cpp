#include "core/summary/detail/Words.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>

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

/// "A, B, C"
std::string allOf(std::span<const std::string> words)
{
    std::string text;
    for (const std::string& word : words) {
        text = text.empty() ? word : translate("summary", "%1, %2", "a list").arg(text).arg(word).str();
    }
    return text;
}

} // namespace

std::string count(std::int64_t number)
{
    return grouped(number);
}

std::string value(double number)
{
    if (std::isnan(number)) {
        return translate("summary", "not a number");
    }
    if (std::isinf(number)) {
        return number > 0.0 ? translate("summary", "infinite") : translate("summary", "minus infinite");
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

std::string listed(const std::vector<std::string>& words)
{
    return words.size() < 2 ? allOf(words)
                            : translate("summary", "%1 and %2", "the end of a list")
                                  .arg(allOf(std::span(words).first(words.size() - 1)))
                                  .arg(words.back())
                                  .str();
}

std::string listedParts(const std::vector<std::string>& parts)
{
    return parts.size() < 2 ? allOf(parts)
                            : translate("summary", "%1, and %2", "the end of a list of parts with commas")
                                  .arg(allOf(std::span(parts).first(parts.size() - 1)))
                                  .arg(parts.back())
                                  .str();
}

} // namespace lrp::summary::detail
