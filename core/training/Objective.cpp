#include "core/training/detail/Objective.h"

#include <algorithm>
#include <stdexcept>

namespace lrp::training
{

std::optional<Judgement> judgeAll(Objective& objective, std::span<const float> w, Part part,
                                  std::int64_t examples, const std::stop_token& stopping)
{
    constexpr std::int64_t kAtOnce = 1000;
    Judgement all;
    for (std::int64_t begin = 0; begin < examples; begin += kAtOnce) {
        if (stopping.stop_requested()) {
            return std::nullopt;
        }
        const Judgement some = objective.judge(w, part, begin, std::min(begin + kAtOnce, examples));
        all.lossSum += some.lossSum;
        all.right += some.right;
    }
    return all;
}

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
