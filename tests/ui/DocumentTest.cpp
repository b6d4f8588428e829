#include "tests/ui/Documents.h"
#include "ui/fork/ForkStrip.h"

#include <csignal>
#include <filesystem>
#include <QDockWidget>
#include <QTreeView>
#include <sys/resource.h>

namespace lrp::test
{
namespace
{

using engine::LaneStatus;
using ui::SessionState;

TEST_F(Documents, KeepARaceFromItsFirstStep)
{
    race(120);
    const std::string file = path();
    window.close();

    const store::Contents contents = contentsOf(file);
    ASSERT_EQ(contents.runs.size(), 3U);
    EXPECT_EQ(contents.runs[2].letter, 'C');
    EXPECT_EQ(contents.runs[2].status, LaneStatus::Paused);
    EXPECT_EQ(contents.runs[2].steps, 120);
    const auto document = store::Document::open(file);
    const auto samples = (*document)->samples(contents.runs[2].id);
    ASSERT_TRUE(samples);
    EXPECT_EQ((*samples)->samples.size(), 120U);
    EXPECT_EQ((*samples)->samples.loss(119), engine->record->lanes()[2]->samples.loss(119));
}

TEST_F(Documents, OpenAsTheyWereLeftAndGoOn)
{
    race(120);
    keepCheckpoints();
    const QString file = keeper().path();
    trigger("new"); // which suspends the race and lets go of its document
    EXPECT_TRUE(QTest::qWaitFor([&] { return keeper().path() != file && !keeper().path().isEmpty(); }));
    EXPECT_EQ(session.state(), SessionState::Idle);
    EXPECT_TRUE(history().runs().empty());

    window.open(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.state() == SessionState::Paused; }));
    EXPECT_EQ(action("start")->iconText(), "Resume");
    EXPECT_EQ(session.step(), 120);
    EXPECT_EQ(history().runs().size(), 3U);

    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.state() == SessionState::Running; }));
    EXPECT_EQ(engine->record->lanes()[0]->samples.size(), 120U);
    ASSERT_NE(engine->record->lanes()[0]->beginning.checkpoint, nullptr);
    EXPECT_EQ(engine->record->lanes()[0]->beginning.checkpoint->bytes, "as it was");
    EXPECT_EQ(history().runs().size(), 3U) << "resumed, not started again";
}

TEST_F(Documents, AreForkedAtTheCrosshair)
{
    race(100);
    keepCheckpoints();
    engine->advance(50);
    trigger("fork");
    auto* strip = window.findChild<ui::ForkStrip*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    EXPECT_EQ(strip->selection().context().step, 100);
    EXPECT_EQ(strip->selection().context().parent.letter, 'A');

    Q_EMIT strip->forkWanted(100, {strip->selection().context().parent});
    ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == 4; }));
    EXPECT_FALSE(strip->isVisible());
    const store::Run& fork = history().runs().back();
    EXPECT_EQ(fork.parent, history().runs().front().id);
    EXPECT_EQ(fork.forkStep, 100);
    EXPECT_EQ(fork.letter, 'D');
    EXPECT_EQ(engine->calls.back(), "join");
    ASSERT_EQ(engine->joined.size(), 1U);
    EXPECT_TRUE(engine->joined.front()->lanes().front()->beginning.isContinued);
}

TEST_F(Documents, OpenForReadingInASecondWindow)
{
    race(40);
    const QString file = keeper().path();
    FurtherWindow second(folder());
    second.window.open(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.keeper().path() == file; }));

    EXPECT_TRUE(second.keeper().isReadOnly());
    EXPECT_TRUE(second.window.findChild<ui::MessageBar*>()->isVisible());
    EXPECT_TRUE(second.message().contains("another window")) << second.message().toStdString();
}

TEST_F(Documents, SayWhatIsWrongWithAFile)
{
    QFile broken(brokenFile());
    const QString before = keeper().path();
    window.open(broken.fileName());

    auto* bar = window.findChild<ui::MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->text().contains("broken.lrp was not opened")) << bar->text().toStdString();
    EXPECT_EQ(keeper().path(), before);
    ASSERT_TRUE(broken.open(QIODevice::ReadOnly));
    EXPECT_EQ(broken.readAll(), "no database");
}

TEST_F(Documents, AreSavedUnderAnotherNameWhole)
{
    race(60);
    const QString before = keeper().path();
    const QString name = folder() + "/named.lrp";
    keeper().saveAs(name);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper().path() == name; }));
    EXPECT_FALSE(QFile::exists(before)) << "a document without a name is not kept twice";
    engine->advance(30);
    window.close();

    EXPECT_EQ(contentsOf(name.toStdString()).runs.front().steps, 90);
}

/// Files grow no further than this while it lives, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

TEST_F(Documents, SayThatTheDiskIsFullAndLoseNothing)
{
    race(20);
    auto* bar = window.findChild<ui::MessageBar*>();
    {
        const FullDisk disk(std::filesystem::file_size(path()));
        engine->advance(1400);
        ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
        EXPECT_TRUE(bar->text().contains("stays in memory")) << bar->text().toStdString();
        EXPECT_EQ(session.state(), SessionState::Running) << "training goes on";
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->text().contains("saved again"); }));
    const std::string file = path();
    window.close();
    EXPECT_EQ(contentsOf(file).runs.front().steps, 1420);
}

TEST_F(Documents, SayThatTheFolderIsGoneAndAreSavedElsewhere)
{
    race(20);
    std::filesystem::remove_all(folder().toStdString());
    engine->advance(100);
    auto* bar = window.findChild<ui::MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible() && bar->text().contains("gone"); }))
        << bar->text().toStdString();

    std::filesystem::create_directories(folder().toStdString());
    const QString name = folder() + "/rescued.lrp";
    keeper().saveAs(name);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper().path() == name; }));
    window.close();
    EXPECT_EQ(contentsOf(name.toStdString()).runs.front().steps, 120);
}

TEST_F(Documents, AreNotLeftBehindWithoutRuns)
{
    const QString file = keeper().path();
    EXPECT_TRUE(QFile::exists(file));
    window.close();
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(Documents, DeleteAForkAndLeaveTheParent)
{
    race(100);
    forkUnchanged()->lanes().front()->status = LaneStatus::Stopped;
    history().remove({history().runs().back().id});

    EXPECT_EQ(history().runs().size(), 3U);
    const std::string file = path();
    window.close();
    EXPECT_EQ(contentsOf(file).runs.size(), 3U);
}

} // namespace
TEST_F(Documents, OfferTheListOfRunsOnceItHoldsOthersThanTheLanes)
{
    const auto* dock = find<QDockWidget>("runsDock");
    const auto* runs = find<QTreeView>("runs")->model();
    const auto race = [&](int expected) {
        trigger("start");
        engine->advance(1500);
        EXPECT_TRUE(QTest::qWaitFor([&] { return runs->rowCount() == expected; }));
    };
    EXPECT_TRUE(dock->isHidden());
    race(3);
    QTest::qWait(100);
    EXPECT_TRUE(dock->isHidden()) << "the lanes show the same";
    EXPECT_TRUE(QTest::qWaitFor([this] { return !session.isLive(); }));
    race(6);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dock->isHidden(); }));

    trigger("resetLayout");
    EXPECT_FALSE(dock->isHidden());
    trigger("new");
    EXPECT_TRUE(QTest::qWaitFor([&] { return dock->isHidden(); }));
}

} // namespace lrp::test
