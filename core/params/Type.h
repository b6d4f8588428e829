#pragma once

#include "core/params/Hooks.h"
#include "core/params/Json.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Values that are one of a catalogue's types, such as an optimizer with its settings.
namespace lrp::params
{

/// One type of a catalogue to those who do not name it: what can be asked of its settings, each question a
/// function of a pointer to them. What the settings do not have is null. Catalogues add their own questions.
struct Type {
    const Info* info = nullptr;
    std::string_view starter{};
    std::shared_ptr<void> (*make)() = nullptr; ///< settings as they are by default
    std::shared_ptr<void> (*copy)(const void* settings) = nullptr;
    std::vector<Setting> (*declared)(void* settings) = nullptr;
    Issues (*check)(const void* settings) = nullptr;
};

template <class S>
const S& settingsAs(const void* settings)
{
    return *static_cast<const S*>(settings);
}

/// Answers the questions of params::Type for S.
template <Declared S>
constexpr void describe(Type& type)
{
    static_assert(
        holds<S, hook::Starter>(
            Starts<S>, requires { S::kStarter; }),
        "hook kStarter: needs `static constexpr std::string_view kStarter` and hook::Starter in Hooks");
    static_assert(holds<S, hook::Check>(
                      Checks<S>, requires { &S::check; }),
                  "hook check: needs `static params::Issues check(const S&)` and hook::Check in Hooks");
    type.info = &S::kInfo;
    type.make = []() -> std::shared_ptr<void> { return std::make_shared<S>(); };
    type.copy = [](const void* settings) -> std::shared_ptr<void> {
        return std::make_shared<S>(settingsAs<S>(settings));
    };
    type.declared = [](void* settings) { return settingsOf(*static_cast<S*>(settings)); };
    if constexpr (Starts<S>) {
        type.starter = S::kStarter;
    }
    if constexpr (Checks<S>) {
        type.check = [](const void* settings) { return S::check(settingsAs<S>(settings)); };
    }
}

/// Settings of one of a catalogue's types. Copies share the settings, which never change. `Known` is the
/// catalogue's Type: Known::of<S>() is that of S, Known::all() those that the program knows, the first of
/// which a value has at first. Thread: any.
template <class Known>
class OneOf
{
public:
    OneOf()
        : OneOf(*Known::all().front(), Known::all().front()->make())
    {
    }
    template <class S>
    requires requires { S::kInfo; }
    OneOf(S settings)
        : OneOf(Known::template of<S>(), std::make_shared<S>(std::move(settings)))
    {
    }
    OneOf(const Known& type, std::shared_ptr<const void> settings)
        : m_type(&type)
        , m_settings(std::move(settings))
    {
    }

    /// The settings, when they are an S. Types go by their id: the training module has catalogues of its own.
    template <class S>
    const S* as() const
    {
        return id() == S::kInfo.id ? static_cast<const S*>(m_settings.get()) : nullptr;
    }

    std::string_view id() const { return m_type->info->id; }
    const Known& type() const { return *m_type; }
    const void* settings() const { return m_settings.get(); }

private:
    const Known* m_type;
    std::shared_ptr<const void> m_settings;
};

/// {"type": id, settings…}
Json writeTyped(const Type& type, const void* settings);
/// Reads that into settings of this type.
Result<std::shared_ptr<void>> readTyped(const Json& json, const Type& type, const std::string& pointer);

/// What forms, `list` and `describe` show of a type.
Entry entryOf(const Type& type);

/// Reads {"type": id, settings…} into whichever type has that id. `what` names the catalogue in messages.
template <class Known>
Result<OneOf<Known>> readOneOf(const Json& json, const std::string& pointer, const Named& what)
{
    std::vector<std::string_view> ids;
    for (const Known* type : Known::all()) {
        ids.push_back(type->info->id);
    }
    const auto id = readType(json, ids, pointer, what);
    if (!id) {
        return id.issues();
    }
    for (const Known* type : Known::all()) {
        if (type->info->id == *id) {
            auto settings = readTyped(json, *type, pointer);
            return settings ? Result(OneOf<Known>(*type, std::move(*settings)))
                            : Result<OneOf<Known>>(settings.issues());
        }
    }
    return Issue{pointer, translate("params", "has no type")}; // readType() gives one of the ids
}

template <class Known>
Entries entriesOfAll()
{
    Entries entries;
    for (const Known* type : Known::all()) {
        entries.push_back(entryOf(*type));
    }
    return entries;
}

/// Calls visit(settings) where the value is of one of these types; false: it is of none of them.
template <class Known, class... S, class Visit>
bool visitAs(List<S...>, const OneOf<Known>& value, Visit visit)
{
    return ((value.template as<S>() != nullptr && (visit(*value.template as<S>()), true)) || ...);
}

/// The types of a list, in its order.
template <class Known, class... S>
std::vector<const Known*> typesOf(List<S...>)
{
    return {&Known::template of<S>()...};
}

} // namespace lrp::params
