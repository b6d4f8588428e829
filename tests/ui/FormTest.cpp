#include "tests/ui/Window.h"

#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

namespace lrp::test
{

using Form = Window;

TEST_F(Form, ShowsOnlyTheFieldsOfTheChosenSchedule)
{
    choose("schedule", "StepLR");
    EXPECT_TRUE(exists("schedule/step_size"));
    EXPECT_TRUE(exists("schedule/gamma"));
    EXPECT_FALSE(exists("schedule/T_max"));

    choose("schedule", "CosineAnnealingLR");
    EXPECT_TRUE(exists("schedule/T_max"));
    EXPECT_TRUE(exists("schedule/eta_min"));
    EXPECT_FALSE(exists("schedule/step_size"));
}

TEST_F(Form, SaysWhichBaseRateAnOptimizerWithAScaleOfItsOwnWants)
{
    auto* scale = find<QLabel>("optimizer/scale");
    EXPECT_TRUE(scale->text().isEmpty());
    choose("optimizer", "SGDScheduleFree");
    EXPECT_TRUE(scale->isVisible());
    EXPECT_TRUE(scale->text().contains("10 to 50 times that of SGD with a decay"))
        << scale->text().toStdString();
    EXPECT_EQ(text("optimizer/lr").toDouble(), 1.0);
    choose("optimizer", "AdamWScheduleFree");
    EXPECT_TRUE(scale->text().contains("1 to 10 times that of AdamW with a decay"));
    EXPECT_EQ(text("optimizer/lr").toDouble(), 0.0025);
    choose("optimizer", "Prodigy");
    EXPECT_TRUE(scale->text().contains("leave the rate at 1."));
    EXPECT_EQ(text("optimizer/lr").toDouble(), 1.0);
    choose("optimizer", "Adam");
    EXPECT_FALSE(scale->isVisible());
}

TEST_F(Form, ShowsWhatAMetricIsOnlyForTheScheduleThatListens)
{
    auto* metric = find<QComboBox>("lane/metric");
    EXPECT_FALSE(metric->isVisible());
    choose("schedule", "ReduceLROnPlateau");
    EXPECT_TRUE(metric->isVisible());
}

TEST_F(Form, KeepsWhatWasTypedWhenTheScheduleIsSwitchedAndBack)
{
    choose("schedule", "StepLR");
    type("schedule/gamma", "0.37");
    choose("schedule", "ExponentialLR");
    choose("schedule", "StepLR");
    EXPECT_EQ(text("schedule/gamma"), "0.37");
}

TEST_F(Form, KeepsWhatWasTypedForEachLaneOfItsOwn)
{
    choose("schedule", "StepLR");
    type("schedule/gamma", "0.37");
    model.selectLane(1);
    EXPECT_EQ(text("schedule/gamma"), "0.1");
    choose("schedule", "constant");
    choose("schedule", "StepLR");
    EXPECT_EQ(text("schedule/gamma"), "0.1");
    model.selectLane(0);
    EXPECT_EQ(text("schedule/gamma"), "0.37");
}

TEST_F(Form, KeepsWhatWasTypedForOptimizerDataSetAndModel)
{
    type("optimizer/momentum", "0.55");
    choose("optimizer", "Adam");
    choose("optimizer", "SGD");
    EXPECT_EQ(text("optimizer/momentum"), "0.55");

    type("model/hidden", "8, 8, 8");
    choose("model", "linear");
    choose("model", "MLP");
    EXPECT_EQ(text("model/hidden"), "8, 8, 8");
}

TEST_F(Form, KeepsAWrongValueAndSaysTheRuleUnderIt)
{
    type("problem/batch_size", "0");
    EXPECT_EQ(text("problem/batch_size"), "0");
    EXPECT_TRUE(note("problem/batch_size").startsWith("Batch size is 0; needs a whole number from 1"))
        << note("problem/batch_size").toStdString();
    EXPECT_FALSE(model.isRight());
    EXPECT_EQ(model.experiment().problem.batchSize, 16) << "the last right value is kept";

    type("problem/batch_size", "32");
    EXPECT_EQ(note("problem/batch_size"), "");
    EXPECT_EQ(model.experiment().problem.batchSize, 32);
}

TEST_F(Form, ShowsWhatADecimalCommaWasUnderstoodAs)
{
    choose("schedule", "StepLR");
    type("schedule/gamma", "0,4");
    EXPECT_EQ(note("schedule/gamma"), "= 0.4");
    EXPECT_EQ(text("schedule/gamma"), "0,4") << "as it is being typed";
    QTest::keyClick(find<QLineEdit>("schedule/gamma"), Qt::Key_Return);
    EXPECT_EQ(text("schedule/gamma"), "0.4");
    EXPECT_EQ(model.value("/lanes/0/schedule/gamma"), params::Json(0.4));

    type("schedule/gamma", "1,500"); // one and a half, or fifteen hundred
    EXPECT_FALSE(model.isRight());
    QTest::keyClick(find<QLineEdit>("schedule/gamma"), Qt::Key_Return);
    EXPECT_EQ(text("schedule/gamma"), "1,500");
    type("schedule/gamma", "");
    EXPECT_TRUE(note("schedule/gamma").startsWith("Gamma is empty; needs a number"))
        << note("schedule/gamma").toStdString();
}

TEST_F(Form, NamesTheElementOfAListThatIsWrong)
{
    choose("schedule", "MultiStepLR");
    type("schedule/milestones", "10, x");
    EXPECT_EQ(text("schedule/milestones"), "10, x");
    EXPECT_EQ(
        note("schedule/milestones"),
        "Milestones, value 2, is \"x\"; needs a whole number of ticks, or a length such as \"200 steps\", "
        "\"3 epochs\" or \"30 %\".");
}

TEST_F(Form, RemarksOnValuesThatAreAcceptedButUnusual)
{
    choose("schedule", "ExponentialLR");
    type("schedule/gamma", "1.2");
    EXPECT_TRUE(model.isRight());
    EXPECT_EQ(note("schedule/gamma"), "1.2 is accepted, but sensible values lie from 0 to 1.");
}

TEST_F(Form, StartsNoLongerRunThanItAllows)
{
    model.setValue("/problem/length_unit", "epochs");
    model.setValue("/problem/length", 10'000'000);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model.isTooLong(); }));
    trigger("start");
    EXPECT_FALSE(session.isLive());
    model.setValue("/problem/length", 10);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model.isTooLong(); }));
    trigger("start");
    EXPECT_TRUE(session.isLive());
}

