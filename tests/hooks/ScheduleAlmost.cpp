// refused: hook kFirstTick: needs
#include "core/schedule/detail/TypeOf.h"

struct Toy {
    static constexpr lrp::params::Info kInfo{.id = "toy"};
    static constexpr auto params() { return std::tuple{}; }
    lrp::schedule::Curve curve(const lrp::schedule::Base& base) const { return base.lr; }

    using Hooks = lrp::params::List<lrp::schedule::hook::FirstTick>;
    static constexpr int kFirstTick = 1;
};

const auto types = lrp::schedule::typesOf<Toy>();
