#include "core/engine/BackgroundEngine.h"

#include "core/probe/Evaluate.h"
#include "tests/support/FakeEngine.h"

#include <future>
#include <gtest/gtest.h>
#include <stdexcept>

namespace lrp::engine
{
namespace
{

using Calls = std::vector<std::string>;

experiment::Experiment oneLane()
{
    experiment::Experiment experiment;
    experiment.lanes.emplace_back();
    return experiment;
}

InquiryPtr someInquiry()
{
    return std::make_shared<Inquiry>(probe::Evaluate{}, experiment::Problem{},
                                     Inquiry::Place{.model = std::make_shared<probe::Weights>()});
}

TEST(BackgroundEngine, KeepsCallsInOrderUntilTheEngineIsThere)
{
    std::promise<void> release;
    auto* fake = new test::FakeEngine;
    BackgroundEngine engine([&] {
        release.get_future().wait();
        return std::unique_ptr<Engine>(fake);
    });
    const auto record = engine.start(oneLane());
    engine.pause();
    engine.resume();
    EXPECT_FALSE(engine.isLoaded());
    EXPECT_EQ(record->state, RunState::Preparing);
    const auto inquiry = someInquiry();
    engine.ask(inquiry);
    release.set_value();
    engine.wait();
    EXPECT_TRUE(engine.isLoaded());
    EXPECT_EQ(fake->calls, (Calls{"start", "pause", "resume", "wait"}));
    EXPECT_EQ(fake->record, record);
    EXPECT_EQ(fake->asked, std::vector{inquiry});
}

TEST(BackgroundEngine, PassesCallsOnOnceItIsThere)
{
    auto* fake = new test::FakeEngine;
    BackgroundEngine engine([&] { return std::unique_ptr<Engine>(fake); });
    engine.load();
    engine.wait();
    engine.start(oneLane(), /*paused=*/true);
    engine.setPace(7.0);
    engine.setThreads(3);
    const auto inquiry = someInquiry();
    engine.ask(inquiry);
    engine.singleStep();
    engine.stop();
    EXPECT_EQ(fake->calls, (Calls{"wait", "start paused", "step", "stop"}));
    EXPECT_EQ(fake->pace, 7.0);
    EXPECT_EQ(fake->threads, 3);
    EXPECT_EQ(fake->asked, std::vector{inquiry});
}

TEST(BackgroundEngine, EndsRunsWithTheReasonWhenItCannotBeMade)
{
    BackgroundEngine engine([]() -> std::unique_ptr<Engine> { throw std::runtime_error("no such file"); });
    const auto record = engine.start(oneLane());
    engine.wait();
    ASSERT_EQ(record->state, RunState::Ended);
    ASSERT_EQ(record->problems().size(), 1U);
    EXPECT_EQ(record->problems().front().message, "Training is not available: no such file");
    const auto inquiry = someInquiry();
    engine.ask(inquiry);
    EXPECT_TRUE(inquiry->isOver());
    EXPECT_EQ(inquiry->failure(), "Training is not available: no such file");
    EXPECT_EQ(record->lanes().front()->status, LaneStatus::Stopped);
}

TEST(BackgroundEngine, NeedsNoEngineToGoAway)
{
    bool made = false;
    {
        BackgroundEngine engine([&]() -> std::unique_ptr<Engine> {
            made = true;
            return std::make_unique<test::FakeEngine>();
        });
    }
    EXPECT_FALSE(made);
}

} // namespace
} // namespace lrp::engine
