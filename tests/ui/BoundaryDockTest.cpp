#include "tests/ui/Window.h"
#include "ui/boundary/BoundaryView.h"

#include <QDockWidget>
#include <QImage>

namespace lrp::test
{

namespace
{

class BoundaryDock : public Window
{
protected:
    BoundaryDock()
        : dock(*find<QDockWidget>("boundaryDock"))
        , view(*dock.findChild<ui::BoundaryView*>())
    {
        dock.show();
        dock.raise();
        QCoreApplication::processEvents();
    }

    QString words() const { return view.accessibleDescription(); }

    QDockWidget& dock;
    ui::BoundaryView& view;
};

} // namespace

TEST_F(BoundaryDock, SaysWhatToDoBeforeARun)
{
    EXPECT_EQ(words(), "Nothing has run yet. Press Start to see how lane A divides the plane.");
    model.selectLane(2);
    EXPECT_EQ(words(), "Nothing has run yet. Press Start to see how lane C divides the plane.");
}

TEST_F(BoundaryDock, SaysThatThereIsNoneForOtherData)
{
    choose("dataset", "noisy_sine");
    EXPECT_TRUE(words().startsWith("The boundary is drawn for classes in the plane"))
        << words().toStdString();
}

TEST_F(BoundaryDock, SaysThatALaneIsNotInTheRun)
{
    trigger("start");
    EXPECT_EQ(words(), "The first picture of lane A is being computed.");
    trigger("addLane");
    EXPECT_EQ(words(), "Lane D is not in this run; it takes part from the next start.");
}

TEST_F(BoundaryDock, AsksForNoPictureThatNobodySees)
{
    trigger("start");
    EXPECT_EQ(engine->watched, 0);
    dock.hide();
    EXPECT_EQ(engine->watched, -1);
    model.selectLane(1);
    EXPECT_EQ(engine->watched, -1);
    dock.show();
    dock.raise();
    EXPECT_TRUE(QTest::qWaitFor([this] { return engine->watched == 1; }));
}

TEST_F(BoundaryDock, ShowsThePictureOfTheEngine)
{
    trigger("start");
    const QImage before = view.grab().toImage();
    auto picture = std::make_shared<engine::Boundary>();
    *picture = {.step = 10,
                .columns = 2,
                .rows = 1,
                .xMin = 0,
                .xMax = 1,
                .yMin = 0,
                .yMax = 1,
                .values = {0.9F, 1.9F},
                .classes = 2,
                .points = std::make_shared<std::vector<float>>()};
    engine->picture = picture;
    engine->advance(10);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.grab().toImage() != before; }));
}

} // namespace lrp::test
