#include "core/training/TorchEngine.h"

#include "core/engine/Race.h"
#include "core/experiment/Plan.h"
#include "core/training/detail/BoundaryBoard.h"
#include "core/training/detail/LaneTrainer.h"
#include "core/training/detail/MathThreads.h"
#include "core/training/detail/TrainingData.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace lrp::training
{
namespace
{

using Clock = std::chrono::steady_clock;
using engine::LaneStatus;
using engine::RunState;

/// Torch's message without its stack trace, or any other exception's text.
std::string textOf(const std::exception& error)
{
    const auto* torchError = dynamic_cast<const c10::Error*>(&error);
    std::string text = torchError ? torchError->what_without_backtrace() : error.what();
    return text.substr(0, text.find('\n'));
}

/// Keeps the data of the last run, so that pressing Start again does not read them again.
class DataCache
{
public:
    params::Result<std::shared_ptr<const dataset::Dataset>> get(const experiment::Problem& problem)
    {
        // Data read from files are read anew: the file may have changed.
        std::string key = dataset::isGenerated(problem.dataset)
                              ? dataset::toJson(problem.dataset).dump() + "#" + std::to_string(problem.seed)
                              : std::string();
        if (m_dataset && !key.empty() && key == m_key) {
            return m_dataset;
        }
        auto loaded =
            dataset::load(problem.dataset, static_cast<std::uint64_t>(problem.seed), "/problem/dataset");
        if (!loaded) {
            return loaded.issues();
        }
        m_key = std::move(key);
        m_dataset = std::make_shared<const dataset::Dataset>(std::move(*loaded));
        return m_dataset;
    }

private:
    std::string m_key;
    std::shared_ptr<const dataset::Dataset> m_dataset;
};

/// What the model asks of the data and only the loaded data can tell.
params::Issues modelProblems(const experiment::Problem& problem, const dataset::Dataset& data)
{
    constexpr std::int64_t kSmallestSide = 12;
    if (std::holds_alternative<model::LeNet>(problem.model) &&
        !(data.isImages() && data.shape[1] >= kSmallestSide && data.shape[2] >= kSmallestSide)) {
        return {
            {"/problem/model/type",
             "is LeNet, which needs images of at least 12 by 12 pixels; needs MLP or linear for these data"}};
    }
    return {};
}

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
            m_record = record;
            m_boundary.clear();
        }
        // The new runner, not the caller, waits for the old one to end.
        m_runner =
            std::jthread([this, record, old = std::move(m_runner)](const std::stop_token& stopping) mutable {
                old = {};
                live(*record, stopping);
            });
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

    void wait() override
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return !m_record || m_record->state == RunState::Ended; });
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

    void watchBoundary(int lane) override
    {
        m_boundary.watch(lane);
        m_wake.notify_all();
    }

    std::shared_ptr<const engine::Boundary> boundary() const override { return m_boundary.picture(); }

