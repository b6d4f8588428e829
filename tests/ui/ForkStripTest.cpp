#include "ui/fork/ForkStrip.h"
#include "tests/ui/ForkContexts.h"
#include "ui/fork/ForkEditor.h"
#include "ui/fork/ForkTile.h"
#include "ui/forms/SchedulePanel.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace lrp::test
{

using experiment::Lane;
using ui::ForkStrip;
using ui::ForkTile;

/// The strip, open on lane C at step 900 of 1,500; A, B and C are taken.
class Fork : public testing::Test
{
protected:
    Fork()
    {
        QObject::connect(&strip, &ForkStrip::forkWanted, [this](auto step, const auto& lanes) {
            ++asked;
            wantedStep = step;
            wanted = lanes;
        });
        QObject::connect(&strip, &ForkStrip::previewChanged, [this](const auto& forks) {
            preview.clear();
            plans.clear();
            for (const auto& fork : forks) {
                preview.push_back(fork.lane);
                plans.push_back(fork.plan);
            }
        });
        QObject::connect(&strip, &ForkStrip::closed, [this] { ++closed; });
        strip.resize(1200, strip.sizeHint().height());
        strip.open(forkAt(900, 1500));
        EXPECT_TRUE(QTest::qWaitForWindowActive(&strip)); // so that it can have the focus
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        auto* widget = strip.findChild<Widget*>(name);
        EXPECT_NE(widget, nullptr) << "no widget called " << name.toStdString();
        return widget;
    }

    ForkTile* tile(const QString& title)
    {
        for (auto* tile : strip.findChildren<ForkTile*>()) {
            if (tile->text() == title && !tile->isHidden()) {
                return tile;
            }
        }
        ADD_FAILURE() << "no tile called " << title.toStdString();
        return nullptr;
    }

    void click(const QString& title) { QTest::mouseClick(tile(title), Qt::LeftButton); }
    void press(int key) { QTest::keyClick(strip.focusWidget(), static_cast<Qt::Key>(key)); }
    void typeRate(const QString& text)
    {
        auto* line = find<QLineEdit>("fork/rate");
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    QPushButton* startButton() { return find<QPushButton>("fork/start"); }
    QString note() { return find<QLabel>("fork/note")->text(); }

    ForkStrip strip;
    std::int64_t wantedStep = -1;
    std::vector<Lane> wanted, preview;
    std::vector<std::shared_ptr<const experiment::Plan>> plans; ///< of the preview
    int asked = 0, closed = 0;
};

TEST_F(Fork, OpensWithNothingChosen)
{
    EXPECT_TRUE(strip.isVisible());
    EXPECT_EQ(find<QLabel>("fork/title")->text(), "Fork C cosine at step 900 of 1,500 · rate there 0.138");
    EXPECT_FALSE(startButton()->isEnabled());
    EXPECT_EQ(startButton()->text(), "Start forks");
    EXPECT_TRUE(startButton()->accessibleDescription().startsWith("Choose one or more ways to go on"));
    EXPECT_TRUE(strip.focusWidget() == tile("Unchanged"));
    EXPECT_TRUE(preview.empty());
}

TEST_F(Fork, StartsWhatIsClicked)
{
    click("Cosine to zero");
    EXPECT_EQ(startButton()->text(), "Start 1 fork");
    QTest::mouseClick(startButton(), Qt::LeftButton);
    EXPECT_EQ(wantedStep, 900);
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted[0].name, "cosine from 900");
    EXPECT_EQ(wanted[0].letter, 'D');
    EXPECT_TRUE(strip.isVisible()) << "until it is known that they have started";
    strip.dismiss();
    EXPECT_FALSE(strip.isVisible());
    EXPECT_EQ(closed, 1);
    EXPECT_TRUE(preview.empty());
}

TEST_F(Fork, IsWorkedWithKeysAlone)
{
    press(Qt::Key_Return);
    EXPECT_EQ(wantedStep, -1) << "nothing is chosen yet";
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_End);
    EXPECT_TRUE(strip.focusWidget() == find<QToolButton>("fork/moreOptimizers"));
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    press(Qt::Key_Home);
    EXPECT_TRUE(strip.focusWidget() == tile("Unchanged"));
    press(Qt::Key_Left);
    EXPECT_TRUE(strip.focusWidget() == tile("Unchanged")) << "the row ends there";
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(asked, 1) << "however long the key is held";
    ASSERT_EQ(wanted.size(), 2U);
    EXPECT_EQ(wanted[0].name, "cosine from 900");
    EXPECT_EQ(wanted[1].name, "RMSprop from 900");
    EXPECT_EQ(wanted[1].letter, 'E');
    press(Qt::Key_Escape);
    EXPECT_FALSE(strip.isVisible());
    EXPECT_EQ(closed, 1);
}

