#include "ui/text/ValueText.h"

#include "core/params/Text.h"
#include "ui/text/Translate.h"
#include "ui/text/TypedNumber.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <optional>

namespace lrp::ui
{

using params::Field;
using params::Json;
using params::Kind;

namespace
{

QString numberText(const Json& number)
{
    return number.is_number_integer() ? QString::number(number.get<qint64>())
                                      : QString::fromStdString(params::shortest(number.get<double>()));
}

/// Numbers, texts and lists of them; lists within lists are parted by semicolons.
QString plainText(const Json& value)
{
    if (value.is_number()) {
        return numberText(value);
    }
    if (value.is_string()) {
        return QString::fromStdString(value.get<std::string>());
    }
    if (!value.is_array()) {
        return {};
    }
    QStringList parts;
    bool onlyNumbers = true;
    for (const Json& element : value) {
        parts.append(plainText(element));
        onlyNumbers = onlyNumbers && element.is_number();
    }
    return parts.join(onlyNumbers || value.size() == 1 ? ", " : "; ");
}

/// A number as people type it, and 20% where a share is asked.
std::optional<double> parseNumber(const QString& typed, const params::Range& range)
{
    QString text = typed.trimmed();
    const bool percent = range.unit == params::Unit::Share && text.endsWith('%');
    if (percent) {
        text.chop(1);
    }
    const auto number = numberFrom(text);
    return number && percent ? *number / 100.0 : number;
}

Json typedText(const QString& text)
{
    return text.trimmed().toStdString();
}

/// Typed without a fraction it stays without one, so that messages quote what was typed.
Json asTyped(double value)
{
    constexpr double kExact = 9007199254740992.0;
    return value == std::floor(value) && std::abs(value) <= kExact ? Json(static_cast<qint64>(value))
                                                                   : Json(value);
}

Json number(const Field& field, const QString& text)
{
    const auto value = parseNumber(text, field.range);
    const bool stays = field.range.floatOnly && withPoint(text).contains('.');
    return !value ? typedText(text) : stays ? Json(*value) : asTyped(*value);
}

/// Whole numbers may have thousands separators ("1,500") or be written as 1e4.
Json integer(const Field& field, const QString& typed)
{
    static const QRegularExpression grouped("^\\s*[+-]?\\d{1,3}([,  ]\\d{3})+\\s*$");
    static const QRegularExpression separators("[,\\s ]");
    QString text = typed;
    if (grouped.match(text).hasMatch()) {
        text.remove(separators);
    }
    bool whole = false;
    const qint64 exact = text.trimmed().toLongLong(&whole);
    if (whole) {
        return exact;
    }
    const auto value = parseNumber(text, field.range);
    return value ? asTyped(*value) : typedText(typed);
}

QStringList pieces(const QString& text)
{
    static const QRegularExpression separator("[,;\\s]+");
    return text.split(separator, Qt::SkipEmptyParts);
}

Json list(const Field& field, const QString& text, Json (*read)(const Field&, const QString&))
{
    Json values = Json::array();
    for (const QString& piece : pieces(text)) {
        values.push_back(read(field, piece));
    }
    return values;
}

Json numberOrList(const Field& field, const QString& text)
{
    Json values = list(field, text, number);
    return values.size() == 1 ? values.front() : values.empty() ? typedText(text) : values;
}

/// A formula, or a table of values: two numbers or more with commas between them.
Json function(const Field& field, const QString& text)
{
    if (text.contains(';')) {
        Json perGroup = Json::array();
        for (const QString& part : text.split(';', Qt::SkipEmptyParts)) {
            perGroup.push_back(function(field, part));
        }
        return perGroup;
    }
    Json table = Json::array();
    for (const QString& part : text.split(',')) {
        table.push_back(number(field, part));
        if (!table.back().is_number()) {
            return typedText(text);
        }
    }
    return table.size() > 1 ? table : typedText(text);
}

/// The first number in `value` outside the range where values make sense.
std::optional<double> firstUnusual(const params::Range& range, const Json& value)
{
    if (value.is_number()) {
        const auto x = value.get<double>();
        return x < range.softMin || x > range.softMax ? std::optional(x) : std::nullopt;
    }
    if (value.is_array()) {
        for (const Json& element : value) {
            if (const auto found = firstUnusual(range, element)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

} // namespace

bool isAutomatic(const Field& field, const Json& value)
{
    return value.is_null() || (!field.zero.empty() && value == 0);
}

QString toText(const Field& field, const Json& value)
{
    if (isAutomatic(field, value)) {
        return {};
    }
    if (field.range.floatOnly && value.is_number_float()) {
        const QString text = numberText(value);
        return text.contains('.') || text.contains('e') ? text : text + ".0";
    }
    return field.kind == Kind::Function && value.is_array() && value.size() == 1 && value.front().is_string()
               ? plainText(value.front()) + ";"
               : plainText(value);
}

Json fromText(const Field& field, const QString& text)
{
    if (text.trimmed().isEmpty() && field.optional) {
        return nullptr;
    }
    if (text.trimmed().isEmpty() && !field.zero.empty()) {
        return 0;
    }
    switch (field.kind) {
    case Kind::Integer:
        return integer(field, text);
    case Kind::Number:
        return number(field, text);
    case Kind::IntegerList:
        return list(field, text, integer);
    case Kind::NumberList:
        return list(field, text, number);
    case Kind::NumberOrList:
        return numberOrList(field, text);
    case Kind::Function:
        return function(field, text);
    default:
        return text.toStdString();
    }
}

QString remarkOn(const Field& field, const Json& value)
{
    const auto unusual = firstUnusual(field.range, value);
    if (!unusual) {
        return {};
    }
    constexpr double kEndless = 1e9;
    const auto text = [](double x) { return QString::fromStdString(params::shortest(x)); };
    const QString low = text(field.range.softMin);
    const QString high = text(field.range.softMax);
    if (!(field.range.softMax < kEndless)) {
        return translate("text", "%1 is accepted, but sensible values are %2 or more.")
            .arg(text(*unusual), low);
    }
    if (!std::isfinite(field.range.softMin)) {
        return translate("text", "%1 is accepted, but sensible values are %2 or less.")
            .arg(text(*unusual), high);
    }
    return translate("text", "%1 is accepted, but sensible values lie from %2 to %3.")
        .arg(text(*unusual), low, high);
}

QString explanation(const Field& field)
{
    QString text = catalogueText(field.help);
    const bool whole = field.kind == Kind::Integer || field.kind == Kind::IntegerList;
    if (field.kind == Kind::Length || field.kind == Kind::LengthList) {
        text += translate("text", "\nIn ticks, steps, epochs or per cent of the run.");
    } else if (whole || field.kind == Kind::Number || field.kind == Kind::NumberList ||
               field.kind == Kind::NumberOrList) {
        QString rule = QString::fromStdString(params::rule(field.range, whole));
        rule[0] = rule[0].toUpper();
        text += (text.isEmpty() ? "" : "\n") +
                (field.optional ? translate("text", "%1, or nothing.", "after a rule: Needs 1 or more")
                                : translate("text", "%1.", "a whole sentence"))
                    .arg(rule);
    }
    return text;
}

QString automaticText(const Field& field)
{
    if (!field.zero.empty()) {
        return catalogueText(field.zero);
    }
    const QString words = catalogueText(params::emptyMeans(field));
    return words.isEmpty() ? translate("text", "automatic") : words;
}

QString valueInWords(const Field& field, const Json& value)
{
    if (isAutomatic(field, value)) {
        return automaticText(field);
    }
    if (value.is_boolean()) {
        return value.get<bool>() ? translate("text", "on") : translate("text", "off");
    }
    return field.kind == Kind::Choice && value.is_string() ? choiceText(field, value.get<std::string>())
                                                           : toText(field, value).simplified();
}

QString choiceText(const Field& field, const std::string& choice)
{
    const std::string words = params::choiceInWords(choice);
    return field.choicesAreWords ? catalogueText(words) : QString::fromStdString(words);
}

QString unitText(params::Unit unit)
{
    switch (unit) {
    case params::Unit::Ticks:
        return translate("text", "ticks");
    case params::Unit::Steps:
        return translate("text", "steps");
    case params::Unit::Examples:
        return translate("text", "examples");
    default:
        return {};
    }
}

} // namespace lrp::ui
