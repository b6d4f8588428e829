#include "core/training/TorchEngine.h"

#include "core/text/Translate.h"
#include "core/training/detail/FailureText.h"
#include "core/training/detail/Field.h"
#include "core/training/detail/MathThreads.h"
#include "core/training/detail/Preparation.h"
#include "core/training/detail/ProbeWorkers.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace lrp::training
{
namespace
{

using Clock = std::chrono::steady_clock;
using engine::LaneStatus;
using engine::RunState;
using Reason = engine::Checkpoint::Reason;

class TorchEngine final : public engine::Engine
{
public:
    explicit TorchEngine(int threads) { TorchEngine::setThreads(threads); }

    ~TorchEngine() override { TorchEngine::stop(); }

    void run(std::shared_ptr<engine::Record> record, bool paused) override
    {
        stop();
        {
            const std::lock_guard lock(m_mutex);
            m_paused = paused;
            m_singleSteps = 0;
            m_life = std::make_shared<Life>();
            m_life->records = {record};
        }
        // The new runner, not the caller, waits for the old one to end.
        m_runner = std::jthread([this, record, life = m_life,
                                 old = std::move(m_runner)](const std::stop_token& stopping) mutable {
            old = {};
            m_preparation.forgetFiles();
            live(record, *life, stopping);
        });
    }

    void join(std::shared_ptr<engine::Record> record) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_life && !m_life->isOver) {
                m_life->records.push_back(record);
                m_life->joining.push_back(std::move(record));
                m_wake.notify_all();
                return;
            }
        }
        run(std::move(record), false);
    }

    void pause() override { setPaused(true); }
    void resume() override { setPaused(false); }

    void singleStep() override
    {
        const std::lock_guard lock(m_mutex);
        m_paused = true;
        if (m_race) {
            m_race->singleStep();
        } else {
            ++m_singleSteps;
        }
        publishState();
    }

    void stop() override { m_runner.request_stop(); }

    void suspend() override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_life) {
                m_life->endAs = LaneStatus::Paused;
            }
        }
        stop();
    }

    void wait() override
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return !m_life || m_life->isOver; });
    }

    void setPace(double stepsPerSecond) override
    {
        const std::lock_guard lock(m_mutex);
        m_pace = stepsPerSecond;
        if (m_race) {
            m_race->setPace(stepsPerSecond);
        }
    }

    void setThreads(int threads) override
    {
        m_threads =
            threads > 0 ? static_cast<unsigned>(threads) : std::max(1U, std::thread::hardware_concurrency());
    }

    void ask(engine::InquiryPtr inquiry) override { m_probes.ask(std::move(inquiry)); }

