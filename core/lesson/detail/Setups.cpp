#include "core/experiment/Changes.h"
#include "core/experiment/Inputs.h"
#include "core/lesson/detail/Parts.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::lesson
{
namespace
{

using params::Issues;
using params::Json;

/// The JSON that "from" and "set" come to. `known` are the experiments that stand before it.
Json derived(const Json& json, const std::string& pointer, const std::vector<Setup>& known, Remarks& remarks)
{
    Members members(json, pointer, remarks);
    std::string from;
    members.text("from", from, /*isNeeded=*/true);
    const Json* set = members.find("set", /*isNeeded=*/true);
    members.done(translate("lesson", "an experiment made from another").str());
    const auto base =
        std::find_if(known.begin(), known.end(), [&](const Setup& setup) { return setup.name == from; });
    if (base == known.end()) {
        members.complain("from", translate("lesson", "is \"%1\"; needs an experiment that stands before it")
                                     .arg(params::shortened(from, 60)));
        return nullptr;
    }
    if (set == nullptr || !set->is_object()) {
        members.complain(
            "set", translate("lesson",
                             "needs an object of pointers and values, such as {\"/problem/length\": 3000}"));
        return nullptr;
    }
    Json changed = toJson(base->experiment);
    for (const auto& [place, value] : set->items()) {
        append(remarks.issues,
               experiment::setAt(changed, place, value, params::child(params::child(pointer, "set"), place)));
    }
    return changed;
}

/// An issue's place below that of the experiment.
Issues below(const std::string& pointer, Issues issues)
{
    for (auto& issue : issues) {
        issue.pointer = pointer + issue.pointer;
    }
    return issues;
}

/// A file that the JSON names and no experiment known so far reads; empty: none. A lesson from somebody else
/// is not to look into this computer.
std::string strangeFile(const Json& json, const std::vector<Setup>& known)
{
    std::vector<std::string> usual;
    for (const Setup& setup : known) {
        const auto files = experiment::filesReadBy(setup.experiment);
        usual.insert(usual.end(), files.begin(), files.end());
    }
    for (const std::string& file : experiment::filesNamedIn(json)) {
        if (std::find(usual.begin(), usual.end(), file) == usual.end()) {
            return file;
        }
    }
    return {};
}

void readSetup(const std::string& name, const Json& json, const std::string& pointer,
               std::vector<Setup>& setups, Remarks& remarks)
{
    if (!json.is_object()) {
        remarks.issues.push_back(params::wrongType(
            pointer, json, translate("lesson", "an experiment, or one made \"from\" another").str()));
        return;
    }
    const auto before = remarks.issues.size();
    const Json whole = json.contains("from") ? derived(json, pointer, setups, remarks) : json;
    if (remarks.issues.size() > before) {
        return;
    }
    if (const std::string file = strangeFile(whole, setups); !file.empty()) {
        remarks.issues.push_back(
            {pointer,
             translate("lesson", "reads the file \"%1\"; a lesson needs data that every computer has")
                 .arg(params::shortened(file, 60))});
        return;
    }
    const auto read = experiment::fromJson(whole);
    if (read) {
        setups.push_back({name, *read});
    }
    append(remarks.issues, below(pointer, read.issues()));
}

} // namespace

std::vector<Setup> readSetups(const Json& json, const std::string& pointer, Remarks& remarks)
{
    std::vector<Setup> setups;
    if (!json.is_object() || json.empty() || json.size() > kMostExperiments) {
        remarks.issues.push_back(params::wrongType(
            pointer, json,
            translate("lesson", "an object of one to %1 experiments by name").arg(kMostExperiments).str()));
        return setups;
    }
    if (!json.contains(std::string(kMain))) {
        remarks.issues.push_back(
            {pointer,
             translate("lesson", "has no \"main\"; needs the experiment that the lesson opens with")});
    }
    for (const auto& [name, value] : json.items()) {
        readSetup(name, value, params::child(pointer, name), setups, remarks);
    }
    return setups;
}

} // namespace lrp::lesson
