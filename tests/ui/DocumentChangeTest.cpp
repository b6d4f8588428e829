#include "tests/ui/Documents.h"
#include "ui/fork/ForkStrip.h"
#include "ui/widgets/WindowSettings.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QTimer>
#include <SQLiteCpp/SQLiteCpp.h>

/// What happens between two documents: nothing that was measured or edited is lost, or ends in the wrong one.
namespace lrp::test
{
namespace
{

using engine::LaneStatus;
using ui::SessionState;

using DocumentChange = Documents;

TEST_F(DocumentChange, KeepsARaceThatStartsWhereTheDocumentIsOnlyRead)
{
    race(40);
    const QString file = keeper().path();
    FurtherWindow second(folder());
    second.openToRead(file);

    second.window.start();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return !second.keeper().path().isEmpty() && second.keeper().path() != file &&
               second.history().runs().size() == 3;
    }));
    EXPECT_FALSE(second.keeper().isReadOnly());
    EXPECT_TRUE(second.window.findChild<QAction*>("fork")->isEnabled());
    second.engine->advance(30);
    const QString kept = second.keeper().path();
    second.window.close();
    const store::Contents contents = contentsOf(kept.toStdString());
    ASSERT_EQ(contents.runs.size(), 3U);
    EXPECT_EQ(contents.runs.front().steps, 30);
}

TEST_F(DocumentChange, KeepsARaceWhoseDocumentComesWhileTheWindowCloses)
{
    race(40);
    const QString file = keeper().path();
    FurtherWindow second(folder());
    second.openToRead(file);

    second.window.start();
    second.engine->advance(30);
    second.window.close();
    ASSERT_NE(second.keeper().path(), file);
    const store::Contents contents = contentsOf(second.keeper().path().toStdString());
    ASSERT_EQ(contents.runs.size(), 3U);
    EXPECT_EQ(contents.runs.front().steps, 30);
}

TEST_F(DocumentChange, BeginsAnewWhenTheFirstCannotBeOpened)
{
    FurtherWindow other(folder());
    other.window.openFirst(brokenFile());
    other.window.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.history().runs().size() == 3; }));
    EXPECT_TRUE(other.message().contains("broken.lrp was not opened; a new document is there instead"))
        << other.message().toStdString();
    other.engine->advance(30);
    other.window.close();
    EXPECT_EQ(contentsOf(other.keeper().path().toStdString()).runs.size(), 3U);
}

TEST_F(DocumentChange, HasAPlaceForRunsOnceTheyAreSavedAs)
{
    FurtherWindow other(brokenFile() + "/documents"); // a folder that cannot be
    other.window.openLast();
    other.window.start();
    other.engine->advance(30);
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.message().contains("no place to keep runs"); }));
    EXPECT_TRUE(other.history().runs().empty());

    const QString name = folder() + "/rescued.lrp";
    other.keeper().saveAs(name);
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.keeper().path() == name; }));
    other.window.close();
    const store::Contents contents = contentsOf(name.toStdString());
    ASSERT_EQ(contents.runs.size(), 3U);
    EXPECT_EQ(contents.runs.front().steps, 30);
}

TEST_F(DocumentChange, LeavesEachExperimentInItsOwnDocument)
{
    race(20);
    model.setValue("/problem/seed", 99);
    const std::string before = path();
    beginAnew();
    const auto left = contentsOf(before).experiment;
    ASSERT_TRUE(left);
    EXPECT_EQ(left->problem.seed, 99);

    race(20);
    const std::string after = path();
    window.close();
    const auto preset = contentsOf(after).experiment;
    ASSERT_TRUE(preset);
    EXPECT_EQ(preset->problem.seed, 42);
}

TEST_F(DocumentChange, ForgetsTheRunsBeforeAtOnce)
{
    race(100);
    keepCheckpoints();
    trigger("fork");
    auto* strip = window.findChild<ui::ForkStrip*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));

    trigger("new");
    EXPECT_TRUE(history().runs().empty());
    EXPECT_FALSE(strip->isVisible()) << "there is nothing to fork";
    EXPECT_FALSE(action("fork")->isEnabled());
}

TEST_F(DocumentChange, ShowsTheRunsThatAreLeftOfARace)
{
    race(50);
    keepCheckpoints();
    trigger("stop");
    const QString file = keeper().path();
    history().remove({history().runs().front().id});
    beginAnew();
    window.open(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.record() && history().runs().size() == 2; }));

    for (const store::Run& run : history().runs()) {
        ASSERT_NE(history().samples(run.id), nullptr) << run.letter;
        EXPECT_EQ(history().samples(run.id)->letter, run.letter);
    }
    model.selectLane(1);
    trigger("fork");
    auto* strip = window.findChild<ui::ForkStrip*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    EXPECT_EQ(model.laneLetter(1), 'C');
    EXPECT_EQ(strip->selection().context().parent.letter, 'C');
}

