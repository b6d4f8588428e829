// compiles
#include "core/dataset/Catalog.h"

struct Toy {
    std::int64_t points = 10;

    static constexpr lrp::params::Info kInfo{.id = "toy"};
    static constexpr auto params() { return std::tuple{}; }
    lrp::dataset::Dataset generate(std::uint64_t) const { return {}; }
    static constexpr bool isPlanar() { return true; }

    using Hooks = lrp::params::List<lrp::dataset::hook::MayBeImages>;
    static constexpr bool kMayBeImages = true;
};

const auto& type = lrp::dataset::Type::of<Toy>();
