#include "ui/lesson/LessonMask.h"
#include "core/lesson/LessonRun.h"
#include "tests/lesson/LessonText.h"

#include <gtest/gtest.h>

namespace lrp::test
{

/// A lesson that asks which of three lanes ends lowest, then runs them with C's loss hidden.
TEST(LessonMask, HidesWithALossAllThatTellsIt)
{
    lesson::LessonRun run(std::make_shared<const lesson::Lesson>(lesson::test::questions()), 7);
    for (const std::string_view name : {"training_loss", "validation_loss", "gradient_norm", "weight_norm",
                                        "weight_0", "weight_1", "accuracy"}) {
        EXPECT_TRUE(ui::hiddenIn(run).isHidden('A', *channel::find(name))) << name;
    }
    EXPECT_FALSE(ui::hiddenIn(run).isHidden('A', channel::id("lr")));

    run.next();
    ASSERT_TRUE(run.commit(lesson::RankAnswer{{"C", "A", "B"}}).empty());
    for (const std::string_view name : {"training_loss", "gradient_norm", "weight_0", "weight_1"}) {
        EXPECT_FALSE(ui::hiddenIn(run).isHidden('A', *channel::find(name))) << name;
        EXPECT_TRUE(ui::hiddenIn(run).isHidden('C', *channel::find(name))) << name;
    }
}

TEST(LessonMask, HidesEveryInstrumentWhereAnythingIsHidden)
{
    const lesson::LessonRun run(std::make_shared<const lesson::Lesson>(lesson::test::questions()), 7);
    const ui::Mask mask = ui::maskOf(run);
    for (const QString dock :
         {"rangeTestDock", "sharpnessDock", "noiseDock", "averagesDock", "landscapeDock"}) {
        EXPECT_TRUE(mask.hidden.docks.contains(dock)) << dock.toStdString();
    }
}

} // namespace lrp::test
