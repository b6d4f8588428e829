#include "core/engine/Halt.h"

#include <gtest/gtest.h>

using namespace lrp::engine;

namespace
{

CheckpointPtr stateAt(std::int64_t step)
{
    return std::make_shared<Checkpoint>(Checkpoint{.step = step, .bytes = "weights"});
}

TEST(Halt, HoldsALaneThatWasAskedUntilItIsLetGo)
{
    Halt halt;
    EXPECT_FALSE(halt.wants(10));
    halt.ask(10, 4);
    EXPECT_FALSE(halt.wants(8));
    EXPECT_FALSE(halt.wants(10));
    EXPECT_TRUE(halt.wants(12));
    halt.put(stateAt(12));
    EXPECT_TRUE(halt.isHeld());
    EXPECT_FALSE(halt.isAsked());
    EXPECT_EQ(halt.checkpoint()->step, 12);
    halt.letGo();
    EXPECT_FALSE(halt.isHeld());
    EXPECT_EQ(halt.checkpoint(), nullptr);
}

TEST(Halt, HoldsNoLaneThatWasLetGoWhileItsStateWasWritten)
{
    Halt halt;
    halt.ask(0);
    ASSERT_TRUE(halt.wants(7));
    halt.letGo(); // as when a strip is closed
    halt.put(stateAt(7));
    EXPECT_FALSE(halt.isHeld());
    EXPECT_EQ(halt.checkpoint(), nullptr);
}

} // namespace
