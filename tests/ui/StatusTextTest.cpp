#include "ui/window/StatusText.h"
#include "tests/support/QtTestMain.h"

#include <gtest/gtest.h>

namespace lrp::test
{

using ui::SessionState;
using ui::statusText;

TEST(StatusText, SaysHowManyLanesTrainAtATime)
{
    EXPECT_EQ(
        statusText(
            {.state = SessionState::Running, .lanes = 3, .step = 812, .totalSteps = 1500, .lanesAtATime = 2}),
        "Running three lanes · step 812 of 1,500 · two lanes at a time");
    EXPECT_EQ(
        statusText(
            {.state = SessionState::Running, .lanes = 2, .step = 1, .totalSteps = 10, .lanesAtATime = 4}),
        "Running two lanes · step 1 of 10");
    EXPECT_EQ(statusText({.state = SessionState::Running, .lanes = 11, .step = 1, .totalSteps = 10}),
              "Running 11 lanes · step 1 of 10")
        << "eight of a form and their forks";
}

TEST(StatusText, SaysHowARunEnded)
{
    EXPECT_EQ(statusText(
                  {.state = SessionState::Ended, .lanes = 3, .diverged = 2, .isStopped = true, .step = 1234}),
              "Stopped at step 1,234 · two lanes diverged");
}

TEST(StatusText, PutsWhatIsWrongFirst)
{
    EXPECT_EQ(statusText({.state = SessionState::Idle, .lanes = 1, .firstProblem = "Gamma is x"}),
              "To mend: Gamma is x");
}

TEST(ClockText, HasThousandsAndMinutes)
{
    EXPECT_EQ(ui::clockText(1200, 1500, 8.9), "1,200/1,500 · 00:08");
    EXPECT_EQ(ui::clockText(0, 100000, 754.0), "0/100,000 · 12:34");
}

} // namespace lrp::test
