#pragma once

#include "core/model/Size.h"
#include "core/params/Hooks.h"
#include "core/params/Param.h"
#include "core/surface/Surface.h"

#include <cstdint>
#include <string>
#include <tuple>

/// Models that are a loss of two weights, w₀ = x and w₁ = y, and learn no data: they go with the data set
/// "none". Their weights begin at a point that is a setting, not drawn. Formulas: core/surface/Functions.h.
namespace lrp::model
{

template <class Self>
constexpr auto startParam(std::string_view key, double Self::*member, std::string_view label)
{
    return params::param(key, member,
                         params::between(-surface::kFarthest, surface::kFarthest).soft(-10.0, 10.0), label,
                         "Where this weight begins. Beyond a million, either way, a lane has diverged.");
}

template <class Self>
constexpr auto startParams()
{
    return std::tuple{startParam<Self>("x", &Self::x, "Start of w₀"),
                      startParam<Self>("y", &Self::y, "Start of w₁")};
}

using SurfaceHooks = params::List<hook::Surface, hook::Unfusable>;

inline constexpr Size kTwoWeights{.weights = 2.0, .unitsPerExample = 1.0};

/// ½ (x² + κ y²)
struct Quadratic {
    double condition = 100.0;
    double x = 1.0;
    double y = 1.0;

    using Hooks = SurfaceHooks;

    static constexpr params::Info kInfo{
        .id = "quadratic",
        .title = "Quadratic bowl",
        .summary = "A bowl of two weights, one side steeper; gradient descent diverges from 2/kappa on.",
        .formula = "f(x, y) = (x^2 + kappa y^2) / 2",
        .source = "",
        .torch = "",
        .synonyms = "ill-conditioned, condition number, two weights",
    };

    static constexpr auto params()
    {
        return std::tuple_cat(
            std::tuple{params::param("condition", &Quadratic::condition,
                                     params::aboveUpTo(0.0, 1e6).soft(1.0, 1000.0), "Condition number κ",
                                     "How much steeper the bowl is along w₁ than along w₀.")},
            startParams<Quadratic>());
    }

    surface::Surface surface() const;
    Size size(const InputShape&, std::int64_t) const { return kTwoWeights; }
    std::string unfusable() const { return {}; }
};

/// (1 − x)² + 100 (y − x²)²
struct Rosenbrock {
    double x = -1.2;
    double y = 1.0;

    using Hooks = SurfaceHooks;

    static constexpr params::Info kInfo{
        .id = "rosenbrock",
        .title = "Rosenbrock's valley",
        .summary = "A bent valley with steep walls and a nearly level floor; least at (1, 1).",
        .formula = "f(x, y) = (1 - x)^2 + 100 (y - x^2)^2",
        .source = "Rosenbrock 1960",
        .torch = "",
        .synonyms = "banana, two weights",
    };

    static constexpr auto params() { return startParams<Rosenbrock>(); }

    surface::Surface surface() const;
    Size size(const InputShape&, std::int64_t) const { return kTwoWeights; }
    std::string unfusable() const { return {}; }
};

/// (1.5 − x + x y)² + (2.25 − x + x y²)² + (2.625 − x + x y³)²
struct Beale {
    double x = 1.0;
    double y = 1.0;

    using Hooks = SurfaceHooks;

    static constexpr params::Info kInfo{
        .id = "beale",
        .title = "Beale's function",
        .summary = "Flat in the middle and steep at the corners; least at (3, 1/2).",
        .formula = "f(x, y) = (1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2",
        .source = "Beale 1958",
        .torch = "",
        .synonyms = "two weights",
    };

    static constexpr auto params() { return startParams<Beale>(); }

    surface::Surface surface() const;
    Size size(const InputShape&, std::int64_t) const { return kTwoWeights; }
    std::string unfusable() const { return {}; }
};

/// (x² + y − 11)² + (x + y² − 7)²
struct Himmelblau {
    double x = 0.0;
    double y = 0.0;

    using Hooks = SurfaceHooks;

    static constexpr params::Info kInfo{
        .id = "himmelblau",
        .title = "Himmelblau's function",
        .summary = "Four minima of the same depth; which one is found depends on the rate.",
        .formula = "f(x, y) = (x^2 + y - 11)^2 + (x + y^2 - 7)^2",
        .source = "Himmelblau 1972",
        .torch = "",
        .synonyms = "four minima, two weights",
    };

    static constexpr auto params() { return startParams<Himmelblau>(); }

    surface::Surface surface() const;
    Size size(const InputShape&, std::int64_t) const { return kTwoWeights; }
    std::string unfusable() const { return {}; }
};

/// ½ (x² − y²) + ¼ y⁴
struct Saddle {
    double x = 1.0;
    double y = 1e-3;

    using Hooks = SurfaceHooks;

    static constexpr params::Info kInfo{
        .id = "saddle",
        .title = "Saddle",
        .summary = "A saddle between two minima at (0, 1) and (0, -1), begun almost on its ridge.",
        .formula = "f(x, y) = (x^2 - y^2) / 2 + y^4 / 4",
        .source = "",
        .torch = "",
        .synonyms = "saddle point, escape, two weights",
    };

    static constexpr auto params() { return startParams<Saddle>(); }

    surface::Surface surface() const;
    Size size(const InputShape&, std::int64_t) const { return kTwoWeights; }
    std::string unfusable() const { return {}; }
};

/// A bowl with a narrow shallow well and a wide deep one.
struct TwoBasins {
    double x = -2.4;
    double y = 0.3;

    using Hooks = SurfaceHooks;

    static constexpr params::Info kInfo{
        .id = "two_basins",
        .title = "Two basins",
        .summary = "A narrow shallow basin, the local minimum, beside a wide deep one, the global.",
        .formula = "f(x, y) = 0.02 (x^2 + y^2) - 0.5 exp(-((x + 1.5)^2 + y^2) / 0.245) "
                   "- 1.5 exp(-((x - 1)^2 + y^2) / 2)",
        .source = "",
        .torch = "",
        .synonyms = "local minimum, global minimum, two weights",
    };

    static constexpr auto params() { return startParams<TwoBasins>(); }

    surface::Surface surface() const;
    Size size(const InputShape&, std::int64_t) const { return kTwoWeights; }
    std::string unfusable() const { return {}; }
};

/// The same with the depths exchanged.
struct FlatBasin {
    double x = -2.4;
    double y = 0.3;

    using Hooks = SurfaceHooks;

    static constexpr params::Info kInfo{
        .id = "flat_basin",
        .title = "Flat beats deep",
        .summary = "A narrow deep basin, the global minimum, beside a wide shallow one that noise prefers.",
        .formula = "f(x, y) = 0.02 (x^2 + y^2) - 1.5 exp(-((x + 1.5)^2 + y^2) / 0.245) "
                   "- 0.5 exp(-((x - 1)^2 + y^2) / 2)",
        .source = "",
        .torch = "",
        .synonyms = "flat minimum, sharp minimum, two weights",
    };

    static constexpr auto params() { return startParams<FlatBasin>(); }

    surface::Surface surface() const;
    Size size(const InputShape&, std::int64_t) const { return kTwoWeights; }
    std::string unfusable() const { return {}; }
};

} // namespace lrp::model
