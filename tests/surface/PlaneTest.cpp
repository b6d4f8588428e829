#include "core/surface/Plane.h"
#include "core/params/JsonText.h"
#include "tests/support/Folders.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace lrp::surface
{
namespace
{

using Rows = std::vector<std::vector<double>>;

/// The recorded cases of one kind.
std::vector<params::Json> casesOf(const std::string& what)
{
    const std::string path = test::goldenFolder() + "/analysis/surface.json";
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    std::vector<params::Json> cases;
    const params::Json all = params::parseJson(text.str(), path).value();
    for (const params::Json& spec : all) {
        if (spec["what"] == what) {
            cases.push_back(spec);
        }
    }
    return cases;
}

void expectNear(const std::vector<double>& ours, const params::Json& theirs, const char* name)
{
    ASSERT_EQ(ours.size(), theirs.size()) << name;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        EXPECT_NEAR(ours[i], theirs[i].get<double>(), 1e-11) << name << " " << i;
    }
}

TEST(PathPlane, AgreesWithTheRecordedPath)
{
    const auto cases = casesOf("pca");
    ASSERT_EQ(cases.size(), 1U);
    const params::Json& spec = cases.front();

    const PathPlane plane = planeOf(spec["path"].get<Rows>());

    expectNear(plane.mean, spec["mean"], "mean");
    expectNear(plane.axes[0], spec["axes"][0], "first axis");
    expectNear(plane.axes[1], spec["axes"][1], "second axis");
    expectNear({plane.explained.begin(), plane.explained.end()}, spec["explained"], "explained");
    ASSERT_EQ(plane.coordinates.size(), spec["coordinates"].size());
    for (std::size_t i = 0; i < plane.coordinates.size(); ++i) {
        expectNear({plane.coordinates[i].begin(), plane.coordinates[i].end()}, spec["coordinates"][i],
                   "point");
    }
}

TEST(PathPlane, OfAStraightPathHasOneAxis)
{
    const PathPlane plane = planeOf(Rows{{0.0, 0.0, 1.0}, {-3.0, 4.0, 1.0}, {-6.0, 8.0, 1.0}});

    expectNear(plane.axes[0], {-0.6, 0.8, 0.0}, "axis");
    expectNear(plane.axes[1], {0.0, 0.0, 0.0}, "no axis");
    EXPECT_NEAR(plane.explained[0], 1.0, 1e-12);
    EXPECT_EQ(plane.explained[1], 0.0);
    EXPECT_NEAR(plane.coordinates[0][0], -10.0, 1e-12);
}

TEST(PathPlane, OfOnePointHasNone)
{
    const PathPlane plane = planeOf(Rows{{2.0, 3.0}});

    EXPECT_EQ(plane.mean, (std::vector<double>{2.0, 3.0}));
    EXPECT_EQ(plane.explained, (Point{0.0, 0.0}));
    EXPECT_EQ(plane.coordinates, (std::vector<Point>{{0.0, 0.0}}));
}

TEST(ScaleToFilter, GivesDirectionsTheLengthOfTheirWeights)
{
    const auto cases = casesOf("filter");
    ASSERT_EQ(cases.size(), 1U);
    const params::Json& spec = cases.front();
    for (std::size_t row = 0; row < spec["weights"].size(); ++row) {
        auto direction = spec["direction"][row].get<std::vector<double>>();
        scaleToFilter(direction, spec["weights"][row].get<std::vector<double>>());
        expectNear(direction, spec["scaled"][row], "row");
    }
}

TEST(WalkShares, AgreeWithTheRecordedAndTendToTheirLimit)
{
    const auto cases = casesOf("walk");
    ASSERT_EQ(cases.size(), 3U);
    for (const params::Json& spec : cases) {
        expectNear(walkShares(spec["n"], 3), spec["explained"], "shares");
        expectNear({walkShareLimit(1), walkShareLimit(2), walkShareLimit(3)}, spec["limit"], "limit");
    }
    EXPECT_EQ(walkShares(2, 3), std::vector<double>{1.0});
}

} // namespace
} // namespace lrp::surface
