#include "core/codegen/Codegen.h"
#include "core/experiment/Plan.h"
#include "core/exporter/Reference.h"
#include "tests/recipes/ToyExperiment.h"

#include <cmath>
#include <gtest/gtest.h>

// The recipes of resources/manual/adding.md for a schedule, an optimizer, a data set and a model, each tried
// with a toy.
namespace lrp::toys
{
namespace
{

using params::Json;

experiment::Experiment toys()
{
    return experiment::fromJson(toyExperiment()).value();
}

std::string firstIssue(const Json& json)
{
    const auto read = experiment::fromJson(json);
    return read ? "none" : read.issues().front().text();
}

TEST(Recipes, GiveJson)
{
    const Json json = toyExperiment();
    const auto read = experiment::fromJson(json);
    ASSERT_TRUE(read) << read.issues().front().text();
    EXPECT_EQ(experiment::toJson(*read)["lanes"][0]["schedule"], json["lanes"][0]["schedule"]);
    EXPECT_EQ(experiment::toJson(*read)["lanes"][0]["optimizer"], json["lanes"][0]["optimizer"]);
    EXPECT_EQ(experiment::toJson(*read)["problem"]["dataset"], json["problem"]["dataset"]);
    EXPECT_EQ(experiment::toJson(*read)["problem"]["model"], json["problem"]["model"]);
}

TEST(Recipes, GiveValidation)
{
    Json json = toyExperiment();
    json["lanes"][0]["schedule"]["keep"] = 1.5;
    EXPECT_EQ(firstIssue(json),
              "/lanes/0/schedule/keep: is 1.5; needs a number from 0 to 1. The nearest is 1");

    json = toyExperiment();
    json["problem"]["dataset"]["points"] = 5;
    EXPECT_NE(firstIssue(json).find("/problem/dataset/points: is 5; needs"), std::string::npos);

    json = toyExperiment();
    json["lanes"][0]["optimizer"]["momentum"] = 0.9;
    EXPECT_NE(firstIssue(json).find("/lanes/0/optimizer/momentum"), std::string::npos);
}

TEST(Recipes, GivePlannedRates)
{
    const experiment::Experiment experiment = toys();
    experiment::Shape shape = experiment::shapeFor(experiment.problem, {.examples = 300});
    experiment::Lane lane = experiment.lanes[0];
    lane.tick = experiment::TickUnit::Step;
    const experiment::Plan plan = experiment::plan(lane, shape);
    ASSERT_EQ(plan.rates.size(), 300U);
    EXPECT_DOUBLE_EQ(plan.rates[0], 0.02);
    EXPECT_DOUBLE_EQ(plan.rates[1], 0.02 * 0.99);
    EXPECT_NEAR(plan.rates[299], 0.02 * std::pow(0.99, 299), 1e-15);
}

TEST(Recipes, GiveListAndDescription)
{
    const auto lists = [](const std::string& kind, const std::string& id) {
        for (const exporter::Catalogue& catalogue : exporter::catalogues()) {
            if (catalogue.kind == kind && params::find(catalogue.entries, id) != nullptr) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(lists("schedules", "ToyLR"));
    EXPECT_TRUE(lists("optimizers", "ToySign"));
    EXPECT_TRUE(lists("datasets", "toy_sides"));
    EXPECT_TRUE(lists("models", "ToySquares"));

    const auto found = exporter::lookUp("ToyLR");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->entry.starter["keep"], 0.9);
    const std::string text = exporter::describe(*found);
    EXPECT_NE(text.find("Share that is kept."), std::string::npos) << text;
    EXPECT_NE(exporter::referencePage().find("#### ToyLR"), std::string::npos);
}

/// An unknown model is not trained as another, whatever is asked for.
TEST(Recipes, LeaveAnUnknownModelToAutograd)
{
    Json json = toyExperiment();
    json["problem"]["engine"] = "fused";
    EXPECT_EQ(firstIssue(json),
              "/problem/engine: is fused, which does not know ToySquares; needs auto or autograd");
}

std::string exported(codegen::Target target, const char* schedule = R"({"type": "ToyLR"})")
{
    Json json = toyExperiment();
    json["lanes"][0]["schedule"] = Json::parse(schedule);
    const experiment::Experiment experiment = experiment::fromJson(json).value();
    const auto shape = experiment::shapeFor(experiment.problem, {.examples = 300});
    const auto code = codegen::exportLane(experiment, 0, shape, target);
    return code ? code->text : code.issues().front().text();
}

TEST(Recipes, RefuseToNameAnOptimizerThatPyTorchLacks)
{
    using codegen::Target;
    const std::string why =
        "/lanes/0/optimizer/type: is ToySign, which PyTorch lacks; needs one of PyTorch's, or "
        "export the rates as csv";
    for (const Target target : {Target::PyTorch, Target::Lightning, Target::Transformers, Target::Timm}) {
        EXPECT_EQ(exported(target), why);
    }
    EXPECT_NE(exported(Target::Keras).find("Keras has no ToySign; SGD stands in for it"), std::string::npos)
        << exported(Target::Keras);
    EXPECT_NE(exported(Target::LibTorch).find("have no ToySign; SGD stands in for it"), std::string::npos)
        << exported(Target::LibTorch);
    EXPECT_EQ(exported(Target::Csv).rfind("step,rate\n0,0.02\n", 0), 0U);
}

} // namespace
} // namespace lrp::toys
