#include "core/rehearsal/Variants.h"

#include "core/experiment/Experiment.h"
#include "core/experiment/findings/Words.h"
#include "core/params/Text.h"
#include "core/rehearsal/Listener.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::rehearsal
{
namespace
{

using params::Issue;
using params::Json;
using params::Result;

std::vector<std::string> wordsIn(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + ' ') {
        const bool isBetween = c == ',' || c == ';' || c == ' ' || c == '\t';
        if (isBetween && !word.empty()) {
            words.push_back(std::exchange(word, {}));
        } else if (!isBetween) {
            word += c;
        }
    }
    return words;
}

/// What is no JSON is a word, as with --set.
Json valueOf(const std::string& word)
{
    const Json json = params::parsedOrDiscarded(word);
    return json.is_discarded() ? Json(word) : json;
}

std::string nameOfVariant(const std::string& key, const Json& value)
{
    return key + ' ' + experiment::words::value(value);
}

} // namespace

std::vector<std::string> variableKeys(const experiment::Lane& lane)
{
    std::vector<std::string> keys;
    if (const auto listener = listenerOf(lane)) {
        for (const params::Field& field : params::find(schedule::entries(), listener->id)->fields) {
            keys.push_back(field.key);
        }
    }
    return keys;
}

Result<std::vector<Variant>> variantsOf(const experiment::Lane& lane, const std::string& key,
                                        const std::string& values, const std::string& argument)
{
    const auto listener = listenerOf(lane);
    if (!listener) {
        return doesNotListen(lane, argument);
    }
    const std::vector<std::string> words = wordsIn(values);
    if (words.empty()) {
        return std::vector{Variant{listener->id, lane}};
    }
    const std::vector<std::string> keys = variableKeys(lane);
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
        return Issue{argument, translate("rehearsal", "%1 has no setting %2; did you mean %3?")
                                   .arg(listener->id)
                                   .arg(params::quoted(Json(params::shortened(key, 40))))
                                   .arg(params::nearestWord(key, keys))};
    }
    if (words.size() >= kMostVariants) {
        return Issue{argument,
                     translate("rehearsal", "names %1 values; needs at most %2, beside the lane's own")
                         .arg(words.size())
                         .arg(kMostVariants - 1)};
    }
    std::vector<Variant> variants{{nameOfVariant(key, listener->settings[key]), lane}};
    const Json::json_pointer place(listener->pointer + "/" + key);
    for (const std::string& word : words) {
        Json json = toJson(lane);
        json[place] = valueOf(word);
        const auto varied = experiment::laneFromJson(json, "");
        if (!varied) {
            return Issue{argument, varied.issues().front().message};
        }
        const std::string name = nameOfVariant(key, listenerOf(*varied)->settings[key]);
        if (std::none_of(variants.begin(), variants.end(),
                         [&](const Variant& other) { return other.name == name; })) {
            variants.push_back({name, *varied});
        }
    }
    return variants;
}

} // namespace lrp::rehearsal
