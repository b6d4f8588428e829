#pragma once

#include "core/engine/Engine.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace lrp::engine
{

/// An engine that is made on a thread of its own, because loading the code that trains takes half a second.
/// What is asked of it before then waits, in order; no call blocks but wait(). If it cannot be made, every
/// run ends with a problem that says why. Thread: as Engine.
class BackgroundEngine final : public Engine
{
public:
    /// Makes the engine, or throws std::exception with what went wrong.
    using Factory = std::function<std::unique_ptr<Engine>()>;

    explicit BackgroundEngine(Factory factory);
    ~BackgroundEngine() override;

    /// Begins to make the engine, if that has not begun; any call that needs it does so too.
    void load();
    /// Whether calls reach the engine directly.
    bool isLoaded() const;

    void run(std::shared_ptr<Record> record, bool paused) override;
    void join(std::shared_ptr<Record> record) override;
    void pause() override;
    void resume() override;
    void singleStep() override;
    void stop() override;
    void suspend() override;
    void wait() override;
    void setPace(double stepsPerSecond) override;
    void setThreads(int threads) override;
    void ask(InquiryPtr inquiry) override;

private:
    using Call = std::function<void(Engine&)>;

    void make();
    /// Now if the engine is there, else when it is.
    void call(Call call);

    Factory m_factory;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_loaded;
    std::unique_ptr<Engine> m_engine;
    std::vector<Call> m_waiting;
    std::thread m_loader; ///< joined before anything it uses goes
};

} // namespace lrp::engine
