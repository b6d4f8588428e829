#pragma once

#include "core/engine/Bend.h"
#include "core/engine/Engine.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lrp::app
{

/// A bend of a lane as the command line asks for it: LANE@STEP=SCHEDULE, the schedule as JSON.
struct BendArgument {
    std::string text; ///< as it was given, for messages
    char letter = 'A';
    std::int64_t step = 0; ///< updates done before it
    schedule::Schedule after{};
    double to = 0.0; ///< the rate it ends with
};

/// Those arguments, sorted by their steps; issues name them and say what is wrong, also of what can be known
/// of the lanes before they run.
params::Result<std::vector<BendArgument>> parseBends(const std::vector<std::string>& texts,
                                                     const experiment::Experiment& experiment,
                                                     const experiment::Shape& shape);

/// A document's run that took another's place, as a lane with one schedule that makes all its rates, alone in
/// its experiment; its race's shape.
struct ComposedRun {
    experiment::Experiment experiment;
    experiment::Shape shape{};
};
/// Nothing where `run` (a number or a letter) is no such run of the document.
params::Result<std::optional<ComposedRun>> composedRun(const std::string& path, const std::string& run);

/// Bends the lanes of a race where they are to be bent. Thread: one.
class Bends
{
public:
    /// Told of each run that takes another's place, before it runs.
    using Keep =
        std::function<void(const std::shared_ptr<engine::Record>& bent, const engine::LaneRecord& from)>;

    /// Before the record runs.
    Bends(std::vector<BendArgument> bends, const std::shared_ptr<engine::Record>& record, Keep keep);

    /// Bends what stands still for it.
    void look(engine::Engine& engine);

    /// The race with the lanes that stand in the places of those which were bent; the race itself while none
    /// was.
    const std::shared_ptr<engine::Record>& present() const { return m_present; }
    /// The race with all its runs, those that were bent before those that took their places; likewise.
    std::shared_ptr<engine::Record> whole() const;
    /// What was not bent, as it had ended before: a sentence each.
    params::Issues missed() const;

private:
    void askNext(std::size_t place);
    void setPresent();

    std::shared_ptr<engine::Record> m_race;
    std::shared_ptr<engine::Record> m_present; ///< made anew by each bend
    std::vector<std::vector<engine::LaneOf>>
        m_runs;                                    ///< by place: the run, what took its place, what took that
    std::vector<std::vector<BendArgument>> m_left; ///< by place: still to come
    Keep m_keep;
};

} // namespace lrp::app
