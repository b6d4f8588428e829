#include "core/importer/detail/Script.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::importer
{
namespace
{

constexpr std::size_t kMost = 20; // nobody reads more

bool isAttribute(const std::string& name)
{
    return name.find('.') != std::string::npos;
}

} // namespace

bool Script::isFull() const
{
    return issues.size() >= kMost;
}

void Script::complain(const Place& place, const std::string& message)
{
    if (isFull()) {
        return;
    }
    const params::Issue issue{place.text(), message};
    const bool isKnown = std::any_of(issues.begin(), issues.end(), [&](const params::Issue& other) {
        return other.pointer == issue.pointer && other.message == issue.message;
    });
    if (!isKnown) {
        issues.push_back(issue);
    }
}

void Script::complain(const Opaque& unknown)
{
    if (!unknown.message.empty()) {
        complain(unknown.place, unknown.message);
    }
}

void Script::remark(std::string text)
{
    if (remarks.size() < kMost && std::find(remarks.begin(), remarks.end(), text) == remarks.end()) {
        remarks.push_back(std::move(text));
    }
}

std::string Script::shownAt(const Node& node) const
{
    return shown(source.substr(node.place.offset, node.end - node.place.offset));
}

Scope& Script::newScope(Scope& outer)
{
    return scopes.emplace_back(Scope{.outer = &outer});
}

Value& Script::variable(const std::string& name)
{
    return (isAttribute(name) ? scopes.front() : scope()).names[name];
}

void Script::assign(const std::string& name, Value value)
{
    if (scope().globals.contains(name)) {
        const std::string message =
            translate("importer", "%1 is assigned in the function %2 too, and when that is called is not "
                                  "worked out here; assign it once")
                .arg(shown(name))
                .arg(shown(scope().function));
        scopes.front().names[name] = {Opaque{value.place, message, "", true}, value.place};
    }
    for (auto block = blocks.rbegin(); block != blocks.rend() && block->kind != Block::Kind::Function;
         ++block) {
        if (block->kind == Block::Kind::Maybe && !block->before.contains(name)) {
            const auto& names = (isAttribute(name) ? scopes.front() : *block->scope).names;
            const auto known = names.find(name);
            block->before[name] = known != names.end() ? std::optional(known->second) : std::nullopt;
        }
    }
    const auto reader = scope().readers.find(name);
    if (reader != scope().readers.end() && isNumber(value)) {
        remark(translate("importer", "%1 is assigned again in line %2, after the function %3, which may read "
                                     "it then; it was read before")
                   .arg(shown(name))
                   .arg(std::to_string(value.place.line))
                   .arg(shown(reader->second)));
    }
    variable(name) = std::move(value);
}

std::string Script::resolved(const std::string& name) const
{
    const auto alias = aliases.find(name);
    return alias != aliases.end() ? alias->second : name;
}

} // namespace lrp::importer
