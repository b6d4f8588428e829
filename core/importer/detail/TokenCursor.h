#pragma once

#include "core/importer/detail/PythonParser.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <span>

namespace lrp::importer
{

using Words = std::span<const std::string_view>;

inline bool isOneOf(const Token& token, Words words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return token.is(word); });
}

/// A position in a statement's tokens, and what every part of the parser does with it.
class TokenCursor
{
public:
    explicit TokenCursor(const Line& line)
        : m_line(line)
    {
    }

protected:
    const Token& now() const { return m_line[m_at]; }
    const Token& after() const { return m_line[std::min(m_at + 1, m_line.size() - 1)]; }
    bool atEnd() const { return now().kind == TokenKind::End; }

    Token take()
    {
        const Token& token = now();
        m_at += atEnd() ? 0 : 1;
        return token;
    }
    bool accept(std::string_view word)
    {
        const bool found = now().is(word);
        m_at += found ? 1 : 0;
        return found;
    }
    void expect(std::string_view word)
    {
        if (!accept(word)) {
            unexpected(translate("importer", "needs %1").arg(word));
        }
    }
    [[noreturn]] void unexpected(const std::string& needs) const
    {
        if (now().kind == TokenKind::Error) {
            throw Refused(now().place, now().text);
        }
        //: the last place says what is needed: "needs a value"
        throw Refused(
            now().place,
            atEnd() ? translate("importer", "the statement ends here; %1").arg(needs)
                    //: the last place says what is needed: "needs a value"
                    : translate("importer", "%1 does not fit here; %2").arg(shown(now().text)).arg(needs));
    }
    /// Passes over everything up to the bracket that closes the one before, and over that.
    void skipToClosing()
    {
        for (int open = 1; open > 0 && !atEnd(); take()) {
            if (now().kind == TokenKind::Operator) {
                open += now().is("(") || now().is("[") || now().is("{");
                open -= now().is(")") || now().is("]") || now().is("}");
            }
        }
    }

    Node node(NodeKind kind, const Place& place, std::string text = {}) const
    {
        const std::size_t end = m_at > 0 ? m_line[m_at - 1].end : place.offset;
        return {.kind = kind, .place = place, .end = end, .text = std::move(text)};
    }
    Node node(NodeKind kind, Node child) const
    {
        Node parent = node(kind, child.place);
        parent.children.push_back(std::move(child));
        return parent;
    }
    void close(Node& parent) const { parent.end = m_line[m_at - 1].end; }

    /// Counts how deep the parser has called itself.
    class Deeper
    {
    public:
        explicit Deeper(TokenCursor& cursor)
            : m_cursor(cursor)
        {
            constexpr int kDeepestCalls = 3 * kDeepest; // a bracket may come with a sign and a lambda
            if (++m_cursor.m_depth > kDeepestCalls) {
                throw Refused(cursor.now().place,
                              translate("importer", "is nested too deep; write it in several steps"));
            }
        }
        ~Deeper() { --m_cursor.m_depth; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;

    private:
        TokenCursor& m_cursor;
    };

private:
    const Line& m_line;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace lrp::importer
