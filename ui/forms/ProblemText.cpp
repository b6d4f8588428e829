#include "ui/forms/ProblemText.h"

#include "core/dataset/NoData.h"
#include "core/params/Json.h"
#include "core/params/Text.h"
#include "ui/text/FigureText.h"
#include "ui/text/Labels.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"

#include <algorithm>
#include <QStringList>

namespace lrp::ui
{

using params::Json;

namespace
{

bool isSeen(const MaskedFields& mask, const QString& name)
{
    return mask.of(name) != Access::Hidden;
}

/// "MLP 16, 16 tanh"; what is right at its default says itself in the name.
QString modelText(const Json& model, const MaskedFields& mask)
{
    const params::Entry* entry = entryOf(model);
    if (entry == nullptr) {
        return {};
    }
    QStringList words{entry->fields.empty() ? catalogueText(entry->title)
                                            : QString::fromStdString(entry->id)};
    for (const params::Field& field : entry->fields) {
        const auto value = model.find(field.key);
        if (value != model.end() && isSeen(mask, "model/" + QString::fromStdString(field.key))) {
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

/// Whether it is a loss of two weights.
bool isWithoutData(const Json& problem)
{
    const params::Entry* data = entryOf(problem["dataset"]);
    return data != nullptr && data->id == dataset::NoData::kInfo.id;
}

QString lengthText(const Json& problem)
{
    const Json& length = problem["length"];
    const bool isInSteps = problem["length_unit"] == "steps";
    constexpr std::int64_t kMany = 100; // whose form stands behind what is no whole number
    constexpr std::int64_t kMost = 1'000'000'000;
    const auto count = static_cast<int>(
        std::clamp<std::int64_t>(length.is_number_integer() ? length.get<std::int64_t>() : kMany, 0, kMost));
    return (isInSteps ? translate("forms", "%1 step(s)", nullptr, count)
                      : translate("forms", "%1 epoch(s)", nullptr, count))
        .arg(numberText(length));
}

/// "gradient noise 1" of what has no data; nothing where there is none.
QString noiseText(const Json& data)
{
    const auto noise = data.find("noise");
    return noise == data.end() || *noise == 0.0
               ? QString()
               : translate("forms", "gradient noise %1")
                     .arg(noise->is_number() ? QString::fromStdString(params::shortest(noise->get<double>()))
                                             : numberText(*noise));
}

/// What there is besides the length: what all lanes learn from, and what learns.
QStringList matterOf(const Json& problem, const MaskedFields& mask)
{
    const auto seen = [&mask](const QString& name, const QString& text) {
        return isSeen(mask, name) ? text : QString();
    };
    const auto titleOf = [](const Json& chosen) {
        const params::Entry* entry = entryOf(chosen);
        return entry != nullptr ? catalogueText(entry->title) : QString();
    };
    if (isWithoutData(problem)) {
        return {seen("model/type", titleOf(problem["model"])),
                seen("dataset/noise", noiseText(problem["dataset"]))};
    }
    return {
        seen("dataset/type", titleOf(problem["dataset"])),
        seen("model/type", modelText(problem["model"], mask)),
        seen("problem/batch_size", translate("forms", "batch %1").arg(numberText(problem["batch_size"])))};
}

} // namespace

QString problemText(const Json& problem, const MaskedFields& mask)
{
    QStringList parts = matterOf(problem, mask);
    if (isSeen(mask, "problem/length")) {
        parts.append(lengthText(problem));
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? translate("forms", "Problem") : parts.join(QStringLiteral(" · "));
}

} // namespace lrp::ui
