#include "core/params/Json.h"

#include <algorithm>
#include <cmath>

namespace lrp::params
{
namespace
{

/// The range that a value has to keep; of what was recorded none.
Range ruleOn(const Range& range)
{
    return Recorded::isRead() ? Range{} : range;
}

} // namespace

namespace
{

constexpr double kExact = 9007199254740992.0; // what is larger may have been another number in the text

/// Whether the number is whole though it is written with a point or an exponent: 500.0, 1e3.
bool isWholeFloat(const Json& json)
{
    if (!json.is_number_float()) {
        return false;
    }
    const double x = json.get<double>();
    return x == std::trunc(x) && std::abs(x) < kExact;
}

} // namespace

std::string dump(const Json& json, int indent, Json::error_handler_t notUtf8)
{
    return json.dump(indent, ' ', /*ensure_ascii=*/false, notUtf8);
}

Json parsed(std::string_view text)
{
    return Json::parse(text);
}

Json parsedOrDiscarded(std::string_view text)
{
    return Json::parse(text, nullptr, /*allow_exceptions=*/false);
}

std::string quoted(const Json& json)
{
    constexpr std::size_t kLongest = 60;
    return shortened(dump(json, -1, Json::error_handler_t::replace), kLongest);
}

Issue wrongType(const std::string& pointer, const Json& json, std::string_view needs)
{
    return {pointer, translate("params", "is %1; needs %2").arg(quoted(json)).arg(needs)};
}

Json asTyped(double x)
{
    return x == std::trunc(x) && std::abs(x) <= kExact ? Json(static_cast<std::int64_t>(x)) : Json(x);
}

Json writeJson(double x)
{
    return x;
}

Json writeJson(std::int64_t x)
{
    return x;
}

Json writeJson(bool x)
{
    return x;
}

Json writeJson(const FilePath& x)
{
    return x.text;
}

Json writeJson(const std::string& x)
{
    return x;
}

Json writeJson(const std::vector<std::int64_t>& x)
{
    return x;
}

Json writeJson(const std::vector<double>& x)
{
    return x;
}

Json writeJson(const std::array<double, 2>& x)
{
    return x;
}

namespace
{

Issue outside(const std::string& pointer, const Json& json, const std::string& needs,
              const std::string& nearest)
{
    return {pointer,
            translate("params", "is %1; %2. The nearest is %3").arg(quoted(json)).arg(needs).arg(nearest)};
}

} // namespace

Issues readJson(const Json& json, double& x, const Range& declared, const std::string& pointer)
{
    const Range range = ruleOn(declared);
    if (!json.is_number()) {
        return {wrongType(pointer, json, translate("params", "a number"))};
    }
    const double value = json.get<double>();
    if (range.floatOnly && json.is_number_integer()) {
        return {wrongType(pointer, json,
                          translate("params", "a number with a decimal point, such as %1.0, as PyTorch does")
                              .arg(dump(json)))};
    }
    if (!std::isfinite(value) || !range.holds(value)) {
        return {outside(pointer, json, rule(range, false), nearestLegal(range, value, false))};
    }
    x = value;
    return {};
}

Issues readJson(const Json& json, std::int64_t& x, const Range& declared, const std::string& pointer)
{
    const Range range = ruleOn(declared);
    constexpr double kLargest = 4611686018427387904.0; // 2^62; what is larger is a double or unsigned
    const double real = json.is_number() ? json.get<double>() : 0.0;
    const bool isLarge = std::abs(real) > kLargest;
    const bool isWhole = isWholeFloat(json);
    if (!json.is_number_integer() && !isLarge && !(isWhole && range.whole && !range.intOnly)) {
        return {
            wrongType(pointer, json,
                      isWhole && range.intOnly
                          ? translate("params", "a whole number without a point, such as %1, as PyTorch does")
                                .arg(dump(asTyped(real)))
                          : translate("params", "a whole number"))};
    }
    Range legal = range;
    legal.min = std::max(range.min, -kLargest);
    legal.max = std::min(range.max, kLargest);
    if (!legal.holds(real)) {
        return {outside(pointer, json, rule(range, true), nearestLegal(legal, real, true))};
    }
    x = json.get<std::int64_t>();
    return {};
}

Issues readJson(const Json& json, bool& x, const Range&, const std::string& pointer)
{
    if (!json.is_boolean()) {
        return {wrongType(pointer, json, translate("params", "true or false"))};
    }
    x = json.get<bool>();
    return {};
}

Issues readJson(const Json& json, FilePath& x, const Range&, const std::string& pointer)
{
    if (!json.is_string()) {
        return {wrongType(pointer, json, translate("params", "a file name in quotes"))};
    }
    x.text = json.get<std::string>();
    return {};
}

Issues readJson(const Json& json, std::string& x, const Range&, const std::string& pointer)
{
    if (!json.is_string()) {
        return {wrongType(pointer, json, translate("params", "a text in quotes"))};
    }
    x = json.get<std::string>();
    return {};
}

Issues readJson(const Json& json, std::vector<std::int64_t>& x, const Range& range,
                const std::string& pointer)
{
    if (!json.is_array()) {
        return {wrongType(pointer, json,
                          translate("params", "a list of whole numbers, such as %1").arg("[10, 20]"))};
    }
    x.assign(json.size(), 0);
    return readElements(json, x, range, pointer);
}

Issues readJson(const Json& json, std::vector<double>& x, const Range& range, const std::string& pointer)
{
    if (!json.is_array()) {
        return {wrongType(pointer, json,
                          translate("params", "a list of numbers, such as %1").arg("[0.1, 0.01]"))};
    }
    x.assign(json.size(), 0.0);
    return readElements(json, x, range, pointer);
}

Issues readJson(const Json& json, std::array<double, 2>& x, const Range& range, const std::string& pointer)
{
    if (!json.is_array() || json.size() != 2) {
        return {wrongType(pointer, json, translate("params", "two numbers, such as %1").arg("[0.9, 0.999]"))};
    }
    return readElements(json, x, range, pointer);
}

Result<std::size_t> readChoice(const Json& json, std::vector<std::string> names, const std::string& pointer)
{
    if (!json.is_string()) {
        return wrongType(pointer, json, translate("params", "one of %1").arg(joined(names)));
    }
    const auto& word = json.get_ref<const std::string&>();
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end()) {
        return Issue{pointer, translate("params", "is %1; needs one of %2. The nearest is %3")
                                  .arg(quoted(json))
                                  .arg(joined(names))
                                  .arg(nearestWord(word, names))};
    }
    return static_cast<std::size_t>(found - names.begin());
}

