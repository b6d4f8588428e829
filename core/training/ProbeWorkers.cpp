#include "core/training/detail/ProbeWorkers.h"

#include "core/text/Translate.h"
#include "core/training/detail/FailureText.h"
#include "core/training/detail/MathThreads.h"
#include "core/training/detail/Preparation.h"
#include "core/training/detail/TorchBench.h"

#include <algorithm>
#include <cassert>
#include <ctime>
#include <stdexcept>
#include <sys/resource.h>
#include <unistd.h>

namespace lrp::training
{
namespace
{

constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;

/// Of the calling thread: a tenth of the time that a thread gets which is as nice as usual.
void yieldToLanes()
{
    constexpr int kNicer = 10;
    const auto thread = static_cast<id_t>(::gettid()); // which Linux takes for a process of its own here
    ::setpriority(PRIO_PROCESS, thread, ::getpriority(PRIO_PROCESS, thread) + kNicer);
}

/// The processor's time that the calling thread has had.
std::int64_t computedNanoseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * kNanosecondsPerSecond + time.tv_nsec;
}

std::string keyOf(const experiment::Problem& problem)
{
    return experiment::toJson(experiment::Experiment{.name = {}, .problem = problem, .lanes = {}})
        .at("problem")
        .dump();
}

} // namespace

void SharedData::put(const experiment::Problem& problem, std::shared_ptr<const TrainingData> data)
{
    std::string key = keyOf(problem);
    const std::lock_guard lock(m_mutex);
    m_problem = std::move(key);
    m_data = std::move(data);
}

std::shared_ptr<const TrainingData> SharedData::of(const experiment::Problem& problem) const
{
    const std::string key = keyOf(problem);
    const std::lock_guard lock(m_mutex);
    return key == m_problem ? m_data : nullptr;
}

/// A thread's own: the bench of the problem that it was asked about last.
struct ProbeWorkers::Worker {
    Preparation preparation;
    std::string problem;
    std::shared_ptr<const TrainingData> data;
    std::unique_ptr<LaneBench> bench;

    /// Makes the bench of the problem, unless it stands there. Throws std::runtime_error with what is wrong.
    void prepare(const experiment::Problem& wanted, std::shared_ptr<const TrainingData> shared)
    {
        const std::string key = keyOf(wanted);
        if (bench && key == problem && (!shared || shared == data)) {
            return;
        }
        bench.reset();
        if (!shared) {
            preparation.forgetFiles();
            auto loaded = preparation.dataFor(wanted);
            if (!loaded) {
                throw std::runtime_error(loaded.issues().front().text());
            }
            shared = std::move(*loaded);
        }
        data = std::move(shared);
        bench = makeBench(wanted, data);
        problem = key;
    }

    /// A checkpoint's state, which fits the data there are; nullptr of the first step.
    std::shared_ptr<const TrainerState> stateOf(const engine::CheckpointPtr& checkpoint) const
    {
        if (!checkpoint) {
            return nullptr;
        }
        auto state = std::make_shared<TrainerState>(trainerStateFrom(checkpoint->bytes));
        if (state->data != data->fingerprint && state->data != 0) {
            throw std::runtime_error(
                translate("training",
                          "The files of the data have changed since the run began; put back the old ones."));
        }
        return state;
    }

    /// Has the lane stand on the bench as it goes on from there, where that is known, and for a probe that
    /// trains its trials.
    void stand(const engine::Inquiry& inquiry, const std::shared_ptr<const TrainerState>& state)
    {
        bench->clear();
        const engine::Inquiry::Place& place = inquiry.place();
        // With its evaluation the schedule moves, which it does not before the first step.
        const bool owesTick = state && state->owesEvaluation && state->step > 0;
        if (state && !owesTick && !place.beginsAnew) {
            bench->standAt(
                {.now = state->group,
                 .memory = {.numbers = state->optimizer.numbers, .vectors = state->optimizer.vectors}});
        }
        if (!inquiry.probe().trains()) {
            return;
        }
        if (!place.lane || std::holds_alternative<probe::WeightsPtr>(place.model)) {
            throw std::runtime_error(translate(
                "training", "Weights alone cannot be trained on: this is asked of a lane at a checkpoint, or "
                            "at its first step."));
        }
        if (const params::Issues misfits = inquiry.probe().fits(*place.lane); !misfits.empty()) {
            throw std::runtime_error(misfits.front().text());
        }
        bench->trainFrom(*place.lane, state, place.scheduleStep);
    }

    /// For use, which may be others than those that the optimizer moves.
    probe::Weights weightsOf(const TrainerState& state) const
    {
        const std::span<const float> used = weightsForUse(state);
        return {.step = state.step, .values = {used.begin(), used.end()}};
    }

    /// Throws where these are not those of the problem's network.
    const probe::WeightsPtr& fitting(const probe::WeightsPtr& weights) const
    {
        if (static_cast<std::int64_t>(weights->values.size()) != bench->size().weights) {
            throw std::runtime_error(translate("training", "The weights are those of another network."));
        }
        return weights;
    }

