#include "ui/models/IssueText.h"

#include "core/experiment/Experiment.h"

#include <array>
#include <QObject>

namespace lrp::ui
{

using params::Json;

namespace
{

using Pointer = Json::json_pointer;

std::string labelIn(const std::vector<params::Field>& fields, const std::string& key)
{
    for (const params::Field& field : fields) {
        if (field.key == key) {
            return field.label;
        }
    }
    return {};
}

/// The label of the setting `key` of a catalogue member {"type": …}.
std::string labelInCatalogues(const Json& owner, const std::string& key)
{
    const auto type = owner.find("type");
    if (type == owner.end() || !type->is_string()) {
        return {};
    }
    const std::array catalogues{&dataset::entries(), &model::entries(), &optimizer::entries(),
                                &schedule::entries()};
    for (const params::Entries* entries : catalogues) {
        if (const params::Entry* entry = params::find(*entries, type->get<std::string>())) {
            return key == "type" ? entry->title : labelIn(entry->fields, key);
        }
    }
    return {};
}

std::string labelAt(Pointer pointer, const Json& experiment)
{
    for (; !pointer.empty(); pointer = pointer.parent_pointer()) {
        const Pointer parent = pointer.parent_pointer();
        if (!experiment.contains(parent) || !experiment.at(parent).is_object()) {
            continue;
        }
        const std::string key = pointer.back();
        for (const std::string& label :
             {labelInCatalogues(experiment.at(parent), key), labelIn(experiment::problemFields(), key),
              labelIn(experiment::laneFields(), key)}) {
            if (!label.empty()) {
                return label;
            }
        }
    }
    return {};
}

QString lanePrefix(const Pointer& pointer, const Json& experiment)
{
    const std::string text = pointer.to_string();
    constexpr std::string_view kLanes = "/lanes/";
    if (text.rfind(kLanes, 0) != 0) {
        return {};
    }
    const Pointer letter(text.substr(0, text.find('/', kLanes.size())) + "/letter");
    return experiment.contains(letter)
               ? QObject::tr("Lane %1: ")
                     .arg(QString::fromStdString(experiment.at(letter).get<std::string>()))
               : QString();
}

} // namespace

QString issueText(const params::Issue& issue, const Json& experiment)
{
    const QString message = QString::fromStdString(issue.message).replace("is \"\";", "is empty;");
    if (issue.pointer.empty() || issue.pointer.front() != '/') {
        return QString::fromStdString(issue.text());
    }
    const Pointer pointer(issue.pointer);
    const std::string label = labelAt(pointer, experiment);
    return lanePrefix(pointer, experiment) + QString::fromStdString(label.empty() ? issue.pointer : label) +
           " " + message;
}

} // namespace lrp::ui
