#include "core/importer/detail/ExpressionParser.h"
#include "core/text/Translate.h"

#include <array>
#include <iterator>

namespace lrp::importer
{
namespace
{

constexpr std::array<std::string_view, 28> kKeywords{
    "and",  "as",     "assert",   "async",   "await", "break", "class",  "continue", "def",    "del",
    "elif", "else",   "except",   "finally", "for",   "from",  "global", "if",       "import", "in",
    "is",   "lambda", "nonlocal", "not",     "or",    "raise", "return", "while"};

/// One level of operators that bind alike, from the loosest.
struct Level {
    NodeKind kind;
    std::array<std::string_view, 8> words;
};

constexpr std::array<Level, 9> kLevels{
    {{NodeKind::Logic, {"or"}},
     {NodeKind::Logic, {"and"}},
     {NodeKind::Comparison, {"<", "<=", ">", ">=", "==", "!=", "in", "is"}},
     {NodeKind::Arithmetic, {"|"}},
     {NodeKind::Arithmetic, {"^"}},
     {NodeKind::Arithmetic, {"&"}},
     {NodeKind::Arithmetic, {"<<", ">>"}},
     {NodeKind::Arithmetic, {"+", "-"}},
     {NodeKind::Arithmetic, {"*", "/", "//", "%", "@"}}}};
constexpr std::size_t kNot = 2; // "not" binds looser than comparisons and tighter than "and"

} // namespace

Node ExpressionParser::expressions()
{
    Node first = expression();
    if (!now().is(",")) {
        return first;
    }
    Node list = node(NodeKind::List, std::move(first));
    while (accept(",")) {
        if (atEnd() || now().is("=")) {
            break;
        }
        list.children.push_back(expression());
    }
    close(list);
    return list;
}

Node ExpressionParser::expression()
{
    const Deeper deeper(*this);
    if (now().is("lambda")) {
        return lambda();
    }
    Node value = chain(0);
    if (!accept("if")) {
        return value;
    }
    Node conditional = node(NodeKind::Conditional, std::move(value));
    conditional.children.push_back(chain(0));
    expect("else");
    conditional.children.push_back(expression());
    close(conditional);
    return conditional;
}

Node ExpressionParser::lambda()
{
    const Place place = take().place;
    Node result = node(NodeKind::Lambda, place);
    std::vector<Node> defaults;
    while (!now().is(":")) {
        if (atEnd()) {
            unexpected(
                translate("importer", "needs : and the value, as in %1").arg("lambda epoch: 0.95 ** epoch"));
        }
        if (accept("=")) {
            defaults.push_back(node(NodeKind::Argument, expression()));
            defaults.back().text = result.words.empty() ? "" : result.words.back();
        } else {
            const Token token = take();
            if (!token.is(",")) {
                result.words.push_back(token.text);
            }
        }
    }
    take();
    result.children.push_back(expression());
    std::move(defaults.begin(), defaults.end(), std::back_inserter(result.children));
    close(result);
    return result;
}

Node ExpressionParser::chain(std::size_t level)
{
    if (level == kNot && now().is("not")) {
        const Deeper deeper(*this);
        const Token token = take();
        Node negated = node(NodeKind::Unary, token.place, token.text);
        negated.children.push_back(chain(level));
        close(negated);
        return negated;
    }
    if (level == kLevels.size()) {
        return unary();
    }
    Node first = chain(level + 1);
    if (!joins(level)) {
        return first;
    }
    Node joined = node(kLevels[level].kind, std::move(first));
    joined.text = now().text;
    while (joins(level)) {
        std::string word = take().text;
        if (word == "not" || (word == "is" && now().is("not"))) { // "not in", "is not"
            word += " " + take().text;
        }
        joined.words.push_back(std::move(word));
        joined.children.push_back(chain(level + 1));
    }
    close(joined);
    return joined;
}

bool ExpressionParser::joins(std::size_t level) const
{
    const bool notIn = kLevels[level].kind == NodeKind::Comparison && now().is("not") && after().is("in");
    return notIn || isOneOf(now(), kLevels[level].words);
}

Node ExpressionParser::unary()
{
    if (now().is("-") || now().is("+") || now().is("~")) {
        const Deeper deeper(*this);
        const Token token = take();
        Node result = node(NodeKind::Unary, token.place, token.text);
        result.children.push_back(unary());
        close(result);
        return result;
    }
    Node base = postfix();
    if (!accept("**")) {
        return base;
    }
    const Deeper deeper(*this);
    Node power = node(NodeKind::Power, std::move(base));
    power.children.push_back(unary());
    close(power);
    return power;
}

/// An atom with what follows it: .name, (arguments), [index].
Node ExpressionParser::postfix()
{
    Node result = atom();
    for (int steps = 0;; ++steps) {
        if (steps > kDeepest && !now().is(".")) {
            return result; // whatever follows is then found not to fit
        }
        if (now().is("(")) {
            result = call(std::move(result));
        } else if (accept("[")) {
            skipToClosing();
            result = node(NodeKind::Opaque, std::move(result));
        } else if (accept(".")) {
            if (now().kind != TokenKind::Name) {
                unexpected(translate("importer", "needs a name"));
            }
            attribute(result, take().text);
        } else {
            return result;
        }
    }
}

void ExpressionParser::attribute(Node& owner, const std::string& name) const
{
    if (owner.kind == NodeKind::Name) {
        owner.text += "." + name;
    } else if (owner.kind != NodeKind::Opaque) {
        owner = node(NodeKind::Opaque, std::move(owner));
    }
    close(owner);
}

Node ExpressionParser::call(Node callee)
{
    Node result = node(NodeKind::Call, std::move(callee));
    take();
    while (!accept(")")) {
        result.children.push_back(argument());
        if (now().is("for") || now().is("async")) {
            skipToClosing();
            result.children.back().children.front().kind = NodeKind::Opaque;
            break;
        }
        if (!now().is(")")) {
            expect(",");
        }
    }
    close(result);
    return result;
}

Node ExpressionParser::argument()
{
    Node result = node(NodeKind::Argument, now().place);
    if (now().is("*") || now().is("**")) {
        result.text = take().text;
    } else if (now().kind == TokenKind::Name && after().is("=")) {
        result.text = take().text;
        take();
    }
    result.children.push_back(expression());
    close(result);
    return result;
}

Node ExpressionParser::atom()
{
    const Token& token = now();
    if (token.kind == TokenKind::Numeral) {
        return leaf(NodeKind::Numeral);
    }
    if (token.kind == TokenKind::Text || token.kind == TokenKind::Unread) {
        return string();
    }
    if (token.kind == TokenKind::Name && !isOneOf(token, kKeywords)) {
        return leaf(NodeKind::Name);
    }
    if (token.is("...")) {
        return leaf(NodeKind::Opaque);
    }
    if (token.is("(") || token.is("[")) {
        return list();
    }
    if (token.is("{")) {
        return braces();
    }
    unexpected(translate("importer", "needs a value"));
}

Node ExpressionParser::leaf(NodeKind kind)
{
    const Token token = take();
    return node(kind, token.place, token.text);
}

/// Strings that stand side by side are one.
Node ExpressionParser::string()
{
    Node result = node(NodeKind::Text, now().place);
    while (now().kind == TokenKind::Text || now().kind == TokenKind::Unread) {
        if (now().kind == TokenKind::Unread) {
            result.kind = NodeKind::Opaque;
        }
        result.text += take().text;
    }
    close(result);
    return result;
}

/// A list, a tuple, an expression in brackets; a comprehension becomes Opaque.
Node ExpressionParser::list()
{
    const Token open = take();
    const std::string_view closing = open.is("(") ? ")" : "]";
    Node result = node(NodeKind::List, open.place);
    bool tuple = open.is("[") || now().is(closing);
    while (!accept(closing)) {
        const bool star = accept("*");
        result.children.push_back(expression());
        if (now().is("for") || now().is("async")) {
            skipToClosing();
            return node(NodeKind::Opaque, open.place);
        }
        if (star) {
            result.children.back() = node(NodeKind::Opaque, std::move(result.children.back()));
        }
        if (!now().is(closing)) {
            expect(",");
            tuple = true;
        }
    }
    if (!tuple) {
        Node inner = std::move(result.children.front());
        inner.place = open.place;
        result = std::move(inner);
    }
    close(result);
    return result;
}

/// A dictionary or set. Only its parts are of use.
Node ExpressionParser::braces()
{
    Node result = node(NodeKind::Opaque, take().place);
    while (!accept("}")) {
        if (!accept("**")) {
            accept("*");
        }
        result.children.push_back(expression());
        if (accept(":")) {
            result.children.push_back(expression());
        }
        if (now().is("for") || now().is("async")) {
            skipToClosing();
            break;
        }
        if (!now().is("}")) {
            expect(",");
        }
    }
    close(result);
    return result;
}

} // namespace lrp::importer
