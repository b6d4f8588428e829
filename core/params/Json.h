#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"
#include "core/params/Text.h"

#include <cstdint>
#include <optional>
#include <tuple>
#include <type_traits>
#include <variant>

/// Settings to JSON and back, derived from their params(). A type that can be a setting gives four overloads,
/// found by argument-dependent lookup: kindOf, writeJson, readJson and, for enums, choices().
namespace lrp::params
{

/// An enum that can be a setting: `constexpr std::array<std::string_view, N> choices(E)` lies beside it.
template <class E>
concept ChoiceEnum = std::is_enum_v<E> && requires(E e)
{
    choices(e);
};

/// Settings with a declaration.
template <class S>
concept Declared = requires
{
    S::params();
};

/// How a message quotes what it found.
inline std::string quoted(const Json& json)
{
    std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    constexpr std::size_t kLongest = 60;
    if (text.size() <= kLongest) {
        return text;
    }
    std::size_t end = kLongest;
    while (end > 0 &&
           (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) { // not inside a UTF-8 character
        --end;
    }
    return text.substr(0, end) + "…";
}

inline Issue wrongType(const std::string& pointer, const Json& json, std::string_view needs)
{
    return {pointer, "is " + quoted(json) + "; needs " + std::string(needs)};
}

inline Kind kindOf(const double*)
{
    return Kind::Number;
}
inline Kind kindOf(const std::int64_t*)
{
    return Kind::Integer;
}
inline Kind kindOf(const bool*)
{
    return Kind::Flag;
}
inline Kind kindOf(const FilePath*)
{
    return Kind::Path;
}
inline Kind kindOf(const std::vector<std::int64_t>*)
{
    return Kind::IntegerList;
}
inline Kind kindOf(const std::array<double, 2>*)
{
    return Kind::NumberList;
}
template <ChoiceEnum E>
Kind kindOf(const E*)
{
    return Kind::Choice;
}
template <class T>
Kind kindOf(const std::optional<T>*)
{
    return kindOf(static_cast<const T*>(nullptr));
}

inline Json writeJson(double x)
{
    return x;
}
inline Json writeJson(std::int64_t x)
{
    return x;
}
inline Json writeJson(bool x)
{
    return x;
}
inline Json writeJson(const FilePath& x)
{
    return x.text;
}
inline Json writeJson(const std::vector<std::int64_t>& x)
{
    return x;
}
inline Json writeJson(const std::array<double, 2>& x)
{
    return x;
}
template <ChoiceEnum E>
Json writeJson(E x)
{
    return std::string(choices(x)[static_cast<std::size_t>(x)]);
}
template <class T>
Json writeJson(const std::optional<T>& x)
{
    return x ? writeJson(*x) : Json(nullptr);
}

inline Issues readJson(const Json& json, double& x, const Range& range, const std::string& pointer)
{
    if (!json.is_number()) {
        return {wrongType(pointer, json, "a number")};
    }
    const double value = json.get<double>();
    if (range.floatOnly && json.is_number_integer()) {
        return {wrongType(pointer, json,
                          "a number with a decimal point, such as " + json.dump() + ".0, as PyTorch does")};
    }
    if (!std::isfinite(value) || !range.holds(value)) {
        return {{pointer, "is " + quoted(json) + "; " + rule(range, false) + ". The nearest is " +
                              nearestLegal(range, value, false)}};
    }
    x = value;
    return {};
}

inline Issues readJson(const Json& json, std::int64_t& x, const Range& range, const std::string& pointer)
{
    if (!json.is_number_integer() ||
        (json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{1} << 62)) {
        return {wrongType(pointer, json, "a whole number")};
    }
    const auto value = json.get<std::int64_t>();
    const auto real = static_cast<double>(value);
    if (!range.holds(real)) {
        return {{pointer, "is " + quoted(json) + "; " + rule(range, true) + ". The nearest is " +
                              nearestLegal(range, real, true)}};
    }
    x = value;
    return {};
}

inline Issues readJson(const Json& json, bool& x, const Range&, const std::string& pointer)
{
    if (!json.is_boolean()) {
        return {wrongType(pointer, json, "true or false")};
    }
    x = json.get<bool>();
    return {};
}

inline Issues readJson(const Json& json, FilePath& x, const Range&, const std::string& pointer)
{
    if (!json.is_string()) {
        return {wrongType(pointer, json, "a file name in quotes")};
    }
    x.text = json.get<std::string>();
    return {};
}

/// An array, each element read by the element type's own overload.
template <class List>
Issues readElements(const Json& json, List& list, const Range& range, const std::string& pointer)
{
    Issues issues;
    for (std::size_t i = 0; i < json.size(); ++i) {
        append(issues, readJson(json[i], list[i], range, pointer + "/" + std::to_string(i)));
    }
    return issues;
}

inline Issues readJson(const Json& json, std::vector<std::int64_t>& x, const Range& range,
                       const std::string& pointer)
{
    if (!json.is_array()) {
        return {wrongType(pointer, json, "a list of whole numbers, such as [10, 20]")};
    }
    x.assign(json.size(), 0);
    return readElements(json, x, range, pointer);
}

inline Issues readJson(const Json& json, std::array<double, 2>& x, const Range& range,
                       const std::string& pointer)
{
    if (!json.is_array() || json.size() != 2) {
        return {wrongType(pointer, json, "two numbers, such as [0.9, 0.999]")};
    }
    return readElements(json, x, range, pointer);
}

template <ChoiceEnum E>
Issues readJson(const Json& json, E& x, const Range&, const std::string& pointer)
{
    const auto names = choices(E{});
    if (json.is_string()) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (json.get_ref<const std::string&>() == names[i]) {
                x = static_cast<E>(i);
                return {};
            }
        }
        return {{pointer, "is " + quoted(json) + "; needs one of " + joined(names) + ". The nearest is " +
                              nearestWord(json.get_ref<const std::string&>(), names)}};
    }
    return {wrongType(pointer, json, "one of " + joined(names))};
}

