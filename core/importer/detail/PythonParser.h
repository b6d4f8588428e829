#pragma once

#include "core/importer/detail/PythonTokens.h"

#include <string>
#include <utility>
#include <vector>

namespace lrp::importer
{

enum class NodeKind {
    Numeral,     ///< `text` as written
    Text,        ///< `text` without quotes
    Name,        ///< `text` with its dots: torch.optim.SGD
    List,        ///< a list or tuple of the children
    Call,        ///< the callee, then one Argument for each
    Argument,    ///< `text` is the keyword, "*", "**" or empty; one child
    Lambda,      ///< `words` are the parameters; the body, then an Argument for each default
    Unary,       ///< `text` is - + ~ or not; one child
    Arithmetic,  ///< children joined by `words` from the left: + - * / // % @ << >> & | ^
    Power,       ///< base ** exponent
    Comparison,  ///< children joined by `words`: < <= > >= == != in is
    Logic,       ///< children joined by `text`: and, or
    Conditional, ///< value if test else other, in this order
    Opaque,      ///< anything else; the children are the parts that were read
};

/// An expression. The depth of the tree is bounded: chains of operators are one node.
struct Node {
    NodeKind kind = NodeKind::Opaque;
    Place place;
    std::size_t end = 0; ///< the offset behind it
    std::string text{};
    std::vector<Node> children{};
    std::vector<std::string> words{};
};

enum class StatementKind {
    Import,     ///< `aliases` are its "name as alias"
    Assignment, ///< `value` to each of `targets`; with `text` + - * / // ** % on top of the old value
    Definition, ///< of the function or class `text`
    Value,      ///< an expression, or what is returned
    Other,      ///< a statement of no use here
};

struct Statement {
    StatementKind kind = StatementKind::Other;
    std::string text{};
    /// Each the names of one target: one name, or several when a tuple is unpacked.
    std::vector<std::vector<std::string>> targets{};
    std::vector<std::pair<std::string, std::string>> aliases{}; ///< alias, name
    Node value{};
};

/// Reads one statement. Throws Refused where it is not Python.
Statement parse(const Line& line);

} // namespace lrp::importer
