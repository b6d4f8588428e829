#include "core/training/detail/Preparation.h"

#include "core/engine/Lengths.h"
#include "core/table/Text.h"

#include <array>

namespace lrp::training
{
namespace
{

/// What the model asks of the data and only the loaded data can tell.
params::Issues modelProblems(const experiment::Problem& problem, const dataset::Dataset& data)
{
    constexpr std::int64_t kSmallestSide = 12;
    if (std::holds_alternative<model::LeNet>(problem.model) &&
        !(data.isImages() && data.shape[1] >= kSmallestSide && data.shape[2] >= kSmallestSide)) {
        return {
            {"/problem/model/type",
             "is LeNet, which needs images of at least 12 by 12 pixels; needs MLP or linear for these data"}};
    }
    return {};
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
        return table::grouped(shape.trainExamples) + " training and " +
               table::grouped(shape.validationExamples) + " validation examples, " +
               table::grouped(shape.totalSteps) + " steps";
    };
    return {{"/problem/dataset", "makes a run of " + text(now) + "; this one began with " + text(before) +
                                     ". Put back the data as they were, or start a new race"}};
}

} // namespace

params::Issues Preparation::load(const experiment::Problem& problem)
{
    const std::string key = dataset::toJson(problem.dataset).dump() + "#" + std::to_string(problem.seed);
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
        issues = modelProblems(problem, *m_dataset);
    }
    if (issues.empty()) {
        const dataset::Size size{.examples = m_dataset->examples(),
                                 .validationExamples = m_dataset->validationExamples};
        m_shape = experiment::shapeFor(problem, size);
        m_data = makeTrainingData(m_dataset, problem, m_shape);
    }
    return issues;
}

params::Result<Preparation::Trainers> Preparation::trainersFor(engine::Record& record,
                                                               const std::stop_token& stopping)
{
    const experiment::Experiment& experiment = record.experiment();
    const std::string key = experiment::toJson(experiment).at("problem").dump();
    if (!m_data || key != m_problemKey) {
        m_data = nullptr;
        if (params::Issues issues = prepare(experiment.problem); !issues.empty()) {
            return issues;
        }
        m_problemKey = key;
    }
    if (params::Issues issues = changes(record.shape(), m_shape); !issues.empty()) {
        return issues;
    }
    if (params::Issues issues = engine::lengthProblems(record, m_shape); !issues.empty()) {
        return issues;
    }
    Trainers trainers;
    params::Issues remarks;
    for (std::size_t i = 0; i < experiment.lanes.size() && !stopping.stop_requested(); ++i) {
        trainers.push_back(std::make_unique<LaneTrainer>(experiment, i, m_shape, m_data, *record.lanes()[i]));
        const std::string& remark = trainers.back()->remark();
        if (!remark.empty() && (remarks.empty() || remarks.back().message != remark)) {
            remarks.push_back({"", remark});
        }
    }
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
