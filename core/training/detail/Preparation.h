#pragma once

#include "core/training/detail/LaneTrainer.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace lrp::training
{

/// Loads a record's data and makes its trainers. Data that are generated are kept for the next record, and
/// those of a race for records that join it. Thread: one at a time.
class Preparation
{
public:
    using Trainers = std::vector<std::unique_ptr<LaneTrainer>>;

    /// One trainer for each lane, and the record's shape; issues when the data or the lengths of schedules
    /// are wrong; nothing when stopped meanwhile. Throws std::exception where Torch does, or where a
    /// checkpoint is of another run.
    params::Result<Trainers> trainersFor(engine::Record& record, const std::stop_token& stopping);

    /// Forgets the data of the last race that came from files: they may have changed.
    void forgetFiles();

    /// The data alone, or issues.
    params::Result<std::shared_ptr<const TrainingData>> dataFor(const experiment::Problem& problem);
    /// Those of the last call that had no issues.
    const std::shared_ptr<const TrainingData>& data() const { return m_data; }

private:
    params::Issues load(const experiment::Problem& problem);
    params::Issues prepare(const experiment::Problem& problem);

    std::string m_datasetKey;
    bool m_isFromFiles = false;
    std::shared_ptr<const dataset::Dataset> m_dataset;
    std::string m_problemKey; ///< of shape and data
    experiment::Shape m_shape{};
    std::shared_ptr<const TrainingData> m_data;
};

} // namespace lrp::training
