// refused: hook next: needs
#include "core/schedule/detail/TypeOf.h"

struct Toy {
    static constexpr lrp::params::Info kInfo{.id = "toy"};
    static constexpr auto params() { return std::tuple{}; }
    lrp::schedule::Curve curve(const lrp::schedule::Base& base) const { return base.lr; }

    double next(const lrp::schedule::Tick& tick) const { return tick.lr; }
};

const auto types = lrp::schedule::typesOf<Toy>();
