#pragma once

#include "core/engine/Record.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace lrp::engine
{

/// What a lane's model predicts over a rectangle of the plane.
struct Boundary {
    std::int64_t step = -1; ///< updates done when it was computed; −1: none yet
    int columns = 0;
    int rows = 0;
    double xMin = 0.0, xMax = 0.0, yMin = 0.0, yMax = 0.0;
    /// [rows, columns], row 0 at yMin: the most likely class plus its lead in [0, 1) over the runner-up.
    std::vector<float> values;
    int classes = 0;
    /// The training and validation points, the same for every lane: x, y, class one after another.
    std::shared_ptr<const std::vector<float>> points;
    std::int64_t trainPoints = 0;
};

/// Trains experiments in the background. Every call returns at once.
/// Thread: one thread calls; the Record it returns may be read from any.
class Engine
{
public:
    virtual ~Engine() = default;

    /// Ends the present run, if any, and starts the one of this record: lanes begin where their `beginning`
    /// says, and those that have ended are not trained. Data are loaded in the background: until then the
    /// record's state is Preparing, and if that fails it becomes Ended with problems(). With `paused` the
    /// race waits where it begins.
    virtual void run(std::shared_ptr<Record> record, bool paused) = 0;

    /// The same with a record made here.
    std::shared_ptr<const Record> start(const experiment::Experiment& experiment, bool paused = false)
    {
        auto record = std::make_shared<Record>(experiment);
        run(record, paused);
        return record;
    }

    /// The record, of the same problem, joins the race that is under way: its lanes catch up and then race in
    /// lock-step with the others. With no race alive the same as run().
    virtual void join(std::shared_ptr<Record> record) = 0;

    virtual void pause() = 0;
    virtual void resume() = 0;
    /// One step of every lane, then pause.
    virtual void singleStep() = 0;
    /// Ends the run; lanes that have not ended become Stopped. At most one step and one evaluation long.
    virtual void stop() = 0;
    /// The same, but such lanes become Paused: somebody means to go on with them later.
    virtual void suspend() = 0;
    /// Blocks until the run has ended.
    virtual void wait() = 0;

    /// Steps per second for every lane; 0 is as fast as possible. Keeps its value from run to run.
    virtual void setPace(double stepsPerSecond) = 0;

    /// How many threads train from the next run on; 0: one for each core. What is measured does not depend
    /// on it.
    virtual void setThreads(int threads) = 0;

    /// Which lane boundary() shows, or −1 for none. Only for problems in the plane.
    virtual void watchBoundary(int lane) = 0;
    /// The latest picture of the watched lane; nullptr when there is none.
    virtual std::shared_ptr<const Boundary> boundary() const = 0;
};

} // namespace lrp::engine
