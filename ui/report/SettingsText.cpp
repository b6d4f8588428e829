#include "ui/report/SettingsText.h"

#include "core/schedule/Schedule.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"

namespace lrp::ui
{

using params::Field;
using params::Json;
using params::Kind;

namespace
{

constexpr qsizetype kMostOfAValue = 100;

QString valueText(const Field& field, const Json& value)
{
    if (field.kind == Kind::Schedule && value.is_object()) {
        return settingsText(value, schedule::entries());
    }
    if (field.kind == Kind::Schedules) {
        QStringList parts;
        for (const Json& part : value) {
            parts << settingsText(part, schedule::entries());
        }
        return "[" + parts.join("; ") + "]";
    }
    return shortened(valueInWords(field, value), kMostOfAValue);
}

} // namespace

QString shortened(const QString& text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1).trimmed() + QStringLiteral("…");
}

QStringList changedSettings(const Json& settings, const std::vector<Field>& fields)
{
    QStringList parts;
    for (const Field& field : fields) {
        const auto value = settings.find(field.key);
        if (value != settings.end() && (field.required || *value != field.defaultValue)) {
            parts << QString::fromStdString(field.key) + " " + valueText(field, *value);
        }
    }
    return parts;
}

QString settingsText(const Json& settings, const params::Entries& entries)
{
    const params::Entry* entry = params::find(entries, settings["type"].get<std::string>());
    const QString title = catalogueText(entry->title);
    const QStringList changed = changedSettings(settings, entry->fields);
    return changed.isEmpty() ? title : title + " (" + changed.join(", ") + ")";
}

} // namespace lrp::ui
