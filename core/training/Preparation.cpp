#include "core/training/detail/Preparation.h"

#include "core/engine/Lengths.h"
#include "core/files/Text.h"
#include "core/model/Catalog.h"
#include "core/model/Size.h"
#include "core/params/Json.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"
#include "core/update/Updater.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>

namespace lrp::training
{
namespace
{

std::string figure(double x)
{
    return grouped(static_cast<std::int64_t>(std::min(x, 1e18)));
}

/// Vectors of as many numbers as there are weights that a checkpoint has of the optimizer.
double vectorsOf(const optimizer::Optimizer& optimizer)
{
    if (const auto* lbfgs = optimizer.as<optimizer::LBFGS>()) { // fills its history in time
        return 2.0 * static_cast<double>(lbfgs->historySize) + 2.0;
    }
    const auto updater = update::makeUpdater<float>(optimizer, 1);
    std::vector<float> x{1.0F};
    const std::vector<float> g{1.0F};
    updater->step(x, g, optimizer::groupOf(optimizer), [] { return 0.0; });
    const update::State<float> state = updater->state();
    double count = 0.0;
    for (const auto& [name, vector] : state.vectors) {
        count += static_cast<double>(vector.size());
    }
    return count;
}

/// How many of the latest weights the lane's average holds in the end; 0 of another average.
double keptOf(const experiment::Lane& lane, const experiment::Shape& shape)
{
    if (lane.average != experiment::Averaging::Lawa) {
        return 0.0;
    }
    const std::int64_t collections = shape.totalSteps / experiment::periodInSteps(lane.lawaEvery, shape);
    return static_cast<double>(std::min(lane.lawaK, collections));
}

/// How many of the latest weights it may hold: what fits in the memory and, with the rest of a checkpoint, in
/// a document. Where one alone would be too much for a document, the memory decides: a run of so large a
/// model goes on from none.
double mostKept(const experiment::Lane& lane, double weights)
{
    constexpr double kMostAveraged = 500e6; // one vector each: 2 GB
    constexpr double kNoVectors = 1 << 20;  // of a checkpoint's bytes
    const double inMemory = std::max(1.0, std::floor(kMostAveraged / weights));
    const double vectors = (static_cast<double>(engine::kMostCheckpointBytes) - kNoVectors) /
                           (static_cast<double>(sizeof(float)) * weights);
    const double inDocument = std::floor(vectors) - vectorsOf(lane.optimizer) - 1.0; // the model's own
    return inDocument < 1.0 ? inMemory : std::min(inMemory, inDocument);
}

/// What would not fit in memory, or not in a document, told before it is asked for.
params::Issues sizeProblems(const engine::Record& record, const dataset::Dataset& data,
                            const experiment::Shape& shape)
{
    const experiment::Experiment& experiment = record.experiment();
    const experiment::Problem& problem = experiment.problem;
    const model::Size size = model::sizeOf(problem.model, model::inputShapeOf(problem.model, data.shape),
                                           std::max<std::int64_t>(data.classes, 1));
    if (size.weights > model::kMostWeights) {
        return {{"/problem/model",
                 translate("training",
                           "makes %1 weights with these data; needs at most %2: fewer or narrower layers")
                     .arg(figure(size.weights))
                     .arg(figure(model::kMostWeights))}};
    }
    const auto batch = static_cast<double>(std::min(problem.batchSize, shape.trainExamples));
    if (batch * size.unitsPerExample > model::kMostUnits) {
        return {{"/problem/batch_size",
                 translate("training",
                           "is %1, for which the model computes %2 values at once; needs at most %3: %4 "
                           "examples or fewer")
                     .arg(figure(batch))
                     .arg(figure(batch * size.unitsPerExample))
                     .arg(figure(model::kMostUnits))
                     .arg(figure(std::max(1.0, std::floor(model::kMostUnits / size.unitsPerExample))))}};
    }
    params::Issues issues;
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const experiment::Lane& lane = experiment.lanes[i];
        if (engine::hasEnded(record.lanes()[i]->status)) {
            continue;
        }
        if (const double most = mostKept(lane, size.weights); keptOf(lane, shape) > most) {
            issues.push_back({"/lanes/" + std::to_string(i) + "/lawa_k",
                              translate("training", "keeps the latest %1 times %2 weights; needs at most %3 "
                                                    "for this model")
                                  .arg(figure(static_cast<double>(lane.lawaK)))
                                  .arg(figure(size.weights))
                                  .arg(figure(most))});
        }
        const auto* lbfgs = lane.optimizer.as<optimizer::LBFGS>();
        constexpr double kMostRemembered = 250e6; // two vectors a change: 2 GB
        if (lbfgs != nullptr && static_cast<double>(lbfgs->historySize) * size.weights > kMostRemembered) {
            issues.push_back({"/lanes/" + std::to_string(i) + "/optimizer/history_size",
                              translate("training", "remembers %1 changes of %2 weights; needs at most %3 "
                                                    "for this model")
                                  .arg(figure(static_cast<double>(lbfgs->historySize)))
                                  .arg(figure(size.weights))
                                  .arg(figure(std::max(1.0, std::floor(kMostRemembered / size.weights))))});
        }
    }
    return issues;
}

/// What is wrong when a run goes on and the data are not what they were. `before`: zeros of a new run.
params::Issues changes(const experiment::Shape& before, const experiment::Shape& now)
{
    const auto numbers = [](const experiment::Shape& shape) {
        return std::array{shape.trainExamples, shape.validationExamples, shape.stepsPerEpoch,
                          shape.totalSteps, shape.evaluateEvery};
    };
    if (before.totalSteps == 0 || numbers(before) == numbers(now)) {
        return {};
    }
    const auto text = [](const experiment::Shape& shape) {
        return translate("training", "%1 training and %2 validation examples, %3 steps")
            .arg(shape.trainExamples)
            .arg(shape.validationExamples)
            .arg(shape.totalSteps)
            .str();
    };
    return {
        {"/problem/dataset",
         translate("training",
                   "makes a run of %1; this one began with %2. Put back the data as they were, or start a "
                   "new race",
                   "counts of examples and steps")
             .arg(text(now))
             .arg(text(before))}};
}

/// What the data are told by where the run began. Only those of files can become others.
engine::Facts factsOf(const TrainingData& data)
{
    return data.fingerprint == 0 ? engine::Facts{}
                                 : engine::Facts{{"data", std::to_string(data.fingerprint)}};
}

/// `before`: none of a new run, and of one that began before they were kept.
params::Issues changes(const engine::Facts& before, const engine::Facts& now)
{
    const auto was = before.find("data");
    const auto is = now.find("data");
    if (was == before.end() || is == now.end() || was->second == is->second) {
        return {};
    }
    return {{"/problem/dataset",
             translate("training", "The files of the data have changed since the run began; put back the old "
                                   "ones, or start a new race.")}};
}

/// "its row 3 was 0.1 and is 0.2"
std::string difference(const std::vector<double>& was, const std::vector<double>& is)
{
    const auto [before, now] = std::mismatch(was.begin(), was.end(), is.begin(), is.end());
    if (before == was.end() || now == is.end()) {
        return translate("training", "it had %1 rows and has %2").arg(was.size()).arg(is.size());
    }
    return translate("training", "its row %1 was %2 and is %3")
        .arg(before - was.begin() + 1)
        .arg(params::shortest(*before))
        .arg(params::shortest(*now));
}

/// A column that a lane goes on with: one that has changed is an issue. One whose file is gone is none, as
/// its numbers are kept; the run says so.
params::Issues compareWithDisk(const schedule::Column& kept, engine::LaneRecord& lane,
                               const std::string& pointer)
{
    const std::string file = files::quotedFile(kept.file);
    std::error_code ignored;
    if (!std::filesystem::exists(kept.file, ignored)) {
        lane.events.put(
            engine::eventNow(engine::EventKind::Note, lane.steps,
                             translate("training", "The table %1 is not there any more; the rates go on with "
                                                   "its numbers as they were when the run began.")
                                 .arg(file)));
        return {};
    }
    const auto now = schedule::onDisk(kept, pointer);
    if (now && *now->numbers == *kept.numbers) {
        return {};
    }
    return {{pointer,
             translate("training",
                       "The table %1 has changed since the run began: %2. Put back the old one, or start a "
                       "new race.",
                       "a file, and what is different")
                 .arg(file)
                 .arg(now ? difference(*kept.numbers, *now->numbers) : now.issues().front().message)}};
}

/// Has every lane that is to train hold the numbers of its tables: those it goes on with, or what is on the
/// disk. One that has ended needs none any more, and what is on the disk may not be what it had.
params::Issues settleColumns(engine::Record& record)
{
    params::Issues issues;
    for (std::size_t i = 0; i < record.lanes().size(); ++i) {
        const std::string pointer = "/lanes/" + std::to_string(i) + "/schedule";
        engine::LaneRecord& lane = *record.lanes()[i];
        if (engine::hasEnded(lane.status)) {
            continue;
        }
        const schedule::Columns kept = lane.columns();
        for (const schedule::Column& column : kept) {
            append(issues, compareWithDisk(column, lane, pointer));
        }
        if (kept.empty()) {
            auto columns = schedule::columnsOf(record.experiment().lanes[i].schedule, pointer);
            append(issues, columns.issues());
            lane.setColumns(columns ? std::move(*columns) : schedule::Columns{});
        }
    }
    return issues;
}

} // namespace

