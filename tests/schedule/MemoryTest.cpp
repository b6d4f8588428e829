#include "core/schedule/Scheduler.h"
#include "tests/support/RandomSettings.h"

#include <cmath>
#include <gtest/gtest.h>

/// Every schedule goes on from what it remembers as if there had been no break.
namespace lrp::schedule
{
namespace
{

constexpr params::Clock kRun{.totalSteps = 120.0, .stepsPerEpoch = 25.0, .stepsPerTick = 1.0};
constexpr int kTicks = 120;
constexpr int kDrawsOfEach = 12;

Groups firstGroups()
{
    return {{.lr = 0.1, .momentum = 0.9}};
}

/// A metric that falls for a while and then stays: plateaus cut.
double metricAt(int tick)
{
    return 1.0 / (1.0 + std::min(tick, 20)) + 0.001 * (tick % 3);
}

void tick(Scheduler& scheduler, Groups& groups, int t)
{
    scheduler.report(groups, metricAt(t));
}

struct Trace {
    std::vector<Groups> groups; ///< before each tick, as far as the framework goes on
    bool stops = false;
};

Trace trace(const Schedule& schedule)
{
    Trace trace;
    Groups groups = firstGroups();
    try {
        const auto scheduler = makeScheduler(schedule, groups);
        for (int t = 0; t < kTicks; ++t) {
            trace.groups.push_back(groups);
            tick(*scheduler, groups, t);
        }
    } catch (const ScheduleError&) {
        trace.stops = true;
    }
    return trace;
}

void expectSame(const Groups& a, const Groups& b, const std::string& what)
{
    ASSERT_EQ(a.front().lr, b.front().lr) << what;
    ASSERT_EQ(a.front().momentum, b.front().momentum) << what;
    ASSERT_EQ(a.front().initialLr, b.front().initialLr) << what;
}

/// Runs to `breakAt`, forgets everything but memory and groups, and goes on.
void expectGoesOn(const Schedule& schedule, const Trace& whole, int breakAt, const std::string& what)
{
    Groups groups = firstGroups();
    const auto first = makeScheduler(schedule, groups);
    for (int t = 0; t < breakAt; ++t) {
        tick(*first, groups, t);
    }
    Groups fresh = firstGroups();
    const auto second = makeScheduler(schedule, fresh);
    recall(*second, memoryOf(*first));
    for (int t = breakAt; t < static_cast<int>(whole.groups.size()); ++t) {
        expectSame(groups, whole.groups[static_cast<std::size_t>(t)], what + ", tick " + std::to_string(t));
        if (t + 1 < static_cast<int>(whole.groups.size())) {
            tick(*second, groups, t);
        }
    }
}

TEST(ScheduleMemory, EveryScheduleGoesOnFromIt)
{
    std::size_t checked = 0;
    for (const params::Entry& entry : entries()) {
        SCOPED_TRACE(entry.id);
        tests::Random random(std::hash<std::string>{}(entry.id));
        for (int draw = 0; draw < kDrawsOfEach; ++draw) {
            const params::Json json = draw == 0 ? entry.starter : tests::randomSettings(entry, random, kRun);
            const auto read = fromJson(json, "");
            ASSERT_TRUE(read) << json;
            const auto schedule = resolved(*read, kRun, "");
            ASSERT_TRUE(schedule) << json;
            const Trace whole = trace(*schedule);
            for (const int breakAt : {0, 1, 17, 60, 119}) {
                if (breakAt < static_cast<int>(whole.groups.size())) {
                    expectGoesOn(*schedule, whole, breakAt,
                                 json.dump() + " broken at " + std::to_string(breakAt));
                    ++checked;
                }
            }
        }
    }
    EXPECT_GT(checked, 5000U);
}

TEST(ScheduleMemory, RefusesThatOfAnotherSchedule)
{
    const auto schedule = fromJson({{"type", "ReduceLROnPlateau"}}, "");
    Groups groups = firstGroups();
    const auto scheduler = makeScheduler(*schedule, groups);

    EXPECT_THROW(recall(*scheduler, std::vector<double>{1.0}), std::runtime_error);
    EXPECT_THROW(recall(*scheduler, std::vector<double>(9, 1.0)), std::runtime_error);
}

} // namespace
} // namespace lrp::schedule
