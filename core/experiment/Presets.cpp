#include "core/experiment/Presets.h"

#include "core/schedule/Constant.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/LinearLR.h"
#include "core/schedule/SequentialLR.h"
#include "core/schedule/StepLR.h"
#include "core/text/Translate.h"

namespace lrp::experiment
{
namespace
{

Lane lane(char letter, std::string name, schedule::Schedule schedule)
{
    return {.letter = letter,
            .name = std::move(name),
            .optimizer = optimizer::SGD{.lr = 0.4, .momentum = 0.9},
            .schedule = std::move(schedule)};
}

schedule::Schedule warmUpThenCosine(double warmUp, double total)
{
    return {schedule::SequentialLR{
        .schedulers = {{schedule::LinearLR{.startFactor = 0.01, .endFactor = 1.0, .totalIters = warmUp}},
                       {schedule::CosineAnnealingLR{.tMax = total - warmUp}}},
        .milestones = {warmUp}}};
}

} // namespace

Experiment threeSchedules()
{
    Experiment experiment{.name = translate("experiment", "Three schedules, one network")};
    experiment.problem.dataset = dataset::TwoSpirals{};
    experiment.problem.model = model::MLP{.hidden = {16, 16}, .activation = model::Activation::Tanh};
    experiment.problem.evaluateEvery = params::percentOfRun(2.0);
    experiment.lanes.push_back(lane('A', translate("experiment", "constant"), {schedule::Constant{}}));
    experiment.lanes.push_back(
        lane('B', translate("experiment", "step"), {schedule::StepLR{.stepSize = 500, .gamma = 0.1}}));
    experiment.lanes.push_back(
        lane('C', translate("experiment", "warm-up + cosine"), warmUpThenCosine(150, 1500)));
    return experiment;
}

} // namespace lrp::experiment