params::Issues Preparation::load(const experiment::Problem& problem)
{
    const std::string key =
        params::dump(dataset::toJson(problem.dataset)) + "#" + std::to_string(problem.seed);
    if (m_dataset && key == m_datasetKey) {
        return {};
    }
    auto loaded =
        dataset::load(problem.dataset, static_cast<std::uint64_t>(problem.seed), "/problem/dataset");
    if (!loaded) {
        return loaded.issues();
    }
    m_datasetKey = key;
    m_isFromFiles = !dataset::isGenerated(problem.dataset);
    m_dataset = std::make_shared<const dataset::Dataset>(std::move(*loaded));
    return {};
}

params::Issues Preparation::prepare(const experiment::Problem& problem)
{
    params::Issues issues = load(problem);
    if (issues.empty()) {
        issues = model::fits(problem.model, m_dataset->shape)
                     ? params::Issues{}
                     : params::Issues{model::needsImages(problem.model, "/problem/model")};
    }
    if (issues.empty()) {
        const dataset::Size size{.examples = m_dataset->examples(),
                                 .validationExamples = m_dataset->validationExamples};
        m_shape = experiment::shapeFor(problem, size);
        issues = experiment::checkShape(m_shape);
    }
    if (issues.empty()) {
        m_data = makeTrainingData(m_dataset, problem, m_shape);
    }
    return issues;
}

