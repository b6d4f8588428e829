#pragma once

#include "core/engine/Checkpoint.h"
#include "core/experiment/Lane.h"
#include "core/experiment/Problem.h"
#include "core/probe/Probe.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lrp::engine
{

/// A question to a probe, and what becomes of it: a worker answers it, or says why not. Thread: any.
class Inquiry
{
public:
    /// Where the model stands: a copy of a lane's weights, or a checkpoint; of checkpoints nullptr is step 0.
    using Place = std::variant<probe::WeightsPtr, CheckpointPtr>;

    /// Another run that a probe is given that compares.
    struct Beside {
        probe::Whose whose;
        experiment::Problem problem; ///< the run's own: of the same model and data, or the answer is why not
        std::vector<CheckpointPtr> path; ///< the oldest first; compared is the last, one at least
    };

    /// A probe that trains needs the lane, and a checkpoint of it.
    Inquiry(probe::Probe probe, experiment::Problem problem, Place place,
            std::optional<experiment::Lane> lane = {});

    const probe::Probe& probe() const { return m_probe; }
    const experiment::Problem& problem() const { return m_problem; }
    const Place& place() const { return m_place; }
    const std::vector<CheckpointPtr>& earlier() const { return m_earlier; }
    const std::vector<Beside>& beside() const { return m_beside; }
    const probe::Whose& whose() const { return m_whose; }
    const std::optional<experiment::Lane>& lane() const { return m_lane; }
    bool beginsAnew() const { return m_beginsAnew; }
    std::int64_t scheduleStep() const { return m_scheduleStep; }

    // Who asks.

    /// The checkpoints before the place, the oldest first, for a probe that looks back. Before it is asked.
    void setEarlier(std::vector<CheckpointPtr> earlier) { m_earlier = std::move(earlier); }
    /// Other runs, for a probe that compares. Before it is asked.
    void setBeside(std::vector<Beside> beside) { m_beside = std::move(beside); }
    /// Whose the place is, for answers that name several. Before it is asked.
    void setWhose(const probe::Whose& whose) { m_whose = whose; }
    /// A fork's schedule begins anew at the place: the checkpoint's rate and memory are its parent's. Before
    /// it is asked.
    void setBeginsAnew() { m_beginsAnew = true; }
    /// The update with which the lane's schedule began (Beginning::scheduleStep). Before it is asked.
    void setScheduleStep(std::int64_t step) { m_scheduleStep = step; }
    /// It is not wanted any more: it ends soon, without an answer unless it has one.
    void stop() { m_progress.stop(); }
    /// A share from 0 to 1.
    double done() const { return m_progress.done(); }
    bool isOver() const { return m_isOver; }
    /// nullptr until it is over, and where it failed or was stopped.
    probe::AnswerPtr answer() const;
    /// What is there of the answer already, from a probe that gives parts; nullptr: nothing.
    probe::AnswerPtr soFar() const { return m_progress.soFar(); }
    /// Why there is no answer, in words; empty: there is, or it was stopped.
    std::string failure() const;
    /// The processor's time that it took its worker, in nanoseconds.
    std::int64_t computedNanoseconds() const { return m_computed; }

    // Who answers, once.

    probe::Progress& progress() { return m_progress; }
    /// nullptr: it was stopped.
    void finish(probe::AnswerPtr answer, std::int64_t computedNanoseconds = 0);
    void fail(const std::string& why);

private:
    const probe::Probe m_probe;
    const experiment::Problem m_problem;
    const Place m_place;
    std::vector<CheckpointPtr> m_earlier;
    std::vector<Beside> m_beside;
    probe::Whose m_whose;
    const std::optional<experiment::Lane> m_lane;
    bool m_beginsAnew = false;
    std::int64_t m_scheduleStep = 0;
    probe::Progress m_progress;
    std::atomic<std::int64_t> m_computed{0};
    mutable std::mutex m_mutex;
    probe::AnswerPtr m_answer;
    std::string m_failure;
    std::atomic<bool> m_isOver{false}; ///< set last
};
using InquiryPtr = std::shared_ptr<Inquiry>;

} // namespace lrp::engine
