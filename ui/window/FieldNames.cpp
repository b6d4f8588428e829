#include "ui/window/FieldNames.h"

#include "core/experiment/Experiment.h"
#include "ui/commands/Mask.h"
#include "ui/forms/InputNames.h"

#include <algorithm>
#include <set>

namespace lrp::ui
{

namespace
{

using params::Kind;

/// The fields of every entry of a catalogue, each under the name of the catalogue's form.
struct Owner {
    QString name;
    std::vector<params::Field> fields;
    bool hasType;
};

std::vector<params::Field> fieldsOf(const params::Entries& entries)
{
    std::vector<params::Field> fields;
    for (const params::Entry& entry : entries) {
        fields.insert(fields.end(), entry.fields.begin(), entry.fields.end());
    }
    return fields;
}

const std::vector<Owner>& owners()
{
    static const std::vector<Owner> all{
        {"dataset", fieldsOf(dataset::entries()), true},
        {"model", fieldsOf(lrp::model::entries()), true},
        {"problem", experiment::problemFields(), false},
        {"optimizer", fieldsOf(optimizer::entries()), true},
        {"schedule", fieldsOf(schedule::entries()), true},
        {"schedule/warmup", params::find(schedule::entries(), "warmup")->fields, false},
        {"lane", experiment::laneFields(), false},
        {"pace", {}, false},
    };
    return all;
}

const std::set<std::string>& plainNames()
{
    static const std::set<std::string> all = [] {
        std::set<std::string> names;
        for (const Owner& owner : owners()) {
            const std::string name = owner.name.toStdString();
            names.insert(name);
            if (owner.hasType) {
                names.insert(name + "/type");
            }
            for (const params::Field& field : owner.fields) {
                names.insert(name + "/" + field.key);
            }
        }
        return names;
    }();
    return all;
}

/// Whether the name leads into schedules that are part of a schedule: schedule/parts/0/gamma.
bool isInside(const QString& name)
{
    const QStringList parts = name.split('/');
    if (parts.size() < 3 || parts[0] != "schedule") {
        return false;
    }
    const auto holds = [&](const params::Field& field) {
        return field.key == parts[1].toStdString() &&
               (field.kind == Kind::Schedule || field.kind == Kind::Schedules ||
                field.kind == Kind::LengthList);
    };
    const auto& fields = owners()[4].fields;
    const auto found = std::find_if(fields.begin(), fields.end(), holds);
    if (found == fields.end()) {
        return false;
    }
    bool isNumber = parts[2] == "*";
    if (!isNumber) {
        parts[2].toUInt(&isNumber);
    }
    const qsizetype own = found->kind == Kind::Schedule ? 2 : 3;
    const QStringList rest = parts.mid(own);
    const bool fits = found->kind == Kind::Schedule || isNumber;
    return fits &&
           (rest.isEmpty() || (found->kind != Kind::LengthList && isFieldName("schedule/" + rest.join('/'))));
}

QString pointerOf(const QString& name)
{
    const QString head = name.section('/', 0, 0);
    return head == "pace"                                ? QString()
           : head == "dataset" || head == "model"        ? "/problem/" + name
           : head == "problem"                           ? "/" + name
           : head == "lane"                              ? "/lanes/*" + name.mid(head.size())
           : isNamedBy(name, QString("schedule/warmup")) ? QString()
                                                         : "/lanes/*/" + name;
}

} // namespace

bool isFieldName(const QString& name)
{
    if (name.startsWith('/')) {
        const QString place = name.section('/', 2, 2);
        bool isLane = place.isEmpty() || place == "*";
        const int lane = isLane ? 0 : place.toInt(&isLane);
        const bool isOfLane = isNamedBy(name, QString("/lanes"));
        if (isOfLane && (!isLane || lane < 0 || lane >= static_cast<int>(experiment::kMostLanes))) {
            return false;
        }
        const MaskedFields inForm = maskedFields({.hidden = {.fields = {name}}}, lane, true);
        return std::any_of(inForm.hidden.begin(), inForm.hidden.end(),
                           [](const QString& inner) { return !inner.startsWith('/') && isFieldName(inner); });
    }
    const auto& names = plainNames();
    return isInside(name) || std::any_of(names.begin(), names.end(), [&](const std::string& known) {
               return isNamedBy(QString::fromStdString(known), name);
           });
}

std::vector<std::string> fieldNamesLike(const QString& name)
{
    std::vector<std::string> names;
    for (const std::string& known : plainNames()) {
        const QString pointer = pointerOf(QString::fromStdString(known));
        if (!name.startsWith('/')) {
            names.push_back(known);
        } else if (!pointer.isEmpty()) {
            names.push_back(pointer.toStdString());
        }
    }
    return names;
}

} // namespace lrp::ui