TEST_F(DocumentChange, KeepsAFileThatIsSavedAsItself)
{
    race(20);
    const QString file = keeper().path();
    bool isSaved = false;
    QObject::connect(&keeper(), &ui::DocumentKeeper::pathChanged, [&] { isSaved = true; });
    keeper().saveAs(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isSaved; }));
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_EQ(keeper().path(), file);
    window.close();
    EXPECT_EQ(contentsOf(file.toStdString()).runs.size(), 3U);
}

TEST_F(DocumentChange, SaysWhatCannotBeReadAndShowsTheRest)
{
    race(20);
    trigger("stop");
    race(30);
    const QString file = keeper().path();
    beginAnew();
    SQLite::Database(file.toStdString(), SQLite::OPEN_READWRITE, 10'000)
        .exec("UPDATE race SET experiment = '{]' WHERE id = 1");
    window.open(file);
    auto* bar = window.findChild<ui::MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->text().contains("race 1 is left out")) << bar->text().toStdString();
    EXPECT_EQ(history().runs().size(), 3U);
}

TEST_F(DocumentChange, ShowsRunsWhoseTableIsGone)
{
    const QString table = folder() + "/rates.csv";
    QFile rates(table);
    ASSERT_TRUE(rates.open(QIODevice::WriteOnly));
    rates.write("lr\n0.3\n0.2\n");
    rates.close();
    model.setValue("/lanes/1/schedule", {{"type", "table"}, {"file", table.toStdString()}});
    race(20);
    const QString file = keeper().path();
    beginAnew();
    ASSERT_TRUE(rates.remove());
    window.open(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == 3; }));
    EXPECT_EQ(model.json().at(params::Json::json_pointer("/lanes/1/schedule/type")), "table");
    EXPECT_FALSE(model.isRight()) << "it cannot be started";
    for (const store::Run& run : history().runs()) {
        EXPECT_NE(history().samples(run.id), nullptr);
    }
    window.close();
    EXPECT_EQ(schedule::idOf(contentsOf(file.toStdString()).experiment->lanes[1].schedule), "table")
        << "what the form showed before has not come into this document";
}

TEST_F(DocumentChange, KeepsAFileThatAnotherWindowWrites)
{
    race(20);
    const QString file = keeper().path();
    FurtherWindow second(folder());
    second.openToRead(file);
    const QString copy = folder() + "/copy.lrp";
    second.keeper().saveAs(copy);
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.keeper().path() == copy; }));
    EXPECT_FALSE(second.keeper().isReadOnly());
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(DocumentChange, LetsARaceGoOnWhenAFileCannotBeOpened)
{
    race(20);
    window.open(brokenFile());
    auto* bar = window.findChild<ui::MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->text().contains("the present document stays")) << bar->text().toStdString();
    EXPECT_EQ(session.state(), SessionState::Running);
    EXPECT_NE(engine->calls.back(), "suspend");
}

TEST_F(DocumentChange, PausesARaceInTheDocumentThatIsLeft)
{
    race(20);
    const QString file = keeper().path();
    beginAnew();
    race(30);
    const std::string left = path();
    window.open(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper().path() == file; }));

    EXPECT_EQ(engine->calls.back(), "suspend");
    EXPECT_EQ(session.state(), SessionState::Paused);
    EXPECT_EQ(session.step(), 20);
    window.close();
    const store::Contents contents = contentsOf(left);
    ASSERT_EQ(contents.runs.size(), 3U);
    EXPECT_EQ(contents.runs.front().status, LaneStatus::Paused);
    EXPECT_EQ(contents.runs.front().steps, 30);
}

TEST_F(DocumentChange, ShowsARaceThatStartedWhileTheFirstWasBeingOpened)
{
    race(20);
    const QString file = keeper().path();
    beginAnew();

    FurtherWindow other(folder());
    other.window.openFirst(file);
    other.window.experiment()->setValue("/problem/seed", 7);
    other.window.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.keeper().path() == file; }));
    EXPECT_EQ(other.window.session()->state(), SessionState::Running);
    EXPECT_EQ(other.window.session()->record(), other.engine->record);
    EXPECT_EQ(other.window.experiment()->experiment().problem.seed, 7);
    ASSERT_EQ(other.history().runs().size(), 6U);
    EXPECT_FALSE(other.history().runs()[0].isShown) << "a new race has the plots to itself";
    EXPECT_TRUE(other.history().runs()[3].isShown);

    other.engine->advance(30);
    other.window.close();
    const store::Contents contents = contentsOf(file.toStdString());
    ASSERT_EQ(contents.runs.size(), 6U);
    EXPECT_EQ(contents.runs.back().steps, 30);
    ASSERT_TRUE(contents.experiment);
    EXPECT_EQ(contents.experiment->problem.seed, 7);
}

TEST_F(DocumentChange, KeepsARaceThatStartedBeforeTheFirstTurnedOutToBeOnlyRead)
{
    race(20);
    const QString file = keeper().path();
    FurtherWindow second(folder());
    second.window.openFirst(file);
    second.window.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.history().runs().size() == 3; }));
    EXPECT_NE(second.keeper().path(), file);
    EXPECT_FALSE(second.keeper().isReadOnly());
    EXPECT_EQ(second.window.session()->state(), SessionState::Running);
    EXPECT_TRUE(second.message().contains("another window")) << second.message().toStdString();
}