template <class T>
Issues readJson(const Json& json, std::optional<T>& x, const Range& range, const std::string& pointer)
{
    if (json.is_null()) {
        x.reset();
        return {};
    }
    T value{};
    Issues issues = readJson(json, value, range, pointer);
    x = value;
    return issues;
}

template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
    using Value = T;
};

template <class T>
std::vector<std::string> choiceNames()
{
    if constexpr (ChoiceEnum<T>) {
        const auto names = choices(T{});
        return {names.begin(), names.end()};
    } else if constexpr (IsOptional<T>::value) {
        return choiceNames<typename IsOptional<T>::Value>();
    } else {
        return {};
    }
}

/// Calls `visit(param)` for every declared setting of S, in order.
template <Declared S, class Visit>
void forEachParam(Visit&& visit)
{
    std::apply([&](const auto&... param) { (visit(param), ...); }, S::params());
}

/// The settings of S as forms see them.
template <Declared S>
std::vector<Field> fieldsOf()
{
    std::vector<Field> fields;
    const S defaults{};
    forEachParam<S>([&](const auto& param) {
        using T = std::remove_cvref_t<decltype(defaults.*(param.member))>;
        fields.push_back({.key = std::string(param.key),
                          .label = std::string(param.label),
                          .help = std::string(param.help),
                          .kind = kindOf(static_cast<const T*>(nullptr)),
                          .range = param.range,
                          .choices = choiceNames<T>(),
                          .required = param.required,
                          .optional = IsOptional<T>::value,
                          .defaultValue = writeJson(defaults.*(param.member))});
    });
    return fields;
}

/// Writes every setting into `json`, which may hold other members already.
template <Declared S>
void writeSettings(const S& settings, Json& json)
{
    forEachParam<S>(
        [&](const auto& param) { json[std::string(param.key)] = writeJson(settings.*(param.member)); });
}

