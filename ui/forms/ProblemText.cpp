#include "ui/forms/ProblemText.h"

#include "core/params/Json.h"
#include "ui/text/FigureText.h"
#include "ui/text/Labels.h"
#include "ui/text/ValueText.h"

#include <QObject>
#include <QStringList>

namespace lrp::ui
{

using params::Json;

namespace
{

/// "MLP 16, 16 tanh"; what is right at its default says itself in the name.
QString modelText(const Json& model)
{
    const params::Entry* entry = entryOf(model);
    if (entry == nullptr) {
        return {};
    }
    QStringList words{entry->fields.empty() ? QString::fromStdString(entry->title)
                                            : QString::fromStdString(entry->id)};
    for (const params::Field& field : entry->fields) {
        if (const auto value = model.find(field.key); value != model.end()) {
            words.append(valueInWords(field, *value));
        }
    }
    return words.join(' ');
}

/// A number as it was typed, right or wrong, with its thousands apart.
QString numberText(const Json& number)
{
    return number.is_number_integer() ? counted(number.get<std::int64_t>())
           : number.is_string()       ? QString::fromStdString(number.get<std::string>())
                                      : QString::fromStdString(params::dump(number));
}

QString lengthText(const Json& problem)
{
    const Json& length = problem["length"];
    const bool isInSteps = problem["length_unit"] == "steps";
    return length == 1
               ? (isInSteps ? QObject::tr("1 step") : QObject::tr("1 epoch"))
               : (isInSteps ? QObject::tr("%1 steps") : QObject::tr("%1 epochs")).arg(numberText(length));
}

} // namespace

QString problemText(const Json& problem)
{
    QStringList parts;
    if (const params::Entry* data = entryOf(problem["dataset"])) {
        parts.append(QString::fromStdString(data->title));
    }
    parts.append(modelText(problem["model"]));
    parts.append(QObject::tr("batch %1").arg(numberText(problem["batch_size"])));
    parts.append(lengthText(problem));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace lrp::ui
