#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lrp::codegen
{

/// A Python expression as a tree, so that it can be laid out: words, a list, or a call.
struct Phrase {
    std::string head;          ///< the words, or what stands before the bracket
    char open = '\0';          ///< '(' or '[' of a call or a list
    std::vector<Phrase> items; ///< what stands in the brackets

    std::string inOneLine() const;
};

/// On one line where it fits behind `column` characters, else an item a line, with lines after the first
/// moved right by `indent`.
std::string layout(const Phrase& phrase, std::size_t column, std::size_t indent = 0);

} // namespace lrp::codegen