/// "/a~1b" for the key "a/b": JSON pointers escape ~ and /.
inline std::string child(const std::string& pointer, std::string_view key)
{
    std::string escaped;
    for (const char c : key) {
        escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return pointer + "/" + escaped;
}

/// Complaints about members that nobody declared. `more` are members the caller reads itself.
template <Declared S>
Issues unknownMembers(const Json& json, const std::string& pointer, std::string_view owner,
                      std::vector<std::string> more = {})
{
    std::vector<std::string> keys = std::move(more);
    forEachParam<S>([&](const auto& param) { keys.emplace_back(param.key); });
    Issues issues;
    for (const auto& [key, value] : json.items()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            issues.push_back(
                {child(pointer, key), "is no setting of " + std::string(owner) +
                                          (keys.empty() ? std::string(", which has none")
                                                        : "; did you mean " + nearestWord(key, keys) +
                                                              "? It has " + joined(keys))});
        }
    }
    return issues;
}

/// Reads every declared setting that `json` (an object) gives, checks ranges, required members and the rules
/// of S::check. Members it does not know are left to unknownMembers().
template <Declared S>
Issues readSettings(const Json& json, S& settings, const std::string& pointer)
{
    Issues issues;
    forEachParam<S>([&](const auto& param) {
        const auto found = json.find(std::string(param.key));
        if (found != json.end()) {
            append(issues,
                   readJson(*found, settings.*(param.member), param.range, child(pointer, param.key)));
        } else if (param.required) {
            issues.push_back({child(pointer, param.key), "is missing; it has no default"});
        }
    });
    if constexpr (requires { S::check(settings); }) {
        if (issues.empty()) {
            for (Issue issue : S::check(settings)) {
                issue.pointer = pointer + issue.pointer;
                issues.push_back(std::move(issue));
            }
        }
    }
    return issues;
}

/// {"type": id, settings…}
template <class... Types>
Json writeVariant(const std::variant<Types...>& variant)
{
    return std::visit(
        []<class S>(const S& settings) {
            Json json{{"type", std::string(S::kInfo.id)}};
            writeSettings(settings, json);
            return json;
        },
        variant);
}

/// Reads {"type": id, settings…} into whichever type has that id. `what` names the catalogue in messages.
template <class... Types>
Issues readVariant(const Json& json, std::variant<Types...>& variant, const std::string& pointer,
                   std::string_view what)
{
    const std::vector<std::string_view> ids{Types::kInfo.id...};
    if (!json.is_object()) {
        return {
            wrongType(pointer, json, "an object such as {\"type\": \"" + std::string(ids.front()) + "\"}")};
    }
    const auto type = json.find("type");
    if (type == json.end() || !type->is_string()) {
        return {
            {pointer + "/type", "is missing; needs the name of " + std::string(what) + ": " + joined(ids)}};
    }
    const auto& id = type->template get_ref<const std::string&>();
    Issues issues;
    bool known = false;
    const auto tryType = [&]<class S>(std::type_identity<S>) {
        if (known || id != S::kInfo.id) {
            return;
        }
        known = true;
        S settings{};
        issues = readSettings(json, settings, pointer);
        append(issues, unknownMembers<S>(json, pointer, S::kInfo.id, {"type"}));
        variant = std::move(settings);
    };
    (tryType(std::type_identity<Types>{}), ...);
    if (!known) {
        return {{pointer + "/type", "is " + quoted(*type) + ", which is no " + std::string(what) +
                                        " of this program; did you mean " + nearestWord(id, ids) +
                                        "? Known: " + joined(ids)}};
    }
    return issues;
}

/// What forms, `list` and `describe` show of every type in the variant.
template <class Variant>
Entries entriesOf()
{
    Entries entries;
    const auto add = [&]<class S>(std::type_identity<S>) {
        Json defaults{{"type", std::string(S::kInfo.id)}};
        writeSettings(S{}, defaults);
        entries.push_back({.id = std::string(S::kInfo.id),
                           .title = std::string(S::kInfo.title),
                           .summary = std::string(S::kInfo.summary),
                           .formula = std::string(S::kInfo.formula),
                           .source = std::string(S::kInfo.source),
                           .torch = std::string(S::kInfo.torch),
                           .fields = fieldsOf<S>(),
                           .defaults = std::move(defaults)});
    };
    [&]<class... Types>(std::type_identity<std::variant<Types...>>) {
        (add(std::type_identity<Types>{}), ...);
    }(std::type_identity<Variant>{});
    return entries;
}

} // namespace lrp::params
