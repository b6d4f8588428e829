// The presenter where there are two screens, which the offscreen platform makes from a file.
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/presenter/Presenter.h"
#include "ui/presenter/SpeakerPanel.h"

#include <QFile>
#include <QLabel>
#include <QScreen>
#include <QTextBrowser>

namespace lrp::test
{
namespace
{

class TwoScreens : public Window
{
protected:
    ui::PresenterView& open()
    {
        trigger("presenter");
        return *window.presenter()->view();
    }
};

TEST_F(TwoScreens, ShowTheWallWhereTheWindowIsNot)
{
    ASSERT_EQ(QGuiApplication::screens().size(), 2);
    const ui::PresenterView& view = open();

    EXPECT_NE(view.screen(), window.screen());
    EXPECT_EQ(view.geometry(), view.screen()->geometry());
}

TEST_F(TwoScreens, BringTheWallBackWhenTheBeamerIsLost)
{
    const ui::PresenterView& view = open();
    session.start(model.experiment());
    EXPECT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    QScreen* beamer = view.screen();
    Q_EMIT qApp->screenRemoved(beamer); // as Qt does before the screen is gone

    EXPECT_EQ(view.screen(), window.screen());
    EXPECT_TRUE(view.isVisible());
    EXPECT_EQ(session.state(), ui::SessionState::Running);

    Q_EMIT qApp->screenAdded(beamer);
    EXPECT_EQ(view.screen(), beamer);
}

/// With the lesson *Why the rate must fall*.
class SpeakersScreen : public TwoScreens
{
protected:
    SpeakersScreen()
    {
        EXPECT_TRUE(
            window.openLesson(QString::fromStdString(resourcesFolder() + "/lessons/why-decay.lesson.md")));
    }
    QString notes() { return find<QTextBrowser>("speaker/notes")->toPlainText(); }
    QString label(const QString& name) { return find<QLabel>("speaker/" + name)->text(); }
};

TEST_F(SpeakersScreen, HasTheNotesWhileTheWallIsElsewhere)
{
    const QWidget* speaker = find<QWidget>("speaker");
    EXPECT_FALSE(speaker->isVisible()) << "nobody presents";
    ui::PresenterView& view = open();
    ASSERT_TRUE(speaker->isVisible());

    EXPECT_TRUE(notes().startsWith("Start on the projector with Shift+F11.")) << notes().toStdString();
    EXPECT_EQ(label("next"),
              "Next: question – Which ends with the lower loss? Put the lower one first. A tie is allowed.");
    EXPECT_EQ(label("clock"), "0 of 15 min");
    EXPECT_EQ(label("state"), find<QLabel>("status")->text());
    EXPECT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &view; }));
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_TRUE(notes().startsWith("Count hands")) << notes().toStdString();
    EXPECT_TRUE(label("next").startsWith("Next: run – Run both.")) << label("next").toStdString();
    EXPECT_FALSE(view.shownWall().title.contains("Count hands"));

    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_FALSE(speaker->isVisible());
}

TEST_F(SpeakersScreen, HasNoNotesWhenItIsTheOnlyOneLeft)
{
    const ui::PresenterView& view = open();
    QScreen* beamer = view.screen();
    Q_EMIT qApp->screenRemoved(beamer);
    EXPECT_FALSE(find<QWidget>("speaker")->isVisible());
    Q_EMIT qApp->screenAdded(beamer);
    EXPECT_TRUE(find<QWidget>("speaker")->isVisible());
}

TEST_F(TwoScreens, HaveNoNotesWithoutALesson)
{
    open();
    EXPECT_EQ(find<QTextBrowser>("speaker/notes")->toPlainText(), "There are no notes on this step.");
    EXPECT_EQ(find<QLabel>("speaker/clock")->text(), "0 min");
    EXPECT_TRUE(find<QLabel>("speaker/next")->text().isEmpty());
}

TEST(SpeakerPanel, CountsWholeMinutes)
{
    ui::SpeakerPanel panel;
    panel.setNotes({.notes = "<b>tag</b> ![x](/etc/hostname)", .minutes = 15});
    panel.setElapsed(std::chrono::seconds(16 * 60 + 59));
    EXPECT_EQ(panel.findChild<QLabel*>("speaker/clock")->text(), "16 of 15 min");
    EXPECT_TRUE(panel.findChild<QTextBrowser*>("speaker/notes")->toPlainText().contains("<b>tag</b>"));
}

} // namespace
} // namespace lrp::test
