#include "app/SweepTraining.h"

#include "app/CommandLine.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/RaceTraining.h"
#include "app/SweepRaces.h"
#include "app/SweepReport.h"
#include "core/files/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Result;
using sweep::Task;

/// "40 s", "12 min", "3 h 20 min"
std::string durationText(double seconds)
{
    const auto minutes = static_cast<std::int64_t>(std::round(seconds / 60.0));
    return seconds < 90.0 ? fmt::format("{} s", std::ceil(seconds))
           : minutes < 90 ? fmt::format("{} min", minutes)
                          : fmt::format("{} h {} min", grouped(minutes / 60), minutes % 60);
}

/// The tasks that are still to be trained, and how that goes.
class SweepCourse
{
public:
    SweepCourse(const sweep::Sweep& sweep, const sweep::Tasks& tasks, store::Document& document,
                std::map<std::string, KeptRace> kept)
        : m_sweep(sweep)
        , m_document(document)
        , m_kept(std::move(kept))
    {
        for (const Task& task : tasks.list) {
            const auto race = m_kept.find(task.id);
            if (race == m_kept.end() || !race->second.hasEnded) {
                m_open.push_back(&task);
            }
        }
        m_counts = {.tasks = tasks.list.size(), .skipped = tasks.list.size() - m_open.size()};
    }

    bool isOver() const { return m_open.empty(); }
    const SweepCounts& counts() const { return m_counts; }

    /// Until an interrupt at the latest.
    void train(Trainer& trainer)
    {
        const auto start = std::chrono::steady_clock::now();
        for (std::size_t i = 0; i < m_open.size() && !wasInterrupted(); ++i) {
            const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
            std::string heading =
                fmt::format("{} of {} tasks", grouped(static_cast<std::int64_t>(m_counts.skipped + i)),
                            grouped(static_cast<std::int64_t>(m_counts.tasks)));
            if (i > 0) {
                heading += ", " +
                           durationText(taken.count() * static_cast<double>(m_open.size() - i) /
                                        static_cast<double>(i)) +
                           " left";
            }
            trainer.announce(std::move(heading));
            count(*m_open[i], trainTask(*m_open[i], trainer));
        }
    }

private:
    enum class End { Done, Failed, Interrupted };

    void count(const Task& task, End end)
    {
        m_counts.done += end == End::Done ? 1 : 0;
        if (end == End::Failed) {
            std::cerr << task.id << "  " << task.label << ": failed\n";
            m_counts.failed.push_back(task.id);
        }
    }

    End trainTask(const Task& task, Trainer& trainer)
    {
        const auto race = begunOrNew(task, trainer);
        complain(race ? race->problems : race.issues());
        if (!race || !race->problems.empty()) {
            return End::Failed;
        }
        const bool isAtEnd = std::ranges::all_of(race->present->lanes(), [](const auto& lane) {
            return lane->status == engine::LaneStatus::Finished ||
                   lane->status == engine::LaneStatus::Diverged;
        });
        return !race->isWell ? End::Failed : isAtEnd ? End::Done : End::Interrupted;
    }

    /// What an earlier call began is gone on with.
    Result<TrainedRace> begunOrNew(const Task& task, Trainer& trainer)
    {
        if (const auto begun = m_kept.find(task.id); begun != m_kept.end()) {
            auto race = resumeRace(m_document, trainer, begun->second.race->id);
            if (race) {
                return race;
            }
            complain(race.issues());
            std::cerr << task.id << "  " << task.label
                      << ": cannot go on where it was interrupted, and begins anew\n";
        }
        const auto experiment = experimentOf(m_sweep, task);
        return experiment ? Result(trainRace(*experiment, {}, trainer, &m_document))
                          : Result<TrainedRace>(experiment.issues());
    }

    const sweep::Sweep& m_sweep;
    store::Document& m_document;
    std::map<std::string, KeptRace> m_kept;
    std::vector<const Task*> m_open;
    SweepCounts m_counts;
};

/// What is in the document when all is written.
bool printResults(const SweepOptions& options, const sweep::Sweep& sweep, const sweep::Tasks& tasks,
                  const store::Document& document, const SweepCounts& counts)
{
    const auto contents = document.contents();
    const auto results = contents ? resultsOf(sweep, tasks, document, keptRaces(*contents))
                                  : Result<SweepResults>(contents.issues());
    if (!results) {
        complain(results.issues());
        return false;
    }
    if (options.json) {
        printSweepAsJson(*results, sweep, counts, options.output);
    } else {
        printSweep(*results, sweep, counts, options.output);
    }
    return true;
}

} // namespace

int trainSweep(const SweepOptions& options, const sweep::Sweep& sweep, const sweep::Tasks& tasks)
{
    const auto document = documentToWrite(options.output, "-o " + options.output);
    const auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    if (!contents) {
        complain(contents.issues());
        return WrongInput;
    }
    complain(contents->leftOut);
    catchInterrupts();
    SweepCourse course(sweep, tasks, **document, keptRaces(*contents));
    if (!course.isOver()) {
        auto trainer = Trainer::load(options.train);
        if (!trainer) {
            return WorkFailed;
        }
        course.train(*trainer);
    }
    bool isWell = finish(**document);
    isWell = printResults(options, sweep, tasks, **document, course.counts()) && isWell;
    if (course.counts().left() > 0) {
        std::cerr << "Interrupted; " << files::quotedFile(options.output)
                  << " keeps what was reached. To go on: the same command\n";
        return Interrupted;
    }
    return isWell && course.counts().failed.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