std::vector<Field> fieldsOf(const std::vector<Setting>& settings)
{
    std::vector<Field> fields;
    fields.reserve(settings.size());
    for (const Setting& setting : settings) {
        fields.push_back({.key = std::string(setting.key),
                          .label = std::string(setting.label),
                          .help = std::string(setting.help),
                          .kind = setting.codec->kind(),
                          .range = setting.range,
                          .choices = setting.codec->choices(),
                          .required = setting.required,
                          .rare = setting.rare,
                          .zero = std::string(setting.zero),
                          .optional = setting.codec->isOptional,
                          .defaultValue = setting.codec->write(setting.value)});
    }
    return fields;
}

void writeSettings(const std::vector<Setting>& settings, Json& json)
{
    for (const Setting& setting : settings) {
        json[std::string(setting.key)] = setting.codec->write(setting.value);
    }
}

std::string child(const std::string& pointer, std::string_view key)
{
    std::string escaped;
    for (const char c : key) {
        escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return pointer + "/" + escaped;
}

Issues readSettings(const Json& json, const std::vector<Setting>& settings, const std::string& pointer)
{
    Issues issues;
    for (const Setting& setting : settings) {
        const auto found = json.find(std::string(setting.key));
        if (found != json.end()) {
            append(issues,
                   setting.codec->read(*found, setting.value, setting.range, child(pointer, setting.key)));
        } else if (setting.required && !Recorded::isRead()) {
            issues.push_back(
                {child(pointer, setting.key), translate("params", "is missing; it has no default")});
        }
    }
    return issues;
}

Issues unknownMembers(const Json& json, const std::vector<Setting>& settings, const std::string& pointer,
                      const Named& owner, std::vector<std::string> more)
{
    if (Recorded::isRead()) {
        return {};
    }
    std::vector<std::string> keys = std::move(more);
    for (const Setting& setting : settings) {
        keys.emplace_back(setting.key);
    }
    Issues issues;
    for (const auto& [key, value] : json.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            issues.push_back({child(pointer, key),
                              keys.empty()
                                  ? translate("params", "is no setting of %1, which has none").arg(owner())
                                  : translate("params", "is no setting of %1; did you mean %2? It has %3")
                                        .arg(owner())
                                        .arg(nearestWord(key, keys))
                                        .arg(joined(keys))});
        }
    }
    return issues;
}

Issues unknownMembers(const Json& json, const std::vector<Setting>& settings, const std::string& pointer,
                      std::string_view owner, std::vector<std::string> more)
{
    return unknownMembers(
        json, settings, pointer, [owner] { return std::string(owner); }, std::move(more));
}

Result<std::string> readType(const Json& json, const std::vector<std::string_view>& ids,
                             const std::string& pointer, const Named& what)
{
    if (!json.is_object()) {
        return wrongType(pointer, json,
                         translate("params", "an object such as %1")
                             .arg("{\"type\": \"" + std::string(ids.front()) + "\"}"));
    }
    const auto type = json.find("type");
    if (type == json.end() || !type->is_string()) {
        return Issue{
            pointer + "/type",
            translate("params", "is missing; needs the name of %1: %2").arg(what()).arg(joined(ids))};
    }
    const auto& id = type->get_ref<const std::string&>();
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        return Issue{pointer + "/type",
                     translate("params", "is %1, which is no %2 of this program; did you mean %3? Known: %4")
                         .arg(quoted(*type))
                         .arg(what())
                         .arg(nearestWord(id, ids))
                         .arg(joined(ids))};
    }
    return id;
}

Entry entryOf(const Info& info, const std::vector<Setting>& settings, std::string_view starter)
{
    std::vector<Field> fields = fieldsOf(settings);
    for (Field& field : fields) {
        field.choicesAreWords = info.isOfThisProgram();
    }
    Json defaults{{"type", std::string(info.id)}};
    writeSettings(settings, defaults);
    Json begins = defaults;
    if (!starter.empty()) {
        begins.update(parsed(starter));
    }
    return {.id = std::string(info.id),
            .title = std::string(info.title),
            .summary = std::string(info.summary),
            .formula = std::string(info.formula),
            .source = std::string(info.source),
            .torch = std::string(info.torch),
            .framework = std::string(info.framework),
            .family = std::string(info.family),
            .synonyms = std::string(info.synonyms),
            .paced = std::string(info.paced),
            .fields = std::move(fields),
            .defaults = std::move(defaults),
            .starter = std::move(begins)};
}

} // namespace lrp::params
