#include "core/dataset/Generated.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace lrp::dataset
{
namespace
{

/// FNV-1a over the examples' bits: the same on every machine, or the promise of generate() is broken.
std::uint64_t fingerprint(const Dataset& data)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&hash](std::uint32_t word) {
        for (int shift = 0; shift < 32; shift += 8) {
            hash = (hash ^ (word >> shift & 0xff)) * 0x100000001b3U;
        }
    };
    std::for_each(data.features.begin(), data.features.end(),
                  [&](float x) { add(std::bit_cast<std::uint32_t>(x)); });
    std::for_each(data.targets.begin(), data.targets.end(),
                  [&](float x) { add(std::bit_cast<std::uint32_t>(x)); });
    std::for_each(data.labels.begin(), data.labels.end(),
                  [&](std::int64_t x) { add(static_cast<std::uint32_t>(x)); });
    return hash;
}

std::int64_t countOf(const Dataset& data, std::int64_t label)
{
    return std::count(data.labels.begin(), data.labels.end(), label);
}

std::int64_t differences(const Dataset& a, const Dataset& b)
{
    std::int64_t count = 0;
    for (std::size_t i = 0; i < a.labels.size(); ++i) {
        count += a.labels[i] != b.labels[i] ? 1 : 0;
    }
    return count;
}

template <class S>
class EveryPlanarDataset : public ::testing::Test
{
};
using Planar = ::testing::Types<TwoSpirals, Moons, Circles, Blobs, Xor>;
TYPED_TEST_SUITE(EveryPlanarDataset, Planar);

TYPED_TEST(EveryPlanarDataset, GivesTwoFeaturesAndALabelForEachPoint)
{
    const Dataset data = TypeParam{.points = 101}.generate(42);

    EXPECT_TRUE(data.isPlanar());
    EXPECT_EQ(data.examples(), 101);
    EXPECT_EQ(data.features.size(), 202U);
    EXPECT_EQ(data.validationExamples, 0);
}

TYPED_TEST(EveryPlanarDataset, SameSeedSameDataOtherSeedOtherData)
{
    const TypeParam settings{};

    EXPECT_EQ(fingerprint(settings.generate(42)), fingerprint(settings.generate(42)));
    EXPECT_NE(fingerprint(settings.generate(42)), fingerprint(settings.generate(43)));
}

TYPED_TEST(EveryPlanarDataset, ClassesAreEquallyLargeToOneExample)
{
    for (const std::int64_t points : {10, 11, 500, 1001}) {
        TypeParam settings{.points = points};
        settings.flipped = 0.0;
        const Dataset data = settings.generate(42);
        for (std::int64_t label = 0; label < data.classes; ++label) {
            EXPECT_NEAR(static_cast<double>(countOf(data, label)),
                        static_cast<double>(points) / static_cast<double>(data.classes), 0.9);
        }
    }
}

TYPED_TEST(EveryPlanarDataset, FlipsExactlyTheShareAndMovesNothing)
{
    for (const double share : {0.0, 0.013, 0.05, 0.5, 1.0}) {
        TypeParam clean{.points = 300};
        clean.flipped = 0.0;
        TypeParam flipped = clean;
        flipped.flipped = share;
        const Dataset before = clean.generate(42);
        const Dataset after = flipped.generate(42);
        EXPECT_EQ(differences(before, after), std::llround(share * 300.0)) << share;
        EXPECT_EQ(before.features, after.features);
        EXPECT_GE(*std::min_element(after.labels.begin(), after.labels.end()), 0);
        EXPECT_LT(*std::max_element(after.labels.begin(), after.labels.end()), after.classes);
    }
}

TYPED_TEST(EveryPlanarDataset, ALargerShareFlipsTheSameExamplesAndMore)
{
    TypeParam settings{};
    settings.flipped = 0.0;
    const Dataset clean = settings.generate(42);
    settings.flipped = 0.1;
    const Dataset few = settings.generate(42);
    settings.flipped = 0.3;
    const Dataset many = settings.generate(42);

    for (std::size_t i = 0; i < clean.labels.size(); ++i) {
        EXPECT_TRUE(few.labels[i] == clean.labels[i] || few.labels[i] == many.labels[i]) << i;
    }
}

