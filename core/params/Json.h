#pragma once

#include "core/params/Field.h"
#include "core/params/Recorded.h"
#include "core/params/Result.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <typeinfo>

/// Settings to JSON and back, derived from their params(). A type that can be a setting gives four overloads,
/// found by argument-dependent lookup: kindOf, writeJson, readJson and, for enums, choices(). They are called
/// through one Codec for each type, so that a declaration costs the compiler little.
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

// nlohmann's own dump() and parse(), compiled once: each costs a file that calls it more than a second.

/// The text of `json`, on one line or with this indent. Words in it that are no UTF-8 throw Json::type_error,
/// or have U+FFFD for what is wrong.
std::string dump(const Json& json, int indent = -1,
                 Json::error_handler_t notUtf8 = Json::error_handler_t::strict);
/// What a text of the program's own says; for others there is parseJson(). Throws Json::parse_error.
Json parsed(std::string_view text);
/// The same; is_discarded() where the text is no JSON.
Json parsedOrDiscarded(std::string_view text);

/// How a message quotes what it found.
std::string quoted(const Json& json);

Issue wrongType(const std::string& pointer, const Json& json, std::string_view needs);
inline Issue wrongType(const std::string& pointer, const Json& json, const Phrase& needs)
{
    return wrongType(pointer, json, needs.str());
}

