#pragma once

#include "core/importer/detail/TokenCursor.h"

namespace lrp::importer
{

/// Reads Python's expressions by recursive descent; how deep is bounded.
class ExpressionParser : public TokenCursor
{
public:
    using TokenCursor::TokenCursor;

    /// One expression, or a tuple without brackets.
    Node expressions();
    Node expression();

private:
    Node lambda();
    Node chain(std::size_t level);
    bool joins(std::size_t level) const;
    Node unary();
    Node postfix();
    void attribute(Node& owner, const std::string& name) const;
    Node call(Node callee);
    Node argument();
    Node atom();
    Node leaf(NodeKind kind);
    Node string();
    Node list();
    Node braces();
};

} // namespace lrp::importer
