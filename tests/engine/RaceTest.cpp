#include "core/engine/Race.h"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace lrp::engine
{
namespace
{

/// Runs a race of counting lanes on `threads` workers and watches how far apart they get.
class Counters
{
public:
    Counters(std::size_t lanes, std::int64_t total, bool paused = false)
        : race(lanes, total, paused)
        , steps(lanes)
    {
    }

    ~Counters()
    {
        race.stop();
        workers.clear();
    }

    void run(int threads)
    {
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back([this] { work(); });
        }
    }

    void join() { workers.clear(); }

    Race race;
    std::vector<std::atomic<std::int64_t>> steps;
    std::atomic<std::int64_t> widest{0};
    std::vector<std::jthread> workers;

private:
    void work()
    {
        while (const auto turn = race.next()) {
            std::int64_t done = 0;
            do {
                ++steps[turn->lane];
                ++done;
                note();
            } while (done < turn->steps && race.mayContinue());
            race.finish(*turn, done, false);
        }
    }

    void note()
    {
        std::int64_t low = steps[0];
        std::int64_t high = steps[0];
        for (const auto& step : steps) {
            low = std::min(low, step.load());
            high = std::max(high, step.load());
        }
        std::int64_t before = widest;
        while (high - low > before && !widest.compare_exchange_weak(before, high - low)) {
        }
    }
};

template <class Condition>
bool eventually(Condition condition)
{
    for (int i = 0; i < 5000 && !condition(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return condition();
}

TEST(Race, FinishesEveryLaneWithinTwoPercent)
{
    constexpr std::int64_t kTotal = 20000;
    Counters counters(5, kTotal);
    counters.run(3);
    counters.join();

    for (const auto& step : counters.steps) {
        EXPECT_EQ(step, kTotal);
    }
    EXPECT_LE(counters.widest, kTotal / 50);
}

TEST(Race, WaitsWhilePausedAndGoesOn)
{
    Counters counters(2, 1000, /*paused=*/true);
    counters.run(2);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_EQ(counters.steps[0], 0);

    counters.race.resume();
    EXPECT_TRUE(eventually([&] { return counters.steps[0] == 1000 && counters.steps[1] == 1000; }));
}

TEST(Race, HoldsALaneWhileTheOthersWaitWithinTheirLead)
{
    Race race(2, 1000, /*paused=*/false);
    race.hold(0);
    std::int64_t other = 0;
    while (other < 10) { // its lead; nobody may go on then
        const auto turn = race.next();
        ASSERT_EQ(turn->lane, 1U);
        race.finish(*turn, turn->steps, false);
        other += turn->steps;
    }
    EXPECT_FALSE(race.isOver());
    EXPECT_TRUE(race.isHeld(0));
    race.release(0, /*ended=*/false);
    EXPECT_FALSE(race.isHeld(0));
    const auto turn = race.next();
    EXPECT_EQ(turn->lane, 0U);
    race.finish(*turn, turn->steps, false);

    race.hold(0);
    race.release(0, /*ended=*/true); // another has its place
    EXPECT_EQ(race.next()->lane, 1U);
}

TEST(Race, SingleStepMovesEveryLaneByOne)
{
    Counters counters(3, 1000, /*paused=*/true);
    counters.run(2);
    for (std::int64_t n = 1; n <= 3; ++n) {
        counters.race.singleStep();
        EXPECT_TRUE(eventually([&] {
            return std::all_of(counters.steps.begin(), counters.steps.end(),
                               [n](const auto& step) { return step == n; });
        }));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_EQ(counters.steps[1], 3);
    EXPECT_TRUE(counters.race.isPaused());
}

TEST(Race, KeepsThePace)
{
    Counters counters(2, 100000);
    counters.race.setPace(200.0);
    const auto begin = std::chrono::steady_clock::now();
    counters.run(2);
    EXPECT_TRUE(eventually([&] { return counters.steps[0] >= 20; }));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();

    EXPECT_GE(seconds, 0.095);
    EXPECT_LE(counters.steps[1], static_cast<std::int64_t>(200.0 * seconds) + 200);
}

TEST(Race, StopsAtOnce)
{
    Counters counters(2, 1'000'000'000);
    counters.run(2);
    EXPECT_TRUE(eventually([&] { return counters.steps[0] > 0; }));
    counters.race.stop();
    counters.join();

    EXPECT_LT(counters.steps[0], 1'000'000'000);
    EXPECT_TRUE(counters.race.isStopped());
}

TEST(Race, GoesOnWithoutLanesThatEnded)
{
    Race race(2, 10, false);
    const auto first = race.next();
    ASSERT_TRUE(first);
    race.finish(*first, 1, /*ended=*/true);
    std::int64_t others = 0;
    while (const auto turn = race.next()) {
        EXPECT_NE(turn->lane, first->lane);
        race.finish(*turn, turn->steps, false);
        others += turn->steps;
    }
    EXPECT_EQ(others, 10);
}

} // namespace
} // namespace lrp::engine
