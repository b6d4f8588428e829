#pragma once

#include "core/dataset/Dataset.h"
#include "core/params/Param.h"

#include <cstdint>
#include <string_view>
#include <tuple>

namespace lrp::dataset
{

/// No data: for models that are a loss by themselves. To what counts examples it is a single one, for
/// training and validation alike, so that every step is an epoch whatever the batch size; its numbers are
/// never looked at. What drawing batches is to networks, noise is to these models.
struct NoData {
    double noise = 0.0;

    static constexpr params::Info kInfo{
        .id = "none",
        .title = "No data",
        .summary = "For a loss of two weights by a formula; an epoch is one step.",
        .formula = "g = grad f(w) + noise * Normal(0, I)",
        .source = "",
        .torch = "",
        .synonyms = "none, function, gradient noise, two weights",
    };

    static constexpr std::int64_t points = 1;

    static constexpr auto params()
    {
        return std::tuple{params::param(
            "noise", &NoData::noise, params::between(0.0, 1e6).soft(0.0, 10.0), "Gradient noise",
            "Standard deviation of the normal noise added to each element of the gradient, the same for all "
            "lanes of a seed. Losses are those without it.")};
    }

    static Dataset generate(std::uint64_t)
    {
        return {.task = Task::Regression, .shape = {1}, .features = {0.0F}, .targets = {0.0F}};
    }
    static constexpr bool isPlanar() { return false; }
};

} // namespace lrp::dataset
