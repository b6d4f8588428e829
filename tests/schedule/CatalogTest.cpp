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
    static params::Issues check(const WithChecks&) { return {}; }
};
static_assert(Settings<Right> && Settings<WithChecks>);
static_assert(!Settings<Silent>);

struct ChangesItself : Right {
    Curve curve(const Base& base) { return base.lr; }
};
struct ChecksItself : Right {
    params::Issues check() const { return {}; }
};
struct StartsAsText : Right {
    static constexpr const char* kStarter = "{}";
};
struct CountsInWholes : Right {
    static constexpr int kFirstTick = 1;
};
struct NextOfTime : Right {
    double next(double t) const { return t; }
};
struct FitsOneGroup : Right {
    params::Issues fits(const Group&) const { return {}; }
};
struct SureOfMomentum : Right {
    Curve momentumCurve(const Base& base) const { return base.momentum; }
};
struct BaseForAll : Right {
    double ownBase() const { return 0.1; }
};
struct ListensAndKeepsNothing : Right {
    static constexpr bool kListens = true;
};
static_assert(!Settings<ChangesItself> && !Settings<ChecksItself> && !Settings<StartsAsText> &&
              !Settings<CountsInWholes> && !Settings<NextOfTime> && !Settings<FitsOneGroup> &&
              !Settings<SureOfMomentum> && !Settings<BaseForAll> && !Settings<ListensAndKeepsNothing>);

} // namespace
} // namespace lrp::schedule
