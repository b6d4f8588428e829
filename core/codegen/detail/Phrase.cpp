#include "core/codegen/detail/Phrase.h"

#include "core/params/Text.h"

namespace lrp::codegen
{
namespace
{

constexpr std::size_t kWidest = 100;

char closing(char open)
{
    return open == '(' ? ')' : open == '[' ? ']' : '}';
}

} // namespace

std::string Phrase::inOneLine() const
{
    if (open == '\0') {
        return head;
    }
    std::vector<std::string> texts;
    for (const Phrase& item : items) {
        texts.push_back(item.inOneLine());
    }
    return head + open + params::joined(texts) + closing(open);
}

std::string layout(const Phrase& phrase, std::size_t column, std::size_t indent)
{
    std::string line = phrase.inOneLine();
    if (phrase.items.empty() || column + line.size() <= kWidest) {
        return line;
    }
    const std::string margin(indent + 4, ' ');
    std::string text = phrase.head + phrase.open + "\n";
    for (const Phrase& item : phrase.items) {
        text += margin + layout(item, indent + 5, indent + 4) + ",\n";
    }
    return text + std::string(indent, ' ') + closing(phrase.open);
}

} // namespace lrp::codegen
