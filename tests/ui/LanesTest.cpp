#include "tests/ui/Window.h"

#include <QListView>
#include <QToolButton>

namespace lrp::test
{

using Lanes = Window;

TEST_F(Lanes, AreAddedOnTheSelectedLanesOptimizer)
{
    type("optimizer/lr", "0.25");
    trigger("addLane");
    EXPECT_EQ(model.laneCount(), 4);
    EXPECT_EQ(model.laneLetter(3), 'D');
    EXPECT_EQ(model.laneName(3), "constant");
    EXPECT_EQ(model.selectedLane(), 3);
    EXPECT_EQ(model.value("/lanes/3/optimizer/lr"), 0.25);
    EXPECT_EQ(model.curves().size(), 4U);
}

TEST_F(Lanes, AreDuplicatedUnderAFreeLetter)
{
    model.selectLane(1);
    trigger("duplicateLane");
    EXPECT_EQ(model.laneLetter(3), 'D');
    EXPECT_EQ(model.value("/lanes/3/schedule"), model.value("/lanes/1/schedule"));
}

TEST_F(Lanes, KeepTheirLettersWhenAnotherIsRemoved)
{
    model.selectLane(1);
    trigger("removeLane");
    ASSERT_EQ(model.laneCount(), 2);
    EXPECT_EQ(model.laneLetter(1), 'C');
    trigger("addLane");
    EXPECT_EQ(model.laneLetter(2), 'B');
}

TEST_F(Lanes, AreEightAtMost)
{
    for (int i = 0; i < 7; ++i) {
        trigger("addLane");
    }
    EXPECT_EQ(model.laneCount(), 8);
    EXPECT_FALSE(action("addLane")->isEnabled());
    EXPECT_FALSE(action("duplicateLane")->isEnabled());
    EXPECT_EQ(find<QLabel>("lanes/limit")->text(), "Eight lanes are the most that can race.");
    model.addLane();
    EXPECT_EQ(model.laneCount(), 8);
}

TEST_F(Lanes, AreOneAtLeast)
{
    trigger("removeLane");
    trigger("removeLane");
    EXPECT_EQ(model.laneCount(), 1);
    EXPECT_FALSE(action("removeLane")->isEnabled());
    EXPECT_EQ(find<QLabel>("paired")->text(), "one lane");
}

TEST_F(Lanes, AreRenamedInTheList)
{
    auto* list = find<QListView>("lanes");
    trigger("renameLane");
    auto* editor = list->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText("hot");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the list commits in its own time
    EXPECT_EQ(model.laneName(0), "hot");
    EXPECT_EQ(model.curves()[0].name, "hot");
}

TEST_F(Lanes, TakeTheNameOfTheirScheduleUntilTheyHaveTheirOwn)
{
    trigger("addLane");
    choose("schedule", "ExponentialLR");
    const auto* entry = params::find(schedule::entries(), "ExponentialLR");
    EXPECT_EQ(model.laneName(3), QString::fromStdString(entry->title).toLower());
    model.renameLane(3, "mine");
    choose("schedule", "StepLR");
    EXPECT_EQ(model.laneName(3), "mine");
}

TEST_F(Lanes, AreShownHiddenAndSoloedByNumber)
{
    trigger("showLane2");
    EXPECT_FALSE(model.isLaneShown(1));
    EXPECT_FALSE(model.curves()[1].visible);
    trigger("showLane2");
    EXPECT_TRUE(model.isLaneShown(1));

    trigger("soloLane3");
    EXPECT_FALSE(model.isLaneShown(0));
    EXPECT_TRUE(model.isLaneShown(2));
    trigger("soloLane3");
    EXPECT_TRUE(model.isLaneShown(0));
    EXPECT_FALSE(action("showLane4")->isEnabled());
}

TEST_F(Lanes, AreSelectedInTheListForTheForm)
{
    auto* list = find<QListView>("lanes");
    list->setCurrentIndex(list->model()->index(1, 0));
    EXPECT_EQ(model.selectedLane(), 1);
    EXPECT_EQ(find<QComboBox>("schedule")->currentData().toString(), "StepLR");
}

} // namespace lrp::test
