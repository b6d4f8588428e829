#include "tests/ui/Documents.h"
#include "ui/history/RunColumns.h"
#include "ui/lanes/LanesModel.h"
#include "ui/scores/ScoreModel.h"

#include <future>
#include <QElapsedTimer>
#include <QListView>
#include <QTableView>
#include <QTreeView>
#include <stdexcept>

namespace lrp::test
{

using Session = Window;
using ui::SessionState;

TEST_F(Session, StartsPausesResumesAndStops)
{
    trigger("start");
    EXPECT_EQ(session.state(), SessionState::Running);
    EXPECT_EQ(engine->calls.back(), "start");
    EXPECT_FALSE(action("start")->isEnabled());

    trigger("pause");
    EXPECT_EQ(session.state(), SessionState::Paused);
    EXPECT_EQ(action("start")->iconText(), "Resume");

    trigger("start");
    EXPECT_EQ(engine->calls.back(), "resume");
    EXPECT_EQ(session.state(), SessionState::Running);

    trigger("stop");
    EXPECT_EQ(session.state(), SessionState::Ended);
    EXPECT_EQ(action("start")->iconText(), "Start");
    EXPECT_FALSE(action("stop")->isEnabled());
}

TEST_F(Session, MakesOneStepOfAnEndedOrNewRun)
{
    trigger("step");
    EXPECT_EQ(engine->calls, (std::vector<std::string>{"start paused", "step"}));
    EXPECT_EQ(session.step(), 1);
    trigger("step");
    EXPECT_EQ(session.step(), 2);
    EXPECT_EQ(session.state(), SessionState::Paused);
}

TEST_F(Session, SaysWhereTheRunIs)
{
    EXPECT_EQ(find<QLabel>("clock")->text(), "0/1,500 · 00:00");
    trigger("start");
    engine->advance(812);
    EXPECT_TRUE(QTest::qWaitFor([&] { return status() == "Running three lanes · step 812 of 1,500"; }))
        << status().toStdString();
    EXPECT_TRUE(find<QLabel>("clock")->text().startsWith("812/1,500"));
    engine->advance(1000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return status() == "Finished 1,500 steps"; }))
        << status().toStdString();
    EXPECT_EQ(find<QTableView>("scores")->model()->rowCount(), 3);
}

TEST_F(Session, GoesAtTheChosenPace)
{
    trigger("start");
    EXPECT_DOUBLE_EQ(engine->pace, 150.0);
    trigger("slower");
    EXPECT_DOUBLE_EQ(engine->pace, 50.0);
    for (int i = 0; i < 9; ++i) {
        trigger("faster");
    }
    EXPECT_DOUBLE_EQ(engine->pace, 0.0);
    EXPECT_EQ(find<QComboBox>("pace")->currentText(), "As fast as possible");
}

TEST_F(Session, SaysThatAnEditCountsFromTheNextStart)
{
    trigger("start");
    type("optimizer/lr", "0.1");
    EXPECT_TRUE(status().endsWith("Edited: the change counts from the next start")) << status().toStdString();
    EXPECT_EQ(engine->calls, (std::vector<std::string>{"start"}));
    EXPECT_DOUBLE_EQ(model.curves()[0].plan->rates[0], 0.1);
}

TEST_F(Session, ShowsProblemsOfTheDataBesideTheirField)
{
    engine->problemsToFind = {{"/problem/dataset/noise", "is out of tune; needs a bell"}};
    trigger("start");
    EXPECT_EQ(session.state(), SessionState::Ended);
    EXPECT_EQ(note("dataset/noise"), "Noise is out of tune; needs a bell.");
    EXPECT_TRUE(status().startsWith("To mend: Noise is out of tune")) << status().toStdString();
    type("dataset/noise", "0.3");
    EXPECT_EQ(note("dataset/noise"), "");
}

TEST_F(Session, TellsOnceWhatIsRemarkedOnARunThatGoesOn)
{
    engine->remarksToMake = {{"", "Computed by an abacus."}};
    trigger("start");
    EXPECT_EQ(session.state(), SessionState::Running);
    EXPECT_EQ(find<QLabel>("messageBar/text")->text(), "The run goes on.\n•  Computed by an abacus.");
    EXPECT_TRUE(find<QWidget>("messageBar")->isVisible());
    find<QWidget>("messageBar")->hide();
    trigger("pause");
    trigger("start");
    EXPECT_FALSE(find<QWidget>("messageBar")->isVisible());
}

TEST_F(Session, TellsWhatIsRemarkedOnAForkThatJoins)
{
    engine->remarksToMake = {{"", "Computed by an abacus."}};
    trigger("start");
    int told = 0;
    QObject::connect(&session, &ui::SessionController::remarksFound, &session, [&told] { ++told; });
    engine->remarksToMake = {{"", "Computed by hand."}};
    session.join(std::make_shared<engine::Record>(model.experiment()));
    EXPECT_EQ(engine->joined.size(), 1U);
    EXPECT_EQ(find<QLabel>("messageBar/text")->text(), "The run goes on.\n•  Computed by hand.");
    trigger("pause");
    trigger("start");
    QTest::qWait(50);
    EXPECT_EQ(told, 1);
}

TEST_F(Session, CountsLanesThatDiverged)
{
    trigger("start");
    engine->advance(100);
    engine->diverge(0);
    engine->advance(1400);
    EXPECT_TRUE(QTest::qWaitFor([&] { return status() == "Finished 1,500 steps · one lane diverged"; }))
        << status().toStdString();
}

