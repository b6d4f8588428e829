#include "core/summary/detail/Words.h"

#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace lrp::summary::detail
{
namespace
{

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
    return threeDigits(number);
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
