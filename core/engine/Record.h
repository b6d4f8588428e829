#pragma once

#include "core/engine/SampleColumns.h"
#include "core/engine/SampleLog.h"
#include "core/experiment/Experiment.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace lrp::engine
{

/// Measured every evaluation period, after `step` updates.
struct Evaluation {
    std::int64_t step;
    double trainingLoss; ///< mean over the batches since the last evaluation, weighted by their examples; NaN
                         ///< at step 0
    double validationLoss;
    double accuracy; ///< share of the validation examples classified rightly; NaN for a regression
};

enum class LaneStatus { Waiting, Running, Finished, Diverged, Stopped, Failed };
const char* toString(LaneStatus status);

inline bool hasEnded(LaneStatus status)
{
    return status != LaneStatus::Waiting && status != LaneStatus::Running;
}

/// What one lane has measured so far. Written by its trainer, read by anyone at any time.
struct LaneRecord {
    char letter = 'A';
    std::string name;
    SampleColumns samples;
    SampleLog<Evaluation> evaluations;
    std::atomic<LaneStatus> status{LaneStatus::Waiting};
    std::atomic<std::int64_t> steps{0};            ///< updates done
    std::atomic<std::int64_t> trainNanoseconds{0}; ///< time inside training steps
    std::atomic<std::int64_t> wallNanoseconds{0};  ///< from the start of the race to the lane's end

    void fail(const std::string& why);
    std::string failure() const;

private:
    mutable std::mutex m_mutex;
    std::string m_failure;
};

/// The figures of a lane's score.
struct Score {
    double lastTrainingLoss = std::numeric_limits<double>::quiet_NaN();
    double bestTrainingLoss = std::numeric_limits<double>::quiet_NaN();
    double lastValidationLoss = std::numeric_limits<double>::quiet_NaN();
    double bestValidationLoss = std::numeric_limits<double>::quiet_NaN();
    double lastAccuracy = std::numeric_limits<double>::quiet_NaN();
    double bestAccuracy = std::numeric_limits<double>::quiet_NaN();
};

/// Training losses are the means over evaluation periods, so that one lucky batch does not win.
Score scoreOf(const LaneRecord& lane);

/// Updates until the validation loss first reached `target`, or −1 when it has not.
std::int64_t stepsToTarget(const LaneRecord& lane, double target);

enum class RunState { Preparing, Running, Paused, Ended };

/// One execution of an experiment: one record a lane.
class Record
{
public:
    explicit Record(experiment::Experiment experiment);

    const experiment::Experiment& experiment() const { return m_experiment; }
    const std::vector<std::unique_ptr<LaneRecord>>& lanes() const { return m_lanes; }
    std::vector<std::unique_ptr<LaneRecord>>& lanes() { return m_lanes; }

    /// Zero until the data are loaded.
    experiment::Shape shape() const;
    /// Makes room for the samples of all lanes, so that training need not. Before the first sample.
    void setShape(const experiment::Shape& shape);

    std::atomic<RunState> state{RunState::Preparing};

    /// What kept the run from starting, such as a missing file.
    params::Issues problems() const;
    void setProblems(params::Issues problems);

private:
    experiment::Experiment m_experiment;
    std::vector<std::unique_ptr<LaneRecord>> m_lanes;
    mutable std::mutex m_mutex;
    experiment::Shape m_shape{};
    params::Issues m_problems;
};

} // namespace lrp::engine
