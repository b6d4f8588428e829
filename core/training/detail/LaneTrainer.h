#pragma once

#include "core/engine/Engine.h"
#include "core/schedule/Scheduler.h"
#include "core/training/detail/Objective.h"
#include "core/update/Updater.h"

#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

namespace lrp::training
{

/// Trains one lane, a step at a time, and writes what it measures into the lane's record. What it computes
/// depends on the experiment alone: not on other lanes, the clock, evaluations or which thread calls. Thread:
/// one at a time, holding mutex().
class LaneTrainer
{
public:
    LaneTrainer(const experiment::Experiment& experiment, std::size_t lane, const experiment::Shape& shape,
                std::shared_ptr<const TrainingData> data, engine::LaneRecord& record);

    /// One step, with the evaluation that falls due. False when the lane has ended: finished, diverged, or
    /// stopped in the middle of an evaluation, which then is not kept.
    bool step(const std::stop_token& stopping);

    /// What the model predicts over the plane of the data, `side` × `side` values.
    std::shared_ptr<const engine::Boundary> boundary(int side);

    std::int64_t stepsDone() const { return m_step; }
    std::mutex& mutex() { return m_mutex; }

private:
    std::span<const std::int64_t> nextBatch();
    /// The batch's loss; its gradient, clipped as the lane says, is in the model.
    double lossAndGradient();
    bool evaluate(const std::stop_token& stopping);
    void tick();
    void reportMetric();
    bool end(engine::LaneStatus status);

    experiment::Lane m_lane;
    experiment::Shape m_shape;
    std::int64_t m_batchSize;
    std::shared_ptr<const TrainingData> m_data;
    engine::LaneRecord& m_record;
    std::mutex m_mutex;

    at::Generator m_orderGenerator;
    std::vector<std::int64_t> m_order; ///< this epoch's permutation of the training examples
    FlatModel m_model;
    std::unique_ptr<Objective> m_objective;
    std::unique_ptr<update::Updater<float>> m_updater;
    std::span<const std::int64_t> m_batch; ///< rows of the training data
    double m_loss = 0.0;                   ///< of the batch, before the update
    bool m_isLossNew = false;              ///< nobody has asked for it again
    schedule::Groups m_groups;
    std::unique_ptr<schedule::Scheduler> m_scheduler;
    const update::Evaluate m_again; ///< for optimizers that evaluate loss and gradient themselves

    std::int64_t m_step = 0;

    /// A mean of training losses, weighted by examples.
    struct Mean {
        double sum = 0.0;
        std::int64_t examples = 0;
        void add(double loss, std::int64_t count)
        {
            sum += loss * static_cast<double>(count);
            examples += count;
        }
        double value() const; ///< NaN when nothing was added
    };

    Mean m_sinceEvaluation;
    Mean m_sinceTick;
    engine::Evaluation m_lastEvaluation{};
    bool m_evaluationIsNew = false; ///< the schedule has not been told of it
};

} // namespace lrp::training