TYPED_TEST(EveryPlanarDataset, LiesAboutBetweenMinusOneAndOne)
{
    const Dataset data = TypeParam{.points = 2000}.generate(42);

    const auto [lowest, highest] = std::minmax_element(data.features.begin(), data.features.end());
    EXPECT_GT(*lowest, -1.5F);
    EXPECT_LT(*highest, 1.5F);
    EXPECT_LT(*lowest, -0.5F);
    EXPECT_GT(*highest, 0.5F);
}

TYPED_TEST(EveryPlanarDataset, ComesInRandomOrder)
{
    TypeParam settings{.points = 1000};
    settings.flipped = 0.0;
    const Dataset data = settings.generate(42);

    const auto tail = std::count(data.labels.end() - 200, data.labels.end(), std::int64_t{0});
    EXPECT_NEAR(static_cast<double>(tail), 200.0 / static_cast<double>(data.classes), 35.0);
}

/// The values come from a second implementation of the formulas, in Python, with its own Mersenne Twister.
TEST(EveryGeneratedDataset, KeepsItsBytesForASeed)
{
    const Dataset spirals = TwoSpirals{}.generate(42);
    EXPECT_EQ(spirals.features[0], -0.5189747214317322F);
    EXPECT_EQ(spirals.features[1], -0.36699405312538147F);
    EXPECT_EQ(std::vector(spirals.labels.begin(), spirals.labels.begin() + 8),
              (std::vector<std::int64_t>{0, 0, 0, 1, 1, 0, 1, 0}));
    EXPECT_EQ(fingerprint(TwoSpirals{}.generate(42)), 4074725437064556094U);
    EXPECT_EQ(fingerprint(Moons{}.generate(42)), 1974532765887814568U);
    EXPECT_EQ(fingerprint(Circles{}.generate(42)), 15515899069008502718U);
    EXPECT_EQ(fingerprint(Blobs{}.generate(42)), 11299024188270078577U);
    EXPECT_EQ(fingerprint(Xor{}.generate(42)), 16267944836677723015U);
    EXPECT_EQ(fingerprint(NoisySine{}.generate(42)), 1357594056911506393U);
}

/// Every point of a class, noise-free, fulfils its formula.
TEST(TwoSpirals, WithoutNoiseRadiusAndAngleGrowTogether)
{
    const Dataset data = TwoSpirals{.points = 194, .turns = 3.0, .noise = 0.0, .flipped = 0.0}.generate(42);

    for (std::size_t i = 0; i < data.labels.size(); ++i) {
        const double x = data.features[2 * i];
        const double y = data.features[2 * i + 1];
        const double s = (13.0 * std::hypot(x, y) - 1.0) / 12.0;
        const double angle = 2.0 * std::numbers::pi * (3.0 * s + static_cast<double>(data.labels[i]) / 2.0);
        EXPECT_NEAR(std::hypot(x, y) * std::cos(angle), x, 1e-5);
        EXPECT_NEAR(std::hypot(x, y) * std::sin(angle), y, 1e-5);
    }
}

TEST(Moons, WithoutNoiseEachPointLiesOnItsHalfCircle)
{
    const Dataset data = Moons{.points = 100, .noise = 0.0}.generate(42);

    for (std::size_t i = 0; i < data.labels.size(); ++i) {
        const double x = 1.5 * static_cast<double>(data.features[2 * i]) + 0.5;
        const double y = 1.5 * static_cast<double>(data.features[2 * i + 1]) + 0.25;
        const bool upper = data.labels[i] == 0;
        EXPECT_NEAR(upper ? std::hypot(x, y) : std::hypot(x - 1.0, y - 0.5), 1.0, 1e-6);
        EXPECT_TRUE(upper ? y > -1e-6 : y < 0.5 + 1e-6);
    }
}

