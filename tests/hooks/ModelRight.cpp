// compiles
#include "core/model/Catalog.h"

struct Toy {
    static constexpr lrp::params::Info kInfo{.id = "toy"};
    static constexpr auto params() { return std::tuple{}; }
    lrp::model::Size size(const lrp::model::InputShape&, std::int64_t) const { return {}; }

    using Hooks = lrp::params::List<lrp::model::hook::Unfusable>;
    std::string unfusable() const { return {}; }
};

const auto& type = lrp::model::Type::of<Toy>();
