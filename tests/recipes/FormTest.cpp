#include "tests/recipes/ToyExperiment.h"
#include "tests/ui/Window.h"

namespace lrp::toys
{
namespace
{

using RecipesInWindow = test::Window;

TEST_F(RecipesInWindow, GiveAForm)
{
    choose("schedule", "ToyLR");
    EXPECT_EQ(text("schedule/keep"), "0.9") << "a form begins with the starter";
    type("schedule/keep", "0.25");
    choose("optimizer", "ToySign");
    type("optimizer/lr", "0.02");
    choose("dataset", "toy_sides");
    type("dataset/shift", "0.1");
    choose("model", "ToySquares");
    type("model/scale", "2");

    const params::Json json = experiment::toJson(model.experiment());
    EXPECT_EQ(json["lanes"][0]["schedule"], params::Json({{"type", "ToyLR"}, {"keep", 0.25}}));
    EXPECT_EQ(json["lanes"][0]["optimizer"]["lr"], 0.02);
    EXPECT_EQ(json["problem"]["dataset"]["shift"], 0.1);
    EXPECT_EQ(json["problem"]["model"]["scale"], 2);
}

} // namespace
} // namespace lrp::toys
