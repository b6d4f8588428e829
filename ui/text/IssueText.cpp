#include "ui/text/IssueText.h"

#include "ui/text/Labels.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

using params::Json;

namespace
{

QString labelAt(const JsonPointer& pointer, const Json& experiment)
{
    const JsonPointer owner = pointer.parent_pointer();
    if (pointer.back() == "type" && experiment.contains(owner)) {
        if (const params::Entry* entry = entryOf(experiment.at(owner))) {
            return catalogueText(entry->title);
        }
    }
    if (pointer.back() == "optimizer") {
        return translate("text", "Optimizer");
    }
    if (pointer.back() == "schedule") {
        return translate("text", "Schedule");
    }
    const params::Field* field = fieldAt(pointer, experiment);
    return field != nullptr ? catalogueText(field->label) : QString::fromStdString(pointer.to_string());
}

} // namespace

QString messageText(const params::Issue& issue)
{
    // Only the end of what was quoted is looked for, as languages differ in what stands before it.
    const QString empty = translate("text", "empty", "what has been typed, in \"is empty; needs a number\"");
    return QString::fromStdString(issue.message).replace(" \"\";", ' ' + empty + ';');
}

QString issueText(const params::Issue& issue, const Json& experiment)
{
    if (issue.pointer.empty() || issue.pointer.front() != '/') {
        return QString::fromStdString(issue.text());
    }
    const JsonPointer pointer(issue.pointer);
    const QString lane = laneLetterAt(pointer, experiment);
    const QString label = labelAt(pointer, experiment);
    return lane.isEmpty() ? translate("text", "%1 %2", "a setting, and what is wrong with it")
                                .arg(label, messageText(issue))
                          : translate("text", "Lane %1: %2 %3", "letter, setting, and what is wrong with it")
                                .arg(lane, label, messageText(issue));
}

} // namespace lrp::ui
