#pragma once

#include "core/engine/Inquiry.h"
#include "core/training/detail/TrainingData.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace lrp::training
{

/// A race's data, where they may serve probes of the same problem. Thread: any.
class SharedData
{
public:
    void put(const experiment::Problem& problem, std::shared_ptr<const TrainingData> data);
    /// nullptr: those put last are of another problem.
    std::shared_ptr<const TrainingData> of(const experiment::Problem& problem) const;

private:
    mutable std::mutex m_mutex;
    std::string m_problem; ///< as JSON
    std::shared_ptr<const TrainingData> m_data;
};

/// The threads that answer inquiries, below the lanes in priority: where there are not cores enough the
/// system gives them a tenth of what a lane gets. They are started as they are needed, so that a long inquiry
/// keeps no other waiting. Thread: any.
class ProbeWorkers
{
public:
    explicit ProbeWorkers(const SharedData& data)
        : m_shared(data)
    {
    }
    /// Stops what is under way.
    ~ProbeWorkers();
    ProbeWorkers(const ProbeWorkers&) = delete;
    ProbeWorkers& operator=(const ProbeWorkers&) = delete;

    void ask(engine::InquiryPtr inquiry);

private:
    struct Worker;

    void work(Worker& worker, const std::stop_token& stopping);

    static constexpr std::size_t kMostWorkers = 4;

    const SharedData& m_shared;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::deque<engine::InquiryPtr> m_waiting;
    std::vector<engine::InquiryPtr> m_underWay;
    std::size_t m_idle = 0;
    std::vector<std::jthread> m_threads;
};

} // namespace lrp::training
