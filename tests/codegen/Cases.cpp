// codegen_cases OUT.json [SEED COUNT]: every schedule of the catalogue with its starter settings, and COUNT
// with random legal ones, exported to every target, with the rates each snippet must use. What may not be
// exported is written with the issue that says why.

#include "core/codegen/Codegen.h"
#include "core/optimizer/Releases.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "tests/codegen/RandomLane.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace
{

using namespace lrp;
using params::Json;

/// Which releases of PyTorch take the lane: "1.13.1 and 2.6".
std::string releasesFor(const experiment::Lane& lane)
{
    auto limits = schedule::restrictions(lane.schedule, {optimizer::groupOf(lane.optimizer)}, "");
    const auto more = optimizer::restrictions(optimizer::toJson(lane.optimizer), "");
    limits.insert(limits.end(), more.begin(), more.end());
    return schedule::takenBy(limits);
}

Json caseFor(const std::string& name, const experiment::Experiment& experiment,
             const experiment::Shape& shape)
{
    Json json{{"name", name}, {"schedule", schedule::toJson(experiment.lanes[0].schedule)}};
    const codegen::Used used = codegen::usedRates(experiment.lanes[0], shape);
    json["optimizer"] = optimizer::toJson(experiment.lanes[0].optimizer).at("type");
    json["rates"] = used.rates;
    json["momentums"] = used.momentums;
    json["pytorch"] = releasesFor(experiment.lanes[0]);
    json["own_loss"] = schedule::needsMetric(experiment.lanes[0].schedule) &&
                       (experiment.lanes[0].metric == experiment::Metric::TrainingLoss ||
                        model::isSurface(experiment.problem.model));
    const auto names = choices(codegen::Target{});
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto code = codegen::exportLane(experiment, 0, shape, static_cast<codegen::Target>(i));
        Json& entry = json["targets"][std::string(names[i])];
        if (code) {
            entry = {{"text", code->text}, {"difference", code->certificate.largestRelativeDifference}};
        } else {
            entry = {{"issue", code.issues().front().text()}};
        }
    }
    return json;
}

/// With an optimizer that asks for one gradient an update, with one that asks for several, and heard by a
/// schedule.
void addTwoWeights(const model::Type& type, Json& cases)
{
    auto lane = tests::laneWith(schedule::CosineAnnealingLR{.tMax = 120.0});
    lane.experiment.problem.model = model::Model(type, type.make());
    lane.experiment.problem.dataset = dataset::NoData{.noise = 0.5};
    const std::string name = "a loss of two weights: " + std::string(type.info->id);
    const auto add = [&](const std::string& how) {
        cases.push_back(caseFor(name + how, lane.experiment, lane.shape));
    };
    lane.lane().optimizer = optimizer::Adam{.lr = 0.01};
    add("");
    lane.lane().optimizer = optimizer::LBFGS{.lr = 0.01, .maxIter = 3};
    add(" by LBFGS");
    lane.lane().optimizer = optimizer::SGD{.lr = 1e-4};
    lane.lane().schedule = schedule::ReduceLROnPlateau{.patience = 3};
    lane.lane().tick = experiment::TickUnit::Epoch;
    add(" heard");
}

/// An average of the weights beside a schedule.
void addAverages(Json& cases)
{
    constexpr auto kNames = choices(experiment::Averaging{});
    for (std::size_t i = 1; i < kNames.size(); ++i) {
        auto lane = tests::laneWith(schedule::fromJson({{"type", "SWALR"}, {"swa_lr", 0.02}}, "").value());
        lane.lane().average = static_cast<experiment::Averaging>(i);
        lane.lane().swaEvery = 9;
        lane.lane().emaDecay = 0.9;
        lane.lane().lawaEvery = 7;
        lane.lane().lawaK = 4;
        cases.push_back(caseFor("an average: " + std::string(kNames[i]), lane.experiment, lane.shape));
        if (lane.lane().average == experiment::Averaging::Swa) {
            lane.lane().swaStart = params::epochs(200.0);
            cases.push_back(caseFor("an average that never begins", lane.experiment, lane.shape));
        }
    }
}

/// Optimizers that are told whether they train: a lane that evaluates on the way.
void addModes(Json& cases)
{
    for (const optimizer::Optimizer& optimizer :
         {optimizer::Optimizer(optimizer::SGDScheduleFree{.lr = 0.5}),
          optimizer::Optimizer(optimizer::AdamWScheduleFree{.lr = 0.01, .warmupSteps = 5})}) {
        auto lane = tests::laneWith(schedule::ReduceLROnPlateau{.patience = 3});
        lane.lane().tick = experiment::TickUnit::Epoch;
        lane.lane().optimizer = optimizer;
        cases.push_back(caseFor("two modes: " + std::string(optimizer.id()), lane.experiment, lane.shape));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "codegen_cases OUT.json [SEED COUNT]\n";
        return 2;
    }
    const auto seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    const auto count = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 0;
    Json cases = Json::array();
    for (const params::Entry& entry : schedule::entries()) {
        const auto lane = tests::starterLane(entry);
        cases.push_back(caseFor(entry.id + " as it begins", lane.experiment, lane.shape));
    }
    for (const model::Type* type : model::Type::all()) {
        if (type->surface != nullptr) {
            addTwoWeights(*type, cases);
        }
    }
    addAverages(cases);
    addModes(cases);
    tests::Random random(seed);
    const auto& entries = schedule::entries();
    for (std::size_t i = 0; i < count; ++i) {
        const params::Entry& entry = entries[i % entries.size()];
        if (const auto lane = tests::randomLane(entry, random)) {
            cases.push_back(
                caseFor(entry.id + " at random " + std::to_string(i), lane->experiment, lane->shape));
        }
    }
    std::ofstream(argv[1]) << cases.dump();
    return 0;
}
