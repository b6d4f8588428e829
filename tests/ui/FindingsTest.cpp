#include "tests/ui/Window.h"
#include "ui/lanes/LanesModel.h"

#include <QListView>
#include <QPushButton>

namespace lrp::test
{

using Findings = Window;

/// A cosine that has risen again by the end of the 1,500 steps.
const params::Json kShortCosine{{"type", "CosineAnnealingLR"}, {"T_max", 1000}, {"eta_min", 0.0}};

TEST_F(Findings, AreNotSeenWhereThereAreNone)
{
    EXPECT_FALSE(find<QWidget>("findings")->isVisible());
}

TEST_F(Findings, StandUnderTheScheduleAndAreMendedByTheirButton)
{
    model.setValue("/lanes/0/schedule", kShortCosine);

    ASSERT_TRUE(find<QWidget>("findings")->isVisible());
    auto* note = find<QLabel>("finding/rises-again");
    EXPECT_EQ(note->text(),
              "The cosine rises again from step 1,000 on, back to 0.199 at the end of the run.");
    EXPECT_EQ(note->accessibleName(), "Warning: " + note->text());
    auto* mend = find<QPushButton>("finding/rises-again/mend");
    EXPECT_EQ(mend->text(), "Set T_max to 1500");
    EXPECT_EQ(mend->accessibleDescription(), note->text());
    EXPECT_TRUE(mend->focusPolicy() & Qt::TabFocus);

    QTest::mouseClick(mend, Qt::LeftButton);

    EXPECT_EQ(model.value("/lanes/0/schedule/T_max"), 1500);
    EXPECT_FALSE(find<QWidget>("findings")->isVisible());
    EXPECT_FALSE(exists("finding/rises-again"));
}

TEST_F(Findings, AreThoseOfTheSelectedLane)
{
    model.setValue("/lanes/1/schedule", kShortCosine);
    EXPECT_FALSE(find<QWidget>("findings")->isVisible());

    model.selectLane(1);
    EXPECT_TRUE(find<QWidget>("findings")->isVisible());
}

TEST_F(Findings, GoWhileASettingIsWrong)
{
    model.setValue("/lanes/0/schedule", kShortCosine);
    model.setValue("/lanes/0/schedule/T_max", 0);
    EXPECT_FALSE(find<QWidget>("findings")->isVisible());
}

TEST_F(Findings, KeepTheirButtonWhileAnotherSettingIsEdited)
{
    model.setValue("/lanes/0/schedule", kShortCosine);
    auto* before = find<QPushButton>("finding/rises-again/mend");
    model.setValue("/problem/seed", 43);
    EXPECT_EQ(find<QPushButton>("finding/rises-again/mend"), before);
}

TEST_F(Findings, AreSaidInTheListOfLanes)
{
    const auto* lanes = find<QListView>("lanes")->model();
    EXPECT_FALSE(lanes->index(1, 0).data(ui::LanesModel::WarningRole).toBool());

    model.setValue("/lanes/1/schedule", kShortCosine);

    const QModelIndex row = lanes->index(1, 0);
    EXPECT_TRUE(row.data(ui::LanesModel::WarningRole).toBool());
    EXPECT_TRUE(row.data(Qt::ToolTipRole).toString().contains("The cosine rises again"));
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().endsWith("with a warning"));
    EXPECT_FALSE(lanes->index(0, 0).data(ui::LanesModel::WarningRole).toBool());
}

} // namespace lrp::test
