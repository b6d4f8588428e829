#include "core/probe/detail/WeightPlane.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::probe
{
namespace
{

TEST(WeightPlane, GivesCoordinatesThatProjectAlongObliqueAxes)
{
    const std::vector<float> origin{1.0F, 1.0F, 1.0F};
    const WeightPlane plane(origin, {WeightPlane::Axis{2.0, 0.0, 0.0}, WeightPlane::Axis{1.0, 1.0, 0.0}});
    ASSERT_TRUE(plane.isPlane());
    // origin + 0.5 (2, 0, 0) + 3 (1, 1, 0), and 4 above it.
    const std::vector<float> w{5.0F, 4.0F, 5.0F};
    const surface::Point at = plane.coordinates(w);
    EXPECT_DOUBLE_EQ(at[0], 0.5);
    EXPECT_DOUBLE_EQ(at[1], 3.0);
    EXPECT_DOUBLE_EQ(plane.distance(w, at), 4.0);
    std::vector<float> below(3);
    plane.at(at, below);
    EXPECT_EQ(below, (std::vector<float>{5.0F, 4.0F, 1.0F}));
}

TEST(WeightPlane, ExplainsVarianceAlongOrthogonalAxes)
{
    const std::vector<float> origin{0.0F, 0.0F, 0.0F};
    const WeightPlane plane(origin, {WeightPlane::Axis{2.0, 0.0, 0.0}, WeightPlane::Axis{5.0, 1.0, 0.0}});
    const std::vector<float> a{3.0F, 0.0F, 0.0F}, b{-3.0F, 0.0F, 0.0F}, c{0.0F, 2.0F, 1.0F},
        d{0.0F, -2.0F, -1.0F};
    const surface::Point explained = plane.explained({a, b, c, d});
    EXPECT_NEAR(explained[0], 18.0 / 28.0, 1e-12);
    EXPECT_NEAR(explained[1], 8.0 / 28.0, 1e-12);
    EXPECT_TRUE(std::isnan(plane.explained({a, a})[0]));
}

TEST(WeightPlane, OfRandomDirectionsIsAsLongAsTheWeightsInEveryFilter)
{
    // Two rows of two, of lengths 5 and 13, then a bias.
    const std::vector<float> origin{3.0F, 4.0F, 5.0F, -12.0F, 7.0F};
    const std::vector<ParameterBlock> blocks{{.begin = 0, .rows = 2, .length = 2},
                                             {.begin = 4, .rows = 0, .length = 1}};
    const auto direction = [&](std::int64_t seed, const surface::Point& at) {
        std::vector<float> w(5);
        randomPlane(origin, blocks, seed).at(at, w);
        for (std::size_t i = 0; i < w.size(); ++i) {
            w[i] -= origin[i];
        }
        return w;
    };
    for (const surface::Point& at : {surface::Point{1.0, 0.0}, surface::Point{0.0, 1.0}}) {
        const std::vector<float> along = direction(1, at);
        EXPECT_NEAR(std::hypot(along[0], along[1]), 5.0, 1e-5);
        EXPECT_NEAR(std::hypot(along[2], along[3]), 13.0, 1e-5);
        EXPECT_EQ(along[4], 0.0F);
        EXPECT_NE(along, direction(2, at));
        EXPECT_EQ(along, direction(1, at));
    }
    EXPECT_NE(direction(1, {1.0, 0.0}), direction(1, {0.0, 1.0}));
}

TEST(WeightPlane, ThroughThreePointsHasOrthogonalAxes)
{
    const std::vector<float> a{1.0F, 0.0F, 0.0F}, b{3.0F, 0.0F, 0.0F}, c{2.0F, 4.0F, 0.0F};
    const WeightPlane plane = planeThrough(a, b, c);
    EXPECT_EQ(plane.coordinates(a), (surface::Point{0.0, 0.0}));
    EXPECT_EQ(plane.coordinates(b), (surface::Point{1.0, 0.0}));
    EXPECT_EQ(plane.coordinates(c), (surface::Point{0.5, 1.0}));
    const std::vector<float> between{2.0F, 0.0F, 0.0F};
    EXPECT_FALSE(planeThrough(a, b, between).isPlane());
    EXPECT_FALSE(planeThrough(a, a, c).isPlane());
}

} // namespace
} // namespace lrp::probe
