#include "ui/access/ChartAccessible.h"
#include "tests/plots/FakeRun.h"
#include "tests/ui/Heard.h"
#include "tests/ui/Window.h"
#include "ui/access/Interfaces.h"
#include "ui/plots/CurvesView.h"

namespace lrp::test
{

namespace
{

namespace fake = ui::test;

/// Three lanes of which B is hidden and A has left the chart at step 300, seen by a screen reader.
class SpokenChart : public testing::Test
{
protected:
    SpokenChart()
    {
        ui::installAccessibleInterfaces();
        auto lanes = fake::makeLanes(3, 1000);
        lanes[1].visible = false;
        const auto record = fake::makeRecord(lanes, fake::shapeOf(1000));
        for (const auto& lane : record->lanes()) {
            fake::train(*lane, 300);
        }
        fake::diverge(*record->lanes()[0], 0.4);
        view.setLanes(lanes, fake::shapeOf(1000));
        view.setRecord(record);
        view.resize(700, 500);
        view.show();
        view.activateWindow();
        view.setFocus();
        EXPECT_TRUE(QTest::qWaitFor([this] { return view.hasFocus(); }));
        chart = QAccessible::queryAccessibleInterface(&view);
    }

    static QString nameOf(const QAccessibleInterface* of) { return of->text(QAccessible::Name); }

    static QStringList namesIn(const QAccessibleInterface* list)
    {
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) {
            names << nameOf(list->child(i));
        }
        return names;
    }

    /// Everything that is said of the chart and what is in it.
    static QString allTextOf(const QAccessibleInterface* root)
    {
        QString all = root->text(QAccessible::Name) + root->text(QAccessible::Description) +
                      root->text(QAccessible::Value);
        for (int i = 0; i < root->childCount(); ++i) {
            all += allTextOf(root->child(i));
        }
        return all;
    }

    QAccessibleInterface* focused() const
    {
        for (const int point : {2, 3}) {
            if (chart->child(point)->state().focused) {
                return chart->child(point);
            }
        }
        return chart->state().focused ? chart : nullptr;
    }

    Heard heard;
    ui::CurvesView view;
    QAccessibleInterface* chart = nullptr;
};

} // namespace

TEST_F(SpokenChart, IsAChartWithListsOfLanesAndEvents)
{
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_EQ(nameOf(chart), "Learning rate and loss, 2 lanes, 1,000 steps.");
    EXPECT_EQ(chart->text(QAccessible::Description), view.speech().description);
    ASSERT_EQ(chart->childCount(), 4);
    for (int i = 0; i < chart->childCount(); ++i) {
        EXPECT_EQ(chart->child(i)->parent(), chart);
        EXPECT_EQ(chart->indexOfChild(chart->child(i)), i);
        EXPECT_NE(QAccessible::uniqueId(chart->child(i)), 0U);
    }
    const QAccessibleInterface* lanes = chart->child(0);
    EXPECT_EQ(lanes->role(), QAccessible::List);
    EXPECT_EQ(nameOf(lanes), "Lanes");
    EXPECT_EQ(namesIn(lanes), QStringList({"A lane 0", "C lane 2"}));
    EXPECT_EQ(lanes->child(0)->role(), QAccessible::ListItem);
    EXPECT_EQ(lanes->child(0)->text(QAccessible::Description),
              "A lane 0: left the chart at step 300, rate 0.4. Its rate is 0.4 throughout.");
    EXPECT_EQ(lanes->indexOfChild(lanes->child(1)), 1);
    const QAccessibleInterface* events = chart->child(1);
    EXPECT_EQ(events->role(), QAccessible::List);
    EXPECT_EQ(namesIn(events), QStringList({"Step 100, A lane 0: rate falls from 0.4 to 0.2.",
                                            "Step 300, A lane 0: left the chart.",
                                            "Step 300, C lane 2: rate falls from 0.4 to 0.2."}));
}

TEST_F(SpokenChart, KnowsNothingOfHiddenLanes)
{
    view.moveCrosshairToEvent(2);
    EXPECT_FALSE(allTextOf(chart).contains("lane 1")) << allTextOf(chart).toStdString();
    QAccessibleInterface* second = chart->child(0)->child(1);
    auto lanes = view.content().lanes;
    lanes[2].visible = false;
    view.setLanes(lanes, fake::shapeOf(1000));
    EXPECT_EQ(chart->child(0)->childCount(), 1);
    EXPECT_FALSE(second->isValid()) << "who still holds it";
    EXPECT_EQ(nameOf(second), "");
    EXPECT_EQ(chart->child(0)->child(1), nullptr);
}

TEST_F(SpokenChart, HasTheStepAsItsValueAndTheReadoutAsItsText)
{
    QAccessibleValueInterface* value = chart->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->minimumValue(), 0);
    EXPECT_EQ(value->maximumValue(), 1000);
    QAccessibleTextInterface* text = chart->textInterface();
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->characterCount(), 0);
    value->setCurrentValue(200);
    EXPECT_EQ(view.crosshair(), 200);
    EXPECT_EQ(value->currentValue(), 200);
    const QString all = text->text(0, text->characterCount());
    EXPECT_TRUE(all.startsWith("Step 200, epoch 8.0. A lane 0: planned rate 0.2, ")) << all.toStdString();
    EXPECT_EQ(text->text(0, 4), "Step");
}

TEST_F(SpokenChart, SpeaksEveryMoveByPointsThatTakeTurns)
{
    EXPECT_EQ(focused(), chart);
    heard.events.clear();
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QAccessibleInterface* first = focused();
    ASSERT_NE(first, chart);
    EXPECT_EQ(chart->focusChild(), first);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier); // the same place is said again
    const QStringList said = heard.names(QAccessible::Focus, QAccessible::StaticText);
    ASSERT_EQ(said.size(), 3);
    EXPECT_TRUE(said[0].startsWith("Step 0, epoch 0.0. A lane 0: rate 0.4, loss "));
    EXPECT_TRUE(said[1].startsWith("Step 1,000, "));
    EXPECT_EQ(said[2], said[1]);
    EXPECT_EQ(focused(), first) << "after two turns";
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(focused(), chart);
}

TEST_F(SpokenChart, DoesNotTakeTheFocusFromOthers)
{
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    other.activateWindow();
    other.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.hasFocus(); }));
    heard.events.clear();
    view.moveCrosshair(1); // by the menu
    EXPECT_TRUE(heard.names(QAccessible::Focus, QAccessible::StaticText).isEmpty());
}

TEST_F(Window, HasANameForEverythingThatTakesTheFocus)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isReached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        QAccessibleInterface* interface =
            isReached ? QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)) : nullptr;
        if (interface != nullptr) {
            EXPECT_NE(interface->text(QAccessible::Name), "")
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

} // namespace lrp::test
