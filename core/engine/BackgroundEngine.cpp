#include "core/engine/BackgroundEngine.h"

#include "core/text/Translate.h"

#include <exception>
#include <utility>

namespace lrp::engine
{
namespace
{

/// Stands in for an engine that could not be made.
class MissingEngine final : public Engine
{
public:
    explicit MissingEngine(std::string why)
        : m_why(std::move(why))
    {
    }

    void run(std::shared_ptr<Record> record, bool) override
    {
        record->setProblems({{"", notAvailable()}});
        for (const auto& lane : record->lanes()) {
            lane->status = LaneStatus::Stopped;
        }
        record->state = RunState::Ended;
    }
    void join(std::shared_ptr<Record> record) override { run(std::move(record), false); }
    void pause() override {}
    void resume() override {}
    void singleStep() override {}
    void stop() override {}
    void suspend() override {}
    void wait() override {}
    void setPace(double) override {}
    void setThreads(int) override {}
    void ask(InquiryPtr inquiry) override { inquiry->fail(notAvailable()); }

private:
    std::string notAvailable() const
    {
        return translate("engine", "Training is not available: %1").arg(m_why);
    }

    std::string m_why;
};

} // namespace

BackgroundEngine::BackgroundEngine(Factory factory)
    : m_factory(std::move(factory))
{
}

BackgroundEngine::~BackgroundEngine()
{
    if (m_loader.joinable()) {
        m_loader.join();
    }
}

void BackgroundEngine::load()
{
    const std::lock_guard lock(m_mutex);
    if (!m_engine && !m_loader.joinable()) {
        m_loader = std::thread([this] { make(); });
    }
}

bool BackgroundEngine::isLoaded() const
{
    const std::lock_guard lock(m_mutex);
    return m_engine != nullptr;
}

void BackgroundEngine::make()
{
    std::unique_ptr<Engine> engine;
    try {
        engine = m_factory();
    } catch (const std::exception& error) {
        engine = std::make_unique<MissingEngine>(error.what());
    }
    const std::lock_guard lock(m_mutex);
    m_engine = std::move(engine);
    for (const Call& waiting : std::exchange(m_waiting, {})) {
        waiting(*m_engine);
    }
    m_loaded.notify_all();
}

void BackgroundEngine::call(Call call)
{
    load();
    const std::lock_guard lock(m_mutex);
    if (m_engine) {
        call(*m_engine);
    } else {
        m_waiting.push_back(std::move(call));
    }
}

void BackgroundEngine::run(std::shared_ptr<Record> record, bool paused)
{
    call([record = std::move(record), paused](Engine& engine) { engine.run(record, paused); });
}

void BackgroundEngine::join(std::shared_ptr<Record> record)
{
    call([record = std::move(record)](Engine& engine) { engine.join(record); });
}

void BackgroundEngine::pause()
{
    call([](Engine& engine) { engine.pause(); });
}

void BackgroundEngine::resume()
{
    call([](Engine& engine) { engine.resume(); });
}

void BackgroundEngine::singleStep()
{
    call([](Engine& engine) { engine.singleStep(); });
}

void BackgroundEngine::stop()
{
    call([](Engine& engine) { engine.stop(); });
}

void BackgroundEngine::suspend()
{
    call([](Engine& engine) { engine.suspend(); });
}

void BackgroundEngine::wait()
{
    load();
    {
        std::unique_lock lock(m_mutex);
        m_loaded.wait(lock, [this] { return m_engine != nullptr; });
    }
    m_engine->wait(); // which stays once it is there
}

void BackgroundEngine::setPace(double stepsPerSecond)
{
    call([stepsPerSecond](Engine& engine) { engine.setPace(stepsPerSecond); });
}

void BackgroundEngine::setThreads(int threads)
{
    call([threads](Engine& engine) { engine.setThreads(threads); });
}

void BackgroundEngine::ask(InquiryPtr inquiry)
{
    call([inquiry = std::move(inquiry)](Engine& engine) { engine.ask(inquiry); });
}

} // namespace lrp::engine
