// The presenter where there are two screens, which the offscreen platform makes from a file.
#include "tests/ui/Window.h"
#include "ui/presenter/Presenter.h"

#include <QFile>
#include <QScreen>

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

} // namespace
} // namespace lrp::test

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath("screens.json"));
    if (!screens.open(QIODevice::WriteOnly)) {
        return 1;
    }
    screens.write(R"({"synchronousWindowSystemEvents": true, "windowFrameMargins": false, "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96},
        {"name": "beamer", "x": 1280, "y": 0, "width": 1920, "height": 1080, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    qputenv("LRP_TEST", "1");
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
