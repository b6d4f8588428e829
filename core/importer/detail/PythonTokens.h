#pragma once

#include "core/importer/detail/Place.h"

#include <string>
#include <string_view>
#include <vector>

namespace lrp::importer
{

enum class TokenKind {
    Name,     ///< a name or keyword
    Numeral,  ///< a number as it is written
    Text,     ///< a string; `text` is what stands between the quotes
    Unread,   ///< a string that is more than its characters: f"…", b"…"
    Operator, ///< an operator or bracket
    Error,    ///< no Python; `text` says why
    End,      ///< behind the last token of a statement
};

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;
    Place place;
    std::size_t end = 0; ///< the offset behind it

    bool is(std::string_view word) const
    {
        return (kind == TokenKind::Name || kind == TokenKind::Operator) && text == word;
    }
};

/// The tokens of one statement, closed by an End. Its brackets are balanced.
using Line = std::vector<Token>;

/// Cuts a text into statements: at line ends outside brackets and at semicolons. Comments, indentation and
/// the prompts >>> and ... of an interactive session are dropped. Throws Refused where a bracket is not
/// closed, closes nothing or lies too deep.
std::vector<Line> tokenize(std::string_view source);

} // namespace lrp::importer
