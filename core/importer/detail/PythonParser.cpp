#include "core/importer/detail/PythonParser.h"

#include "core/importer/detail/ExpressionParser.h"
#include "core/text/Translate.h"

#include <array>

namespace lrp::importer
{
namespace
{

class StatementParser : public ExpressionParser
{
public:
    using ExpressionParser::ExpressionParser;

    Statement statement()
    {
        static constexpr std::array<std::string_view, 17> kOther{
            "@",      "assert",  "async", "await",  "break", "continue", "del",   "elif", "else",
            "except", "finally", "for",   "global", "if",    "nonlocal", "raise", "while"};
        static constexpr std::array<std::string_view, 4> kBlocks{"pass", "try", "with", "yield"};
        if (now().is("import") || now().is("from")) {
            return import();
        }
        if (now().is("def") || now().is("class")) {
            return {.kind = StatementKind::Definition, .text = after().text};
        }
        const bool block = isOneOf(now(), kBlocks) && !after().is("=") && !after().is(".");
        if (isOneOf(now(), kOther) || block) {
            return {};
        }
        if (accept("return") && atEnd()) {
            return {};
        }
        return assignment();
    }

private:
    Statement import()
    {
        Statement statement{.kind = StatementKind::Import};
        while (!atEnd()) {
            const Token name = take();
            if (now().is("as") && after().kind == TokenKind::Name) {
                statement.aliases.emplace_back(after().text, name.text);
            }
        }
        return statement;
    }

    static std::vector<std::string> namesOf(const Node& target)
    {
        if (target.kind == NodeKind::Name) {
            return {target.text};
        }
        std::vector<std::string> names;
        for (const Node& child : target.children) {
            names.push_back(child.kind == NodeKind::Name && target.kind == NodeKind::List ? child.text : "");
        }
        return names;
    }

    Statement assignment()
    {
        Statement statement{.kind = StatementKind::Value, .value = expressions()};
        if (accept(":")) { // an annotation
            while (!atEnd() && !now().is("=")) {
                take();
            }
        }
        static constexpr std::array<std::string_view, 7> kOnTop{"+=", "-=", "*=", "/=", "//=", "**=", "%="};
        if (isOneOf(now(), kOnTop)) {
            statement.text = take().text;
            statement.text.pop_back();
            assign(statement);
        }
        while (statement.text.empty() && accept("=")) {
            assign(statement);
        }
        if (!atEnd()) {
            unexpected(translate("importer", "needs an operator, a comma or the end of the statement"));
        }
        return statement;
    }

    void assign(Statement& statement)
    {
        statement.kind = StatementKind::Assignment;
        statement.targets.push_back(namesOf(statement.value));
        statement.value = expressions();
    }
};

} // namespace

Statement parse(const Line& line)
{
    return StatementParser(line).statement();
}

} // namespace lrp::importer