TEST_F(Form, JudgesTheLengthThatIsThereNotTheOnePlannedLast)
{
    model.removeLane();
    model.setValue("/problem/batch_size", 1);
    model.setValue("/problem/length", 350'000); // takes the planner a while
    model.setValue("/problem/length_unit", "epochs");
    EXPECT_TRUE(model.isTooLong());
    trigger("start");
    EXPECT_FALSE(session.isLive());
    EXPECT_TRUE(window.focusWidget() == find<QLineEdit>("problem/length"));

    ASSERT_TRUE(QTest::qWaitFor([this] { return model.curves().empty(); })) << "nothing is planned";
    model.setValue("/problem/length_unit", "steps"); // takes a while again
    EXPECT_FALSE(model.isTooLong());
    EXPECT_TRUE(model.issues().empty());
    trigger("start");
    EXPECT_TRUE(session.isLive());
}

TEST_F(Form, TrainsWhatIsTooLongToBePlanned)
{
    model.setValue("/problem/length", 90'000'000);
    ASSERT_TRUE(QTest::qWaitFor([this] { return model.shape().totalSteps == 90'000'000; }));
    EXPECT_TRUE(model.issues().empty());
    ASSERT_EQ(model.findings(0).size(), 1U);
    EXPECT_EQ(model.findings(0).front().id, "not-planned");
    EXPECT_TRUE(model.curves()[0].plan->rates.empty());
}

TEST_F(Form, GoesToTheFirstWrongFieldInsteadOfStarting)
{
    model.selectLane(1);
    type("schedule/step_size", "0");
    model.selectLane(0);
    trigger("start");
    EXPECT_FALSE(session.isLive());
    EXPECT_EQ(model.selectedLane(), 1);
    EXPECT_TRUE(window.focusWidget() == find<QLineEdit>("schedule/step_size"));
    EXPECT_TRUE(status().startsWith("To mend: Lane B: Step size is 0")) << status().toStdString();
    EXPECT_TRUE(action("start")->isEnabled());
}

TEST_F(Form, RedrawsThePlanWhenAFieldIsEdited)
{
    model.selectLane(1);
    ASSERT_EQ(model.curves()[1].plan->rates.size(), 1500U);
    EXPECT_DOUBLE_EQ(model.curves()[1].plan->rates[400], 0.4);
    type("schedule/step_size", "300");
    EXPECT_DOUBLE_EQ(model.curves()[1].plan->rates[400], 0.4 * 0.1);
    type("problem/length", "200");
    EXPECT_EQ(model.curves()[1].plan->rates.size(), 200U);
}

TEST_F(Form, EditsSchedulesInsideAComposedOne)
{
    model.selectLane(2);
    EXPECT_EQ(find<QComboBox>("schedule/schedulers/0")->currentData().toString(), "LinearLR");
    EXPECT_EQ(find<QComboBox>("schedule/schedulers/1")->currentData().toString(), "CosineAnnealingLR");
    type("schedule/schedulers/1/eta_min", "0.01");
    EXPECT_EQ(model.value("/lanes/2/schedule/schedulers/1/eta_min"), 0.01);

    type("schedule/schedulers/1/T_max", "-1");
    EXPECT_TRUE(note("schedule/schedulers/1/T_max").contains("-1; needs a number above 0"))
        << note("schedule/schedulers/1/T_max").toStdString();
}

TEST_F(Form, AddsMovesAndRemovesSchedulesInsideAComposedOne)
{
    model.selectLane(2);
    find<QPushButton>("schedule/schedulers/add")->click();
    EXPECT_EQ(model.value("/lanes/2/schedule/schedulers").size(), 3U);
    EXPECT_TRUE(note("schedule/milestones").contains("needs 2")) << note("schedule/milestones").toStdString();

    find<QToolButton>("schedule/schedulers/2/up")->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(model.value("/lanes/2/schedule/schedulers/2/type"), "CosineAnnealingLR");

    find<QToolButton>("schedule/schedulers/1/remove")->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(model.value("/lanes/2/schedule/schedulers").size(), 2U);
    EXPECT_TRUE(model.isRight());
}

TEST_F(Form, StartsAComposedScheduleAsWarmUpAndCosine)
{
    choose("schedule", "SequentialLR");
    EXPECT_TRUE(model.isRight());
    EXPECT_EQ(model.value("/lanes/0/schedule/milestones"), params::Json::array({"5 %"}));
}

TEST_F(Form, EverySchedulesStarterIsRight)
{
    for (const params::Entry& entry : schedule::entries()) {
        choose("schedule", QString::fromStdString(entry.id));
        if (entry.family == "Metric-driven") {
            choose("lane/metric", "training_loss");
        }
        const auto issues = model.issues();
        EXPECT_TRUE(model.isRight()) << entry.id << ": " << (issues.empty() ? "" : issues.front().text());
    }
}

TEST_F(Form, ScrollsPastChoicesWithoutChangingThem)
{
    auto* choice = find<QComboBox>("problem/init");
    const QString before = choice->currentText();
    window.setFocus();
    const QPointF middle(QRectF(choice->rect()).center());
    QWheelEvent turn(middle, choice->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(choice, &turn);
    EXPECT_EQ(choice->currentText(), before);
}

TEST_F(Form, FollowsTheSeedOfTheToolbar)
{
    type("seed", "7");
    EXPECT_EQ(text("problem/seed"), "7");
    type("problem/seed", "8");
    EXPECT_EQ(text("seed"), "8");
    find<QToolButton>("newSeed")->click();
    EXPECT_EQ(text("seed"), text("problem/seed"));
}

TEST_F(Form, SaysWhatIsWrongWithAFileUnderItsField)
{
    choose("dataset", "csv");
    const auto paths = window.findChildren<QLineEdit*>(QRegularExpression("^dataset/"));
    ASSERT_FALSE(paths.isEmpty());
    const QString name = paths.front()->objectName();
    type(name, "/no/such/file.csv");
    EXPECT_TRUE(QTest::qWaitFor([&] { return note(name).contains("/no/such/file.csv"); }))
        << note(name).toStdString();
}

} // namespace lrp::test