TEST(Circles, WithoutNoiseTheRadiusTellsTheClass)
{
    const Dataset data = Circles{.points = 100, .factor = 0.3, .noise = 0.0}.generate(42);

    for (std::size_t i = 0; i < data.labels.size(); ++i) {
        EXPECT_NEAR(std::hypot(data.features[2 * i], data.features[2 * i + 1]),
                    data.labels[i] == 0 ? 1.0 : 0.3, 1e-6);
    }
}

TEST(Blobs, CentresLieOnACircleInOrderOfTheirLabels)
{
    const Dataset data = Blobs{.points = 40, .classes = 4, .spread = 0.0}.generate(42);

    const std::vector<std::pair<float, float>> centres{
        {0.6F, 0.0F}, {0.0F, 0.6F}, {-0.6F, 0.0F}, {0.0F, -0.6F}};
    for (std::size_t i = 0; i < data.labels.size(); ++i) {
        const auto& centre = centres[static_cast<std::size_t>(data.labels[i])];
        EXPECT_FLOAT_EQ(data.features[2 * i], centre.first);
        EXPECT_FLOAT_EQ(data.features[2 * i + 1], centre.second);
    }
}

TEST(Blobs, FlippedLabelsReachEveryOtherClass)
{
    const Dataset clean = Blobs{.points = 1000, .classes = 5, .flipped = 0.0}.generate(42);
    const Dataset flipped = Blobs{.points = 1000, .classes = 5, .flipped = 1.0}.generate(42);

    std::vector<int> steps(5);
    for (std::size_t i = 0; i < clean.labels.size(); ++i) {
        ++steps[static_cast<std::size_t>((flipped.labels[i] - clean.labels[i] + 5) % 5)];
    }
    EXPECT_EQ(steps[0], 0);
    for (std::size_t step = 1; step < 5; ++step) {
        EXPECT_NEAR(steps[step], 250, 60);
    }
}

TEST(Xor, WithoutNoiseSignsTellTheClassInFourEqualSquares)
{
    const Dataset data = Xor{.points = 400, .noise = 0.0}.generate(42);

    std::vector<int> squares(4);
    for (std::size_t i = 0; i < data.labels.size(); ++i) {
        const bool left = data.features[2 * i] < 0.0F;
        const bool below = data.features[2 * i + 1] < 0.0F;
        EXPECT_EQ(data.labels[i], left != below ? 1 : 0);
        ++squares[(left ? 1U : 0U) + (below ? 2U : 0U)];
    }
    EXPECT_EQ(squares, (std::vector<int>{100, 100, 100, 100}));
}

TEST(NoisySine, IsARegressionOverOneFeature)
{
    const Dataset data = NoisySine{.points = 101, .periods = 1.5, .noise = 0.0}.generate(42);

    EXPECT_EQ(data.task, Task::Regression);
    EXPECT_EQ(data.shape, std::vector<std::int64_t>{1});
    EXPECT_EQ(data.examples(), 101);
    EXPECT_TRUE(data.labels.empty());
    EXPECT_FALSE(data.isPlanar());
    for (std::size_t i = 0; i < data.targets.size(); ++i) {
        EXPECT_NEAR(data.targets[i], std::sin(std::numbers::pi * 1.5 * data.features[i]), 1e-6);
    }
    const auto [lowest, highest] = std::minmax_element(data.features.begin(), data.features.end());
    EXPECT_EQ(*lowest, -1.0F);
    EXPECT_EQ(*highest, 1.0F);
}

TEST(NoisySine, NoiseHasTheAskedDeviation)
{
    const Dataset clean = NoisySine{.points = 20'000, .noise = 0.0}.generate(42);
    const Dataset noisy = NoisySine{.points = 20'000, .noise = 0.2}.generate(42);

    double squares = 0.0;
    for (std::size_t i = 0; i < clean.targets.size(); ++i) {
        squares += std::pow(static_cast<double>(noisy.targets[i] - clean.targets[i]), 2);
    }
    EXPECT_EQ(clean.features, noisy.features);
    EXPECT_NEAR(std::sqrt(squares / 20'000.0), 0.2, 0.004);
}

} // namespace
} // namespace lrp::dataset