    probe::WeightsPtr weightsAt(const engine::Inquiry::Model& model,
                                const std::shared_ptr<const TrainerState>& state) const
    {
        if (const auto* copied = std::get_if<probe::WeightsPtr>(&model)) {
            return fitting(*copied);
        }
        return fitting(std::make_shared<probe::Weights>(
            state ? weightsOf(*state) : probe::Weights{.values = bench->firstWeights()}));
    }

    /// With what else the inquiry brings.
    probe::WeightsPtr withOthers(const probe::WeightsPtr& weights, const engine::Inquiry& inquiry) const
    {
        auto all = std::make_shared<probe::Weights>(*weights);
        const engine::Inquiry::Place& place = inquiry.place();
        all->whose = place.whose;
        if (all->whose.letter == 0 && place.lane) {
            all->whose.letter = place.lane->letter;
        }
        for (const engine::CheckpointPtr& checkpoint : place.earlier) {
            all->earlier.push_back(
                fitting(std::make_shared<probe::Weights>(weightsOf(*stateOf(checkpoint)))));
        }
        for (const engine::Inquiry::Beside& other : place.beside) {
            all->beside.push_back(besideOf(inquiry.problem(), other));
        }
        return all;
    }

    /// Throws where it is of another network or other data, of which this one's loss says nothing.
    probe::WeightsPtr besideOf(const experiment::Problem& asked, const engine::Inquiry::Beside& other) const
    {
        if (model::toJson(other.problem.model) != model::toJson(asked.model)) {
            throw std::runtime_error(
                translate("training",
                          "Lane %1 has trained another network: lanes of one alone lie in the same space.")
                    .arg(other.whose.letter));
        }
        if (dataset::toJson(other.problem.dataset) != dataset::toJson(asked.dataset)) {
            throw std::runtime_error(
                translate("training", "Lane %1 has trained on other data: lanes are compared on the same.")
                    .arg(other.whose.letter));
        }
        assert(!other.path.empty());
        auto made = std::make_shared<probe::Weights>();
        for (const engine::CheckpointPtr& checkpoint : other.path) {
            // With another seed the data may be drawn anew: its own are not what it is compared on.
            const TrainerState state = trainerStateFrom(checkpoint->bytes);
            auto weights = std::make_shared<probe::Weights>(weightsOf(state));
            fitting(weights);
            if (checkpoint == other.path.back()) {
                made->step = weights->step;
                made->values = std::move(weights->values);
            } else {
                made->earlier.push_back(std::move(weights));
            }
        }
        made->whose = other.whose;
        return made;
    }

    void answer(engine::Inquiry& inquiry, const SharedData& shared)
    {
        const std::int64_t before = computedNanoseconds();
        if (const params::Issues misfits = inquiry.probe().fits(inquiry.problem()); !misfits.empty()) {
            throw std::runtime_error(misfits.front().text());
        }
        prepare(inquiry.problem(), shared.of(inquiry.problem()));
        const engine::Inquiry::Place& place = inquiry.place();
        const auto* checkpoint = std::get_if<engine::CheckpointPtr>(&place.model);
        const auto state = checkpoint != nullptr ? stateOf(*checkpoint) : nullptr;
        const probe::WeightsPtr weights = withOthers(weightsAt(place.model, state), inquiry);
        stand(inquiry, state);
        auto found = inquiry.probe().answer(*bench, *weights, inquiry.progress());
        inquiry.finish(std::move(found), computedNanoseconds() - before);
    }
};

ProbeWorkers::~ProbeWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& inquiry : m_underWay) {
            inquiry->stop();
        }
        for (const auto& inquiry : m_waiting) {
            inquiry->finish(nullptr);
        }
        m_waiting.clear();
    }
    for (std::jthread& thread : m_threads) {
        thread.request_stop();
    }
    m_threads.clear();
}

void ProbeWorkers::ask(engine::InquiryPtr inquiry)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(inquiry));
    if (m_idle < m_waiting.size() && m_threads.size() < kMostWorkers) {
        m_threads.emplace_back([this](const std::stop_token& stopping) {
            useOneMathThread();
            yieldToLanes();
            Worker worker;
            work(worker, stopping);
        });
    }
    m_wake.notify_one();
}

void ProbeWorkers::work(Worker& worker, const std::stop_token& stopping)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        const bool isAsked = m_wake.wait(lock, stopping, [this] { return !m_waiting.empty(); });
        --m_idle;
        if (!isAsked || stopping.stop_requested()) {
            return;
        }
        const engine::InquiryPtr inquiry = m_waiting.front();
        m_waiting.pop_front();
        m_underWay.push_back(inquiry);
        lock.unlock();
        try {
            worker.answer(*inquiry, m_shared);
        } catch (const std::exception& error) {
            inquiry->fail(textOf(error));
        }
        lock.lock();
        std::erase(m_underWay, inquiry);
    }
}

} // namespace lrp::training
