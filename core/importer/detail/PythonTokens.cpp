#include "core/importer/detail/PythonTokens.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>

namespace lrp::importer
{
namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Python takes letters of every script; they are the bytes from 0x80 up.
bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (static_cast<unsigned char>(c) & 0x80);
}

class Tokenizer
{
public:
    explicit Tokenizer(std::string_view source)
        : m_source(source)
    {
        advanceIf("\xEF\xBB\xBF"); // byte order mark
        m_place.column = 1;
    }

    std::vector<Line> lines()
    {
        skipPrompt();
        while (m_place.offset < m_source.size()) {
            next();
        }
        if (!m_open.empty()) {
            throw Refused(m_open.back().place, translate("importer", "%1 is never closed; needs a %2")
                                                   .arg(m_open.back().text)
                                                   .arg(closing(m_open.back().text)));
        }
        endStatement();
        return std::move(m_lines);
    }

private:
    static std::string closing(const std::string& open)
    {
        return open == "(" ? ")" : open == "[" ? "]" : "}";
    }

    char at(std::size_t ahead = 0) const
    {
        const std::size_t i = m_place.offset + ahead;
        return i < m_source.size() ? m_source[i] : '\0';
    }
    bool startsWith(std::string_view text) const
    {
        return m_source.substr(m_place.offset, text.size()) == text;
    }

