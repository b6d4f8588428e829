#pragma once

#include "core/experiment/Experiment.h"
#include "core/probe/Trial.h"
#include "core/training/detail/BatchOrder.h"
#include "core/training/detail/Objective.h"
#include "core/training/detail/TrainerState.h"
#include "core/training/detail/TwoWeights.h"
#include "core/update/Updater.h"

#include <memory>

namespace lrp::training
{

/// Where a lane's trials begin.
struct TrialPlace {
    experiment::Lane lane;
    std::shared_ptr<const TrainerState> checkpoint; ///< nullptr: at step 0
    std::int64_t scheduleStep = 0;                  ///< the update with which the lane's schedule began
    experiment::Shape shape{};
    schedule::Group group{}; ///< the lane's where its schedule's planned rate is highest
};

/// The place of a lane, whose schedule began with update `scheduleStep`, on these data. Throws
/// std::runtime_error if the checkpoint is one of another network or run.
TrialPlace placeOf(const experiment::Problem& problem, const TrainingData& data, const experiment::Lane& lane,
                   std::shared_ptr<const TrainerState> checkpoint, std::int64_t scheduleStep);

/// A lane's training from a place, without the warm-up that some optimizers keep. It has model, updater and
/// generators of its own; what it has of others is read alone.
class LaneTrial final : public probe::Trial
{
public:
    LaneTrial(const experiment::Problem& problem, std::shared_ptr<const TrainingData> data,
              const TrialPlace& place, std::int64_t another);

    double step(double rate) override;

private:
    void goOnFrom(const TrainerState& checkpoint, bool isOwn);
    std::span<const std::int64_t> nextBatch();

    experiment::Problem m_problem; ///< of this trial's seed
    experiment::Lane m_lane;
    experiment::Shape m_shape;
    BatchOrder m_order;
    FlatModel m_model;
    std::unique_ptr<Objective> m_objective;
    std::unique_ptr<update::Updater<float>> m_updater;
    TwoWeights m_twoWeights;
    schedule::Group m_group;
    std::int64_t m_step = 0;
};

} // namespace lrp::training
