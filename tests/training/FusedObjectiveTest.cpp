#include "core/experiment/Presets.h"
#include "core/training/detail/Objective.h"
#include "core/training/detail/Seeds.h"

#include <gtest/gtest.h>

namespace lrp::training
{
namespace
{

/// Weights of another model would be read beyond their end, or in part.
TEST(FusedObjective, IsNoneForANetworkOfAnotherSize)
{
    experiment::Problem problem = experiment::threeSchedules().problem;
    problem.model = model::Linear{};
    const auto examples =
        std::make_shared<const dataset::Dataset>(*dataset::load(problem.dataset, 1, "/problem/dataset"));
    const auto shape = experiment::shapeFor(problem, {.examples = examples->examples()});
    const auto data = makeTrainingData(examples, problem, shape);
    const auto built = [&](const model::Model& model) {
        return buildModel(model, data->inputShape, data->outputs, problem.init,
                          generatorFor(problem.seed, Purpose::Weights));
    };

    EXPECT_NE(fusedObjective(problem.model, built(model::Linear{}), data, 16), nullptr);
    EXPECT_EQ(fusedObjective(problem.model, built(model::MLP{}), data, 16), nullptr);
}

} // namespace
} // namespace lrp::training
