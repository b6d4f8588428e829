#include "tests/ui/Window.h"
#include "ui/text/ValueText.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>

namespace lrp::test
{

using params::Json;

/// The window as a laptop of 1366×768 shows it, when the desktop's bars have taken their part, and the form
/// in it: what somebody sees who has just started the program.
class FirstMinute : public Window
{
protected:
    static constexpr QSize kLaptop{1366, 700};

    FirstMinute()
    {
        window.resize(kLaptop);
        settle();
    }

    static void settle() { QCoreApplication::processEvents(); }

    void select(int lane)
    {
        model.selectLane(lane);
        settle();
    }

    /// Whether all of the widget is seen without scrolling.
    bool isInSight(const QString& name)
    {
        auto* widget = find<QWidget>(name);
        const QWidget* port = find<QScrollArea>("experiment/lane")->viewport();
        return widget != nullptr && widget->isVisible() && port->isAncestorOf(widget) &&
               port->rect().contains(QRect(widget->mapTo(port, QPoint()), widget->size()));
    }

    /// Everything of an entry that is not rarely set; `name` is what its choice is called.
    void expectInSight(const QString& name, const params::Entry& entry)
    {
        EXPECT_TRUE(isInSight(name)) << name.toStdString();
        for (const params::Field& field : entry.fields) {
            const bool isPlain =
                field.kind != params::Kind::Schedules && field.kind != params::Kind::Schedule;
            if (!field.rare && isPlain) {
                EXPECT_TRUE(isInSight(name + "/" + QString::fromStdString(field.key)))
                    << name.toStdString() << "/" << field.key;
            }
        }
    }

    void expectChoiceInSight(const QString& name, const params::Entries& entries, const std::string& pointer)
    {
        const Json& value = model.value(pointer);
        expectInSight(name, *params::find(entries, value["type"].get<std::string>()));
        if (value.contains("schedulers")) {
            for (std::size_t i = 0; i < value["schedulers"].size(); ++i) {
                const std::string part = "/schedulers/" + std::to_string(i);
                expectChoiceInSight(name + QString::fromStdString(part), entries, pointer + part);
            }
        }
    }

    void expectLaneInSight(int lane)
    {
        const std::string pointer = "/lanes/" + std::to_string(lane);
        expectChoiceInSight("optimizer", optimizer::entries(), pointer + "/optimizer");
        expectChoiceInSight("schedule", schedule::entries(), pointer + "/schedule");
        EXPECT_TRUE(model.findings(lane).empty() || isInSight("findings"));
        EXPECT_TRUE(find<QWidget>("problem/open")->isVisible());
        EXPECT_FALSE(find<QScrollArea>("experiment/problem")->isVisible());
    }

