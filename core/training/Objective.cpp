#include "core/training/detail/Objective.h"

#include <stdexcept>

namespace lrp::training
{

std::unique_ptr<Objective> objectiveFor(const experiment::Problem& problem, const FlatModel& model,
                                        std::shared_ptr<const TrainingData> data, std::int64_t largestBatch)
{
    if (problem.engine == experiment::TrainingEngine::Autograd) {
        return autogradObjective(model, std::move(data), largestBatch);
    }
    if (auto formula = surfaceObjective(problem.model, model)) {
        return formula;
    }
    auto fused = fusedObjective(problem.model, model, data, largestBatch);
    if (!fused && problem.engine == experiment::TrainingEngine::Fused) {
        throw std::runtime_error("the fused engine does not know this model");
    }
    return fused ? std::move(fused) : autogradObjective(model, std::move(data), largestBatch);
}

} // namespace lrp::training
