#include "ui/text/Labels.h"

#include "core/experiment/Experiment.h"
#include "ui/text/Translate.h"

#include <algorithm>

namespace lrp::ui
{

using params::Json;

namespace
{

const params::Field* fieldIn(const std::vector<params::Field>& fields, const std::string& key)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const params::Field& field) { return field.key == key; });
    return found != fields.end() ? &*found : nullptr;
}

} // namespace

const params::Entry* entryOf(const Json& member)
{
    const auto type = member.find("type");
    if (type == member.end() || !type->is_string()) {
        return nullptr;
    }
    for (const params::Entries* entries :
         {&dataset::entries(), &model::entries(), &optimizer::entries(), &schedule::entries()}) {
        if (const params::Entry* entry = params::find(*entries, type->get<std::string>())) {
            return entry;
        }
    }
    return nullptr;
}

const params::Field* fieldAt(JsonPointer pointer, const Json& experiment)
{
    for (; !pointer.empty(); pointer = pointer.parent_pointer()) {
        const JsonPointer parent = pointer.parent_pointer();
        if (!experiment.contains(parent) || !experiment.at(parent).is_object()) {
            continue;
        }
        const std::string& key = pointer.back();
        const params::Entry* entry = entryOf(experiment.at(parent));
        for (const params::Field* field :
             {entry != nullptr ? entry->field(key) : nullptr, fieldIn(experiment::problemFields(), key),
              fieldIn(experiment::laneFields(), key)}) {
            if (field != nullptr) {
                return field;
            }
        }
    }
    return nullptr;
}

QString laneLetterAt(const JsonPointer& pointer, const Json& experiment)
{
    const std::string text = pointer.to_string();
    constexpr std::string_view kLanes = "/lanes/";
    if (text.rfind(kLanes, 0) != 0) {
        return {};
    }
    const JsonPointer letter(text.substr(0, text.find('/', kLanes.size())) + "/letter");
    return experiment.contains(letter) ? QString::fromStdString(experiment.at(letter).get<std::string>())
                                       : QString();
}

QString inSentence(const QString& heading)
{
    const QString rule = translate(
        "text", "lower case", "how a heading begins within a sentence; leave it so, or write: unchanged");
    if (rule != "lower case") {
        return heading;
    }
    const bool isWord = heading.size() > 1 && (heading[1].isLower() || heading[1].isSpace());
    return isWord ? heading.left(1).toLower() + heading.mid(1) : heading;
}

} // namespace lrp::ui
