#include "core/optimizer/Releases.h"
#include "tests/support/Folders.h"

#include <fstream>
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
        if (entry.id == "LBFGS") { // PyTorch's checks nothing
            continue;
        }
        params::Json json = entry.defaults;
        json["lr"] = -0.1;
        const auto read = fromJson(json, "/lanes/0/optimizer");
        ASSERT_FALSE(read) << entry.id;
        EXPECT_EQ(read.issues().front().text(),
                  "/lanes/0/optimizer/lr: is -0.1; needs a number, 0 or more. The nearest is 0");
    }
}

/// Every argument that PyTorch refuses is refused with a message that names it, and what it accepts accepted.
TEST(EveryOptimizer, RefusesWhatPyTorchRefuses)
{
    std::ifstream file(test::goldenFolder() + "/optimizers/invalid.json");
    const auto cases = params::Json::parse(file);
    ASSERT_EQ(cases.size(), 54U);
    for (const params::Json& one : cases) {
        params::Json json{{"type", one["optimizer"]}};
        json.update(one["kwargs"]);
        const auto read = fromJson(json, "");
        const auto limits = restrictions(json, "");
        const bool isRefused = !read || (!limits.empty() && limits.front().refusedBy(schedule::kPyTorch113));
        ASSERT_EQ(isRefused, !one["error"].is_null()) << one.dump();
        if (!read) {
            // What is wrong comes last in every case.
            std::string last = "lr";
            for (const auto& [key, value] : one["kwargs"].items()) {
                last = key;
            }
            const std::string text = read.issues().front().text();
            EXPECT_NE(text.find(last), std::string::npos) << one.dump() << ": " << text;
        }
    }
}

TEST(SGD, NesterovNeedsMomentumWithoutDampening)
{
    const auto read = [](const char* more) {
        params::Json json{{"type", "SGD"}, {"lr", 0.1}, {"nesterov", true}};
        json.update(params::Json::parse(more));
        return static_cast<bool>(fromJson(json, ""));
    };
    EXPECT_FALSE(read("{}"));
    EXPECT_FALSE(read(R"({"momentum": 0.9, "dampening": 0.1})"));
    EXPECT_TRUE(read(R"({"momentum": 0.9})"));
}

TEST(SGD, HasTheRateOfPyTorch2WhereNoneIsGiven)
{
    EXPECT_EQ(baseLr(*fromJson({{"type", "SGD"}}, "")), 0.001);
    EXPECT_EQ(params::find(entries(), "SGD")->starter["lr"], 0.1);

    const auto limits = restrictions({{"type", "SGD"}}, "/optimizer");
    ASSERT_EQ(limits.size(), 1U);
    EXPECT_EQ(limits.front().pointer, "/optimizer/lr");
    EXPECT_TRUE(limits.front().refusedBy(schedule::kPyTorch113));
    EXPECT_FALSE(limits.front().refusedBy(schedule::kPyTorch26));
    EXPECT_TRUE(restrictions({{"type", "SGD"}, {"lr", 0.1}}, "").empty());
}

TEST(NAdam, GoesByTheNewerRuleUnlessTold)
{
    EXPECT_EQ(fromJson({{"type", "NAdam"}}, "")->as<NAdam>()->rule, NAdamRule::Since20);
    EXPECT_EQ(fromJson({{"type", "NAdam"}, {"rule", "1.13"}}, "")->as<NAdam>()->rule, NAdamRule::Until113);
    EXPECT_FALSE(fromJson({{"type", "NAdam"}, {"rule", "1.12"}}, ""));

    const params::Json given{{"type", "NAdam"}, {"rule", "1.13"}};
    EXPECT_EQ(asIn(schedule::kPyTorch113, {{"type", "NAdam"}}), given);
    EXPECT_EQ(asIn(schedule::kPyTorch26, given), given);
    EXPECT_EQ(asIn(schedule::kPyTorch113, {{"type", "Adam"}}), params::Json({{"type", "Adam"}}));
}

