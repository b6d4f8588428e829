#include "core/params/Type.h"

namespace lrp::params
{

Json writeTyped(const Type& type, const void* settings)
{
    const auto copy = type.copy(settings);
    Json json{{"type", std::string(type.info->id)}};
    writeSettings(type.declared(copy.get()), json);
    return json;
}

Result<std::shared_ptr<void>> readTyped(const Json& json, const Type& type, const std::string& pointer)
{
    auto value = type.make();
    const auto settings = type.declared(value.get());
    Issues issues = readSettings(json, settings, pointer);
    if (issues.empty() && type.check != nullptr && !Recorded::isRead()) {
        issues = type.check(value.get());
        for (Issue& issue : issues) {
            issue.pointer = pointer + issue.pointer;
        }
    }
    append(issues, unknownMembers(json, settings, pointer, type.info->id, {"type"}));
    return issues.empty() ? Result(std::move(value)) : Result<std::shared_ptr<void>>(std::move(issues));
}

Entry entryOf(const Type& type)
{
    const auto defaults = type.make();
    return entryOf(*type.info, type.declared(defaults.get()), type.starter);
}

} // namespace lrp::params
