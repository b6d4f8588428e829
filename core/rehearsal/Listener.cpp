#include "core/rehearsal/Listener.h"

#include "core/schedule/Type.h"
#include "core/text/Translate.h"

namespace lrp::rehearsal
{
namespace
{

using params::Json;
using schedule::Schedule;

/// The listening schedule in this one, with its pointer.
std::optional<schedule::Inner> innermost(const Schedule& outer, const std::string& pointer)
{
    if (outer.type().listens) {
        return schedule::Inner{outer, pointer};
    }
    for (const schedule::Inner& inner : schedule::innerOf(outer)) {
        if (auto found = innermost(inner.schedule, pointer + inner.pointer)) {
            return found;
        }
    }
    return std::nullopt;
}

/// The first of the keys that the settings have.
std::string keyIn(const Json& settings, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (settings.contains(key)) {
            return key;
        }
    }
    return {};
}

/// Where a framework gives no choice, its rule: Keras and scikit-learn compare differences, timm and optax
/// shares.
bool isRelative(const Json& settings, const std::string& thresholdKey)
{
    return settings.contains("threshold_mode") ? settings["threshold_mode"] == "rel"
                                               : thresholdKey == "threshold" || thresholdKey == "rtol";
}

} // namespace

std::optional<Listener> listenerOf(const experiment::Lane& lane)
{
    const auto found = innermost(lane.schedule, "/schedule");
    if (!found) {
        return std::nullopt;
    }
    Listener listener{
        .id = idOf(found->schedule), .pointer = found->pointer, .settings = toJson(found->schedule)};
    const Json& settings = listener.settings;
    listener.patienceKey = keyIn(settings, {"patience", "patience_t", "n_iter_no_change"});
    listener.modeKey = keyIn(settings, {"mode"});
    listener.thresholdKey = keyIn(settings, {"threshold", "min_delta", "rtol", "tol"});
    listener.isRelative = isRelative(settings, listener.thresholdKey);
    listener.gathers = settings.value("accumulation_size", std::int64_t{1});
    listener.thresholdUnit = settings.value("n_samples", 1.0);
    return listener;
}

params::Issue doesNotListen(const experiment::Lane& lane, const std::string& pointer)
{
    return {pointer + "/schedule",
            translate("rehearsal", "is %1, which moves by itself and hears no metric; needs a listening "
                                   "schedule, such as ReduceLROnPlateau")
                .arg(idOf(lane.schedule))};
}

} // namespace lrp::rehearsal
