#include "ui/forms/InputNames.h"

namespace lrp::ui
{

namespace
{

const QString kLanes = "/lanes";
const QString kProblem = "/problem";

/// The names that a name or pointer of a mask stands for in the form of a lane.
QStringList namesOf(const QString& name, int lane, bool isWarmedUp)
{
    if (!name.startsWith('/')) {
        return {name};
    }
    if (name == kProblem) {
        return {"dataset", "model", "problem"};
    }
    if (!isNamedBy(name, kLanes)) {
        return {inputNameOf(name.toStdString(), {}, false)};
    }
    const QString place = name.section('/', 2, 2);
    if (!place.isEmpty() && place != "*" && place != QString::number(lane)) {
        return {};
    }
    const QString rest = name.section('/', 3);
    if (rest.isEmpty()) {
        return {"optimizer", "schedule", "lane"};
    }
    const std::string own = "/lanes/" + std::to_string(lane);
    const std::string pointer = own + "/" + rest.toStdString();
    QStringList names{inputNameOf(pointer, own, false)};
    if (isWarmedUp) {
        names.append(inputNameOf(pointer, own, true));
    }
    return names;
}

QStringList namesOf(const QStringList& names, int lane, bool isWarmedUp)
{
    QStringList all;
    for (const QString& name : names) {
        all += namesOf(name, lane, isWarmedUp);
    }
    return all;
}

} // namespace

QString inputNameOf(const std::string& pointer, const std::string& lane, bool isWarmedUp)
{
    QString name = QString::fromStdString(pointer);
    const auto replace = [&name](const QString& head, const QString& by) {
        const bool fits = name.startsWith(head);
        name = fits ? by + name.mid(head.size()) : name;
        return fits;
    };
    const QString own = QString::fromStdString(lane);
    replace("/problem/dataset", "dataset") || replace("/problem/model", "model") ||
        replace("/problem/", "problem/") || replace(own + "/optimizer", "optimizer") ||
        (isWarmedUp && replace(own + "/schedule/of", "schedule")) ||
        (isWarmedUp && replace(own + "/schedule/", "schedule/warmup/")) ||
        replace(own + "/schedule", "schedule") || replace(own + "/", "lane/");
    return name;
}

MaskedFields maskedFields(const Mask& mask, int lane, bool isWarmedUp)
{
    if (mask == Mask{}) {
        return {};
    }
    return {.hidden = namesOf(mask.hidden.fields, lane, isWarmedUp),
            .locked = namesOf(mask.locked.fields, lane, isWarmedUp),
            .except = namesOf(mask.except.fields, lane, isWarmedUp),
            .why = mask.reason()};
}

} // namespace lrp::ui
