#include "ui/window/RefreshBudget.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QThread>

namespace lrp::test
{
namespace
{

using ui::RefreshBudget;

void compute(int milliseconds)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < milliseconds;) {
    }
}

/// Turns that are taken in some ticks, of a window that would compute all the time.
int turnsIn(int ticks, bool coresAreBusy)
{
    RefreshBudget budget;
    int turns = 0;
    for (int i = 0; i < ticks; ++i) {
        turns += budget.takeTurn(coresAreBusy) ? 1 : 0;
        compute(2);
    }
    return turns;
}

TEST(RefreshBudget, RefreshesEveryTickWhileACoreIsFreeAndElseOnce)
{
    EXPECT_EQ(turnsIn(5, false), 5);
    EXPECT_EQ(turnsIn(5, true), 1);
}

TEST(RefreshBudget, LeavesBusyCoresToTraining)
{
    RefreshBudget budget;
    EXPECT_TRUE(budget.takeTurn(true));
    compute(4); // all of the time since the turn, and more than its share
    EXPECT_FALSE(budget.takeTurn(true));
    QThread::msleep(1000);
    EXPECT_TRUE(budget.takeTurn(true));
}

TEST(RefreshBudget, CountsWhatIsPaintedElsewhere)
{
    constexpr qint64 kSecond = 1'000'000'000;
    RefreshBudget budget;
    EXPECT_TRUE(budget.takeTurn(true, 5 * kSecond));
    QThread::msleep(10);
    EXPECT_TRUE(budget.takeTurn(true, 5 * kSecond));
    EXPECT_FALSE(budget.takeTurn(true, 6 * kSecond));
}

TEST(RefreshBudget, CountsNothingAgainstTheEndOfARun)
{
    RefreshBudget budget;
    EXPECT_TRUE(budget.takeTurn(true));
    compute(4);
    EXPECT_TRUE(budget.takeTurn(false));
}

} // namespace
} // namespace lrp::test
