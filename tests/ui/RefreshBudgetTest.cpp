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

TEST(RefreshBudget, RefreshesEveryTickWhileACoreIsFree)
{
    RefreshBudget budget;
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(budget.takeTurn(false));
        compute(2);
    }
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

TEST(RefreshBudget, CountsNothingAgainstTheEndOfARun)
{
    RefreshBudget budget;
    EXPECT_TRUE(budget.takeTurn(true));
    compute(4);
    EXPECT_TRUE(budget.takeTurn(false));
}

} // namespace
} // namespace lrp::test
