#include "core/engine/Inquiry.h"

#include "core/engine/Snapshots.h"
#include "core/probe/Evaluate.h"

#include <gtest/gtest.h>

namespace lrp::engine
{
namespace
{

probe::WeightsPtr weightsAt(std::int64_t step)
{
    return std::make_shared<probe::Weights>(probe::Weights{.step = step, .values = {1.0F}});
}

TEST(Snapshots, GiveTheWeightsAsTheyStandNext)
{
    Snapshots snapshots;
    EXPECT_FALSE(snapshots.wants(7));
    EXPECT_EQ(snapshots.latest(), nullptr);
    snapshots.ask();
    EXPECT_TRUE(snapshots.isAsked());
    EXPECT_TRUE(snapshots.wants(7));
    snapshots.put(weightsAt(7));
    EXPECT_FALSE(snapshots.isAsked());
    EXPECT_FALSE(snapshots.wants(8));
    EXPECT_EQ(snapshots.latest()->step, 7);
}

TEST(Snapshots, GiveThoseOfAnExactStepToWhoAsksForIt)
{
    Snapshots snapshots;
    snapshots.askAt(9);
    EXPECT_FALSE(snapshots.wants(8));
    EXPECT_TRUE(snapshots.wants(9));
    EXPECT_TRUE(snapshots.isAsked());
    snapshots.askAt(0);
    EXPECT_TRUE(snapshots.wants(0));
}

TEST(Inquiry, IsOverOnceItIsAnsweredFailedOrStopped)
{
    const auto inquiry = [] {
        return Inquiry(probe::Evaluate{}, experiment::Problem{}, {.model = weightsAt(7)});
    };
    Inquiry answered = inquiry();
    EXPECT_FALSE(answered.isOver());
    answered.finish(std::make_shared<probe::Evaluation>(), 12);
    EXPECT_TRUE(answered.isOver());
    EXPECT_NE(answered.answer(), nullptr);
    EXPECT_EQ(answered.computedNanoseconds(), 12);

    Inquiry failed = inquiry();
    failed.fail("no memory");
    EXPECT_TRUE(failed.isOver());
    EXPECT_EQ(failed.answer(), nullptr);
    EXPECT_EQ(failed.failure(), "no memory");

    Inquiry stopped = inquiry();
    stopped.stop();
    EXPECT_TRUE(stopped.progress().isStopped());
    stopped.finish(nullptr);
    EXPECT_EQ(stopped.failure(), "");
}

} // namespace
} // namespace lrp::engine
