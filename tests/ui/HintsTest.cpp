#include "ui/window/Hints.h"
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/plots/CurvesView.h"
#include "ui/presenter/Presenter.h"
#include "ui/widgets/WindowSettings.h"
#include "ui/window/HintBar.h"

#include <map>

namespace lrp::test
{

using ui::Hint;
using ui::HintFacts;

namespace
{

/// What is just a cause for each hint, and what is just none.
struct Cause {
    HintFacts there;
    HintFacts notYet;
};

const std::map<QString, Cause>& causes()
{
    static const std::map<QString, Cause> all{
        {"crosshair", {{.isFinished = true}, {}}},
        {"undo", {{.edits = 2}, {.edits = 1}}},
        {"lanes", {{.lanesOverlap = true}, {}}},
        {"divergence", {{.hasDiverged = true}, {}}},
        {"faster", {{.seconds = 30.1, .canGoFaster = true}, {.seconds = 30.0, .canGoFaster = true}}},
        {"fork", {{.isPinned = true}, {}}},
        {"ghosts", {{.races = 3}, {.races = 2}}},
        {"presenter", {{.displays = 2}, {.displays = 1}}},
    };
    return all;
}

/// Hints that are given what the test says.
class HintsInWindow : public Window
{
protected:
    HintsInWindow()
        : hints(*window.findChild<ui::Hints*>())
    {
    }

    QString shown() { return hints.shown() != nullptr ? hints.shown()->id : QString(); }
    QString text() { return find<ui::HintBar>("hint")->text(); }
    bool comes(const QString& id)
    {
        return QTest::qWaitFor([&] { return shown() == id; });
    }
    void dismiss() { find<QToolButton>("hint/close")->click(); }

    void runToTheEnd()
    {
        trigger("start");
        engine->advance(1500);
        ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Ended; }));
    }

    ui::Hints& hints;
};

} // namespace

TEST(HintList, GivesEachHintForItsCauseAlone)
{
    ASSERT_EQ(ui::declaredHints().size(), causes().size());
    for (const Hint& hint : ui::declaredHints()) {
        ASSERT_TRUE(causes().contains(hint.id)) << hint.id.toStdString();
        for (const auto& [id, cause] : causes()) {
            EXPECT_EQ(hint.isCaused(cause.there), id == hint.id)
                << hint.id.toStdString() << " by " << id.toStdString();
            EXPECT_FALSE(hint.isCaused(cause.notYet)) << hint.id.toStdString() << " by " << id.toStdString();
        }
    }
}

TEST(HintList, FallsSilentInLessonsAndOnTheWall)
{
    EXPECT_TRUE(ui::mayHint({}));
    EXPECT_FALSE(ui::mayHint({.isPresenting = true}));
    EXPECT_FALSE(ui::mayHint({.isInLesson = true}));
}

TEST(HintList, NamesDeedsThatThereAre)
{
    QWidget owner;
    const ui::Commands commands(ui::declaredCommands(), &owner);
    for (const Hint& hint : ui::declaredHints()) {
        EXPECT_FALSE(hint.deeds.isEmpty()) << hint.id.toStdString();
        for (const QString& id : hint.deeds + hint.offers) {
            EXPECT_TRUE(commands.ids().contains(id)) << id.toStdString();
        }
    }
}

TEST_F(HintsInWindow, ComeOneAtATimeAndThreeASession)
{
    const HintFacts all{.isFinished = true, .edits = 2, .races = 3, .displays = 2};
    hints.take(all);
    EXPECT_EQ(shown(), "crosshair");
    EXPECT_EQ(text(), "← → walk along the curves.");
    hints.take({.edits = 2}); // its cause is gone, and another is there
    EXPECT_EQ(shown(), "undo");
    hints.take({});
    EXPECT_EQ(shown(), "");
    EXPECT_EQ(text(), "");
    hints.take({.races = 3});
    EXPECT_EQ(shown(), "ghosts");
    hints.take({.displays = 2}); // would be the fourth
    EXPECT_EQ(shown(), "");
    hints.take(all); // not a new one
    EXPECT_EQ(shown(), "crosshair");
}

TEST_F(HintsInWindow, StayUntilTheirDeedIsDone)
{
    hints.take({.edits = 2});
    hints.take({.edits = 2, .hasDiverged = true}); // what is read is not replaced
    EXPECT_EQ(shown(), "undo");
    type("optimizer/lr", "0.1");
    trigger("undo");
    EXPECT_EQ(shown(), "");
    hints.take({.edits = 2});
    EXPECT_EQ(shown(), "");
    trigger("hintsAgain");
    hints.take({.edits = 2});
    EXPECT_EQ(shown(), "undo");
}

TEST_F(HintsInWindow, KnowDeedsThatAreKeysOnThePlots)
{
    hints.take({.isFinished = true});
    ASSERT_EQ(shown(), "crosshair");
    window.findChild<ui::CurvesView*>("curves")->setFocus();
    QTest::keyClick(window.findChild<ui::CurvesView*>("curves"), Qt::Key_Right);
    EXPECT_EQ(shown(), "");
    hints.take({.isFinished = true});
    EXPECT_EQ(shown(), "");
}

TEST_F(HintsInWindow, AreGoneForGoodWithTheCross)
{
    hints.take({.races = 3});
    dismiss();
    EXPECT_EQ(shown(), "");
    hints.take({.races = 3});
    EXPECT_EQ(shown(), "");
    EXPECT_EQ(find<QToolButton>("hint/close")->accessibleName(), "Do not show this hint again");
}