private:
    /// A race from its start to its end.
    struct Life {
        std::vector<std::shared_ptr<engine::Record>> records;
        std::vector<std::shared_ptr<engine::Record>> joining; ///< those of them that wait to enter
        LaneStatus endAs = LaneStatus::Stopped;               ///< what a stop makes of lanes
        bool isOver = false;
    };

    void setPaused(bool paused)
    {
        const std::lock_guard lock(m_mutex);
        if (m_life && !m_life->isOver && paused != m_paused) {
            note(paused ? engine::EventKind::Paused : engine::EventKind::Resumed);
        }
        m_paused = paused;
        if (m_race) {
            paused ? m_race->pause() : m_race->resume();
        }
        publishState();
        m_wake.notify_all();
    }

    /// Caller holds m_mutex.
    void note(engine::EventKind kind)
    {
        for (const auto& record : m_life->records) {
            for (const auto& lane : record->lanes()) {
                if (!engine::hasEnded(lane->status)) {
                    lane->events.put(engine::eventNow(kind, lane->steps));
                }
            }
        }
    }

    /// Caller holds m_mutex.
    void publishState()
    {
        for (std::size_t i = 0; m_life && i < m_life->records.size(); ++i) {
            const auto& record = m_life->records[i];
            const bool isReady = record->shape().totalSteps > 0 && record->state != RunState::Ended;
            if (m_race && isReady) {
                record->state = m_paused ? RunState::Paused : RunState::Running;
            }
        }
    }

    /// The whole life of one run, on the runner's thread. After the race it stays, for those who ask for the
    /// trained lanes' weights.
    void live(const std::shared_ptr<engine::Record>& record, Life& life, const std::stop_token& stopping)
    {
        useOneMathThread();
        Field field;
        admit(field, record, stopping);
        do {
            admitJoining(field, life, nullptr, stopping);
            race(field, life, stopping);
        } while (!endIfOver(field, life, stopping));
        std::unique_lock lock(m_mutex);
        while (!stopping.stop_requested()) {
            lock.unlock();
            field.copyWeights();
            lock.lock();
            m_wake.wait_for(lock, stopping, kEvery, [] { return false; });
        }
    }

    LaneStatus endOf(const Life& life)
    {
        const std::lock_guard lock(m_mutex);
        return life.endAs;
    }

    /// False when somebody joined just after the last lane had ended.
    bool endIfOver(Field& field, Life& life, const std::stop_token& stopping)
    {
        if (stopping.stop_requested()) {
            field.leave(endOf(life));
        }
        const bool isRun = field.isRun();
        const std::lock_guard lock(m_mutex);
        if (!isRun || (!life.joining.empty() && !stopping.stop_requested())) {
            return false;
        }
        for (const auto& record : life.records) {
            for (const auto& lane : record->lanes()) {
                if (!engine::hasEnded(lane->status)) { // it never entered
                    lane->status = life.endAs;
                }
            }
            record->state = RunState::Ended;
        }
        life.isOver = true;
        m_wake.notify_all();
        return true;
    }

    /// Makes the record's lanes entrants. If that fails, the record says why and has ended.
    void admit(Field& field, const std::shared_ptr<engine::Record>& record, const std::stop_token& stopping)
    {
        params::Issues problems;
        try {
            auto trainers = m_preparation.trainersFor(*record, stopping);
            if (trainers) {
                m_shared.put(record->experiment().problem, m_preparation.data());
            }
            for (std::size_t i = 0; trainers && i < trainers->size(); ++i) {
                engine::LaneRecord& lane = *record->lanes()[i];
                Entrant& entrant =
                    field.add({.record = record,
                               .lane = lane,
                               .trainer = std::move((*trainers)[i]),
                               .since = Clock::now() - std::chrono::nanoseconds(lane.wallNanoseconds)});
                if (!entrant.entry().ended) {
                    entrant.trainer->keepCheckpoint(Reason::Regular);
                }
                finishIfDone(entrant, stopping);
            }
            problems = trainers.issues();
        } catch (const std::exception& error) {
            problems = {{"", translate("training", "The run could not start: %1").arg(textOf(error))}};
        }
        if (!problems.empty()) {
            record->setProblems(std::move(problems));
            for (const auto& lane : record->lanes()) {
                lane->status = engine::hasEnded(lane->status) ? lane->status.load() : LaneStatus::Stopped;
            }
            const std::lock_guard lock(m_mutex);
            record->state = RunState::Ended;
        }
    }

    /// A lane that was stopped between its last update and its end.
    void finishIfDone(Entrant& entrant, const std::stop_token& stopping)
    {
        if (!entrant.entry().ended && entrant.trainer->stepsDone() >= entrant.record->shape().totalSteps) {
            entrant.trainer->step(stopping);
        }
    }

    void admitJoining(Field& field, Life& life, engine::Race* race, const std::stop_token& stopping)
    {
        for (;;) {
            std::shared_ptr<engine::Record> record;
            {
                const std::lock_guard lock(m_mutex);
                if (life.joining.empty()) {
                    return;
                }
                record = life.joining.front();
                life.joining.erase(life.joining.begin());
            }
            const std::size_t before = field.size();
            admit(field, record, stopping);
            for (std::size_t lane = before; race != nullptr && lane < field.size(); ++lane) {
                race->join(field[lane].entry());
            }
            const std::lock_guard lock(m_mutex);
            publishState();
        }
    }

    void race(Field& field, Life& life, const std::stop_token& stopping)
    {
        std::vector<engine::Race::Entry> entries;
        std::int64_t totalSteps = 0;
        for (const Entrant* entrant : field.all()) {
            entries.push_back(entrant->entry());
            totalSteps = entrant->record->shape().totalSteps;
        }
        engine::Race race(entries, totalSteps, /*paused=*/true);
        {
            const std::lock_guard lock(m_mutex);
            m_race = &race;
            race.setPace(m_pace);
            for (; m_singleSteps > 0; --m_singleSteps) {
                race.singleStep();
            }
            if (!m_paused) {
                race.resume();
            }
            publishState();
        }
        const std::stop_callback stopRace(stopping, [&race] { race.stop(); });
        std::vector<std::jthread> workers;
        std::size_t working = 0; // guarded by m_mutex
        std::unique_lock lock(m_mutex);
        do {
            lock.unlock();
            admitJoining(field, life, &race, stopping);
            if (race.isPaused()) {
                field.keepCheckpoints();
            }
            settleHalts(field, race);
            field.copyWeights();
            lock.lock();
            for (; working < std::min<std::size_t>(m_threads, field.size()) && !race.isOver(); ++working) {
                workers.emplace_back([&] {
                    work(race, field, stopping);
                    const std::lock_guard done(m_mutex);
                    --working;
                    m_wake.notify_all();
                });
            }
            m_wake.wait_for(lock, std::exchange(m_isHolding, false) ? kWhileHeld : kEvery,
                            [&] { return working == 0 || m_isHolding || !life.joining.empty(); });
        } while (working > 0);
        m_race = nullptr;
    }

    /// The runner looks soon whether a lane that stands still has been let go.
    void sayHolding()
    {
        const std::lock_guard lock(m_mutex);
        m_isHolding = true;
        m_wake.notify_all();
    }

    /// Lanes that are asked to stand still while no worker is at them do, and those that are let go go on.
    void settleHalts(Field& field, engine::Race& race)
    {
        for (std::size_t i = 0; i < field.size(); ++i) {
            Entrant& entrant = field[i];
            const engine::Halt& halt = entrant.lane.halt;
            if (race.isHeld(i) && !halt.isHeld()) {
                race.release(i, engine::hasEnded(entrant.lane.status));
            } else if (race.isHeld(i)) {
                sayHolding();
            } else if (halt.isAsked()) {
                const std::unique_lock busy(entrant.trainer->mutex(), std::try_to_lock);
                if (busy && entrant.trainer->standsStill()) {
                    race.hold(i);
                    sayHolding();
                }
            }
        }
    }

    /// A worker: one turn after another.
    void work(engine::Race& race, Field& field, const std::stop_token& stopping)
    {
        useOneMathThread();
        while (const auto turn = race.next()) {
            Entrant& entrant = field[turn->lane];
            const std::lock_guard lock(entrant.trainer->mutex());
            const Entrant::Made made = entrant.make(*turn, race, stopping);
            if (made.goesOn && entrant.lane.halt.isHeld()) {
                race.hold(turn->lane);
                sayHolding();
            }
            // Another may have taken its place as soon as it stood still.
            race.finish(*turn, made.steps, !made.goesOn || engine::hasEnded(entrant.lane.status));
        }
    }

    /// How often the runner looks for what a worker does not do on its way.
    static constexpr auto kEvery = std::chrono::milliseconds(50);
    /// The same while a lane stands still for somebody.
    static constexpr auto kWhileHeld = std::chrono::microseconds(500);

    std::atomic<unsigned> m_threads{1};
    Preparation m_preparation; ///< used by the runner's thread alone
    SharedData m_shared;
    ProbeWorkers m_probes{m_shared};

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::shared_ptr<Life> m_life; ///< of the present or last run
    engine::Race* m_race = nullptr;
    bool m_paused = false;
    int m_singleSteps = 0; ///< asked for while the data were loading
    double m_pace = 0.0;
    bool m_isHolding = false; ///< a lane stands still for somebody

    std::jthread m_runner; ///< last: joined before anything it uses goes
};

} // namespace

std::unique_ptr<engine::Engine> makeTorchEngine(int threads)
{
    return std::make_unique<TorchEngine>(threads);
}

} // namespace lrp::training
