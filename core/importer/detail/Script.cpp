#include "core/importer/detail/Script.h"

#include <algorithm>

namespace lrp::importer
{
namespace
{

constexpr std::size_t kMost = 20; // nobody reads more

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

std::string Script::resolved(const std::string& name) const
{
    const auto alias = aliases.find(name);
    return alias != aliases.end() ? alias->second : name;
}

} // namespace lrp::importer
