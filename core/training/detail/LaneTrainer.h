#pragma once

#include "core/engine/Engine.h"
#include "core/schedule/Scheduler.h"
#include "core/training/detail/BatchOrder.h"
#include "core/training/detail/Objective.h"
#include "core/training/detail/StretchMeter.h"
#include "core/training/detail/TrainerState.h"
#include "core/training/detail/TwoWeights.h"
#include "core/update/Average.h"
#include "core/update/Updater.h"

#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace lrp::training
{

/// Trains one lane, a step at a time, and writes what it measures into the lane's record. What it computes
/// depends on the experiment alone: not on other lanes, the clock, evaluations or which thread calls, nor on
/// breaks, after which it goes on from a checkpoint. Thread: one at a time, holding mutex().
class LaneTrainer
{
public:
    /// Stands where the record's beginning says. Throws std::runtime_error if its checkpoint is not one of
    /// such a lane. A lane that has ended stands there to be looked at, by boundary() alone.
    LaneTrainer(const experiment::Experiment& experiment, std::size_t lane, const experiment::Shape& shape,
                std::shared_ptr<const TrainingData> data, engine::LaneRecord& record);

    /// One step, with the evaluation that falls due. False when the lane has ended: finished, diverged, or
    /// stopped in the middle of an evaluation, which then is not kept.
    bool step(const std::stop_token& stopping);

    /// Puts a checkpoint into the record, if anybody takes them and the lane has moved since the last one.
    void keepCheckpoint(engine::Checkpoint::Reason reason);

    /// Whether the lane is to stand still here, which it then does: its state is in the record's halt.
    bool standsStill();

    /// Puts a copy of the weights into the record where somebody asks for them as they stand.
    void copyWeightsIfAsked()
    {
        if (m_record.snapshots.wants(m_step)) {
            copyWeights();
        }
    }

    std::int64_t stepsDone() const { return m_step; }
    /// What is worth knowing about where it goes on from; mostly nothing.
    const std::string& remark() const { return m_remark; }
    std::mutex& mutex() { return m_mutex; }

private:
    /// The schedule at its first tick; what it raises there is told by the first step.
    std::unique_ptr<schedule::Scheduler> beginSchedule();
    void standAt(const engine::Checkpoint& checkpoint);
    void goOnFrom(const engine::Beginning& beginning);
    params::Issues restoreAverage(const TrainerState& from, bool isContinued);
    void compareArithmetic(const TrainerState& from);
    TrainerState state() const;
    engine::CheckpointPtr checkpoint(engine::Checkpoint::Reason reason) const;
    std::span<const std::int64_t> nextBatch();
    bool isInEpoch() const { return m_step % m_shape.stepsPerEpoch != 0; }
    /// What follows an update: the evaluation that is owed, the end of the run, the schedule's tick.
    bool settle(const std::stop_token& stopping);
    /// Writes the sample into the record, unless it was measured before a break.
    void keep(const engine::Sample& sample);
    /// The optimizer's update, measured where optional channels are recorded.
    void update();
    /// Ends the stretch under way, if any: what it measured goes into the record, likewise.
    void keepStretch();
    /// The batch's loss; its gradient, clipped as the lane says, is in the model.
    double lossAndGradient();
    bool evaluate(const std::stop_token& stopping);
    void tick();
    void reportMetric();
    bool end(engine::LaneStatus status);
    /// Those that the optimizer is judged by: mostly the model's.
    std::span<const float> evaluatedWeights() const;
    void copyWeights();

    experiment::Lane m_lane;
    experiment::Shape m_shape;
    std::int64_t m_batchSize;
    std::shared_ptr<const TrainingData> m_data;
    engine::LaneRecord& m_record;
    std::mutex m_mutex;

    BatchOrder m_order;
    FlatModel m_model;
    std::unique_ptr<Objective> m_objective;
    std::unique_ptr<update::Updater<float>> m_updater;
    std::unique_ptr<update::Average<float>> m_average; ///< nullptr: the lane keeps none
    std::span<const std::int64_t> m_batch;             ///< rows of the training data
    double m_loss = 0.0;                               ///< of the batch, before the update
    bool m_isLossNew = false;                          ///< nobody has asked for it again
    schedule::Groups m_groups;
    std::string m_raisedAtOnce; ///< by the schedule; empty: nothing
    std::unique_ptr<schedule::Scheduler> m_scheduler;
    const update::Evaluate m_again; ///< for optimizers that evaluate loss and gradient themselves

    std::int64_t m_step = 0;
    std::int64_t m_checkpointEvery;
    std::int64_t m_lastCheckpoint = -1; ///< its step
    std::int64_t m_freshAt = -1;        ///< the step at which its schedule began anew: not ticked there
    bool m_owesEvaluation = true;
    bool m_differs = false; ///< from what was measured before a break
    std::string m_remark;

    TwoWeights m_twoWeights;
    bool m_recordsNorms;
    bool m_keepsStretches;
    StretchMeter m_stretch;
    LossMean m_sinceEvaluation;
    LossMean m_sinceTick;
    engine::Evaluation m_lastEvaluation{};
    bool m_evaluationIsNew = false; ///< the schedule has not been told of it
};

} // namespace lrp::training
