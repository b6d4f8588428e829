#pragma once

#include <type_traits>

namespace lrp::params
{

/// Types by name, such as those of a catalogue.
template <class... S>
struct List {
    template <class Other>
    static constexpr bool has = (std::is_same_v<S, Other> || ...);
};

} // namespace lrp::params
