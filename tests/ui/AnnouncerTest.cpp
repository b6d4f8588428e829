#include "ui/access/Announcer.h"
#include "tests/ui/Heard.h"
#include "tests/ui/Window.h"
#include "ui/access/PacedName.h"
#include "ui/history/RunsPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/widgets/MessageBar.h"

#include <QStatusBar>

namespace lrp::test
{

using std::chrono::milliseconds;
using ui::Announcer;
using ui::Urgency;

namespace
{

/// An announcer whose time goes on when a test says so.
class Announcements : public testing::Test
{
protected:
    Announcements()
        : announcer(&owner, [this] { return now; })
    {
        QObject::connect(&announcer, &Announcer::announced, [this](const QString& text) { said << text; });
    }

    void after(int ms)
    {
        now += milliseconds(ms);
        announcer.sayNext();
    }

    milliseconds now{1000};
    QWidget owner;
    Announcer announcer;
    QStringList said;
};

/// A window that is listened to. Its announcer keeps its 1.5 s.
class ListenedWindow : public Window
{
protected:
    QStringList announced(int count)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return heard.announcements().size() >= count; }, 1700 * count))
            << heard.announcements().join(" | ").toStdString();
        return heard.announcements();
    }

    void tick(std::int64_t steps)
    {
        engine->advance(steps);
        QTest::qWait(40);
    }

    Heard heard;
};

} // namespace

TEST_F(Announcements, AreANotificationThatIsNamedBeforeItIsShown)
{
    const Heard heard;
    announcer.announce("Run started.");
    ASSERT_EQ(heard.events.size(), 2U);
    EXPECT_EQ(heard.events[0].type, QAccessible::NameChanged);
    EXPECT_EQ(heard.events[1].type, Heard::kAnnounced);
    for (const Heard::Event& event : heard.events) {
        EXPECT_EQ(event.role, QAccessible::Notification);
        EXPECT_EQ(event.name, "Run started.");
    }
}

TEST_F(Announcements, KeepSecondsApartAndTheNewestWins)
{
    announcer.announce("one");
    announcer.announce("two");
    announcer.announce("three");
    EXPECT_EQ(said, QStringList{"one"});
    after(1499);
    EXPECT_EQ(said, QStringList{"one"});
    after(1);
    EXPECT_EQ(said, QStringList({"one", "three"}));
    after(5000);
    EXPECT_EQ(said.size(), 2);
    announcer.announce("four");
    EXPECT_EQ(said.size(), 3) << "nothing was said for long";
}

TEST_F(Announcements, SayAlarmsFirstAndNewsInPlaceOfProgress)
{
    announcer.announce("first");
    announcer.announce("Step 300", Urgency::Progress);
    announcer.announce("Finished");
    announcer.announce("Step 400", Urgency::Progress);
    announcer.announce("B left the chart", Urgency::Alarm);
    after(1500);
    after(1500);
    after(1500);
    EXPECT_EQ(said, QStringList({"first", "B left the chart", "Finished"}));
}

TEST_F(Announcements, LoseNoAlarmForTheNext)
{
    announcer.announce("first");
    announcer.announce("B left the chart", Urgency::Alarm);
    announcer.announce("C left the chart", Urgency::Alarm);
    after(1500);
    EXPECT_EQ(said, QStringList({"first", "B left the chart C left the chart"}));
}

TEST_F(Announcements, OfProgressAreDroppedBeforeAnAlarm)
{
    announcer.announce("first");
    announcer.announce("Step 300", Urgency::Progress);
    announcer.announce("B left the chart", Urgency::Alarm);
    after(1500);
    after(1500);
    EXPECT_EQ(said, QStringList({"first", "B left the chart"}));
}

TEST(PacedName, ChangesTwiceASecondAndEndsWithTheLast)
{
    milliseconds now{0};
    QLabel label;
    ui::PacedName name(&label, [&now] { return now; });
    QStringList names;
    const Heard heard;
    for (int i = 0; i <= 100; ++i) {
        now = milliseconds(10 * i);
        name.set(QString::number(i));
        label.setText(QString::number(i)); // which alone would be told too
    }
    EXPECT_EQ(heard.names(QAccessible::NameChanged, QAccessible::StaticText),
              QStringList({"0", "50", "100"}));
    now += milliseconds(499);
    name.set("end");
    EXPECT_EQ(label.accessibleName(), "100");
    now += milliseconds(1);
    name.apply();
    EXPECT_EQ(label.accessibleName(), "end");
}