private:
    using Trainers = std::vector<std::unique_ptr<LaneTrainer>>;

    void setPaused(bool paused)
    {
        const std::lock_guard lock(m_mutex);
        m_paused = paused;
        if (m_race) {
            paused ? m_race->pause() : m_race->resume();
        }
        publishState();
    }

    /// Caller holds m_mutex.
    void publishState()
    {
        if (m_race && m_record && m_record->state != RunState::Ended) {
            m_record->state = m_paused ? RunState::Paused : RunState::Running;
        }
    }

    /// The whole life of one run, on the runner's thread. After the race it stays, for pictures of the
    /// trained lanes.
    void live(engine::Record& record, const std::stop_token& stopping)
    {
        useOneMathThread();
        Trainers trainers;
        try {
            trainers = prepare(record, stopping);
            if (!trainers.empty()) {
                race(record, trainers, stopping);
            }
        } catch (const std::exception& error) {
            record.setProblems({{"", "The run could not start: " + textOf(error)}});
        }
        for (const auto& lane : record.lanes()) {
            if (!engine::hasEnded(lane->status)) {
                lane->status = LaneStatus::Stopped;
            }
        }
        std::unique_lock lock(m_mutex);
        record.state = RunState::Ended;
        m_wake.notify_all();
        while (!stopping.stop_requested()) {
            showWatched(trainers, lock);
            m_wake.wait_for(lock, stopping, BoundaryBoard::kEvery, [] { return false; });
        }
    }

    /// One trainer for each lane; none when the data are wrong (the record says why) or the run was stopped.
    Trainers prepare(engine::Record& record, const std::stop_token& stopping)
    {
        const experiment::Experiment& experiment = record.experiment();
        const auto loaded = m_cache.get(experiment.problem);
        params::Issues problems = loaded ? modelProblems(experiment.problem, **loaded) : loaded.issues();
        if (!problems.empty()) {
            record.setProblems(std::move(problems));
            return {};
        }
        const dataset::Size size{.examples = (*loaded)->examples(),
                                 .validationExamples = (*loaded)->validationExamples};
        const experiment::Shape shape = experiment::shapeFor(experiment.problem, size);
        problems = experiment::checkLengths(experiment, shape);
        if (!problems.empty()) {
            record.setProblems(std::move(problems));
            return {};
        }
        const auto data = makeTrainingData(*loaded, experiment.problem, shape);
        Trainers trainers;
        for (std::size_t i = 0; i < experiment.lanes.size() && !stopping.stop_requested(); ++i) {
            trainers.push_back(std::make_unique<LaneTrainer>(experiment, i, shape, data, *record.lanes()[i]));
        }
        record.setShape(shape);
        m_planar = data->points != nullptr;
        return stopping.stop_requested() ? Trainers{} : std::move(trainers);
    }

    void race(engine::Record& record, const Trainers& trainers, const std::stop_token& stopping)
    {
        engine::Race race(trainers.size(), record.shape().totalSteps, /*paused=*/true);
        const auto begin = Clock::now();
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
        std::size_t working = std::min<std::size_t>(m_threads, trainers.size());
        for (std::size_t i = working; i > 0; --i) {
            workers.emplace_back([&] {
                work(race, record, trainers, begin, stopping);
                const std::lock_guard lock(m_mutex);
                --working;
                m_wake.notify_all();
            });
        }
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, BoundaryBoard::kEvery, [&] { return working == 0; })) {
            showWatched(trainers, lock);
        }
        m_race = nullptr;
    }

    /// A worker: one turn after another.
    void work(engine::Race& race, engine::Record& record, const Trainers& trainers, Clock::time_point begin,
              const std::stop_token& stopping)
    {
        useOneMathThread();
        while (const auto turn = race.next()) {
            LaneTrainer& trainer = *trainers[turn->lane];
            engine::LaneRecord& lane = *record.lanes()[turn->lane];
            const std::lock_guard lock(trainer.mutex());
            std::int64_t done = 0;
            bool goesOn = true;
            try {
                do {
                    goesOn = trainer.step(stopping);
                    ++done;
                } while (goesOn && done < turn->steps && race.mayContinue());
                if (m_planar) {
                    m_boundary.refresh(static_cast<int>(turn->lane), trainer);
                }
            } catch (const std::exception& error) {
                lane.fail(textOf(error));
                lane.status = LaneStatus::Failed;
                goesOn = false;
            }
            lane.wallNanoseconds = std::chrono::nanoseconds(Clock::now() - begin).count();
            race.finish(*turn, done, !goesOn);
        }
    }

    /// Draws the watched lane where no worker comes by to do it: paused, ended. Lets go of `lock` (on
    /// m_mutex) meanwhile.
    void showWatched(const Trainers& trainers, std::unique_lock<std::mutex>& lock)
    {
        const int lane = m_boundary.lane();
        if (!m_planar || lane < 0 || lane >= static_cast<int>(trainers.size())) {
            return;
        }
        lock.unlock();
        LaneTrainer& trainer = *trainers[static_cast<std::size_t>(lane)];
        if (const std::unique_lock busy(trainer.mutex(), std::try_to_lock); busy) {
            m_boundary.refresh(lane, trainer);
        }
        lock.lock();
    }

    std::atomic<unsigned> m_threads{1};
    DataCache m_cache; ///< used by the runner's thread alone
    BoundaryBoard m_boundary;
    std::atomic<bool> m_planar{false};

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::shared_ptr<engine::Record> m_record;
    engine::Race* m_race = nullptr;
    bool m_paused = false;
    int m_singleSteps = 0; ///< asked for while the data were loading
    double m_pace = 0.0;

    std::jthread m_runner; ///< last: joined before anything it uses goes
};

} // namespace

std::unique_ptr<engine::Engine> makeTorchEngine(int threads)
{
    return std::make_unique<TorchEngine>(threads);
}

} // namespace lrp::training
