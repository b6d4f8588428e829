#include "core/optimizer/Catalog.h"

#include <gtest/gtest.h>

namespace lrp::optimizer
{
namespace
{

TEST(EveryOptimizer, ReadsItsOwnDefaults)
{
    for (const params::Entry& entry : entries()) {
        const auto read = fromJson(entry.defaults, "");
        ASSERT_TRUE(read) << entry.id << ": " << read.issues().front().text();
        EXPECT_EQ(toJson(*read).dump(), entry.defaults.dump());
    }
}

TEST(EveryOptimizer, RefusesANegativeRateByName)
{
    for (const params::Entry& entry : entries()) {
        params::Json json = entry.defaults;
        json["lr"] = -0.1;
        const auto read = fromJson(json, "/lanes/0/optimizer");
        ASSERT_FALSE(read) << entry.id;
        EXPECT_EQ(read.issues().front().text(),
                  "/lanes/0/optimizer/lr: is -0.1; needs a number, 0 or more. The nearest is 0");
    }
}

TEST(SGD, NesterovNeedsMomentumWithoutDampening)
{
    EXPECT_FALSE(fromJson({{"type", "SGD"}, {"nesterov", true}}, ""));
    EXPECT_FALSE(fromJson({{"type", "SGD"}, {"nesterov", true}, {"momentum", 0.9}, {"dampening", 0.1}}, ""));
    EXPECT_TRUE(fromJson({{"type", "SGD"}, {"nesterov", true}, {"momentum", 0.9}}, ""));
}

TEST(Adam, BetasLieBelowOne)
{
    EXPECT_FALSE(fromJson({{"type", "Adam"}, {"betas", {0.9, 1.0}}}, ""));
    EXPECT_FALSE(fromJson({{"type", "Adam"}, {"betas", {0.9}}}, ""));
    EXPECT_TRUE(fromJson({{"type", "Adam"}, {"betas", {0.0, 0.5}}}, ""));
}

TEST(GroupOf, GivesSchedulesTheMomentumThatExists)
{
    EXPECT_EQ(groupOf(SGD{.momentum = 0.8}).momentum, 0.8);
    EXPECT_EQ(groupOf(RMSprop{}).momentum, 0.0);
    EXPECT_FALSE(groupOf(Adam{}).momentum);
    EXPECT_EQ(groupOf(Adam{}).beta1, 0.9);
    EXPECT_FALSE(groupOf(Adagrad{}).beta1);
}

} // namespace
} // namespace lrp::optimizer
