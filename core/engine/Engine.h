#pragma once

#include "core/engine/Inquiry.h"
#include "core/engine/Record.h"

#include <memory>

namespace lrp::engine
{

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

    /// Has the inquiry answered by a thread that stands back behind the lanes. Whatever comes of it, it will
    /// be over, once the engine has gone at the latest. It changes nothing that a lane measures.
    virtual void ask(InquiryPtr inquiry) = 0;
};

} // namespace lrp::engine
