#pragma once

#include "core/dataset/Dataset.h"
#include "core/params/Param.h"

#include <cstdint>
#include <tuple>

/// Small data sets made from a seed. Points are [examples, 2] and lie in about [−1, 1]; classes are equally
/// large to one example; examples come in random order, so that a split by position is fair. The same
/// settings and seed give the same bytes on every machine. generate() never fails for settings inside
/// params(). Thread: any.
namespace lrp::dataset
{

template <class Self>
constexpr auto pointsParam()
{
    return params::param("points", &Self::points, params::examples(10, 1'000'000), "Points",
                         "Examples, training and validation together.");
}

template <class Self>
constexpr auto noiseParam()
{
    return params::param("noise", &Self::noise, params::between(0.0, 1.0).soft(0.0, 0.3), "Noise",
                         "Standard deviation of the normal noise added to each coordinate.");
}

template <class Self>
constexpr auto flippedParam()
{
    return params::param("flipped", &Self::flipped, params::share().soft(0.0, 0.5), "Flipped labels",
                         "Share of the examples that carry the label of another class.");
}

/// Two interlocked spirals, one for each class k.
///     r = (1 + 12 s) / 13,   angle = 2π · (turns · s + k / 2),   s from 0 to 1 along the arm
/// Source: Lang & Witbrock 1988, Learning to tell two spirals apart; theirs have three turns, 194 points, no
/// noise.
struct TwoSpirals {
    std::int64_t points = 500;
    double turns = 1.0;
    double noise = 0.03;
    double flipped = 0.05;

    static constexpr params::Info kInfo{
        .id = "two_spirals",
        .title = "Two spirals",
        .summary = "Two interlocked spirals, one for each class.",
        .formula = "r = (1 + 12 s) / 13, angle = 2 pi (turns * s + class / 2), s = 0 to 1",
        .source = "Lang & Witbrock 1988",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = TwoSpirals;
        return std::tuple{
            pointsParam<Self>(),
            params::param("turns", &Self::turns, params::aboveUpTo(0.0, 10.0).soft(0.25, 3.0), "Turns",
                          "How often each arm winds around the middle; more is harder."),
            noiseParam<Self>(),
            flippedParam<Self>(),
        };
    }

    Dataset generate(std::uint64_t seed) const;
    static constexpr bool isPlanar() { return true; }
};

/// Two half circles that reach into each other.
///     class 0: (cos πs, sin πs),   class 1: (1 − cos πs, ½ − sin πs),   s from 0 to 1
/// then moved by (−½, −¼) and divided by 1.5.
/// Source: scikit-learn's make_moons.
struct Moons {
    std::int64_t points = 500;
    double noise = 0.1;
    double flipped = 0.0;

    static constexpr params::Info kInfo{
        .id = "moons",
        .title = "Two moons",
        .summary = "Two half circles that reach into each other.",
        .formula = "class 0: (cos pi s, sin pi s), class 1: (1 - cos pi s, 1/2 - sin pi s), s = 0 to 1",
        .source = "scikit-learn, make_moons",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = Moons;
        return std::tuple{pointsParam<Self>(), noiseParam<Self>(), flippedParam<Self>()};
    }

    Dataset generate(std::uint64_t seed) const;
    static constexpr bool isPlanar() { return true; }
};

/// A circle of radius 1 (class 0) around one of radius `factor` (class 1), points evenly spaced.
/// Source: scikit-learn's make_circles.
struct Circles {
    std::int64_t points = 500;
    double factor = 0.5;
    double noise = 0.08;
    double flipped = 0.0;

    static constexpr params::Info kInfo{
        .id = "circles",
        .title = "Two circles",
        .summary = "A circle of one class around a smaller one of the other.",
        .formula = "radius 1 for class 0, factor for class 1",
        .source = "scikit-learn, make_circles",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = Circles;
        return std::tuple{
            pointsParam<Self>(),
            params::param("factor", &Self::factor, params::upTo(0.0, 1.0).soft(0.1, 0.9), "Inner radius",
                          "Radius of the inner circle; the outer one has 1."),
            noiseParam<Self>(),
            flippedParam<Self>(),
        };
    }

    Dataset generate(std::uint64_t seed) const;
    static constexpr bool isPlanar() { return true; }
};

/// Round normal clouds, one for each class, their centres evenly spaced on a circle of radius 0.6.
///     x ~ Normal(0.6 · (cos 2πk/classes, sin 2πk/classes), spread²)
struct Blobs {
    std::int64_t points = 500;
    std::int64_t classes = 3;
    double spread = 0.15;
    double flipped = 0.0;

    static constexpr params::Info kInfo{
        .id = "blobs",
        .title = "Blobs",
        .summary = "Round normal clouds, one for each class, around a circle.",
        .formula = "x ~ Normal(0.6 (cos a, sin a), spread^2), a = 2 pi class / classes",
        .source = "",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = Blobs;
        return std::tuple{
            pointsParam<Self>(),
            params::param("classes", &Self::classes, params::between(2, 10), "Classes", "Number of clouds."),
            params::param("spread", &Self::spread, params::between(0.0, 1.0).soft(0.02, 0.4), "Spread",
                          "Standard deviation of each cloud; the centres lie 0.6 from the middle."),
            flippedParam<Self>(),
        };
    }

    Dataset generate(std::uint64_t seed) const;
    static constexpr bool isPlanar() { return true; }
};

/// Four squares like a chequerboard's: class 0 where both coordinates have the same sign, class 1 elsewhere.
///     |x|, |y| ~ Uniform(0.05, 1), then noise
struct Xor {
    std::int64_t points = 500;
    double noise = 0.03;
    double flipped = 0.0;

    static constexpr params::Info kInfo{
        .id = "xor",
        .title = "XOR",
        .summary = "Four squares like a chequerboard's; no straight line parts the classes.",
        .formula = "class = (x < 0) xor (y < 0)",
        .source = "",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = Xor;
        return std::tuple{pointsParam<Self>(), noiseParam<Self>(), flippedParam<Self>()};
    }

    Dataset generate(std::uint64_t seed) const;
    static constexpr bool isPlanar() { return true; }
};

/// A sine wave with normal noise: a regression with one feature, [examples, 1].
///     y = sin(π · periods · x) + noise · Normal(0, 1),   x evenly spaced from −1 to 1
struct NoisySine {
    std::int64_t points = 500;
    double periods = 2.0;
    double noise = 0.1;

    static constexpr params::Info kInfo{
        .id = "noisy_sine",
        .title = "Noisy sine",
        .summary = "A sine wave with noise: one number in, one number out.",
        .formula = "y = sin(pi * periods * x) + noise * Normal(0, 1), x = -1 to 1",
        .source = "",
        .torch = "",
    };

    static constexpr auto params()
    {
        using Self = NoisySine;
        return std::tuple{
            pointsParam<Self>(),
            params::param("periods", &Self::periods, params::aboveUpTo(0.0, 50.0).soft(0.25, 5.0), "Periods",
                          "Full waves between x = -1 and x = 1; more is harder."),
            params::param("noise", &Self::noise, params::between(0.0, 1.0).soft(0.0, 0.5), "Noise",
                          "Standard deviation of the normal noise added to y; the wave's height is 1."),
        };
    }

    Dataset generate(std::uint64_t seed) const;
    static constexpr bool isPlanar() { return false; }
};

} // namespace lrp::dataset
