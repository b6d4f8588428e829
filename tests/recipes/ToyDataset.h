#pragma once

#include "core/dataset/Dataset.h"
#include "core/params/Param.h"

#include <cstdint>
#include <tuple>

namespace lrp::toys
{

/// Points of the plane, in class 1 where x + shift > 0.
struct ToySides {
    std::int64_t points = 200;
    double shift = 0.0;

    static constexpr params::Info kInfo{
        .id = "toy_sides",
        .title = "Toy sides",
        .summary = "Points left and right of a line.",
        .formula = "class = x + shift > 0",
        .source = "tests/recipes",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = ToySides;
        return std::tuple{
            params::param("points", &Self::points, params::examples(10, 1000), "Points", "Examples in all."),
            params::param("shift", &Self::shift, params::between(-0.5, 0.5), "Shift", "Place of the line."),
        };
    }

    dataset::Dataset generate(std::uint64_t seed) const
    {
        dataset::Dataset data{.task = dataset::Task::Classification, .classes = 2, .shape = {2}};
        std::uint64_t state = seed * 2 + 1;
        const auto coordinate = [&state] { // from −1 to 1
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return static_cast<float>(static_cast<double>(state >> 40) / 8388608.0 - 1.0);
        };
        for (std::int64_t i = 0; i < points; ++i) {
            const float x = coordinate(), y = coordinate();
            data.features.insert(data.features.end(), {x, y});
            data.labels.push_back(static_cast<double>(x) + shift > 0.0 ? 1 : 0);
        }
        return data;
    }
    static constexpr bool isPlanar() { return true; }
};

} // namespace lrp::toys
