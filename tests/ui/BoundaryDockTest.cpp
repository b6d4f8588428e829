#include "core/probe/Boundary.h"
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
    const auto& lanes = engine->record->lanes();
    engine->advance(1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return lanes[0]->snapshots.isAsked(); }));
    dock.hide();
    model.selectLane(1);
    engine->copyWeights();
    engine->advance(5);
    QTest::qWait(300);
    EXPECT_FALSE(lanes[0]->snapshots.isAsked());
    EXPECT_FALSE(lanes[1]->snapshots.isAsked());
    dock.show();
    dock.raise();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lanes[1]->snapshots.isAsked(); }));
    EXPECT_FALSE(lanes[0]->snapshots.isAsked());
}

TEST_F(BoundaryDock, ShowsTheAnswer)
{
    trigger("start");
    engine->advance(10);
    const QImage before = view.grab().toImage();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        engine->copyWeights();
        return !engine->asked.empty();
    }));
    auto grid = std::make_shared<probe::BoundaryGrid>();
    grid->step = 10;
    grid->columns = 2;
    grid->rows = 1;
    grid->xMax = 1.0;
    grid->yMax = 1.0;
    grid->classes = 2;
    grid->shares = {0.95F, 0.05F, 0.05F, 0.95F};
    grid->values = {0.9F, 1.9F};
    grid->points = std::make_shared<std::vector<float>>();
    engine->asked.back()->finish(grid);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.grab().toImage() != before; }));
}

} // namespace lrp::test
