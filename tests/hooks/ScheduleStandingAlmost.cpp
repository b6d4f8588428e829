// refused: hook standing: needs
#include "core/schedule/detail/TypeOf.h"

using namespace lrp::schedule;

struct Toy {
    static constexpr lrp::params::Info kInfo{.id = "toy"};
    static constexpr auto params() { return std::tuple{}; }

    using Hooks = lrp::params::List<hook::Listens, hook::Stands>;
    static constexpr bool kListens = true;
    struct State {
        void exchange(Memory&) {}
    };
    State begin(Groups&) const { return {}; }
    void report(State&, Groups&, double) const {}
    double standing(const State&) const { return 0.0; }
};

const auto types = typesOf<Toy>();
