// compiles
#include "core/optimizer/Catalog.h"

struct Toy {
    double lr = 0.1;

    static constexpr lrp::params::Info kInfo{.id = "toy"};
    static constexpr auto params() { return std::tuple{}; }

    using Hooks = lrp::params::List<lrp::params::hook::Check>;
    static lrp::params::Issues check(const Toy&) { return {}; }
};

const auto& type = lrp::optimizer::Type::of<Toy>();
