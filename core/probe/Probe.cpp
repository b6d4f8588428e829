#include "core/probe/Probe.h"

#include <algorithm>

namespace lrp::probe
{

using params::Issues;
using params::Json;

Json Probe::toJson() const
{
    Json json{{"type", std::string(info().id)}};
    params::writeSettings(m_held->copy()->declared(), json);
    return json;
}

params::Result<Probe> Probe::with(const Json& json, const std::string& pointer) const
{
    const std::shared_ptr<Anything> changed = m_held->copy();
    Issues issues = changed->read(json, pointer);
    append(issues, params::unknownMembers(json, changed->declared(), pointer, info().id, {"type"}));
    return issues.empty() ? params::Result<Probe>(Probe(changed)) : params::Result<Probe>(std::move(issues));
}

Probe about(const Probe& probe, const Subject& subject)
{
    return Probe(probe.m_held->about(subject));
}

params::Entry Probe::entry() const
{
    return params::entryOf(info(), m_held->copy()->declared(), {});
}

params::Result<Probe> fromJson(const Json& json, const std::string& pointer, const std::vector<Probe>& types)
{
    std::vector<std::string_view> ids;
    ids.reserve(types.size());
    for (const Probe& type : types) {
        ids.push_back(type.info().id);
    }
    const auto id = params::readType(json, ids, pointer, [] { return translate("probe", "probe"); });
    if (!id) {
        return id.issues();
    }
    const auto type =
        std::find_if(types.begin(), types.end(), [&](const Probe& known) { return known.info().id == *id; });
    return type->with(json, pointer);
}

} // namespace lrp::probe