    QToolButton* line(const QString& name) { return find<QToolButton>(name); }
};

TEST_F(FirstMinute, BeginsWithTheFocusOnStart)
{
    EXPECT_EQ(QApplication::focusWidget(), find<QToolButton>("button/start"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(session.isLive());
}

TEST_F(FirstMinute, ShowsAllOfEveryLaneOfThePresetWithoutScrolling)
{
    for (int lane = 0; lane < model.laneCount(); ++lane) {
        SCOPED_TRACE(model.laneLetter(lane));
        select(lane);
        expectLaneInSight(lane);
    }
}

TEST_F(FirstMinute, ShowsWhatIsOddAboutALaneWithoutScrolling)
{
    select(1);
    type("schedule/step_size", "2000");
    settle();
    ASSERT_FALSE(model.findings(1).empty());
    expectLaneInSight(1);
    EXPECT_TRUE(isInSight("finding/" + QString::fromStdString(model.findings(1).front().id) + "/mend"));
}

TEST_F(FirstMinute, ShowsAdamWAndOneCycleWithoutScrolling)
{
    choose("optimizer", "AdamW");
    choose("schedule", "OneCycleLR");
    settle();
    expectLaneInSight(0);
}

TEST_F(FirstMinute, ShowsTheCurveOfSegmentsAndTheFirstOfThemWithoutScrolling)
{
    choose("schedule", "segments");
    settle();
    EXPECT_TRUE(isInSight("optimizer/lr"));
    EXPECT_TRUE(isInSight("schedule/strip"));
    EXPECT_TRUE(isInSight("schedule/parts/0"));
    EXPECT_TRUE(isInSight("schedule/lengths/0"));
}

using More = FirstMinute;

TEST_F(More, HidesWhatIsRarelySetAndSaysWhatOfItHasChanged)
{
    EXPECT_FALSE(find<QLineEdit>("optimizer/dampening")->isVisible());
    EXPECT_FALSE(find<QComboBox>("lane/clip")->isVisible());
    EXPECT_EQ(line("optimizer/more")->text(), "&More");
    EXPECT_EQ(line("optimizer/more")->toolTip(), "Dampening, Nesterov, Maximize: as they usually are");

    line("optimizer/more")->click();
    EXPECT_TRUE(find<QLineEdit>("optimizer/dampening")->isVisible());
    type("optimizer/dampening", "0.1");
    find<QCheckBox>("optimizer/maximize")->click();
    EXPECT_EQ(line("optimizer/more")->text(), "&More (2 changed): dampening 0.1, maximize on");
    line("optimizer/more")->click();
    EXPECT_FALSE(find<QLineEdit>("optimizer/dampening")->isVisible());
    EXPECT_EQ(line("optimizer/more")->accessibleDescription(), "Not as usual: dampening 0.1, maximize on");

    trigger("undo");
    EXPECT_EQ(line("optimizer/more")->text(), "&More (1 changed): dampening 0.1");
    EXPECT_EQ(model.value("/lanes/0/optimizer/dampening"), 0.1);
}

TEST_F(More, CountsOnlyWhatApplies)
{
    find<QComboBox>("lane/clip"); // none, so the limit does not apply
    EXPECT_EQ(line("lane/more")->toolTip(), "Clip gradients, Average: as they usually are");
    choose("lane/clip", "norm");
    EXPECT_EQ(line("lane/more")->text(), "&More (1 changed): clip gradients norm");
    EXPECT_TRUE(line("lane/more")->toolTip().startsWith("Not as usual"));
}

TEST_F(More, OpensForWhatIsWrongAndNeverHidesIt)
{
    model.setValue("/lanes/0/optimizer/dampening", "much");
    EXPECT_TRUE(line("optimizer/more")->isChecked());
    EXPECT_TRUE(find<QLineEdit>("optimizer/dampening")->isVisible());
    line("optimizer/more")->click();
    EXPECT_TRUE(find<QLineEdit>("optimizer/dampening")->isVisible()) << "closed, but for what is wrong";
    EXPECT_FALSE(find<QCheckBox>("optimizer/nesterov")->isVisible());
}

TEST_F(More, StaysClosedUntilSomethingElseIsWrongInIt)
{
    model.setValue("/lanes/0/optimizer/dampening", "much");
    line("optimizer/more")->click();
    type("optimizer/lr", "0.25");
    model.setValue("/lanes/0/optimizer/dampening", "more");
    EXPECT_FALSE(line("optimizer/more")->isChecked());
    EXPECT_FALSE(find<QCheckBox>("optimizer/nesterov")->isVisible());
    model.setValue("/lanes/0/optimizer/dampening", 0.0);
    model.setValue("/lanes/0/optimizer/dampening", "much");
    EXPECT_TRUE(line("optimizer/more")->isChecked());
}

TEST_F(More, IsReachedAndOpenedByKeys)
{
    auto* more = line("optimizer/more");
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Return);
    EXPECT_TRUE(more->isChecked());
    QTest::keyClick(more, Qt::Key_Space);
    EXPECT_FALSE(more->isChecked());
}

using ProblemLine = FirstMinute;

TEST_F(ProblemLine, SaysTheProblemAndFollowsIt)
{
    EXPECT_EQ(line("problem/open")->text(), "Two spirals · MLP 16, 16 tanh · batch 16 · 1,500 steps");
    EXPECT_EQ(line("problem/open")->accessibleName(), "Problem: " + line("problem/open")->text());
    type("problem/length", "1");
    choose("problem/length_unit", "epochs");
    choose("model", "linear");
    choose("dataset", "xor");
    EXPECT_EQ(line("problem/open")->text(), "XOR · Softmax or linear regression · batch 16 · 1 epoch");
}

TEST_F(ProblemLine, OpensWithAClickAndByKeys)
{
    auto* area = find<QScrollArea>("experiment/problem");
    line("problem/open")->click();
    EXPECT_TRUE(area->isVisible());
    EXPECT_TRUE(find<QLineEdit>("problem/batch_size")->isVisible());
    line("problem/open")->click();
    EXPECT_FALSE(area->isVisible());
    EXPECT_EQ(line("problem/open")->shortcut(), QKeySequence(Qt::ALT | Qt::Key_P));
    line("problem/open")->setFocus();
    QTest::keyClick(line("problem/open"), Qt::Key_Return);
    EXPECT_TRUE(area->isVisible());
}

TEST_F(ProblemLine, OpensForWhatIsWrongInIt)
{
    model.setValue("/problem/validation_share", 2);
    EXPECT_TRUE(find<QLineEdit>("problem/validation_share")->isVisible());
    line("problem/open")->click();
    EXPECT_FALSE(find<QLineEdit>("problem/validation_share")->isVisible()) << "closed by whoever has read it";
    trigger("start");
    settle();
    EXPECT_EQ(window.focusWidget(), find<QLineEdit>("problem/validation_share"));
    model.setValue("/problem/validation_share", 0.3);
    line("problem/open")->setChecked(false);
    EXPECT_FALSE(find<QScrollArea>("experiment/problem")->isVisible());
}

TEST_F(ProblemLine, StaysClosedUntilSomethingElseIsWrongInIt)
{
    const auto isOpen = [this] { return find<QScrollArea>("experiment/problem")->isVisible(); };
    model.setValue("/problem/model/hidden", params::Json{8, "x"});
    EXPECT_TRUE(isOpen());
    line("problem/open")->click();
    type("optimizer/lr", "0.25");
    model.setValue("/problem/model/hidden", params::Json{8, 8, "x"});
    EXPECT_FALSE(isOpen());
    EXPECT_FALSE(line("problem/open")->isChecked());
    model.setValue("/problem/batch_size", 0);
    EXPECT_TRUE(isOpen());
}

TEST_F(ProblemLine, OpensWhereAFindingIsMendedInTheProblem)
{
    choose("schedule", "ReduceLROnPlateau");
    choose("lane/tick", "evaluation");
    type("problem/evaluate_every", "1400 steps");
    line("problem/open")->click();
    settle();
    ASSERT_FALSE(find<QScrollArea>("experiment/problem")->isVisible());
    QPushButton* mend = nullptr;
    for (auto* button : window.findChildren<QPushButton*>()) {
        mend = button->text() == "Evaluate once an epoch" ? button : mend;
    }
    ASSERT_NE(mend, nullptr);
    mend->click();
    EXPECT_EQ(model.value("/problem/evaluate_every"), "1 epoch");
    EXPECT_TRUE(find<QLineEdit>("problem/evaluate_every")->isVisible());
}

using EvaluationPeriod = FirstMinute;

TEST_F(EvaluationPeriod, ReadsAsAShareOfTheRunWithItsSteps)
{
    uncover(find<QLineEdit>("problem/evaluate_every"));
    EXPECT_EQ(text("problem/evaluate_every"), "2");
    EXPECT_EQ(find<QComboBox>("problem/evaluate_every/unit")->currentText(), "% of run");
    EXPECT_EQ(note("problem/evaluate_every"), "= 30 steps = 1.2 epochs");
}

TEST_F(EvaluationPeriod, OfAnOldFileIsOnceAnEpoch)
{
    Json json = model.json();
    json["problem"]["evaluate_every"] = 0;
    model.setExperiment(*experiment::fromJson(json));
    EXPECT_EQ(text("problem/evaluate_every"), "1");
    EXPECT_EQ(find<QComboBox>("problem/evaluate_every/unit")->currentText(), "epochs");
}

TEST_F(EvaluationPeriod, IsTypedInStepsAndNeverZero)
{
    type("problem/evaluate_every", "40 steps");
    EXPECT_EQ(model.experiment().problem.evaluateEvery, params::Length(40, params::Length::Unit::Steps));
    EXPECT_LT(find<QComboBox>("problem/evaluate_every/unit")->findText("ticks"), 0);
    type("problem/evaluate_every", "0");
    EXPECT_FALSE(model.isRight()) << "0 is no word for a period";
    EXPECT_TRUE(note("problem/evaluate_every").contains("needs a length above 0"))
        << note("problem/evaluate_every").toStdString();
}

TEST(Automatic, IsSaidInWordsByEveryFieldThatMayBeEmpty)
{
    const auto expectWords = [](const params::Field& field, const std::string& where) {
        if (field.optional) {
            EXPECT_NE(ui::automaticText(field), "automatic")
                << where << "/" << field.key << ": its help does not say \"Empty: …\"";
        }
    };
    for (const params::Entries* entries :
         {&schedule::entries(), &optimizer::entries(), &dataset::entries(), &model::entries()}) {
        for (const params::Entry& entry : *entries) {
            for (const params::Field& field : entry.fields) {
                expectWords(field, entry.id);
            }
        }
    }
}

TEST(Automatic, IsNoNumberInTheField)
{
    const params::Field& limit = *params::find(dataset::entries(), "fashion_mnist")->field("limit");
    EXPECT_EQ(ui::toText(limit, 0), "");
    EXPECT_EQ(ui::fromText(limit, ""), 0);
    EXPECT_EQ(ui::toText(limit, 500), "500");
    EXPECT_EQ(ui::automaticText(limit), "all of them");
    const params::Field& down = *params::find(schedule::entries(), "CyclicLR")->field("step_size_down");
    EXPECT_EQ(ui::automaticText(down), "as many as up");
    const params::Field& fastai = *params::find(schedule::entries(), "caffe.fixed")->field("base_lr");
    EXPECT_EQ(ui::automaticText(fastai), "the lane's base rate");
}

using TabOrder = FirstMinute;

TEST_F(TabOrder, GoesThroughTheFormFromTopToBottomAlsoAfterAnotherSchedule)
{
    choose("schedule", "StepLR");
    choose("optimizer", "Adam");
    line("optimizer/more")->click();
    settle();
    const QStringList expected{
        "optimizer",      "optimizer/lr",    "optimizer/betas",    "optimizer/weight_decay",
        "optimizer/more", "optimizer/eps",   "optimizer/amsgrad",  "optimizer/maximize",
        "schedule",       "schedule/warmup", "schedule/step_size", "schedule/step_size/unit",
        "schedule/gamma", "lane/tick",       "lane/more",          "problem/open"};
    QStringList found;
    QWidget* at = find<QComboBox>("optimizer");
    for (int i = 0; i < 200 && (found.isEmpty() || found.back() != "problem/open"); ++i) {
        if (at->isVisible() && at->focusPolicy() & Qt::TabFocus && expected.contains(at->objectName())) {
            found.append(at->objectName());
        }
        at = at->nextInFocusChain();
    }
    EXPECT_EQ(found, expected) << found.join(' ').toStdString();
}

} // namespace lrp::test
