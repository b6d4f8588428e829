#include "core/schedule/Catalog.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/Hooks.h"
#include "core/schedule/Schedule.h"
#include "core/schedule/StepLR.h"

#include <gtest/gtest.h>
#include <set>

namespace lrp::schedule
{
namespace
{

TEST(Catalog, NamesEachTypeOnceInTheOrderOfTheMenus)
{
    std::set<std::string_view> ids;
    ASSERT_EQ(types().size(), entries().size());
    for (std::size_t i = 0; i < types().size(); ++i) {
        const std::string_view id = types()[i]->info->id;
        EXPECT_TRUE(ids.insert(id).second) << id;
        EXPECT_EQ(id, entries()[i].id);
        EXPECT_EQ(findType(id), types()[i]);
    }
    EXPECT_EQ(entries()[0].id, "constant");
    EXPECT_EQ(entries()[1].id, "StepLR");
    EXPECT_EQ(findType("StepLr"), nullptr);
}

TEST(Schedule, GivesItsSettingsToThoseWhoNameTheirType)
{
    const Schedule schedule = StepLR{.stepSize = 7, .gamma = 0.5};

    ASSERT_NE(schedule.as<StepLR>(), nullptr);
    EXPECT_EQ(schedule.as<StepLR>()->stepSize.value, 7.0);
    EXPECT_EQ(schedule.as<CosineAnnealingLR>(), nullptr);
    EXPECT_EQ(&schedule.type(), findType("StepLR"));
}

/// Settings with a curve, a base for wrong ones.
struct Right {
    static constexpr params::Info kInfo{.id = "Right"};
    static constexpr auto params() { return std::tuple{}; }
    Curve curve(const Base& base) const { return base.lr; }
};
struct Silent {
    static constexpr params::Info kInfo{.id = "Silent"};
    static constexpr auto params() { return std::tuple{}; }
};
struct WithChecks : Right {
    using Hooks = params::List<hook::Check>;
    static params::Issues check(const WithChecks&) { return {}; }
};
static_assert(Settings<Right> && Settings<WithChecks>);
static_assert(!Settings<Silent>);

/// Settings with a hook that must not compile.
template <class Hook>
struct Wrong : Right {
    using Hooks = params::List<Hook>;
};
struct ChangesItself : Right {
    Curve curve(const Base& base) { return base.lr; }
};
struct ChecksItself : Wrong<hook::Check> {
    params::Issues check() const { return {}; }
};
struct StartsAsText : Wrong<hook::Starter> {
    static constexpr const char* kStarter = "{}";
};
struct CountsInWholes : Wrong<hook::FirstTick> {
    static constexpr int kFirstTick = 1;
};
struct NextOfTime : Wrong<hook::Next> {
    double next(double t) const { return t; }
};
struct FitsOneGroup : Wrong<hook::Fits> {
    params::Issues fits(const Group&) const { return {}; }
};
struct SureOfMomentum : Wrong<hook::MomentumCurve> {
    Curve momentumCurve(const Base& base) const { return base.momentum; }
};
struct BaseForAll : Wrong<hook::OwnBase> {
    double ownBase() const { return 0.1; }
};
struct ListensAndKeepsNothing : Wrong<hook::Listens> {
    static constexpr bool kListens = true;
};
struct ListsWhatIsMisspelt : Wrong<hook::Next> {
    double nxet(const Tick& tick) const { return tick.lr; }
};
struct ListsNothing : Right {
    double next(const Tick& tick) const { return tick.lr; }
};
static_assert(brokenHook<ChangesItself>() == "curve");
static_assert(brokenHook<ChecksItself>() == "check");
static_assert(brokenHook<StartsAsText>() == "kStarter");
static_assert(brokenHook<CountsInWholes>() == "kFirstTick");
static_assert(brokenHook<NextOfTime>() == "next");
static_assert(brokenHook<FitsOneGroup>() == "fits");
static_assert(brokenHook<SureOfMomentum>() == "momentumCurve");
static_assert(brokenHook<BaseForAll>() == "ownBase");
static_assert(brokenHook<ListensAndKeepsNothing>() == "kListens");
static_assert(brokenHook<ListsWhatIsMisspelt>() == "next");
static_assert(brokenHook<ListsNothing>() == "next");
static_assert(!Settings<ListsNothing>);

} // namespace
} // namespace lrp::schedule
