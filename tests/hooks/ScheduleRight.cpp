// compiles
#include "core/schedule/detail/TypeOf.h"

struct Toy {
    static constexpr lrp::params::Info kInfo{.id = "toy"};
    static constexpr auto params() { return std::tuple{}; }
    lrp::schedule::Curve curve(const lrp::schedule::Base& base) const { return base.lr; }

    using Hooks = lrp::params::List<lrp::schedule::hook::Next, lrp::schedule::hook::FirstTick>;
    double next(const lrp::schedule::Tick& tick) const { return tick.lr; }
    static constexpr double kFirstTick = 1.0;
};

const auto types = lrp::schedule::typesOf<Toy>();
