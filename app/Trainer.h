#pragma once

#include "core/engine/Engine.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lrp::app
{

/// How long and how loudly the command line trains.
struct TrainOptions {
    int threads = 0;    ///< lanes at a time; 0: one for each core
    double pace = 0.0;  ///< steps per second; 0: as fast as possible
    bool quiet = false; ///< no progress bar
};

/// Trains records in the foreground with a progress bar on stderr. Thread: one.
class Trainer
{
public:
    /// Loads the engine; nothing (and a message on stderr) when that fails.
    static std::optional<Trainer> load(const TrainOptions& options);

    /// To the end, or to the moment of an interrupt, when the lanes stop with a checkpoint.
    void train(const std::shared_ptr<engine::Record>& record);

private:
    Trainer(std::unique_ptr<engine::Engine> engine, bool quiet);
    void show(const engine::Record& record);
    std::string progressLine(const engine::Record& record, std::int64_t slowest, std::int64_t total);
    void done();

    std::unique_ptr<engine::Engine> m_engine;
    bool m_quiet;
    bool m_isTerminal;
    std::int64_t m_tenth = -1;                  ///< of the run, that was printed last
    std::vector<engine::RunningScore> m_scores; ///< of the lanes that train
};

/// Says on stderr which lanes failed, and why; whether there were any.
bool reportFailures(const engine::Record& record);

} // namespace lrp::app
