#pragma once

#include "core/params/Result.h"
#include "core/text/Translate.h"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace lrp::importer
{

/// Brackets and values nested deeper than this are refused.
constexpr int kDeepest = 32;

/// A place in the pasted text. Lines and columns count from 1, columns in characters.
struct Place {
    std::size_t line = 1;
    std::size_t column = 1;
    std::size_t offset = 0; ///< in bytes from 0

    std::string text() const
    {
        return translate("importer", "line %1, column %2")
            .arg(std::to_string(line))
            .arg(std::to_string(column));
    }
};

/// Part of the text cannot be read. Caught where a statement, or a lambda, is handled.
class Refused : public std::runtime_error
{
public:
    Refused(const Place& where, const std::string& message)
        : std::runtime_error(message)
        , place(where)
    {
    }
    params::Issue issue() const { return {place.text(), what()}; }

    Place place;
};

/// A piece of the text as messages show it: on one line, at most some 60 bytes.
inline std::string shown(std::string_view source)
{
    constexpr std::size_t kLongest = 60;
    std::string text(source.substr(0, kLongest));
    if (source.size() > kLongest) {
        while (!text.empty() && (static_cast<unsigned char>(source[text.size()]) & 0xC0) == 0x80) {
            text.pop_back(); // not inside a UTF-8 character
        }
        text += "…";
    }
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < ' ') {
            c = ' ';
        }
    }
    return text;
}

} // namespace lrp::importer