TEST_F(DocumentChange, IsNoneWhenThePresentFileIsOpenedAgain)
{
    race(40);
    window.open(keeper().path());
    window.open(brokenFile()); // answered after whatever the first asked for
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<ui::MessageBar*>()->isVisible(); }));
    EXPECT_FALSE(keeper().isReadOnly());
    EXPECT_EQ(session.state(), SessionState::Running);
    EXPECT_EQ(history().runs().size(), 3U);
}

TEST_F(DocumentChange, LeavesAFileUnopenedForANewDocument)
{
    race(20);
    const QString file = keeper().path();
    beginAnew();
    const QString before = keeper().path();
    window.open(file);
    trigger("new");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !keeper().path().isEmpty() && keeper().path() != before; }));
    EXPECT_NE(keeper().path(), file);
    EXPECT_TRUE(history().runs().empty());
    EXPECT_EQ(session.state(), SessionState::Idle);
}

TEST_F(DocumentChange, ClosesWhileADocumentIsCopied)
{
    race(60);
    const QString before = keeper().path();
    const QString name = folder() + "/named.lrp";
    keeper().saveAs(name);
    window.close();
    QApplication::processEvents();

    EXPECT_EQ(keeper().path(), name) << "where the next start finds it";
    EXPECT_FALSE(QFile::exists(before));
    EXPECT_EQ(contentsOf(name.toStdString()).runs.size(), 3U);
}

TEST_F(DocumentChange, IsRememberedFromItsBeginningAndByTheWindowThatClosesLast)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder());
    const auto remembered = [] { return ui::windowSettings().value("document").toString(); };
    const QByteArray test = qgetenv("LRP_TEST"); // with which no window remembers anything
    qunsetenv("LRP_TEST");
    FurtherWindow first(folder(), /*remembers=*/true);
    FurtherWindow second(folder(), /*remembers=*/true);
    qputenv("LRP_TEST", test);
    for (FurtherWindow* each : {&first, &second}) {
        each->keeper().begin();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !each->keeper().path().isEmpty(); }));
        EXPECT_EQ(remembered(), each->keeper().path()) << "though it may be killed";
    }
    const QString name = first.keeper().path();
    second.window.close();
    first.window.close();
    EXPECT_EQ(remembered(), name);
}

TEST_F(DocumentChange, LeavesTheListOfRunsClosedWhereItWasClosed)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder());
    const QByteArray test = qgetenv("LRP_TEST"); // with which no window remembers anything
    const auto makeWindow = [&] {
        qunsetenv("LRP_TEST");
        auto made = std::make_unique<FurtherWindow>(folder(), /*remembers=*/true);
        qputenv("LRP_TEST", test);
        made->window.openLast();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !made->keeper().path().isEmpty(); }));
        return made;
    };
    const auto raceIn = [](FurtherWindow& in) {
        const std::size_t runs = in.history().runs().size();
        in.window.findChild<QAction*>("start")->trigger();
        in.engine->advance(1500);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return in.history().runs().size() == runs + 3 && !in.window.session()->isLive(); }));
    };
    const auto dockOf = [](FurtherWindow& of) { return of.window.findChild<QDockWidget*>("runsDock"); };

    auto first = makeWindow();
    raceIn(*first);
    raceIn(*first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dockOf(*first)->isHidden(); }));
    dockOf(*first)->close();
    first->window.close();
    first.reset();

    auto second = makeWindow();
    EXPECT_EQ(second->history().runs().size(), 6U);
    QTest::qWait(100);
    EXPECT_TRUE(dockOf(*second)->isHidden());
    second->window.findChild<QAction*>("new")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return second->history().runs().empty(); }));
    QTest::qWait(100);
    raceIn(*second);
    raceIn(*second);
    QTest::qWait(100);
    EXPECT_TRUE(dockOf(*second)->isHidden()) << "in another document too";
    second->window.close();
}

TEST_F(DocumentChange, LeavesADocumentWhileItIsCopied)
{
    race(20);
    const QString other = keeper().path();
    beginAnew();
    race(30);
    const QString name = folder() + "/named.lrp";
    window.open(other);
    keeper().saveAs(name);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper().path() == other && QFile::exists(name); }));
    QTest::qWait(50);
    EXPECT_EQ(keeper().path(), other);
    window.close();
    EXPECT_EQ(contentsOf(name.toStdString()).runs.front().steps, 30);
    EXPECT_EQ(contentsOf(other.toStdString()).runs.front().steps, 20);
}

TEST_F(DocumentChange, AsksForANameWhereTheDocumentIsOnlyRead)
{
    race(20);
    const QString name = folder() + "/../named.lrp";
    keeper().saveAs(name);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !keeper().isUnnamed(); }));
    FurtherWindow second(folder());
    second.window.open(keeper().path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.keeper().isReadOnly(); }));

    bool isAsked = false;
    QTimer::singleShot(0, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            isAsked = true;
            dialog->reject();
        }
    });
    second.window.findChild<QAction*>("save")->trigger();
    EXPECT_TRUE(isAsked) << "nothing is saved by itself here";
}

} // namespace
} // namespace lrp::test
