#include "ui/window/MaskFile.h"

#include "core/files/ByteStream.h"
#include "core/params/Json.h"
#include "core/params/JsonText.h"
#include "ui/commands/Command.h"
#include "ui/window/Docks.h"
#include "ui/window/FieldNames.h"

#include <algorithm>
#include <functional>

namespace lrp::ui
{

namespace
{

using params::Issue;
using params::Issues;
using params::Json;

/// What may be named in one of a mask's lists.
struct Vocabulary {
    const char* member;
    const char* what;
    QStringList MaskNames::*names;
    std::function<bool(const QString&)> isKnown;
    std::function<std::vector<std::string>(const QString&)> candidates;
};

std::vector<std::string> commandIds()
{
    std::vector<std::string> ids;
    for (const Command& command : declaredCommands()) {
        ids.push_back(command.id.toStdString());
    }
    for (const Dock& dock : declaredDocks()) {
        ids.push_back(dock.command.toStdString());
    }
    ids.emplace_back("showRunBar");
    return ids;
}

std::vector<std::string> dockIds()
{
    std::vector<std::string> ids;
    for (const Dock& dock : declaredDocks()) {
        ids.push_back(dock.id.toStdString());
    }
    ids.emplace_back("runBar");
    ids.emplace_back("shapesDock"); // which has become a part of the centre
    return ids;
}

Vocabulary vocabularyOf(const char* member, const char* what, QStringList MaskNames::*names,
                        const std::vector<std::string>& ids)
{
    return {member, what, names,
            [ids](const QString& name) {
                return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
                    return isNamedBy(QString::fromStdString(id), name);
                });
            },
            [ids](const QString&) { return ids; }};
}

const std::vector<Vocabulary>& vocabularies()
{
    static const std::vector<Vocabulary> all{
        vocabularyOf("commands", "command", &MaskNames::commands, commandIds()),
        vocabularyOf("docks", "dock", &MaskNames::docks, dockIds()),
        {"fields", "field", &MaskNames::fields, isFieldName, fieldNamesLike},
    };
    return all;
}

Issues unknown(const Json& object, const std::string& pointer, const std::vector<std::string>& known)
{
    Issues issues;
    for (const auto& [key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            issues.push_back({params::child(pointer, key), "is no member of a mask here; did you mean " +
                                                               params::nearestWord(key, known) +
                                                               "? There are " + params::joined(known)});
        }
    }
    return issues;
}

Issues readName(const Json& json, const Vocabulary& vocabulary, const std::string& pointer,
                QStringList& names)
{
    if (!json.is_string()) {
        return {params::wrongType(pointer, json, "the name of a " + std::string(vocabulary.what))};
    }
    const QString name = QString::fromStdString(json.get<std::string>());
    if (!vocabulary.isKnown(name)) {
        return {{pointer, "is " + params::quoted(json) + ", which is no " + vocabulary.what +
                              " of this program; did you mean " +
                              params::nearestWord(name.toStdString(), vocabulary.candidates(name)) + "?"}};
    }
    names.append(name);
    return {};
}

Issues readList(const Json& json, const Vocabulary& vocabulary, const std::string& pointer,
                QStringList& names)
{
    constexpr std::size_t kMostIssues = 12;
    if (!json.is_array()) {
        return {params::wrongType(pointer, json,
                                  "a list of names, such as [\"" + vocabulary.candidates(QString()).front() +
                                      "\"]")};
    }
    Issues issues;
    for (std::size_t i = 0; i < json.size() && issues.size() < kMostIssues; ++i) {
        params::append(issues, readName(json[i], vocabulary, pointer + "/" + std::to_string(i), names));
    }
    return issues;
}

Issues readNames(const Json& json, const std::string& pointer, MaskNames& names)
{
    if (!json.is_object()) {
        return {params::wrongType(pointer, json, "an object of lists: commands, docks, fields")};
    }
    Issues issues = unknown(json, pointer, {"commands", "docks", "fields"});
    for (const Vocabulary& vocabulary : vocabularies()) {
        if (const auto list = json.find(vocabulary.member); list != json.end()) {
            params::append(issues, readList(*list, vocabulary, pointer + "/" + vocabulary.member,
                                            names.*vocabulary.names));
        }
    }
    return issues;
}

} // namespace

params::Result<Mask> maskFromJson(const Json& json)
{
    if (!json.is_object()) {
        return params::wrongType("", json,
                                 "an object such as {\"hidden\": {\"commands\": [\"exportCode\"]}}");
    }
    Mask mask;
    Issues issues = unknown(json, "", {"hidden", "locked", "except", "why"});
    const auto read = [&](const char* member, MaskNames& names) {
        if (const auto found = json.find(member); found != json.end()) {
            params::append(issues, readNames(*found, std::string("/") + member, names));
        }
    };
    read("hidden", mask.hidden);
    read("locked", mask.locked);
    read("except", mask.except);
    if (const auto why = json.find("why"); why != json.end()) {
        if (why->is_string()) {
            mask.why = QString::fromStdString(why->get<std::string>());
        } else {
            issues.push_back(params::wrongType("/why", *why, "a text"));
        }
    }
    return issues.empty() ? params::Result<Mask>(std::move(mask)) : params::Result<Mask>(std::move(issues));
}

params::Result<Mask> readMask(const std::string& path)
{
    constexpr std::size_t kLargest = 1 << 20;
    const auto text = files::readWhole(path, "", kLargest);
    if (!text) {
        return text.issues();
    }
    const auto json = params::parseJson(*text, path);
    return json ? maskFromJson(*json) : params::Result<Mask>(json.issues());
}

} // namespace lrp::ui
