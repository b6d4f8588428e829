#include "core/probe/Boundary.h"
#include "core/probe/Catalog.h"
#include "core/probe/Evaluate.h"
#include "tests/probe/Quadratic.h"

#include <gtest/gtest.h>

namespace lrp::probe
{
namespace
{

using params::Json;

TEST(Probes, AreReadFromWhatTheyWrite)
{
    for (const Probe& probe : catalogue()) {
        const auto read = fromJson(probe.toJson(), "/probe");
        ASSERT_TRUE(read) << read.issues().front().text();
        EXPECT_EQ(read->toJson(), probe.toJson());
        EXPECT_EQ(probe.entry().id, probe.info().id);
    }
    EXPECT_EQ(fromJson(Json{{"type", "boundary"}, {"side", 7}}, "")->toJson().dump(),
              R"({"type":"boundary","side":7})");
}

/// Answers with the batch size of the lane that it is asked about; 0: of none.
struct BatchSize {
    struct Found final : Answer {
        std::int64_t size = 0;
        Json toJson() const override { return {{"size", size}}; }
        Table table() const override { return {}; }
    };

    bool isNegative = false;
    SubjectPtr subject{};

    static constexpr params::Info kInfo{.id = "batch-size", .title = "Batch size", .summary = "Of a lane."};
    static constexpr auto params()
    {
        return std::tuple{params::param("is_negative", &BatchSize::isNegative, "Negative", "Below zero.")};
    }
    static params::Issues fits(const experiment::Problem&) { return {}; }
    AnswerPtr answer(Bench&, const Weights&, Progress&) const
    {
        auto found = std::make_shared<Found>();
        found->size = subject ? (isNegative ? -1 : 1) * subject->batchSize : 0;
        return found;
    }
};

TEST(Probes, AreToldOfTheLaneThatTheyAreAskedAbout)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0});
    Progress progress;
    const auto sizeBy = [&](const Probe& probe) {
        return probe.answer(bench, {.values = {3.0F, 4.0F}}, progress)->as<BatchSize::Found>()->size;
    };
    const Probe probe = BatchSize{.isNegative = true};
    EXPECT_EQ(sizeBy(about(probe, {.batchSize = 7})), -7);
    EXPECT_EQ(sizeBy(probe), 0);
    EXPECT_EQ(about(Evaluate{.gradient = false}, {}).toJson(), Probe(Evaluate{.gradient = false}).toJson());
}

TEST(Probes, SayWhatIsWrongWithTheirSettings)
{
    const auto issue = [](const Json& json) {
        const auto read = fromJson(json, "/probe");
        return read ? std::string() : read.issues().front().text();
    };
    EXPECT_EQ(issue({{"type", "boundary"}, {"side", 1}}),
              "/probe/side: is 1; needs a whole number from 2 to 1024. The nearest is 2");
    EXPECT_NE(issue({{"type", "boundry"}}).find("boundary"), std::string::npos);
    EXPECT_NE(issue({{"type", "boundary"}, {"sides", 9}}).find("/probe/sides"), std::string::npos);
}

TEST(Boundary, CoversThePointsWithAMargin)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0});
    Progress progress;
    const AnswerPtr answer =
        Probe(Boundary{.side = 3}).answer(bench, {.step = 12, .values = {1.0F, 0.0F}}, progress);

    const auto* grid = answer->as<BoundaryGrid>();
    ASSERT_NE(grid, nullptr);
    EXPECT_EQ(grid->step, 12);
    EXPECT_DOUBLE_EQ(grid->xMin, -0.08);
    EXPECT_DOUBLE_EQ(grid->xMax, 1.08);
    EXPECT_DOUBLE_EQ(progress.done(), 1.0);
    ASSERT_EQ(grid->values.size(), 9U);
    // x is −0.08, 0.5, 1.08 in each row: sigmoid gives the second class 0.480, 0.622, 0.746.
    EXPECT_NEAR(grid->values[0], 0.040F, 1e-3F);
    EXPECT_NEAR(grid->values[1], 1.245F, 1e-3F);
    EXPECT_NEAR(grid->values[8], 1.493F, 1e-3F);
}

TEST(Boundary, WritesTheGridAndItsProbabilities)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0});
    Progress progress;
    const AnswerPtr answer = Boundary{.side = 2}.answer(bench, {.values = {0.0F, NAN}}, progress);
    EXPECT_EQ(answer->toJson().at("probabilities").dump(),
              "[[[null,null],[null,null]],[[null,null],[null,null]]]");
    EXPECT_TRUE(std::isnan(answer->as<BoundaryGrid>()->values[0]));

    const AnswerPtr level = Boundary{.side = 2}.answer(bench, {.values = {0.0F, 0.0F}}, progress);
    EXPECT_EQ(level->toJson().at("probabilities").dump(), "[[[0.5,0.5],[0.5,0.5]],[[0.5,0.5],[0.5,0.5]]]");
    EXPECT_EQ(level->table().columns, (std::vector<std::string>{"x", "y", "class_0", "class_1"}));
    EXPECT_EQ(level->table().rows[1], (std::vector<double>{1.08, -0.08, 0.5, 0.5}));
}

TEST(Boundary, NeedsThePlane)
{
    experiment::Problem problem;
    EXPECT_TRUE(Boundary::fits(problem).empty());
    problem.dataset = dataset::NoisySine{};
    ASSERT_FALSE(Boundary::fits(problem).empty());
    EXPECT_EQ(Boundary::fits(problem).front().pointer, "/problem/dataset");
}

// ½ wᵀw = 12.5 at (3, 4); the rows 0 … 3 add 1.5 on average, the validation rows 0 and 1 add 0.5. ‖∇L‖ = ‖w‖
// = 5.
TEST(Evaluate, MeasuresBothPartsAndTheGradient)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0});
    Progress progress;
    const AnswerPtr answer = Evaluate{}.answer(bench, {.step = 3, .values = {3.0F, 4.0F}}, progress);

    const auto* found = answer->as<Evaluation>();
    ASSERT_NE(found, nullptr);
    EXPECT_DOUBLE_EQ(found->training.loss, 14.0);
    EXPECT_DOUBLE_EQ(found->training.accuracy, 1.0);
    EXPECT_DOUBLE_EQ(found->validation.loss, 13.0);
    EXPECT_DOUBLE_EQ(found->validation.accuracy, 0.0);
    EXPECT_DOUBLE_EQ(found->gradientNorm, 5.0);
    EXPECT_DOUBLE_EQ(found->weightNorm, 5.0);
    EXPECT_DOUBLE_EQ(progress.done(), 1.0);
    EXPECT_EQ(answer->as<BoundaryGrid>(), nullptr);
}

TEST(Evaluate, WithoutTheGradientHasNoNormOfIt)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0});
    Progress progress;
    const AnswerPtr answer = Evaluate{.gradient = false}.answer(bench, {.values = {3.0F, 4.0F}}, progress);
    EXPECT_TRUE(answer->toJson().at("gradient_norm").is_null());
    EXPECT_DOUBLE_EQ(progress.done(), 1.0);
}

TEST(Probes, StopWhenAsked)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0}, /*examples=*/1'000'000'000);
    for (const Probe& probe : catalogue()) {
        Progress progress;
        progress.stop();
        EXPECT_EQ(probe.answer(bench, {.values = {3.0F, 4.0F}}, progress), nullptr) << probe.info().id;
    }
}

} // namespace
} // namespace lrp::probe
