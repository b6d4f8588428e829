#include "core/dataset/Generated.h"

#include "core/dataset/detail/Random.h"

#include <cmath>

namespace lrp::dataset
{
namespace
{

using detail::Purpose;
using detail::Random;
using elementary::directionAt;

struct Point {
    double x = 0.0;
    double y = 0.0;
};

/// Gives exactly round(share · examples) labels another class. A larger share flips the same examples and
/// more.
void flipLabels(Dataset& data, double share, std::uint64_t seed)
{
    Random random(seed, Purpose::Flips);
    const auto count = static_cast<std::size_t>(std::llround(share * static_cast<double>(data.examples())));
    const std::vector<std::size_t> order = random.permutation(data.labels.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto others = static_cast<std::uint64_t>(data.classes - 1);
        std::int64_t& label = data.labels[order[i]];
        label = (label + 1 + static_cast<std::int64_t>(random.below(others))) % data.classes;
    }
}

/// Classes in the plane. `place(label, i, count)` gives the i-th of the `count` points of a class before
/// noise.
template <class Place>
Dataset inThePlane(std::int64_t points, std::int64_t classes, double noise, std::uint64_t seed, Place place)
{
    const auto n = static_cast<std::size_t>(points);
    Dataset data{.task = Task::Classification, .classes = classes, .shape = {2}};
    data.features.resize(2 * n);
    data.labels.resize(n);
    Random random(seed, Purpose::Noise);
    const std::vector<std::size_t> order = Random(seed, Purpose::Order).permutation(n);
    for (std::int64_t example = 0; example < points; ++example) {
        const std::int64_t label = example % classes;
        const Point point = place(label, example / classes, (points - label + classes - 1) / classes);
        const std::size_t at = order[static_cast<std::size_t>(example)];
        data.features[2 * at] = static_cast<float>(point.x + noise * random.normal());
        data.features[2 * at + 1] = static_cast<float>(point.y + noise * random.normal());
        data.labels[at] = label;
    }
    return data;
}

/// From 0 for the first of `count` points to 1 for the last.
double along(std::int64_t i, std::int64_t count)
{
    return static_cast<double>(i) / static_cast<double>(count - 1);
}

} // namespace

Dataset TwoSpirals::generate(std::uint64_t seed) const
{
    Dataset data = inThePlane(
        points, 2, noise, seed, [this](std::int64_t label, std::int64_t i, std::int64_t count) -> Point {
            const double s = along(i, count);
            const double radius = (1.0 + 12.0 * s) / 13.0;
            const auto direction = directionAt(turns * s + static_cast<double>(label) / 2.0);
            return {radius * direction.cosine, radius * direction.sine};
        });
    flipLabels(data, flipped, seed);
    return data;
}

Dataset Moons::generate(std::uint64_t seed) const
{
    Dataset data = inThePlane(
        points, 2, noise, seed, [](std::int64_t label, std::int64_t i, std::int64_t count) -> Point {
            const auto direction = directionAt(along(i, count) / 2.0);
            const Point moon = label == 0 ? Point{direction.cosine, direction.sine}
                                          : Point{1.0 - direction.cosine, 0.5 - direction.sine};
            return {(moon.x - 0.5) / 1.5, (moon.y - 0.25) / 1.5};
        });
    flipLabels(data, flipped, seed);
    return data;
}

Dataset Circles::generate(std::uint64_t seed) const
{
    Dataset data = inThePlane(
        points, 2, noise, seed, [this](std::int64_t label, std::int64_t i, std::int64_t count) -> Point {
            const double radius = label == 0 ? 1.0 : factor;
            const auto direction = directionAt(static_cast<double>(i) / static_cast<double>(count));
            return {radius * direction.cosine, radius * direction.sine};
        });
    flipLabels(data, flipped, seed);
    return data;
}

Dataset Blobs::generate(std::uint64_t seed) const
{
    Dataset data = inThePlane(
        points, classes, spread, seed, [this](std::int64_t label, std::int64_t, std::int64_t) -> Point {
            const auto direction = directionAt(static_cast<double>(label) / static_cast<double>(classes));
            return {0.6 * direction.cosine, 0.6 * direction.sine};
        });
    flipLabels(data, flipped, seed);
    return data;
}

Dataset Xor::generate(std::uint64_t seed) const
{
    Random places(seed, Purpose::Places);
    Dataset data = inThePlane(
        points, 2, noise, seed, [&places](std::int64_t label, std::int64_t i, std::int64_t) -> Point {
            const double x = 0.05 + 0.95 * places.uniform();
            const double y = 0.05 + 0.95 * places.uniform();
            const double side = i % 2 == 0 ? 1.0 : -1.0; // a class has two squares, opposite each other
            return {side * x, label == 0 ? side * y : -side * y};
        });
    flipLabels(data, flipped, seed);
    return data;
}

Dataset NoisySine::generate(std::uint64_t seed) const
{
    const auto n = static_cast<std::size_t>(points);
    Dataset data{.task = Task::Regression, .shape = {1}};
    data.features.resize(n);
    data.targets.resize(n);
    Random random(seed, Purpose::Noise);
    const std::vector<std::size_t> order = Random(seed, Purpose::Order).permutation(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double x = 2.0 * along(static_cast<std::int64_t>(i), points) - 1.0;
        const double wave = directionAt(periods * x / 2.0).sine;
        data.features[order[i]] = static_cast<float>(x);
        data.targets[order[i]] = static_cast<float>(wave + noise * random.normal());
    }
    return data;
}

} // namespace lrp::dataset
