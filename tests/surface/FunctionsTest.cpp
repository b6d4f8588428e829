#include "core/surface/Functions.h"
#include "core/model/Catalog.h"
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

params::Json recorded()
{
    const std::string path = test::goldenFolder() + "/analysis/surface.json";
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return params::parseJson(text.str(), path).value();
}

/// Every loss of two weights, as it is by default.
std::vector<std::pair<std::string, Surface>> surfaces()
{
    std::vector<std::pair<std::string, Surface>> all;
    for (const model::Type* type : model::Type::all()) {
        if (type->surface != nullptr) {
            all.emplace_back(type->info->id, type->surface(type->make().get()));
        }
    }
    return all;
}

TEST(Surface, AgreesWithRecordedValuesGradientsAndHessians)
{
    int cases = 0;
    const params::Json all = recorded();
    for (const params::Json& spec : all) {
        if (spec["what"] != "function") {
            continue;
        }
        ++cases;
        const auto model = model::fromJson({{"type", spec["function"]}}, "").value();
        const Jet jet = model::surfaceOf(model)->at(spec["at"].get<Point>());
        const auto near = [&](double ours, const params::Json& theirs) {
            EXPECT_NEAR(ours, theirs.get<double>(), 1e-13 * std::max(1.0, std::abs(theirs.get<double>())))
                << spec["id"];
        };
        near(jet.value, spec["value"]);
        for (std::size_t i = 0; i < 2; ++i) {
            near(jet.gradient[i], spec["gradient"][i]);
            near(jet.hessian[i][0], spec["hessian"][i][0]);
            near(jet.hessian[i][1], spec["hessian"][i][1]);
        }
    }
    EXPECT_EQ(cases, 13);
}

TEST(Surface, GradientAndHessianAreTheDerivativesOfTheValue)
{
    constexpr double kStep = 1e-5;
    for (const auto& [name, surface] : surfaces()) {
        for (const Point w : {Point{0.3, -0.7}, Point{-1.4, 0.2}, Point{2.1, 1.3}, surface.start}) {
            const Jet here = surface.at(w);
            for (std::size_t i = 0; i < 2; ++i) {
                Point ahead = w;
                Point behind = w;
                ahead[i] += kStep;
                behind[i] -= kStep;
                const Jet a = surface.at(ahead);
                const Jet b = surface.at(behind);
                const double scale = 1.0 + std::abs(here.value) + std::abs(here.gradient[i]);
                EXPECT_NEAR((a.value - b.value) / (2 * kStep), here.gradient[i], 1e-5 * scale) << name;
                for (std::size_t j = 0; j < 2; ++j) {
                    EXPECT_NEAR((a.gradient[j] - b.gradient[j]) / (2 * kStep), here.hessian[j][i],
                                1e-5 * (1.0 + std::abs(here.hessian[j][i])))
                        << name;
                }
            }
        }
    }
}

TEST(Surface, MinimaAreFlatCurveUpwardsAndBeginWithTheLowest)
{
    std::size_t minima = 0;
    for (const auto& [name, surface] : surfaces()) {
        ASSERT_FALSE(surface.minima.empty()) << name;
        for (const Point& minimum : surface.minima) {
            const Jet jet = surface.at(minimum);
            EXPECT_NEAR(jet.gradient[0], 0.0, 1e-12) << name;
            EXPECT_NEAR(jet.gradient[1], 0.0, 1e-12) << name;
            const auto& [x, y] = jet.hessian;
            EXPECT_GT(x[0], 0.0) << name;
            EXPECT_GT(x[0] * y[1] - x[1] * y[0], 0.0) << name;
            EXPECT_GE(jet.value, surface.at(surface.minima.front()).value - 1e-12) << name;
            for (std::size_t i = 0; i < 2; ++i) {
                EXPECT_LT(surface.view.low[i], minimum[i]) << name;
                EXPECT_GT(surface.view.high[i], minimum[i]) << name;
            }
            ++minima;
        }
    }
    EXPECT_EQ(minima, 1U + 1 + 1 + 4 + 2 + 2 + 2);
}

TEST(Surface, StartsWhereTheSettingsSay)
{
    EXPECT_EQ((model::Rosenbrock{}.surface().start), (Point{-1.2, 1.0}));
    EXPECT_EQ((model::Saddle{}.surface().start), (Point{1.0, 1e-3}));
    EXPECT_EQ((model::TwoBasins{}.surface().start), (Point{-2.4, 0.3}));
    EXPECT_EQ((model::Quadratic{.x = 7.0, .y = -8.0}.surface().start), (Point{7.0, -8.0}));
    EXPECT_EQ((model::Quadratic{.condition = 10.0}.surface().at({0.0, 2.0}).value), 20.0);
}

} // namespace
} // namespace lrp::surface