TEST_F(Fork, StopsTheTabKeyOnlyOnceInTheRow)
{
    click("Constant");
    int stops = 0;
    for (auto* tile : strip.findChildren<ForkTile*>()) {
        stops += (tile->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    }
    EXPECT_EQ(stops, 1);
    EXPECT_NE(tile("Constant")->focusPolicy() & Qt::TabFocus, 0);
}

TEST_F(Fork, GivesLettersInTheOrderOfChoosing)
{
    click("Linear to zero");
    click("Constant");
    EXPECT_EQ(tile("Linear to zero")->letter(), 'D');
    EXPECT_EQ(tile("Constant")->letter(), 'E');
    EXPECT_EQ(tile("Adam")->letter(), 'F') << "which it would get";
    ASSERT_EQ(preview.size(), 2U);
    EXPECT_EQ(preview[1].letter, 'E');

    click("Linear to zero");
    EXPECT_EQ(tile("Constant")->letter(), 'D');
    ASSERT_EQ(preview.size(), 1U);
    EXPECT_EQ(preview[0].name, "constant from 900");
}

TEST_F(Fork, TakesEightAtMost)
{
    for (const char* title : {"Unchanged", "Constant", "Cosine to zero", "Linear to zero",
                              "Exponential decay", "÷ 10 half-way", "Drop to a tenth", "Warm restart"}) {
        click(title);
    }
    EXPECT_EQ(preview.size(), experiment::kMostLanes);
    EXPECT_EQ(preview.back().letter, 'C') << "the parent's, once no other is free";
    click("Adam");
    EXPECT_FALSE(tile("Adam")->isChecked());
    EXPECT_EQ(preview.size(), experiment::kMostLanes);
    EXPECT_EQ(note(), "Eight forks at once are the most.");
    EXPECT_TRUE(startButton()->isEnabled());
}

TEST_F(Fork, EditsTheBaseRateOfTheCurrentTile)
{
    click("Constant");
    typeRate("0.05");
    ASSERT_EQ(preview.size(), 1U);
    EXPECT_EQ(optimizer::baseLr(preview[0].optimizer), 0.05);

    tile("Cosine to zero")->setFocus();
    EXPECT_NE(find<QLineEdit>("fork/rate")->text(), "0.05") << "it is another tile's now";
    typeRate("0.2");
    ASSERT_EQ(preview.size(), 2U) << "what is edited is chosen";
    EXPECT_EQ(optimizer::baseLr(preview[1].optimizer), 0.2);
    EXPECT_EQ(optimizer::baseLr(preview[0].optimizer), 0.05);
}

TEST_F(Fork, HasNoBaseRateWhereNoneApplies)
{
    EXPECT_TRUE(find<QLineEdit>("fork/rate")->isHidden()) << "unchanged is as it is";
    click("Constant");
    EXPECT_FALSE(find<QLineEdit>("fork/rate")->isHidden());
    click("1cycle");
    EXPECT_TRUE(find<QLineEdit>("fork/rate")->isHidden()) << "it sets its rates itself";
}

TEST_F(Fork, DoesNotStartWhileASettingIsWrong)
{
    click("Constant");
    click("Adam");
    typeRate("hot");
    EXPECT_FALSE(startButton()->isEnabled());
    EXPECT_TRUE(note().startsWith("Adam: Base rate is \"hot\"; needs a number")) << note().toStdString();
    EXPECT_EQ(find<QLineEdit>("fork/rate")->text(), "hot");
    press(Qt::Key_Return);
    EXPECT_EQ(wantedStep, -1);
    ASSERT_EQ(preview.size(), 1U) << "what can be drawn is drawn";
    typeRate("0.002");
    EXPECT_TRUE(startButton()->isEnabled());
    EXPECT_TRUE(note().isEmpty());
    EXPECT_EQ(preview.size(), 2U);
}

TEST_F(Fork, AddsAnyScheduleFromTheMenu)
{
    QTest::mouseClick(find<QToolButton>("fork/moreSchedules"), Qt::LeftButton);
    auto* search = find<QLineEdit>("fork/schedules/search");
    search->setText("PolynomialLR");
    QTest::keyClick(search, Qt::Key_Return);
    ForkTile* added = tile("Polynomial decay");
    EXPECT_TRUE(added->isChecked());
    EXPECT_TRUE(strip.focusWidget() == added);
    ASSERT_EQ(preview.size(), 1U);
    EXPECT_EQ(preview[0].name, "polynomial decay from 900");
    EXPECT_EQ(schedule::idOf(preview[0].schedule), "PolynomialLR");
}

TEST_F(Fork, AddsAnyOptimizerFromTheMenu)
{
    QTest::mouseClick(find<QToolButton>("fork/moreOptimizers"), Qt::LeftButton);
    auto* menu = find<QMenu>("fork/optimizers");
    for (QAction* action : menu->actions()) {
        EXPECT_NE(action->text(), "SGD") << "which the parent has";
        if (action->text() == "NAdam") {
            action->trigger();
        }
    }
    menu->close();
    ASSERT_EQ(preview.size(), 1U);
    EXPECT_EQ(preview[0].name, "NAdam from 900");
    EXPECT_EQ(optimizer::baseLr(preview[0].optimizer), 0.002);
}

TEST_F(Fork, EditsEverySettingInAPopup)
{
    click("Cosine to zero");
    QTest::mouseClick(find<QPushButton>("fork/edit"), Qt::LeftButton);
    auto* editor = find<ui::ForkEditor>("fork/editor");
    EXPECT_TRUE(editor->isVisible());
    auto* floor = find<QLineEdit>("fork/schedule/eta_min");
    floor->selectAll();
    QTest::keyClicks(floor, "0.01");
    ASSERT_EQ(preview.size(), 1U);
    EXPECT_EQ(experiment::toJson(preview[0])["schedule"]["eta_min"], 0.01);
    EXPECT_EQ(tile("Cosine annealing")->isChecked(), true) << "no longer to zero";

    auto* length = find<QLineEdit>("fork/schedule/T_max");
    length->selectAll();
    QTest::keyClicks(length, "x");
    EXPECT_FALSE(startButton()->isEnabled());
    EXPECT_FALSE(find<QLabel>("fork/schedule/T_max/note")->text().isEmpty());
    length->selectAll();
    QTest::keyClicks(length, "50");
    EXPECT_TRUE(startButton()->isEnabled());
    QTest::keyClick(length, Qt::Key_Escape);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_TRUE(strip.isVisible());
}

TEST_F(Fork, SpeaksToScreenReaders)
{
    EXPECT_EQ(strip.accessibleName(), "Fork C cosine at step 900 of 1,500 · rate there 0.138");
    for (auto* tile : strip.findChildren<ForkTile*>()) {
        EXPECT_FALSE(tile->accessibleName().isEmpty());
        EXPECT_TRUE(tile->accessibleDescription().contains("over 600 steps"));
    }
    click("Adam");
    EXPECT_EQ(find<QLineEdit>("fork/rate")->accessibleName(), "Base rate of Adam");
}

TEST_F(Fork, SaysWhyNothingIsPossible)
{
    ui::ForkContext context = forkAt(1500, 1500);
    context.warning = "The nearest checkpoint is 12 steps earlier.";
    strip.open(context);
    EXPECT_TRUE(find<QLabel>("fork/nothing")->text().startsWith("The run ends at step 1,500"));
    EXPECT_EQ(find<QLabel>("fork/warning")->text(), context.warning);
    EXPECT_FALSE(startButton()->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_EQ(closed, 1);
}

TEST_F(Fork, StartsOnceUntilItIsRefused)
{
    click("Constant");
    QTest::mouseDClick(startButton(), Qt::LeftButton);
    QTest::mouseClick(startButton(), Qt::LeftButton);
    click("Linear to zero");
    EXPECT_FALSE(startButton()->isEnabled());
    press(Qt::Key_Return);
    EXPECT_EQ(asked, 1);

    strip.refuse();
    EXPECT_EQ(startButton()->text(), "Start 2 forks") << "nothing of it is lost";
    QTest::mouseClick(startButton(), Qt::LeftButton);
    EXPECT_EQ(asked, 2);
    strip.open(forkAt(600, 1500));
    click("Constant");
    EXPECT_TRUE(startButton()->isEnabled());
}

TEST_F(Fork, KeepsTheFocusWhileItStarts)
{
    click("Constant");
    startButton()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(strip.focusWidget() == tile("Constant"));
}

TEST_F(Fork, PlansALongRunInTheBackground)
{
    const ui::ForkContext context = forkAt(100, 1'000'000);
    strip.open(context);
    const ui::ForkSelection& selection = strip.selection();
    ASSERT_GT(selection.size(), 8U);
    for (std::size_t i = 0; i < selection.size(); ++i) {
        EXPECT_TRUE(selection.draft(i).rates().isEmpty());
        EXPECT_EQ(selection.draft(i).span(), "…");
        EXPECT_TRUE(selection.draft(i).lane());
    }
    click("Linear to zero");
    typeRate("0.2");
    ASSERT_EQ(preview.size(), 1U);
    EXPECT_EQ(plans[0], nullptr);
    EXPECT_TRUE(startButton()->isEnabled()) << "what it is, is known";

    const auto isPlanned = [&] {
        for (std::size_t i = 0; i < selection.size(); ++i) {
            if (selection.draft(i).rates().isEmpty()) {
                return false;
            }
        }
        return true;
    };
    ASSERT_TRUE(QTest::qWaitFor(isPlanned, 60'000));
    ASSERT_NE(plans[0], nullptr);
    EXPECT_EQ(plans[0]->rates, ui::planFork(preview[0], context).rates) << "with the rate that was typed";
    EXPECT_EQ(tile("Linear to zero")->accessibleDescription().split('\n')[1],
              "Rate 0.2 → ≈ 0 over 999,900 steps");
    EXPECT_EQ(selection.draft(0).plan(), nullptr) << "which is large, and nobody draws it";

    click("Unchanged");
    EXPECT_EQ(plans[1], nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return plans[1] != nullptr; }, 60'000));
    EXPECT_EQ(plans[1]->rates.size(), 999'900U);
}

TEST_F(Fork, FitsAScheduleToALongRunInTheBackground)
{
    strip.open(forkAt(100, 1'000'000));
    const std::size_t offered = strip.selection().size();
    QTest::mouseClick(find<QToolButton>("fork/moreSchedules"), Qt::LeftButton);
    auto* search = find<QLineEdit>("fork/schedules/search");
    search->setText("PolynomialLR");
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(strip.selection().size(), offered);
    EXPECT_EQ(note(), "Polynomial decay is being fitted to what is left of the run…");
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip.selection().size() > offered; }, 60'000));
    EXPECT_TRUE(tile("Polynomial decay")->isChecked());
}

TEST_F(Fork, ForgetsWhatWasToBePlannedElsewhere)
{
    strip.open(forkAt(100, 1'000'000));
    strip.open(forkAt(900, 1500));
    const QString before = tile("Linear to zero")->accessibleDescription();
    QTest::qWait(200);
    EXPECT_EQ(tile("Linear to zero")->accessibleDescription(), before);
}

TEST_F(Fork, OpensAnewElsewhere)
{
    click("Constant");
    strip.open(forkAt(600, 1500));
    EXPECT_TRUE(preview.empty());
    EXPECT_FALSE(tile("Constant")->isChecked());
    click("Constant");
    QTest::mouseClick(startButton(), Qt::LeftButton);
    EXPECT_EQ(wantedStep, 600);
}

} // namespace lrp::test
