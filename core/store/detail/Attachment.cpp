#include "core/store/detail/Attachment.h"

#include "core/store/detail/Columns.h"
#include "core/store/detail/Packed.h"
#include "core/store/detail/Reading.h"
#include "core/store/detail/Rows.h"
#include "core/store/detail/SampleBlock.h"
#include "core/store/detail/Stretches.h"
#include "core/store/detail/Thinning.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <SQLiteCpp/VariadicBind.h>

namespace lrp::store
{
namespace
{

/// Checkpoints that are looked at at once, as the time it takes grows with their square. A run never has half
/// of it, unless somebody else put them there; then it takes a few times to come to the oldest.
constexpr std::int64_t kMostThinned = 500;

/// Moves what the outbox has behind `items`, of which the oldest beyond `most` are dropped: a full disk does
/// not fill the memory.
template <class T>
void takeFrom(engine::Outbox<T>& outbox, std::vector<T>& items, std::size_t most)
{
    for (T& item : outbox.take()) {
        items.push_back(std::move(item));
    }
    if (items.size() > most) {
        items.erase(items.begin(), items.end() - static_cast<std::ptrdiff_t>(most));
    }
}

} // namespace

Attachment::Attachment(std::shared_ptr<engine::Record> record, const std::vector<RunId>& runs, bool areInFile)
    : m_record(std::move(record))
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        Lane lane{.run = runs[i], .record = m_record->lanes()[i]};
        if (areInFile) {
            lane.saved.samples = lane.record->samples.size();
            lane.saved.evaluations = lane.record->evaluations.size();
            lane.saved.stretches = lane.record->stretches.size();
        } else if (lane.record->beginning.checkpoint) {
            lane.checkpoints.push_back(lane.record->beginning.checkpoint);
        }
        m_lanes.push_back(std::move(lane));
    }
}

bool Attachment::collect()
{
    m_hasBegun = m_record->state != engine::RunState::Preparing; // before the shape, which may be new
    m_shape = m_record->shape();
    bool hasNews = !m_isShapeSaved && isPrepared();
    const bool isPaused = m_record->state == engine::RunState::Paused;
    for (Lane& lane : m_lanes) {
        engine::LaneRecord& record = *lane.record;
        takeFrom(record.checkpoints, lane.checkpoints, engine::LaneRecord::kMostCheckpoints);
        takeFrom(record.events, lane.events, engine::LaneRecord::kMostEvents);
        // A run that is said to have ended has all its samples, so these come last.
        const engine::LaneStatus status = record.status;
        lane.now.state =
            State{.status = isPaused && !engine::hasEnded(status) ? engine::LaneStatus::Paused : status,
                  .steps = record.steps,
                  .trainNanoseconds = record.trainNanoseconds,
                  .wallNanoseconds = record.wallNanoseconds,
                  .failure = record.failure()};
        lane.now.samples = record.samples.size();
        lane.now.evaluations = record.evaluations.size();
        lane.now.stretches = record.stretches.size();
        hasNews |= lane.now != lane.saved || !lane.checkpoints.empty() || !lane.events.empty();
    }
    return hasNews;
}

void Attachment::write(SQLite::Database& database)
{
    if (!m_isShapeSaved && isPrepared() && !m_lanes.empty()) {
        SQLite::Statement update(database, "UPDATE race SET train_examples = ?, validation_examples = ?, "
                                           "steps_per_epoch = ?, total_steps = ?, evaluate_every = ?, "
                                           "facts = ? "
                                           "WHERE id = (SELECT race FROM run WHERE id = ?)");
        SQLite::bind(update, m_shape.trainExamples, m_shape.validationExamples, m_shape.stepsPerEpoch,
                     m_shape.totalSteps, m_shape.evaluateEvery, factsText(m_record->facts()),
                     m_lanes.front().run);
        update.exec();
    }
    for (Lane& lane : m_lanes) {
        if (updateRun(database, lane)) { // else it has been removed
            if (!m_isShapeSaved && isPrepared()) {
                writeColumns(database, lane.run, lane.record->columns());
            }
            writeSamples(database, lane);
            writeEvaluations(database, lane);
            if (lane.now.stretches != lane.saved.stretches) {
                writeStretches(database, lane.run, lane.record->stretches, lane.now.stretches);
            }
            for (const engine::Event& event : lane.events) {
                insertEvent(database, lane.run, event);
            }
            writeCheckpoints(database, lane);
        }
    }
}

void Attachment::saved()
{
    m_isShapeSaved = m_isShapeSaved || isPrepared();
    for (Lane& lane : m_lanes) {
        lane.saved = lane.now;
        lane.checkpoints.clear();
        lane.events.clear();
    }
}