TEST_F(Session, WatchesTheSelectedLane)
{
    const auto isAsked = [this](std::size_t lane) {
        return QTest::qWaitFor([&] { return engine->record->lanes()[lane]->snapshots.isAsked(); });
    };
    model.selectLane(2);
    trigger("start");
    EXPECT_TRUE(isAsked(2));
    engine->copyWeights();
    model.selectLane(1);
    EXPECT_TRUE(isAsked(1));
    EXPECT_FALSE(engine->record->lanes()[2]->snapshots.isAsked());
    engine->copyWeights();
    trigger("addLane");
    engine->advance(1);
    QTest::qWait(150);
    for (const auto& lane : engine->record->lanes()) {
        EXPECT_FALSE(lane->snapshots.isAsked()) << "the new lane is not in this run";
    }
}

TEST_F(Session, ClosesDuringARunOnceThatHasEnded)
{
    trigger("start");
    engine->endsAfter = std::chrono::milliseconds(300); // in the middle of an evaluation
    const auto record = session.record();
    QElapsedTimer clock;
    clock.start();
    EXPECT_TRUE(window.close());
    EXPECT_EQ(record->state, engine::RunState::Ended) << "its last samples are to be kept";
    EXPECT_GE(clock.elapsed(), 300);
    EXPECT_LT(clock.elapsed(), 1000);
    EXPECT_EQ(engine->calls.back(), "suspend") << "so that the next start can go on";
}

TEST_F(Session, ClosesWithinSecondsThoughTheRunDoesNotEnd)
{
    trigger("start");
    engine->endsAfter = std::nullopt;
    QElapsedTimer clock;
    clock.start();
    EXPECT_TRUE(window.close());
    EXPECT_GE(clock.elapsed(), 1000) << "it had its chance";
    EXPECT_LT(clock.elapsed(), 3000);
    EXPECT_NE(session.record()->state, engine::RunState::Ended);
}

TEST_F(Session, PausesWithSpaceOnTheToolbar)
{
    trigger("start");
    QTest::keyClick(find<QWidget>("button/step"), Qt::Key_Space);
    EXPECT_EQ(session.state(), SessionState::Paused);
    QTest::keyClick(find<QWidget>("button/start"), Qt::Key_Return);
    EXPECT_EQ(session.state(), SessionState::Running);
}

TEST_F(Session, TrainsOnTheChosenThreadsFromTheNextStart)
{
    trigger("start");
    EXPECT_EQ(engine->threads, 0);
    trigger("stop");
    trigger("threads/1");
    trigger("start");
    EXPECT_EQ(engine->threads, 1);
    EXPECT_TRUE(action("threads/1")->isChecked());
    EXPECT_FALSE(action("threads/0")->isChecked());
}

TEST(StartAtOnce, WaitsForTheEngineWithoutBlockingTheWindow)
{
    std::promise<void> release;
    auto* engine = new FakeEngine;
    ui::MainWindow window([&] {
        release.get_future().wait();
        return std::unique_ptr<engine::Engine>(engine);
    });
    window.show();
    window.start();
    EXPECT_EQ(window.session()->state(), SessionState::Preparing);
    EXPECT_TRUE(window.findChild<QLabel*>("status")->text().startsWith("Loading"));
    release.set_value();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.session()->state() == SessionState::Running; }));
    EXPECT_EQ(engine->calls, (std::vector<std::string>{"start"}));
}

TEST(StartAtOnce, SuspendsARaceThoughItsEngineIsStillBeingMade)
{
    std::promise<void> release;
    auto* engine = new FakeEngine;
    ui::MainWindow window([&] {
        release.get_future().wait();
        return std::unique_ptr<engine::Engine>(engine);
    });
    window.show();
    window.start();
    window.session()->suspend();
    release.set_value();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.session()->state() == SessionState::Ended; }));
    EXPECT_EQ(engine->calls, (std::vector<std::string>{"start", "suspend"}));
}

TEST(StartAtOnce, SaysWhyNothingCanBeTrained)
{
    ui::MainWindow window(
        []() -> std::unique_ptr<engine::Engine> { throw std::runtime_error("libtorch.so: no such file"); });
    window.show();
    window.start();
    const auto* status = window.findChild<QLabel*>("status");
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.session()->state() == SessionState::Ended; }));
    EXPECT_TRUE(status->text().contains("libtorch.so: no such file")) << status->text().toStdString();
}

/// The status of the first lane as the list of lanes, the scores and the list of runs say it.
class StatusWords : public Documents
{
protected:
    void expectWord(const QString& word)
    {
        QTest::qWait(100); // the words follow the run in their own time
        const QModelIndex lane = find<QListView>("lanes")->model()->index(0, 0);
        EXPECT_EQ(lane.data(ui::LanesModel::StatusRole).toString(), word) << "in the list of lanes";
        EXPECT_TRUE(lane.data(Qt::AccessibleTextRole).toString().endsWith(word)) << "as it is spoken";
        const auto wordIn = [](const QAbstractItemView* view, int column) {
            return view->model()->index(0, column).data().toString();
        };
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return wordIn(find<QTableView>("scores"), ui::ScoreModel::Status) == word &&
                   wordIn(find<QTreeView>("runs"), ui::RunColumns::Status) == word;
        })) << word.toStdString()
            << ", but the scores say "
            << wordIn(find<QTableView>("scores"), ui::ScoreModel::Status).toStdString() << " and the runs "
            << wordIn(find<QTreeView>("runs"), ui::RunColumns::Status).toStdString();
    }
};

TEST_F(StatusWords, AreTheSameEverywhere)
{
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.isLive(); }));
    engine->advance(10);
    expectWord("Running");
    trigger("pause");
    expectWord("Paused");
    trigger("pause");
    engine->advance(10);
    expectWord("Running");
    trigger("stop");
    expectWord("Stopped");
}

} // namespace lrp::test
