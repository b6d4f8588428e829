#pragma once

#include "core/params/Param.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace lrp::params
{

/// The shortest decimal that reads back as the same double; "nan", "inf" and "-inf" for the rest.
inline std::string shortest(double x)
{
    if (std::isnan(x)) {
        return "nan";
    }
    std::array<char, 32> buffer{};
    const bool whole = std::abs(x) < 1e15 && x == std::trunc(x); // 1000000, not 1e+06
    char* const last = buffer.data() + buffer.size();
    const auto end = whole ? std::to_chars(buffer.data(), last, x, std::chars_format::fixed).ptr
                           : std::to_chars(buffer.data(), last, x).ptr;
    return {buffer.data(), end};
}

/// A UTF-8 text, cut after `longest` bytes with "…", which splits no character.
inline std::string shortened(std::string text, std::size_t longest)
{
    if (text.size() <= longest) {
        return text;
    }
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0) == 0x80) {
        --longest;
    }
    text.resize(longest);
    return text + "…";
}

/// The nearest value that `range` holds, as a person would type it.
std::string nearestLegal(const Range& range, double x, bool integer);

/// "needs a number from 0 up to but not including 1"
std::string rule(const Range& range, bool integer);

/// "A or B or C"
std::string anyOf(const std::vector<std::string_view>& words);

/// Number of single-character edits between two words (Levenshtein).
inline std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
            const std::size_t change = diagonal + (lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// The candidate spelled most like `word`, of which the first 100 bytes count; `candidates` must not be
/// empty.
template <class Words>
std::string nearestWord(std::string_view word, const Words& candidates)
{
    constexpr std::size_t kCompared = 100;
    word = word.substr(0, kCompared);
    return std::string(*std::min_element(candidates.begin(), candidates.end(), [&](auto a, auto b) {
        return editDistance(word, a) < editDistance(word, b);
    }));
}

template <class Words>
std::string joined(const Words& words, std::string_view separator = ", ")
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : std::string(separator)) + std::string(word);
    }
    return text;
}

} // namespace lrp::params
