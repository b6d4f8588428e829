#include "core/sweep/detail/Canonical.h"

#include "core/params/Text.h"
#include "core/schedule/Type.h"
#include "core/schedule/Values.h"

#include <algorithm>
#include <xxhash.h>

namespace lrp::sweep
{

using params::Json;
using params::Setting;

namespace
{

void writeCanonical(const Json& json, std::string& text)
{
    if (json.is_object()) {
        std::vector<const Json::object_t::value_type*> members;
        for (const auto& member : json.get_ref<const Json::object_t&>()) {
            members.push_back(&member);
        }
        std::ranges::sort(members, {}, [](const auto* member) { return std::string_view(member->first); });
        text += '{';
        for (const auto* member : members) {
            text += (member == members.front() ? "" : ",") +
                    params::dump(Json(member->first), -1, Json::error_handler_t::replace) + ':';
            writeCanonical(member->second, text);
        }
        text += '}';
    } else if (json.is_array()) {
        text += '[';
        for (std::size_t i = 0; i < json.size(); ++i) {
            text += i == 0 ? "" : ",";
            writeCanonical(json[i], text);
        }
        text += ']';
    } else if (json.is_number_float()) {
        const double number = json.get<double>();
        text += number == 0.0 ? "0" : params::shortest(number); // -0 is the same setting
    } else {
        text += params::dump(json, -1, Json::error_handler_t::replace);
    }
}

/// Schedules within a schedule are made canonical too.
Json valueOf(const Setting& setting)
{
    if (const auto* one = setting.as<schedule::Schedule>()) {
        return canonical(*one);
    }
    const auto* schedules = setting.as<std::vector<schedule::Schedule>>();
    if (schedules == nullptr) {
        return setting.codec->write(setting.value);
    }
    Json json = Json::array();
    for (const schedule::Schedule& schedule : *schedules) {
        json.push_back(canonical(schedule));
    }
    return json;
}

/// Adds those that are not as they are by default. What has no default for a file that leaves it out stays
/// in.
void addChanged(const std::vector<Setting>& settings, const std::vector<Setting>& defaults, Json& json)
{
    for (std::size_t i = 0; i < settings.size(); ++i) {
        Json value = valueOf(settings[i]);
        if (settings[i].required || value != valueOf(defaults[i])) {
            json[std::string(settings[i].key)] = std::move(value);
        }
    }
}

/// One of a catalogue's types.
template <class Choice>
Json ofCatalogue(const Choice& choice)
{
    const auto copy = choice.type().copy(choice.settings());
    const auto defaults = choice.type().make();
    Json json{{"type", std::string(choice.id())}};
    addChanged(choice.type().declared(copy.get()), choice.type().declared(defaults.get()), json);
    return json;
}

} // namespace

std::string canonicalText(const Json& json)
{
    std::string text;
    writeCanonical(json, text);
    return text;
}

Json canonical(const schedule::Schedule& schedule)
{
    return ofCatalogue(schedule);
}

Json canonical(const experiment::Problem& problem)
{
    Json json{{"dataset", ofCatalogue(problem.dataset)}, {"model", ofCatalogue(problem.model)}};
    experiment::Problem copy = problem;
    experiment::Problem defaults;
    addChanged(params::settingsOf(copy), params::settingsOf(defaults), json);
    return json;
}

Json canonical(const experiment::Lane& lane, std::size_t place)
{
    Json json{{"optimizer", ofCatalogue(lane.optimizer)}, {"schedule", canonical(lane.schedule)}};
    experiment::Lane copy = lane;
    experiment::Lane defaults;
    addChanged(params::settingsOf(copy), params::settingsOf(defaults), json);
    if (lane.letter != static_cast<char>('A' + place)) {
        json["letter"] = std::string(1, lane.letter);
    }
    return json;
}

std::string hashOf(const std::string& text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    const XXH64_hash_t high = XXH3_128bits(text.data(), text.size()).high64;
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4) {
        digits += kDigits[(high >> shift) & 0xF];
    }
    return digits;
}

} // namespace lrp::sweep
