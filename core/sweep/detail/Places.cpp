#include "core/sweep/detail/Places.h"

#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::sweep
{

using params::Field;
using params::Issues;
using params::Json;
using params::Result;
using Pointer = params::Json::json_pointer;

namespace
{

using Tokens = std::vector<std::string>;

/// Empty where the text is no JSON pointer.
Tokens tokensOf(const std::string& text)
{
    Tokens tokens;
    try {
        for (Pointer left(text); !left.empty(); left.pop_back()) {
            tokens.push_back(left.back());
        }
    } catch (const Json::exception&) {
        return {};
    }
    std::ranges::reverse(tokens);
    return tokens;
}

/// Whether what the one sets is all set again by the other.
bool isUndoneBy(const Tokens& earlier, const Tokens& later)
{
    return later.size() <= earlier.size() &&
           std::equal(later.begin(), later.end(), earlier.begin(),
                      [](const auto& late, const auto& early) { return late == "*" || late == early; });
}

Issues checkTokens(const Tokens& tokens, const Parameter& parameter)
{
    constexpr std::size_t kDeepest = 64; // as deep as JSON is read
    if (tokens.empty() || tokens.size() > kDeepest || (tokens[0] != "problem" && tokens[0] != "lanes")) {
        return {{parameter.place, translate("sweep", "names nothing that a race depends on; the pointers are "
                                                     "those of the experiment's JSON, such as %1 or %2")
                                      .arg("/problem/batch_size")
                                      .arg("/lanes/*/optimizer/lr")}};
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i] == "*" && (i != 1 || tokens[0] != "lanes")) {
            return {
                {parameter.place,
                 translate("sweep", "has * where no lane is named; it stands for every lane alone, as in %1")
                     .arg("/lanes/*/optimizer/lr")}};
        }
    }
    if (tokens == Tokens{"problem", "seed"}) {
        return {{parameter.place,
                 translate("sweep", "is what %1 varies, a number or a list; needs to stand there")
                     .arg("\"seeds\"")}};
    }
    if (tokens.size() == 3 && tokens[0] == "lanes" && tokens[2] == "name") {
        return {{parameter.place, translate("sweep", "is a name, on which no race depends")}};
    }
    return {};
}

std::vector<Pointer> placesFor(const Tokens& tokens, std::size_t lanes)
{
    const bool isEveryLane = tokens.size() > 1 && tokens[1] == "*";
    std::vector<Pointer> places;
    for (std::size_t lane = 0; lane < (isEveryLane ? lanes : 1); ++lane) {
        Pointer place;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            place /= isEveryLane && i == 1 ? std::to_string(lane) : tokens[i];
        }
        places.push_back(std::move(place));
    }
    return places;
}

const Field* fieldIn(const std::vector<Field>& fields, const std::string& key)
{
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found != fields.end() ? &*found : nullptr;
}

/// The setting `key` of the part of an experiment which `object` is.
const Field* fieldOf(const Json& object, const std::string& key)
{
    const auto type = object.find("type");
    if (type == object.end()) {
        const Field* field = fieldIn(experiment::problemFields(), key);
        return field != nullptr ? field : fieldIn(experiment::laneFields(), key);
    }
    for (const params::Entries* entries :
         {&dataset::entries(), &model::entries(), &optimizer::entries(), &schedule::entries()}) {
        const auto* entry =
            type->is_string() ? params::find(*entries, type->get_ref<const std::string&>()) : nullptr;
        if (entry != nullptr) {
            return entry->field(key);
        }
    }
    return nullptr;
}

} // namespace

Result<Places> placesOf(const Sweep& sweep)
{
    const auto& parameters = sweep.specification.parameters;
    Issues issues;
    std::vector<Tokens> tokens;
    Places places;
    for (const Parameter& parameter : parameters) {
        tokens.push_back(tokensOf(parameter.pointer));
        append(issues, checkTokens(tokens.back(), parameter));
        places.push_back(placesFor(tokens.back(), sweep.experiment.lanes.size()));
    }
    for (std::size_t i = 0; issues.empty() && i < tokens.size(); ++i) {
        for (std::size_t later = i + 1; later < tokens.size(); ++later) {
            if (isUndoneBy(tokens[i], tokens[later])) {
                issues.push_back(
                    {parameters[i].place,
                     translate("sweep", "is set again by %1, which comes after it; needs to come "
                                        "after that, or to go")
                         .arg(parameters[later].pointer)});
                break;
            }
        }
    }
    return issues.empty() ? Result(std::move(places)) : Result<Places>(issues);
}

bool isThere(const Pointer& place, const Json& experiment)
{
    try {
        return experiment.contains(place);
    } catch (const Json::exception&) {
        return false;
    }
}

bool isWhole(Pointer place, const Json& experiment)
{
    for (; !place.empty(); place.pop_back()) {
        const Pointer parent = place.parent_pointer();
        if (!isThere(parent, experiment) || !experiment.at(parent).is_object()) {
            continue; // an element of a list
        }
        const Field* field = fieldOf(experiment.at(parent), place.back());
        return field != nullptr && (field->kind == params::Kind::Integer ||
                                    field->kind == params::Kind::IntegerList || field->range.whole);
    }
    return false;
}

bool isAtOrBelow(const std::string& pointer, const std::string& place)
{
    return pointer.starts_with(place) && (pointer.size() == place.size() || pointer[place.size()] == '/');
}

} // namespace lrp::sweep