void Attachment::handOver(Attachment& successor)
{
    for (Lane& to : successor.m_lanes) {
        const auto from = std::find_if(m_lanes.begin(), m_lanes.end(),
                                       [&](const Lane& lane) { return lane.run == to.run; });
        if (from == m_lanes.end()) {
            continue;
        }
        if (from->record == to.record) {
            to.saved = from->saved;
        }
        takeFrom(from->record->checkpoints, from->checkpoints, engine::LaneRecord::kMostCheckpoints);
        takeFrom(from->record->events, from->events, engine::LaneRecord::kMostEvents);
        to.checkpoints = std::move(from->checkpoints);
        to.events = std::move(from->events);
        m_lanes.erase(from);
    }
}

std::shared_ptr<engine::LaneRecord> Attachment::lane(RunId run) const
{
    for (const Lane& lane : m_lanes) {
        if (lane.run == run) {
            return lane.record;
        }
    }
    return nullptr;
}

bool Attachment::updateRun(SQLite::Database& database, const Lane& lane)
{
    SQLite::Statement update(database, "UPDATE run SET status = ?, steps = ?, train_nanoseconds = ?, "
                                       "wall_nanoseconds = ?, failure = ? WHERE id = ?");
    const State& state = *lane.now.state;
    SQLite::bind(update, toString(state.status), state.steps, state.trainNanoseconds, state.wallNanoseconds,
                 state.failure, lane.run);
    return update.exec() == 1;
}

void Attachment::writeSamples(SQLite::Database& database, const Lane& lane)
{
    if (lane.now.samples == lane.saved.samples) {
        return;
    }
    SQLite::Statement insert(database,
                             "INSERT INTO sample_block(run, first_step, count, data) VALUES (?, ?, ?, ?) ON "
                             "CONFLICT (run, first_step) DO UPDATE SET count = excluded.count, "
                             "data = excluded.data");
    const engine::SampleColumns& samples = lane.record->samples;
    for (std::size_t begin = lane.saved.samples / kBlock * kBlock; begin < lane.now.samples;
         begin += kBlock) {
        const std::size_t end = std::min(begin + kBlock, lane.now.samples);
        const std::string data = packSamples(samples, begin, end);
        insert.reset();
        SQLite::bind(insert, lane.run, samples.firstStep() + static_cast<std::int64_t>(begin),
                     static_cast<std::int64_t>(end - begin));
        insert.bindNoCopy(4, data.data(), static_cast<int>(data.size()));
        insert.exec();
    }
}

void Attachment::writeEvaluations(SQLite::Database& database, Lane& lane)
{
    if (lane.now.evaluations == lane.saved.evaluations) {
        return;
    }
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO evaluation(run, step, training_loss, "
                                       "validation_loss, accuracy, average_loss, average_accuracy) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = lane.saved.evaluations; i < lane.now.evaluations; ++i) {
        const engine::Evaluation& evaluation = lane.record->evaluations[i];
        insert.reset();
        SQLite::bind(insert, lane.run, evaluation.step, evaluation.trainingLoss, evaluation.validationLoss,
                     evaluation.accuracy, evaluation.averageLoss, evaluation.averageAccuracy);
        insert.exec();
    }
    SQLite::Statement update(database,
                             "UPDATE run SET last_training_loss = ?, best_training_loss = ?, "
                             "last_validation_loss = ?, best_validation_loss = ?, last_accuracy = ?, "
                             "best_accuracy = ? WHERE id = ?");
    const engine::Score& score = lane.score.of(lane.record->evaluations);
    SQLite::bind(update, score.lastTrainingLoss, score.bestTrainingLoss, score.lastValidationLoss,
                 score.bestValidationLoss, score.lastAccuracy, score.bestAccuracy, lane.run);
    update.exec();
}

void Attachment::writeCheckpoints(SQLite::Database& database, const Lane& lane)
{
    if (lane.checkpoints.empty()) {
        return;
    }
    SQLite::Statement insert(
        database, "INSERT INTO checkpoint(run, step, reason, data) VALUES (?, ?, ?, ?) ON CONFLICT "
                  "(run, step) DO UPDATE SET reason = excluded.reason, data = excluded.data");
    for (const engine::CheckpointPtr& checkpoint : lane.checkpoints) {
        static_assert(engine::kMostCheckpointBytes <= kMostPacked);
        if (checkpoint->bytes.size() > engine::kMostCheckpointBytes) {
            insertEvent(
                database, lane.run,
                engine::eventNow(engine::EventKind::Note, checkpoint->step,
                                 translate("store",
                                           "The state here is too large for a document, so no run can go on "
                                           "from it.")));
            continue;
        }
        const std::string data = pack(checkpoint->bytes);
        insert.reset();
        SQLite::bind(insert, lane.run, checkpoint->step,
                     std::string(choices(checkpoint->reason)[static_cast<std::size_t>(checkpoint->reason)]));
        insert.bindNoCopy(4, data.data(), static_cast<int>(data.size()));
        insert.exec();
    }
    SQLite::Statement erase(database, "DELETE FROM checkpoint WHERE run = ? AND step = ?");
    for (const std::int64_t step : thinned(readCheckpoints(database, lane.run, kMostThinned))) {
        erase.reset();
        SQLite::bind(erase, lane.run, step);
        erase.exec();
    }
}

} // namespace lrp::store