TEST_F(ListenedWindow, SaysThatARunBeginsAndEnds)
{
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    const QString begin = announced(1).value(0);
    EXPECT_TRUE(begin.startsWith("Run started: three lanes, ")) << begin.toStdString();
    tick(engine->record->shape().totalSteps);
    const QString end = announced(2).value(1);
    EXPECT_TRUE(end.startsWith("Finished ")) << end.toStdString();
}

/// A busy window hears of the run when the engine has already trained.
TEST_F(ListenedWindow, SaysThatARunBeginsHoweverFastItIs)
{
    QObject::connect(&session, &ui::SessionController::stateChanged, &session,
                     [this](ui::SessionState state) {
                         if (state == ui::SessionState::Preparing) {
                             engine->advance(10);
                         }
                     });
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    const QString begin = announced(1).value(0);
    EXPECT_TRUE(begin.startsWith("Run started: three lanes, ")) << begin.toStdString();
}

TEST_F(ListenedWindow, SaysWhichLaneLeftTheChartUnlessItIsHidden)
{
    trigger("addLane");
    trigger("addLane");
    model.setLaneShown(2, false);
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    announced(1);
    tick(10);
    engine->diverge(1);
    engine->diverge(2);
    const QString alarm = announced(2).value(1);
    EXPECT_TRUE(alarm.startsWith("B ")) << alarm.toStdString();
    EXPECT_TRUE(alarm.contains(" left the chart at step ")) << alarm.toStdString();
    EXPECT_FALSE(alarm.contains("C ")) << alarm.toStdString();
}

TEST_F(ListenedWindow, SaysEveryMessage)
{
    find<ui::MessageBar>("messageBar")->showMessage("The disk is full.");
    EXPECT_EQ(announced(1), QStringList{"The disk is full."});
    Q_EMIT window.findChild<ui::RunsPanel*>()->outcomeShown("Run 3 was deleted.");
    EXPECT_EQ(announced(2).value(1), "Run 3 was deleted.");
    window.statusBar()->showMessage("Written: a.png", 10);
    EXPECT_EQ(announced(3).value(2), "Written: a.png");
}

TEST_F(ListenedWindow, SaysWhereTheRunIsToWhoFollowsIt)
{
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    announced(1);
    QTest::qWait(1600);
    const std::int64_t tenth = engine->record->shape().totalSteps / 10;
    find<QLineEdit>("seed")->setFocus();
    ASSERT_TRUE(find<QLineEdit>("seed")->hasFocus());
    find<ui::CurvesView>("curves")->setFocus();
    tick(tenth - 1);
    EXPECT_EQ(heard.announcements().size(), 1) << "before the first tenth";
    tick(2);
    const QString stand = announced(2).value(1);
    EXPECT_TRUE(stand.contains(
        QRegularExpression("^Step [\\d,]+ of [\\d,]+\\. A 0\\.\\d+, B 0\\.\\d+, C 0\\.\\d+\\.$")))
        << stand.toStdString();
    find<QWidget>("optimizer/lr")->setFocus();
    QTest::qWait(1600);
    tick(tenth);
    QTest::qWait(50);
    EXPECT_EQ(heard.announcements().size(), 2) << "said to who edits the form";
}

TEST_F(ListenedWindow, HandsTheFocusOfStartToPauseAndBack)
{
    auto* start = find<QToolButton>("button/start");
    start->setFocus(Qt::TabFocusReason);
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>("button/pause"));
    tick(engine->record->shape().totalSteps);
    EXPECT_EQ(QApplication::focusWidget(), start);
    QStringList buttons = heard.names(QAccessible::Focus, QAccessible::Button);
    EXPECT_FALSE(buttons.contains("Step"));
}

TEST_F(ListenedWindow, RenamesTheStatusTwiceASecondAtMost)
{
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    QElapsedTimer time;
    time.start();
    heard.events.clear();
    while (time.elapsed() < 1200) {
        tick(1);
    }
    int renamed = 0;
    for (const QString& name : heard.names(QAccessible::NameChanged, QAccessible::StaticText)) {
        renamed += name.contains(" · step ") ? 1 : 0;
    }
    EXPECT_GE(renamed, 2);
    EXPECT_LE(renamed, 1 + static_cast<int>(time.elapsed() / 500));
    QTest::qWait(600);
    EXPECT_EQ(find<QLabel>("status")->accessibleName(), status());
}

} // namespace lrp::test
