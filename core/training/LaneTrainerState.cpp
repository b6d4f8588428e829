// What a lane's trainer leaves in a checkpoint, and how it goes on from one.

#include "core/training/detail/LaneTrainer.h"

#include "core/params/Text.h"
#include "core/text/Translate.h"
#include "core/training/detail/WeightAverage.h"

#include <algorithm>
#include <stdexcept>

namespace lrp::training
{

void LaneTrainer::keepCheckpoint(engine::Checkpoint::Reason reason)
{
    if (m_record.keepsCheckpoints && m_step != m_lastCheckpoint) {
        m_lastCheckpoint = m_step;
        m_record.checkpoints.put(checkpoint(reason));
    }
}

engine::CheckpointPtr LaneTrainer::checkpoint(engine::Checkpoint::Reason reason) const
{
    return std::make_shared<engine::Checkpoint>(
        engine::Checkpoint{.step = m_step, .reason = reason, .bytes = toBytes(state())});
}

bool LaneTrainer::standsStill()
{
    engine::Halt& halt = m_record.halt;
    if (halt.wants(m_step) && m_step < m_shape.totalSteps && !engine::hasEnded(m_record.status)) {
        halt.put(checkpoint(engine::Checkpoint::Reason::Pause)); // kept by what goes on from it alone
    }
    return halt.isHeld();
}

TrainerState LaneTrainer::state() const
{
    return {.step = m_step,
            .owesEvaluation = m_owesEvaluation,
            .weights = {m_model.x().begin(), m_model.x().end()},
            .optimizer = m_updater->state(),
            .schedule = schedule::memoryOf(*m_scheduler),
            .group = m_groups.front(),
            .order = m_order.state(isInEpoch()),
            .sinceEvaluation = m_sinceEvaluation,
            .sinceTick = m_sinceTick,
            .lastEvaluation = m_lastEvaluation,
            .evaluationIsNew = m_evaluationIsNew,
            .average = m_average ? std::optional(m_average->state()) : std::nullopt,
            .stretch = m_keepsStretches ? std::optional(m_stretch.state()) : std::nullopt,
            .time = TimeSpent{m_record.trainNanoseconds, m_record.wallNanoseconds},
            .data = m_data->fingerprint,
            .arithmetic = m_objective->arithmetic()};
}

/// A checkpoint that does not fit keeps no other lane from going on: it leaves the model untrained.
void LaneTrainer::standAt(const engine::Checkpoint& checkpoint)
{
    try {
        const TrainerState there = trainerStateFrom(checkpoint.bytes);
        const bool isInRun = there.step >= 0 && there.step <= m_shape.totalSteps;
        if (isInRun && there.weights.size() == m_model.x().size()) {
            std::ranges::copy(weightsForUse(there), m_model.x().begin());
            m_step = there.step;
        }
    } catch (const std::runtime_error&) { // damaged, or of another version of the program
    }
}

void LaneTrainer::goOnFrom(const engine::Beginning& beginning)
{
    const TrainerState from = trainerStateFrom(beginning.checkpoint->bytes);
    if (from.weights.size() != m_model.x().size() || from.step < 0 || from.step > m_shape.totalSteps) {
        throw std::runtime_error(translate("training", "The checkpoint is one of another network or run."));
    }
    if (from.data != m_data->fingerprint && from.data != 0) {
        throw std::runtime_error(translate("training",
                                           "The files of the data have changed since the run began; put "
                                           "back the old ones, or start a new race."));
    }
    const params::Issues misfits = m_updater->restore(from.optimizer);
    std::ranges::copy(misfits.empty() ? std::span<const float>(from.weights) : weightsForUse(from),
                      m_model.x().begin());
    const params::Issues otherAverage = restoreAverage(from, beginning.isContinued);
    if (beginning.isContinued) {
        if (!misfits.empty()) {
            throw std::runtime_error(translate("training", "The checkpoint is one of another optimizer: %1")
                                         .arg(misfits.front().text()));
        }
        if (!otherAverage.empty()) {
            throw std::runtime_error(translate("training", "The checkpoint is one of another average: %1")
                                         .arg(otherAverage.front().text()));
        }
        if (m_raisedAtOnce.empty()) { // else it is another's memory
            schedule::recall(*m_scheduler, from.schedule);
        }
        m_groups.front() = from.group;
        m_sinceTick = from.sinceTick;
        m_evaluationIsNew = from.evaluationIsNew;
    } else {
        m_freshAt = from.step;
    }
    m_step = from.step;
    m_lastCheckpoint = from.step;
    m_owesEvaluation = from.owesEvaluation;
    m_sinceEvaluation = from.sinceEvaluation;
    m_lastEvaluation = from.lastEvaluation;
    if (from.stretch && from.step > beginning.forkStep) { // else it is the parent's
        m_stretch.restore(*from.stretch);
    }
    m_record.steps = std::max<std::int64_t>(m_record.steps, m_step);
    if (from.time) { // what comes now is timed once more
        const bool isParents = beginning.parent && m_step == beginning.forkStep;
        const TimeSpent before = isParents ? TimeSpent{} : *from.time;
        m_record.trainNanoseconds = before.trainNanoseconds;
        m_record.wallNanoseconds = before.wallNanoseconds;
    }
    m_order.restore(from.order, isInEpoch());
    compareArithmetic(from);
}

/// What does not fit leaves the average empty: it begins with the next update. So does a mean from before a
/// start that settings of its own put behind the fork.
params::Issues LaneTrainer::restoreAverage(const TrainerState& from, bool isContinued)
{
    const bool isTooEarly = !isContinued && m_lane.average == experiment::Averaging::Swa &&
                            from.step < experiment::periodInSteps(m_lane.swaStart, m_shape);
    if (!m_average || isTooEarly) {
        return {};
    }
    return from.average ? m_average->restore(*from.average)
                        : params::Issues{{"/average", translate("training", "is missing")}};
}

/// Samples are the very same after a break only where they are computed by the same.
void LaneTrainer::compareArithmetic(const TrainerState& from)
{
    const std::string now = m_objective->arithmetic();
    if (from.arithmetic != now) {
        m_remark = translate("training",
                             "From here on computed by %1, before by %2. They may round differently: what "
                             "follows need not be what it would have been without a break.")
                       .arg(now)
                       .arg(from.arithmetic.empty()
                                ? translate("training", "an earlier version of the program").str()
                                : from.arithmetic);
        m_record.events.put(engine::eventNow(engine::EventKind::Note, m_step, m_remark));
    }
}

} // namespace lrp::training
