#include "ui/text/IssueText.h"

#include "ui/text/Labels.h"

#include <QObject>

namespace lrp::ui
{

using params::Json;

namespace
{

std::string labelAt(const JsonPointer& pointer, const Json& experiment)
{
    const JsonPointer owner = pointer.parent_pointer();
    if (pointer.back() == "type" && experiment.contains(owner)) {
        if (const params::Entry* entry = entryOf(experiment.at(owner))) {
            return entry->title;
        }
    }
    const params::Field* field = fieldAt(pointer, experiment);
    return field != nullptr ? field->label : pointer.to_string();
}

} // namespace

QString issueText(const params::Issue& issue, const Json& experiment)
{
    const QString message = QString::fromStdString(issue.message).replace("is \"\";", "is empty;");
    if (issue.pointer.empty() || issue.pointer.front() != '/') {
        return QString::fromStdString(issue.text());
    }
    const JsonPointer pointer(issue.pointer);
    const QString lane = laneLetterAt(pointer, experiment);
    return (lane.isEmpty() ? QString() : QObject::tr("Lane %1: ").arg(lane)) +
           QString::fromStdString(labelAt(pointer, experiment)) + " " + message;
}

} // namespace lrp::ui