    void advance(std::size_t bytes = 1)
    {
        for (; bytes > 0 && m_place.offset < m_source.size(); --bytes, ++m_place.offset) {
            const char c = at();
            if (c == '\n' || (c == '\r' && at(1) != '\n')) {
                ++m_place.line;
                m_place.column = 1;
            } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
                ++m_place.column;
            }
        }
    }
    bool advanceIf(std::string_view text)
    {
        const bool found = startsWith(text);
        advance(found ? text.size() : 0);
        return found;
    }

    void add(TokenKind kind, std::string text, const Place& place)
    {
        m_line.push_back({kind, std::move(text), place, m_place.offset});
    }

    void endStatement()
    {
        if (!m_line.empty()) {
            add(TokenKind::End, "", m_place);
            m_lines.push_back(std::move(m_line));
            m_line.clear();
        }
    }

    void skipBlanks()
    {
        while (at() == ' ' || at() == '\t' || at() == '\f' || startsWith("\xC2\xA0")) { // no-break space
            advance(at() == '\xC2' ? 2 : 1);
        }
    }

    void skipPrompt()
    {
        skipBlanks();
        if (!advanceIf(">>>") && startsWith("...") && !startsName(at(3))) {
            advance(3);
        }
    }

    void next()
    {
        const char c = at();
        if (c == '\n' || c == '\r') {
            newLine();
        } else if (c == '#') {
            while (m_place.offset < m_source.size() && at() != '\n' && at() != '\r') {
                advance();
            }
        } else if (c == '\\' && (at(1) == '\n' || at(1) == '\r')) {
            advance(at(1) == '\r' && at(2) == '\n' ? 3 : 2);
            skipPrompt();
        } else if (c == ' ' || c == '\t' || c == '\f' || startsWith("\xC2\xA0")) {
            skipBlanks();
        } else if (c == '"' || c == '\'') {
            string("", m_place);
        } else if (isDigit(c) || (c == '.' && isDigit(at(1)))) {
            number();
        } else if (startsName(c)) {
            name();
        } else {
            symbol();
        }
    }

    void newLine()
    {
        advance(startsWith("\r\n") ? 2 : 1);
        if (m_open.empty()) {
            endStatement();
        }
        skipPrompt();
    }

    void number()
    {
        const Place place = m_place;
        const bool hex = at() == '0' && (at(1) == 'x' || at(1) == 'X');
        while (isDigit(at()) || startsName(at()) || at() == '.') {
            const bool exponent = !hex && (at() == 'e' || at() == 'E') && (at(1) == '-' || at(1) == '+');
            advance(exponent ? 2 : 1);
        }
        add(TokenKind::Numeral, std::string(since(place)), place);
    }

    void name()
    {
        const Place place = m_place;
        while (startsName(at()) || isDigit(at())) {
            advance();
        }
        const std::string_view word = since(place);
        constexpr std::string_view kPrefixes = "rRbBuUfF";
        const bool prefix = word.size() <= 2 && word.find_first_not_of(kPrefixes) == std::string_view::npos;
        if (prefix && (at() == '"' || at() == '\'')) {
            string(word, place);
        } else {
            add(TokenKind::Name, std::string(word), place);
        }
    }

    void string(std::string_view prefix, Place place)
    {
        const std::string one(1, at());
        const bool isLong = startsWith(one + one + one);
        const std::string quote = isLong ? one + one + one : one;
        const bool raw = prefix.find_first_of("rR") != std::string_view::npos;
        advance(quote.size());
        std::string text;
        while (!startsWith(quote)) {
            if (m_place.offset >= m_source.size() || (!isLong && (at() == '\n' || at() == '\r'))) {
                add(TokenKind::Error,
                    translate("importer", "the string is never closed; needs a %1").arg(quote), place);
                return;
            }
            if (at() == '\\' && m_place.offset + 1 < m_source.size()) {
                escape(text, raw);
            } else {
                text += at();
                advance();
            }
        }
        advance(quote.size());
        const bool plain = prefix.find_first_of("bBfF") == std::string_view::npos;
        add(plain ? TokenKind::Text : TokenKind::Unread, std::move(text), place);
    }

    /// A backslash and the character behind it. Escapes by number stay as they are written.
    void escape(std::string& text, bool raw)
    {
        const char c = at(1);
        if (raw || std::string_view("nt\\'\"\n").find(c) == std::string_view::npos) {
            text += {'\\', c};
        } else if (c != '\n') {
            text += c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        advance(2);
    }

    void symbol()
    {
        static constexpr std::array<std::string_view, 47> kSymbols{
            "**=", "//=", ">>=", "<<=", "...", "!=", "->", ":=", "+=", "-=", "*=", "/=",
            "%=",  "@=",  "&=",  "|=",  "^=",  "**", "//", "<<", ">>", "<=", ">=", "==",
            "+",   "-",   "*",   "/",   "%",   "@",  "&",  "|",  "^",  "~",  "<",  ">",
            "(",   ")",   "[",   "]",   "{",   "}",  ",",  ":",  ".",  ";",  "="};
        const Place place = m_place;
        for (const std::string_view symbol : kSymbols) {
            if (advanceIf(symbol)) {
                if (symbol == ";" && m_open.empty()) {
                    endStatement();
                } else {
                    add(TokenKind::Operator, std::string(symbol), place);
                    match(m_line.back());
                }
                return;
            }
        }
        advance();
        add(TokenKind::Error, translate("importer", "%1 is no part of Python here").arg(shown(since(place))),
            place);
    }

    /// Keeps count of brackets, so that line ends inside them are skipped.
    void match(const Token& token)
    {
        if (token.is("(") || token.is("[") || token.is("{")) {
            if (m_open.size() == kDeepest) {
                throw Refused(
                    token.place,
                    translate("importer", "is nested too deep; needs at most %1 brackets inside one another")
                        .arg(std::to_string(kDeepest)));
            }
            m_open.push_back(token);
        } else if (token.is(")") || token.is("]") || token.is("}")) {
            if (m_open.empty()) {
                throw Refused(token.place,
                              translate("importer", "%1 closes no bracket; leave it out").arg(token.text));
            }
            if (closing(m_open.back().text) != token.text) {
                throw Refused(token.place, translate("importer", "%1 does not close the %2 of %3; needs a %4")
                                               .arg(token.text)
                                               .arg(m_open.back().text)
                                               .arg(m_open.back().place.text())
                                               .arg(closing(m_open.back().text)));
            }
            m_open.pop_back();
        }
    }

    std::string_view since(const Place& place) const
    {
        return m_source.substr(place.offset, m_place.offset - place.offset);
    }

    std::string_view m_source;
    Place m_place;
    Line m_line;
    std::vector<Line> m_lines;
    std::vector<Token> m_open; // brackets that are not closed yet
};

} // namespace

std::vector<Line> tokenize(std::string_view source)
{
    return Tokenizer(source).lines();
}

} // namespace lrp::importer
