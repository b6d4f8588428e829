#include "ui/text/EditText.h"

#include "core/schedule/Schedule.h"
#include "ui/text/Labels.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"

#include <optional>

namespace lrp::ui
{

using params::Json;

namespace
{

/// The one member in which they differ. Lists of plain values are one setting, and so is a member of a
/// catalogue that has become another.
std::optional<std::string> onlyDifference(const Json& before, const Json& after)
{
    if (!before.is_structured() || before.type() != after.type() || before.size() != after.size()) {
        return std::nullopt;
    }
    std::optional<std::string> found;
    for (const auto& [key, value] : after.items()) {
        const JsonPointer member = JsonPointer() / key;
        if (!before.contains(member)) {
            return std::nullopt;
        }
        if (before.at(member) != value) {
            if (found || key == "type" || (after.is_array() && !value.is_object())) {
                return std::nullopt;
            }
            found = key;
        }
    }
    return found;
}

bool isWarmedUp(const Json& schedule, const Json& inner)
{
    const params::Entry* entry = entryOf(schedule);
    return entry != nullptr && entry->id == "warmup" && schedule.contains("of") && schedule["of"] == inner;
}

/// Titles of schedules are the same in several frameworks; their ids are not.
QString nameOf(const params::Entry& entry)
{
    const bool isSchedule = params::find(schedule::entries(), entry.id) == &entry;
    return isSchedule ? QString::fromStdString(entry.id) : catalogueText(entry.title);
}

/// What became of a member of a catalogue in a lane; of the problem where `lane` is empty.
QString memberText(const params::Entry& entry, const Json& before, const Json& after, const QString& lane)
{
    if (isWarmedUp(after, before)) {
        return translate("text", "Add warm-up to lane %1").arg(lane);
    }
    if (isWarmedUp(before, after)) {
        return translate("text", "Remove warm-up from lane %1").arg(lane);
    }
    const QString name = nameOf(entry);
    if (entryOf(before) != &entry) {
        return lane.isEmpty() ? translate("text", "Choose %1").arg(name)
                              : translate("text", "Choose %1 for lane %2").arg(name, lane);
    }
    return lane.isEmpty() ? translate("text", "Change %1").arg(name)
                          : translate("text", "Change %1 of lane %2").arg(name, lane);
}

/// As much of a text as a menu has room for.
QString shortened(const QString& text)
{
    constexpr int kMost = 24; // characters
    return text.size() > kMost ? text.left(kMost - 1) + "…" : text;
}

/// What stands in the setting's editor; empty where that is more than a line.
QString valueText(const params::Field& field, const Json& value)
{
    if (field.kind == params::Kind::Schedule || field.kind == params::Kind::Schedules) {
        return {};
    }
    return shortened(valueInWords(field, value));
}

} // namespace

std::string placeOfChange(const std::string& pointer, const Json& before, const Json& after)
{
    JsonPointer place(pointer);
    while (const auto member = onlyDifference(before.at(place), after.at(place))) {
        place /= *member;
    }
    return place.to_string();
}

QString editText(const std::string& place, const Json& before, const Json& after)
{
    const JsonPointer pointer(place);
    const Json& value = after.at(pointer);
    const QString lane = laneLetterAt(pointer, after);
    if (const params::Entry* entry = entryOf(value)) {
        return memberText(*entry, before.at(pointer), value, lane);
    }
    if (!lane.isEmpty() && pointer.back() == "name") {
        const QString name = QString::fromStdString(value.get<std::string>());
        return translate("text", "Rename lane %1 to %2").arg(lane, shortened(name));
    }
    const params::Field* field = fieldAt(pointer, after);
    QString what = QString::fromStdString(pointer.back());
    if (field != nullptr) {
        what = inSentence(catalogueText(field->label));
    }
    const QString text = field != nullptr ? valueText(*field, value) : QString();
    if (lane.isEmpty()) {
        return text.isEmpty() ? translate("text", "Change %1").arg(what)
                              : translate("text", "Change %1 to %2").arg(what, text);
    }
    return text.isEmpty() ? translate("text", "Change %1 of lane %2").arg(what, lane)
                          : translate("text", "Change %1 of lane %2 to %3").arg(what, lane, text);
}

} // namespace lrp::ui