params::Result<std::shared_ptr<const TrainingData>> Preparation::dataFor(const experiment::Problem& problem)
{
    const experiment::Experiment alone{.name = {}, .problem = problem, .lanes = {}};
    const std::string key = params::dump(experiment::toJson(alone).at("problem"));
    if (!m_data || key != m_problemKey) {
        m_data = nullptr;
        if (params::Issues issues = prepare(problem); !issues.empty()) {
            return issues;
        }
        m_problemKey = key;
    }
    return m_data;
}

params::Result<Preparation::Trainers> Preparation::trainersFor(engine::Record& record,
                                                               const std::stop_token& stopping)
{
    const experiment::Experiment& experiment = record.experiment();
    if (const auto data = dataFor(experiment.problem); !data) {
        return data.issues();
    }
    if (params::Issues issues = sizeProblems(record, *m_dataset, m_shape); !issues.empty()) {
        return issues;
    }
    if (params::Issues issues = changes(record.shape(), m_shape); !issues.empty()) {
        return issues;
    }
    const engine::Facts facts = factsOf(*m_data);
    if (params::Issues issues = changes(record.facts(), facts); !issues.empty()) {
        return issues;
    }
    if (params::Issues issues = settleColumns(record); !issues.empty()) {
        return issues;
    }
    if (params::Issues issues = engine::lengthProblems(record, m_shape); !issues.empty()) {
        return issues;
    }
    Trainers trainers;
    params::Issues remarks;
    for (std::size_t i = 0; i < experiment.lanes.size() && !stopping.stop_requested(); ++i) {
        const schedule::KeptColumns kept(record.lanes()[i]->columns());
        trainers.push_back(std::make_unique<LaneTrainer>(experiment, i, m_shape, m_data, *record.lanes()[i]));
        const std::string& remark = trainers.back()->remark();
        if (!remark.empty() && (remarks.empty() || remarks.back().message != remark)) {
            remarks.push_back({"", remark});
        }
    }
    record.setFacts(facts);
    record.setRemarks(std::move(remarks));
    record.setShape(m_shape);
    return stopping.stop_requested() ? Trainers{} : std::move(trainers);
}

void Preparation::forgetFiles()
{
    if (m_isFromFiles) {
        m_datasetKey.clear();
        m_problemKey.clear();
        m_dataset = nullptr;
        m_data = nullptr;
    }
}

} // namespace lrp::training
