#include "core/importer/detail/Blocks.h"

#include "core/importer/detail/Lambda.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>

namespace lrp::importer
{
namespace
{

using BlockKind = Block::Kind;

struct Opener {
    std::string_view word;
    BlockKind kind;
};

constexpr std::array<Opener, 11> kOpeners{{{"def", BlockKind::Function},
                                           {"class", BlockKind::Plain},
                                           {"with", BlockKind::Plain},
                                           {"try", BlockKind::Plain},
                                           {"finally", BlockKind::Plain},
                                           {"if", BlockKind::Maybe},
                                           {"elif", BlockKind::Maybe},
                                           {"else", BlockKind::Maybe},
                                           {"except", BlockKind::Maybe},
                                           {"for", BlockKind::Loop},
                                           {"while", BlockKind::Loop}}};

using At = Line::const_iterator;

/// The first of these tokens outside brackets.
At findOutside(At begin, At end, std::string_view word)
{
    int depth = 0;
    for (; begin != end; ++begin) {
        if (depth == 0 && begin->is(word)) {
            break;
        }
        if (begin->kind == TokenKind::Operator) {
            depth += begin->is("(") || begin->is("[") || begin->is("{") ? 1 : 0;
            depth -= begin->is(")") || begin->is("]") || begin->is("}") ? 1 : 0;
        }
    }
    return begin;
}

/// The names after which, or after whose annotation or default, the next parameter comes.
std::set<std::string, std::less<>> parametersIn(At begin, At end)
{
    std::set<std::string, std::less<>> names;
    const At open = std::find_if(begin, end, [](const Token& token) { return token.is("("); });
    const At close = open == end ? end : findOutside(open + 1, end, ")");
    for (At at = open == end ? end : open + 1; at < close;
         at = std::min(findOutside(at, close, ",") + 1, end)) {
        while (at < close && at->kind == TokenKind::Operator) { // * and **
            ++at;
        }
        if (at < close && at->kind == TokenKind::Name) {
            names.insert(at->text);
        }
    }
    return names;
}

/// if True, if __name__ == "__main__"
bool surely(At begin, At end)
{
    return begin != end && (begin->is("True") || begin->is("__name__"));
}

Value unknown(const Block& block, const std::string& message)
{
    return {Opaque{.place = block.place, .message = message, .isWhereUsed = true}, block.place};
}

/// The variables of a for loop.
void assignTargets(At begin, At end, const Block& block, Script& script)
{
    const At last = findOutside(begin, end, "in");
    for (At at = begin; at != last; ++at) {
        if (at->kind == TokenKind::Name) {
            script.assign(
                at->text,
                unknown(block, translate("importer", "%1 is set by the %2 of line %3; write its value")
                                   .arg(shown(at->text))
                                   .arg(block.word)
                                   .arg(std::to_string(block.place.line))));
        }
    }
}

bool isSame(const std::optional<Value>& a, const Value& b)
{
    return a && isNumber(*a) && isNumber(b) && real(numberIn(*a)) == real(numberIn(b));
}

void close(const Block& block, std::size_t lastLine, Script& script)
{
    for (const auto& [name, before] : block.before) {
        Value& now = script.variable(name);
        if (!isSame(before, now)) {
            const auto inside = std::make_shared<const Maybe>(Maybe{now, block.place.line, lastLine});
            now = unknown(block,
                          translate("importer", "%1 is assigned under the %2 of line %3, and whether that is "
                                                "carried out is not worked out here; assign it once")
                              .arg(shown(name))
                              .arg(block.word)
                              .arg(std::to_string(block.place.line)));
            std::get<Opaque>(now.content).maybe = inside;
        }
    }
}

/// Names that a function assigns outside itself.
void noteGlobals(const Line& line, Scope& scope)
{
    for (const Token& token : line) {
        if (token.kind == TokenKind::Name && scope.outer != nullptr) {
            scope.globals.insert(token.text);
        }
    }
}

} // namespace

void closeBlocks(const Place& begin, Script& script)
{
    while (!script.blocks.empty() && begin.column <= script.blocks.back().place.column) {
        const Block block = std::move(script.blocks.back());
        script.blocks.pop_back();
        close(block, begin.line - 1, script);
        for (std::size_t i = block.schedules;
             block.kind == BlockKind::Function && i < script.schedules.size(); ++i) {
            for (auto& [key, value] : script.schedules[i]->settings) {
                leaveFunction(value, script);
            }
        }
    }
}

std::optional<Line> openBlock(const Line& line, Script& script)
{
    if (line.front().is("global") || line.front().is("nonlocal")) {
        noteGlobals(line, script.scope());
    }
    const std::size_t skipped = line.front().is("async") ? 1 : 0;
    const At first = line.begin() + static_cast<std::ptrdiff_t>(skipped);
    const At end = line.end() - 1;
    const auto opener = std::find_if(kOpeners.begin(), kOpeners.end(),
                                     [&](const Opener& candidate) { return first->is(candidate.word); });
    const At colon = opener == kOpeners.end() ? end : findOutside(first, end, ":");
    if (colon == end) {
        return std::nullopt;
    }
    Block block{.kind = opener->kind,
                .place = {.line = line.front().place.line, .column = script.column, .offset = 0},
                .word = std::string(opener->word),
                .scope = &script.scope(),
                .schedules = script.schedules.size()};
    if (block.kind == BlockKind::Maybe && surely(first + 1, colon)) {
        block.kind = BlockKind::Plain;
    }
    if (block.kind == BlockKind::Function) {
        block.scope = &script.newScope(script.scope());
        block.scope->function = (first + 1)->text;
        block.scope->parameters = parametersIn(first, colon);
    }
    if (opener->word == "for") {
        assignTargets(first + 1, colon, block, script);
    }
    script.blocks.push_back(std::move(block));
    return colon + 1 == end ? std::nullopt : std::optional(Line(colon + 1, line.end()));
}

} // namespace lrp::importer