TEST(Restrictions, OfTheNewerAndOfTheOlderPyTorch)
{
    const auto only = [](const params::Json& settings) {
        const auto limits = restrictions(settings, "");
        EXPECT_EQ(limits.size(), 1U) << settings;
        return limits.empty() ? schedule::Restriction{} : limits.front();
    };
    const auto negative = only({{"type", "LBFGS"}, {"lr", -1}});
    EXPECT_TRUE(negative.refusedBy(schedule::kPyTorch26));
    EXPECT_FALSE(negative.refusedBy(schedule::kPyTorch113));
    for (const char* type : {"NAdam", "RAdam"}) {
        const auto decay = only({{"type", type}, {"decoupled_weight_decay", true}});
        EXPECT_EQ(decay.pointer, "/decoupled_weight_decay");
        EXPECT_TRUE(decay.refusedBy(schedule::kPyTorch113));
        EXPECT_FALSE(decay.refusedBy(schedule::kPyTorch26));
    }
    for (const params::Entry& entry : entries()) {
        EXPECT_TRUE(restrictions(entry.defaults, "").empty()) << entry.id;
    }
}

TEST(LBFGS, TakesPyTorchsWords)
{
    const auto read =
        fromJson({{"type", "LBFGS"}, {"max_eval", nullptr}, {"line_search_fn", "strong_wolfe"}}, "");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->as<LBFGS>()->lineSearchFn, LineSearch::StrongWolfe);
    EXPECT_FALSE(fromJson({{"type", "LBFGS"}, {"history_size", 0}}, ""));
}

TEST(Adam, BetasLieBelowOne)
{
    EXPECT_FALSE(fromJson({{"type", "Adam"}, {"betas", {0.9, 1.0}}}, ""));
    EXPECT_FALSE(fromJson({{"type", "Adam"}, {"betas", {0.9}}}, ""));
    EXPECT_TRUE(fromJson({{"type", "Adam"}, {"betas", {0.0, 0.5}}}, ""));
}

/// The package's own code divides by it.
TEST(AdamWScheduleFree, ItsFirstBetaLiesAboveZero)
{
    const auto read = fromJson({{"type", "AdamWScheduleFree"}, {"betas", {0.0, 0.999}}}, "/optimizer");
    ASSERT_FALSE(read);
    const std::string text = read.issues().front().text();
    EXPECT_EQ(text.find("/optimizer/betas/0: is 0.0; needs a number "), 0U) << text;
    EXPECT_NE(text.find(". The nearest is "), std::string::npos) << text;
    EXPECT_TRUE(fromJson({{"type", "AdamWScheduleFree"}, {"betas", {0.01, 0.0}}}, ""));
}

/// A rate of 0 to a negative power is infinite, and the average no number from then on.
TEST(ScheduleFree, PowersOfItsWeightsAreNotNegative)
{
    for (const char* type : {"SGDScheduleFree", "AdamWScheduleFree"}) {
        for (const char* power : {"r", "weight_lr_power"}) {
            const auto read = fromJson({{"type", type}, {power, -1.0}}, "");
            ASSERT_FALSE(read) << type << ' ' << power;
            EXPECT_EQ(read.issues().front().pointer, std::string("/") + power);
            EXPECT_TRUE(fromJson({{"type", type}, {power, 0.0}}, ""));
        }
    }
}

TEST(GroupOf, GivesSchedulesTheMomentumThatExists)
{
    EXPECT_EQ(groupOf(SGD{.momentum = 0.8}).momentum, 0.8);
    EXPECT_EQ(groupOf(RMSprop{}).momentum, 0.0);
    EXPECT_FALSE(groupOf(Adam{}).momentum);
    EXPECT_EQ(groupOf(Adam{}).beta1, 0.9);
    EXPECT_EQ(groupOf(RAdam{.betas = {0.7, 0.9}}).beta1, 0.7);
    EXPECT_FALSE(groupOf(Adagrad{}).beta1);
    EXPECT_FALSE(groupOf(Adadelta{}).momentum);
}

} // namespace
} // namespace lrp::optimizer
