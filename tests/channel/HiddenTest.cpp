#include "core/channel/Hidden.h"

#include <gtest/gtest.h>

namespace lrp::channel
{
namespace
{

TEST(Hidden, IsOneQuantityOneAxisOrAllOfALane)
{
    Hidden hidden;
    EXPECT_FALSE(hidden.isHidden('C'));
    hidden.hideAxis('C', "Loss");
    for (const char* name : {"training_loss", "mean_training_loss", "validation_loss"}) {
        EXPECT_TRUE(hidden.isHidden('C', find(name).value())) << name;
        EXPECT_FALSE(hidden.isHidden('A', find(name).value())) << name;
    }
    EXPECT_FALSE(hidden.isHidden('C', id("lr")));
    EXPECT_FALSE(hidden.isHidden('C')) << "its rate may be told";
    hidden.hide('A', id("accuracy"));
    EXPECT_TRUE(hidden.isHidden('A', id("accuracy")));
    EXPECT_FALSE(hidden.isHidden('A', id("lr")));
    hidden.hide('C');
    EXPECT_TRUE(hidden.isHidden('C'));
}

} // namespace
} // namespace lrp::channel
