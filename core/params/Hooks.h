#pragma once

#include "core/params/Result.h"

#include <concepts>
#include <string_view>
#include <type_traits>

namespace lrp::params
{

/// Types by name, such as those of a catalogue.
template <class... S>
struct List {
    template <class Other>
    static constexpr bool has = (std::is_same_v<S, Other> || ...);
};

/// Optional members of settings. They are found by their names, so settings list those they have:
///     using Hooks = params::List<hook::Starter, hook::Check>;
/// and one that is misspelt, or nearly what it should be, does not compile. Catalogues have more of their
/// own.
namespace hook
{

struct Starter; ///< static constexpr std::string_view kStarter: JSON merged over the defaults for a new form
struct Check;   ///< static params::Issues check(const S&): rules across settings

} // namespace hook

template <class S>
concept Starts = requires
{
    {
        S::kStarter
        } -> std::same_as<const std::string_view&>;
};

/// Pointers of its issues begin at the settings.
template <class S>
concept Checks = requires(const S& settings)
{
    {
        S::check(settings)
        } -> std::same_as<Issues>;
};

/// Whether S lists the hook.
template <class S, class Hook>
constexpr bool lists()
{
    if constexpr (requires { typename S::Hooks; }) {
        return S::Hooks::template has<Hook>;
    } else {
        return false;
    }
}

/// Whether a hook is there, as it must be, and listed, or neither. `isNamed`: a member has its name.
template <class S, class Hook>
constexpr bool holds(bool isThere, bool isNamed)
{
    return lists<S, Hook>() ? isThere : !isNamed;
}

} // namespace lrp::params
