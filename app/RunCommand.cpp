#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/Pictures.h"
#include "app/TrainingModule.h"
#include "core/experiment/AtomicFile.h"
#include "core/experiment/Plan.h"
#include "core/exporter/Curves.h"
#include "core/exporter/Summary.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace lrp::app
{
namespace
{

using experiment::Experiment;
using params::Issues;
using Runs = std::vector<std::shared_ptr<const engine::Record>>;

/// One line on stderr that says how far every lane is: rewritten in place on a terminal, a line each tenth
/// elsewhere.
class Progress
{
public:
    explicit Progress(bool quiet)
        : m_quiet(quiet)
        , m_terminal(::isatty(STDERR_FILENO) == 1)
    {
    }

    void show(const engine::Record& record)
    {
        const std::int64_t total = record.shape().totalSteps;
        if (m_quiet || total == 0) {
            return;
        }
        std::int64_t slowest = total;
        for (const auto& lane : record.lanes()) {
            slowest = engine::hasEnded(lane->status) ? slowest : std::min<std::int64_t>(slowest, lane->steps);
        }
        const std::int64_t tenth = 10 * slowest / total;
        if (m_terminal || tenth != m_tenth) {
            m_tenth = tenth;
            std::cerr << (m_terminal ? "\r\033[K" : "") << line(record, slowest, total)
                      << (m_terminal ? "" : "\n") << std::flush;
        }
    }

    void done()
    {
        if (!m_quiet && m_terminal) {
            std::cerr << "\r\033[K" << std::flush;
        }
        m_tenth = -1;
    }

private:
    static std::string line(const engine::Record& record, std::int64_t slowest, std::int64_t total)
    {
        constexpr int kWidth = 24;
        const auto filled = static_cast<std::size_t>(kWidth * slowest / total);
        std::string text = "[" + std::string(filled, '#') + std::string(kWidth - filled, '.') + "] " +
                           std::to_string(slowest) + "/" + std::to_string(total);
        for (const auto& lane : record.lanes()) {
            const double loss = engine::scoreOf(*lane).lastValidationLoss;
            char value[32];
            std::snprintf(value, sizeof value, "%.4g", loss);
            text += std::string("  ") + lane->letter + " " + (std::isnan(loss) ? "–" : value);
        }
        return text;
    }

    bool m_quiet;
    bool m_terminal;
    std::int64_t m_tenth = -1;
};

Issues checkOutputs(const RunOptions& options)
{
    Issues issues;
    for (const std::string& path : options.outputs) {
        const std::string ending = endingOf(path);
        if (ending != "csv" && ending != "json" && !isPicture(ending)) {
            issues.push_back(
                {"-o " + path,
                 "has an ending that says nothing of its format; needs .csv, .json, .png, .svg or .pdf"});
        } else if (isPicture(ending) && options.seeds > 1) {
            issues.push_back({"-o " + path, "would show one seed of " + std::to_string(options.seeds) +
                                                "; a picture needs --seeds 1"});
        }
    }
    return issues;
}

/// Trains one experiment to its end, or to the moment of an interrupt.
std::shared_ptr<const engine::Record> train(engine::Engine& engine, const Experiment& experiment,
                                            Progress& progress)
{
    const auto record = engine.start(experiment);
    while (record->state != engine::RunState::Ended) {
        if (wasInterrupted()) {
            engine.stop();
            engine.wait();
        }
        progress.show(*record);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    progress.done();
    return record;
}

params::Json summaryOf(const Runs& runs)
{
    if (runs.size() == 1) {
        return exporter::summaryAsJson(*runs.front());
    }
    params::Json all = params::Json::array();
    for (const auto& run : runs) {
        all.push_back(exporter::summaryAsJson(*run));
    }
    return {
        {"experiment", runs.front()->experiment().name}, {"seeds", runs.size()}, {"runs", std::move(all)}};
}

std::string jsonText(const params::Json& json)
{
    return json.dump(2, ' ', false, params::Json::error_handler_t::replace) + "\n";
}

Issues writeOutput(const Runs& runs, bool dark, const std::string& path)
{
    const std::string ending = endingOf(path);
    const engine::Record& first = *runs.front();
    if (isPicture(ending)) {
        return drawPicture(first.experiment(), first.shape(), runs.front(), {.dark = dark}, path);
    }
    if (ending == "json") {
        return experiment::writeFile(path, jsonText(summaryOf(runs)));
    }
    std::string text = exporter::samplesHeader();
    for (const auto& run : runs) {
        text += exporter::samplesAsCsv(*run);
    }
    return experiment::writeFile(path, text);
}

bool anyFailed(const Runs& runs)
{
    bool failed = false;
    for (const auto& run : runs) {
        for (const auto& lane : run->lanes()) {
            if (lane->status == engine::LaneStatus::Failed) {
                std::cerr << "lane " << lane->letter << " failed at step " << lane->steps << ": "
                          << lane->failure() << '\n';
                failed = true;
            }
        }
    }
    return failed;
}

} // namespace

int run(const RunOptions& options)
{
    auto experiment = resolve(options.experiment);
    Issues issues = experiment.issues();
    append(issues, checkOutputs(options));
    if (issues.empty()) {
        const auto shape = experiment::shapeOf(experiment->problem);
        append(issues, shape ? experiment::checkLengths(*experiment, *shape) : shape.issues());
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    catchInterrupts();
    std::unique_ptr<engine::Engine> engine;
    try {
        engine = loadEngine(options.threads);
    } catch (const std::runtime_error& error) {
        std::cerr << "Training is not available: " << error.what() << '\n';
        return WorkFailed;
    }
    engine->setPace(options.pace);
    Progress progress(options.quiet);
    Runs runs;
    for (std::int64_t i = 0; i < options.seeds && !wasInterrupted(); ++i) {
        runs.push_back(train(*engine, *experiment, progress));
        if (const Issues problems = runs.back()->problems(); !problems.empty()) {
            complain(problems);
            return WrongInput;
        }
        ++experiment->problem.seed;
    }
    if (options.json) {
        std::cout << jsonText(summaryOf(runs));
    } else {
        std::cout << exporter::summaryAsTable(runs);
    }
    for (const std::string& path : options.outputs) {
        const Issues problems = writeOutput(runs, options.dark, path);
        if (problems.empty() && !options.quiet) {
            std::cerr << "wrote " << path << '\n';
        }
        append(issues, problems);
    }
    complain(issues);
    const bool failed = anyFailed(runs) || !issues.empty();
    return wasInterrupted() ? Interrupted : failed ? WorkFailed : Done;
}

} // namespace lrp::app