/// A number that is whole is written without a fraction, as people type it.
Json asTyped(double x);

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
inline Kind kindOf(const std::string*)
{
    return Kind::Text;
}
inline Kind kindOf(const std::vector<std::int64_t>*)
{
    return Kind::IntegerList;
}
inline Kind kindOf(const std::vector<double>*)
{
    return Kind::NumberList;
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

Json writeJson(double x);
Json writeJson(std::int64_t x);
Json writeJson(bool x);
Json writeJson(const FilePath& x);
Json writeJson(const std::string& x);
Json writeJson(const std::vector<std::int64_t>& x);
Json writeJson(const std::vector<double>& x);
Json writeJson(const std::array<double, 2>& x);
template <ChoiceEnum E>
Json writeJson(E x)
{
    return writeJson(std::string(choices(x)[static_cast<std::size_t>(x)]));
}
template <class T>
Json writeJson(const std::optional<T>& x)
{
    return x ? writeJson(*x) : Json(nullptr);
}

Issues readJson(const Json& json, double& x, const Range& range, const std::string& pointer);
Issues readJson(const Json& json, std::int64_t& x, const Range& range, const std::string& pointer);
Issues readJson(const Json& json, bool& x, const Range& range, const std::string& pointer);
Issues readJson(const Json& json, FilePath& x, const Range& range, const std::string& pointer);
Issues readJson(const Json& json, std::string& x, const Range& range, const std::string& pointer);
Issues readJson(const Json& json, std::vector<std::int64_t>& x, const Range& range,
                const std::string& pointer);
Issues readJson(const Json& json, std::vector<double>& x, const Range& range, const std::string& pointer);
Issues readJson(const Json& json, std::array<double, 2>& x, const Range& range, const std::string& pointer);

/// The place of the word `json` among `names`, or issues.
Result<std::size_t> readChoice(const Json& json, std::vector<std::string> names, const std::string& pointer);

/// An array, each element read by the element type's own overload, until a dozen issues are found.
template <class List>
Issues readElements(const Json& json, List& list, const Range& range, const std::string& pointer)
{
    constexpr std::size_t kMostIssues = 12;
    Issues issues;
    for (std::size_t i = 0; i < json.size() && issues.size() < kMostIssues; ++i) {
        append(issues, readJson(json[i], list[i], range, pointer + "/" + std::to_string(i)));
    }
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

template <ChoiceEnum E>
Issues readJson(const Json& json, E& x, const Range&, const std::string& pointer)
{
    const auto choice = readChoice(json, choiceNames<E>(), pointer);
    if (choice) {
        x = static_cast<E>(*choice);
    }
    return choice.issues();
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

/// What one type of settings can do, without the type.
struct Codec {
    const std::type_info* type;
    Kind (*kind)();
    bool isOptional;
    std::vector<std::string> (*choices)();
    Json (*write)(const void* value);
    Issues (*read)(const Json& json, void* value, const Range& range, const std::string& pointer);
};

template <class T>
inline constexpr Codec kCodec{
    .type = &typeid(T),
    .kind = [] { return kindOf(static_cast<const T*>(nullptr)); },
    .isOptional = IsOptional<T>::value,
    .choices = choiceNames<T>,
    .write = [](const void* value) { return writeJson(*static_cast<const T*>(value)); },
    .read =
        [](const Json& json, void* value, const Range& range, const std::string& pointer) {
            return readJson(json, *static_cast<T*>(value), range, pointer);
        },
};

/// One setting of a particular value: its declaration, and where it is.
struct Setting {
    std::string_view key;
    std::string_view label;
    std::string_view help;
    Range range;
    bool required;
    bool rare;
    std::string_view zero;
    const Codec* codec;
    void* value;

    /// The value, when it is a T, whichever module of the program made the codec.
    template <class T>
    T* as() const
    {
        return *codec->type == typeid(T) ? static_cast<T*>(value) : nullptr;
    }
};

/// The declared settings of a value, in order.
template <Declared S>
std::vector<Setting> settingsOf(S& settings)
{
    return std::apply(
        [&settings](const auto&... param) {
            return std::vector<Setting>{
                Setting{param.key, param.label, param.help, param.range, param.required, param.rare,
                        param.zero, &kCodec<std::remove_cvref_t<decltype(settings.*(param.member))>>,
                        &(settings.*(param.member))}...};
        },
        S::params());
}

// What follows from the declarations alone.

std::vector<Field> fieldsOf(const std::vector<Setting>& settings);
/// Writes every setting into `json`, which may hold other members already.
void writeSettings(const std::vector<Setting>& settings, Json& json);
/// Reads every setting that `json` (an object) gives and complains about required ones that it does not.
Issues readSettings(const Json& json, const std::vector<Setting>& settings, const std::string& pointer);
/// How messages name something, asked for where there is one to be made.
using Named = std::function<std::string()>;

/// Complaints about members that nobody declared. `more` are members the caller reads itself.
Issues unknownMembers(const Json& json, const std::vector<Setting>& settings, const std::string& pointer,
                      const Named& owner, std::vector<std::string> more);
/// The same for an owner whose name is the same in every language.
Issues unknownMembers(const Json& json, const std::vector<Setting>& settings, const std::string& pointer,
                      std::string_view owner, std::vector<std::string> more);

/// "/a~1b" for the key "a/b": JSON pointers escape ~ and /.
std::string child(const std::string& pointer, std::string_view key);

/// The settings of S as forms see them.
template <Declared S>
std::vector<Field> fieldsOf()
{
    S defaults{};
    return fieldsOf(settingsOf(defaults));
}

template <Declared S>
void writeSettings(S settings, Json& json)
{
    writeSettings(settingsOf(settings), json);
}

template <Declared S>
Issues unknownMembers(const Json& json, const std::string& pointer, const Named& owner,
                      std::vector<std::string> more = {})
{
    S defaults{};
    return unknownMembers(json, settingsOf(defaults), pointer, owner, std::move(more));
}

/// Reads every declared setting that `json` (an object) gives, checks ranges, required members and the rules
/// of S::check; of what was Recorded the types alone. Members it does not know are left to unknownMembers().
template <Declared S>
Issues readSettings(const Json& json, S& settings, const std::string& pointer)
{
    Issues issues = readSettings(json, settingsOf(settings), pointer);
    if constexpr (requires { S::check(settings); }) {
        if (issues.empty() && !Recorded::isRead()) {
            for (Issue issue : S::check(settings)) {
                issue.pointer = pointer + issue.pointer;
                issues.push_back(std::move(issue));
            }
        }
    }
    return issues;
}

/// The "type" of an object {"type": id, …}, one of `ids`. `what` names the catalogue in messages.
Result<std::string> readType(const Json& json, const std::vector<std::string_view>& ids,
                             const std::string& pointer, const Named& what);

/// What forms, `list` and `describe` show of one type. `starter`: JSON merged over the defaults, or empty.
Entry entryOf(const Info& info, const std::vector<Setting>& settings, std::string_view starter);

} // namespace lrp::params