TEST_F(HintsInWindow, MoveNothing)
{
    QCoreApplication::processEvents();
    auto* curves = window.findChild<ui::CurvesView*>("curves");
    const QRect before(curves->mapTo(&window, QPoint()), curves->size());
    hints.take({.hasDiverged = true});
    QCoreApplication::processEvents();
    ASSERT_EQ(shown(), "divergence");
    EXPECT_TRUE(find<QToolButton>("hint/lowerRate")->isVisible());
    EXPECT_EQ(QRect(curves->mapTo(&window, QPoint()), curves->size()), before);
    EXPECT_EQ(window.size(), QSize(1280, 800));
    EXPECT_GE(find<QToolButton>("hint/lowerRate")->height(), 24) << "to be hit";
}

TEST_F(HintsInWindow, FollowARunAndItsEnd)
{
    window.documents()->begin();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window.documents()->path().isEmpty(); }));
    runToTheEnd();
    EXPECT_TRUE(comes("crosshair"));
    EXPECT_TRUE(hints.facts().isFinished);
    EXPECT_EQ(hints.facts().races, 1);
    trigger("start");
    EXPECT_FALSE(hints.facts().isFinished);
}

TEST_F(HintsInWindow, OfferRemediesForALaneThatDiverged)
{
    trigger("start");
    engine->advance(10);
    EXPECT_FALSE(action("lowerRate")->isEnabled());
    engine->diverge(2);
    ASSERT_TRUE(comes("divergence"));
    EXPECT_TRUE(action("lowerRate")->toolTip().contains("lane C"));
    find<QToolButton>("hint/lowerRate")->click();
    EXPECT_EQ(model.value("/lanes/2/optimizer/lr"), 0.13);
    EXPECT_EQ(model.selectedLane(), 2);
    EXPECT_EQ(shown(), "");
    EXPECT_EQ(action("undo")->text(), "&Undo lower rate of lane C");
    trigger("undo");
    EXPECT_EQ(model.value("/lanes/2/optimizer/lr"), 0.4);
}

TEST_F(HintsInWindow, GiveADivergedLaneAWarmUp)
{
    model.selectLane(0);
    trigger("start");
    engine->advance(10);
    engine->diverge(0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return action("tryWarmUp")->isEnabled(); }));
    trigger("tryWarmUp");
    EXPECT_EQ(model.value("/lanes/0/schedule/type"), "warmup");
    EXPECT_EQ(model.value("/lanes/0/schedule/of/type"), "constant");
    EXPECT_FALSE(action("tryWarmUp")->isEnabled());
    EXPECT_TRUE(model.isRight());
}

TEST_F(HintsInWindow, SeeLanesThatOverlap)
{
    trigger("start");
    engine->advance(60);
    EXPECT_FALSE(hints.facts().lanesOverlap);
    const auto& first = engine->record->lanes()[0]->evaluations;
    const double loss = first[first.size() - 1].validationLoss;
    const auto evaluate = [this](double value) {
        engine->record->lanes()[1]->evaluations.append(
            {.step = 61, .trainingLoss = 1.0, .validationLoss = value, .accuracy = 0.5});
    };
    evaluate(1.03 * loss);
    EXPECT_FALSE(hints.facts().lanesOverlap);
    evaluate(1.01 * loss);
    EXPECT_TRUE(hints.facts().lanesOverlap);
    model.setLaneShown(1, false); // one of them lies alone
    EXPECT_FALSE(hints.facts().lanesOverlap);
}

TEST_F(HintsInWindow, AreSilentWhileTheClassWatchesAndInALesson)
{
    runToTheEnd();
    ASSERT_TRUE(comes("crosshair"));
    window.presenter()->setOpen(true);
    EXPECT_TRUE(comes(""));
    window.presenter()->setOpen(false);
    EXPECT_TRUE(comes("crosshair"));
    ASSERT_TRUE(
        window.openLesson(QString::fromStdString(resourcesFolder()) + "/lessons/why-decay.lesson.md"));
    EXPECT_TRUE(comes(""));
    EXPECT_TRUE(hints.facts().isInLesson);
}

TEST(HintsOverStarts, AreRememberedAsDone)
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    qunsetenv("LRP_TEST");
    const auto start = [&](auto test) {
        ui::MainWindow window([] { return std::make_unique<FakeEngine>(); }, {.documents = folder.path()});
        auto* hints = window.findChild<ui::Hints*>();
        test(window, *hints);
    };
    start([](ui::MainWindow& window, ui::Hints& hints) {
        hints.take({.races = 3});
        ASSERT_NE(hints.shown(), nullptr);
        window.findChild<QToolButton*>("hint/close")->click();
    });
    start([](ui::MainWindow& window, ui::Hints& hints) {
        hints.take({.races = 3});
        EXPECT_EQ(hints.shown(), nullptr);
        window.findChild<QAction*>("hintsAgain")->trigger();
    });
    start([](ui::MainWindow&, ui::Hints& hints) {
        hints.take({.races = 3});
        EXPECT_NE(hints.shown(), nullptr);
    });
    // Two windows at a time: neither forgets what the other was told.
    start([&](ui::MainWindow& window, ui::Hints& hints) {
        start([](ui::MainWindow& other, ui::Hints& itsHints) {
            itsHints.take({.edits = 2});
            ASSERT_NE(itsHints.shown(), nullptr);
            other.findChild<QToolButton*>("hint/close")->click();
        });
        hints.take({.races = 3});
        ASSERT_NE(hints.shown(), nullptr);
        window.findChild<QToolButton*>("hint/close")->click();
    });
    start([](ui::MainWindow&, ui::Hints& hints) {
        hints.take({.edits = 2});
        EXPECT_EQ(hints.shown(), nullptr);
        hints.take({.races = 3});
        EXPECT_EQ(hints.shown(), nullptr);
    });
    qputenv("LRP_TEST", "1");
}

} // namespace lrp::test
