#pragma once

#include "core/engine/Engine.h"
#include "core/schedule/Scheduler.h"
#include "core/training/detail/TorchModels.h"
#include "core/training/detail/TorchOptimizers.h"
#include "core/training/detail/TrainingData.h"

#include <memory>
#include <mutex>
#include <stop_token>

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
    struct Batch {
        torch::Tensor x;
        torch::Tensor y;
    };

    Batch nextBatch();
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
    torch::Tensor m_order; ///< [train examples], this epoch's permutation
    torch::nn::Sequential m_model;
    std::unique_ptr<LaneOptimizer> m_optimizer;
    schedule::Groups m_groups;
    std::unique_ptr<schedule::Scheduler> m_scheduler;

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
