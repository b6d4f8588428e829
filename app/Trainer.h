#pragma once

#include "core/engine/Engine.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lrp::app
{

class Bends;

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
    /// The same, with bends on the way.
    void train(const std::shared_ptr<engine::Record>& record, Bends& bends);
    /// Trains the record's only lane up to exactly this step, and stops it there: everything that its next
    /// update depends on, or nullptr when it ended before, failed or was interrupted.
    engine::CheckpointPtr checkpointAt(const std::shared_ptr<engine::Record>& record, std::int64_t step);
    /// Stands before the progress of what is trained from now on.
    void announce(std::string heading) { m_heading = std::move(heading); }
    /// Waits until it is answered, which an interrupt cuts short.
    void answer(const engine::InquiryPtr& inquiry);

private:
    using Present = std::function<std::shared_ptr<const engine::Record>()>;
    void trainUntil(const std::shared_ptr<engine::Record>& record, const std::function<bool()>& isEnough,
                    const Present& present = {});
    Trainer(std::unique_ptr<engine::Engine> engine, bool quiet);
    void show(const engine::Record& record);
    std::string progressLine(const engine::Record& record, std::int64_t slowest, std::int64_t total);
    void showPart(double share);
    void done();

    std::unique_ptr<engine::Engine> m_engine;
    bool m_quiet;
    bool m_isTerminal;
    std::string m_heading;
    std::int64_t m_tenth = -1;                  ///< of the run, that was printed last
    std::vector<engine::RunningScore> m_scores; ///< of the lanes that train
};

/// Says on stderr which lanes failed, and why; whether there were any.
bool reportFailures(const engine::Record& record);

} // namespace lrp::app
