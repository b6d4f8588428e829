#include "ShownView.h"
#include "ui/plots/detail/PixelMap.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

namespace lrp::ui
{
namespace
{

/// Keeps the view's worker from beginning anything, until it is released.
class Held
{
public:
    explicit Held(const CurvesView& view)
    {
        view.findChild<QThreadPool*>()->start([gate = m_gate] { gate->acquire(); });
    }
    ~Held() { release(); }
    void release() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>(); ///< the worker leaves it after us
};

/// One lane whose measured rate halves at step 300 of 1000; the run goes on.
class Background : public test::ShownView
{
protected:
    Background()
    {
        fill(view);
        settle();
    }

    void fill(CurvesView& filled) const
    {
        filled.setLanes(lanes, shape);
        filled.setRecord(record);
    }

    std::shared_ptr<engine::Record> running() const
    {
        auto made = test::makeRecord(lanes, shape);
        append(*made->lanes().front(), 600);
        return made;
    }

    static void append(engine::LaneRecord& lane, std::int64_t end)
    {
        for (std::int64_t step = lane.steps; step < end; ++step) {
            const double loss = std::exp(-static_cast<double>(step) / 300.0) * (1.0 + 0.1 * (step % 7));
            lane.samples.append({step, step < 300 ? 0.4 : 0.2, loss, 0.9});
        }
        lane.steps = end;
        lane.status = engine::LaneStatus::Running;
    }

    /// Lets events come, but no picture.
    static void handleEvents()
    {
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
        }
    }

    /// Where on the panel of the rates, from 0 at its left to 1, the lane's colour stands highest: where its
    /// rate halves.
    double placeOfHalving()
    {
        const QImage image = view.grab().toImage();
        const QRgb colour = Theme::of(&view).lane('A').rgb();
        int best = 0;
        int place = -1;
        for (int x = panel(0).left(); x <= panel(0).right(); ++x) {
            int found = 0;
            for (int y = panel(0).top(); y <= panel(0).bottom(); ++y) {
                found += image.pixel(x, y) == colour ? 1 : 0;
            }
            if (found > best) {
                best = found;
                place = x;
            }
        }
        EXPECT_GT(best, 30);
        return static_cast<double>(place - panel(0).left()) / panel(0).width();
    }

    /// What a view looks like that has shown nothing else.
    template <class Change>
    QImage freshPicture(Change&& change) const
    {
        CurvesView fresh;
        fresh.resize(view.size());
        fill(fresh);
        change(fresh);
        fresh.show();
        fresh.settle();
        return fresh.grab().toImage();
    }

    std::vector<LaneCurve> lanes = test::makeLanes(1, 1000);
    std::shared_ptr<engine::Record> record = running();
};

constexpr double kPixels = 0.005; ///< so near in shares of a panel of 800 pixels

TEST_F(Background, AZoomMovesTheLastPictureWhileTheNextIsNotThere)
{
    EXPECT_NEAR(placeOfHalving(), 0.3, kPixels);
    Held worker(view);
    view.zoomIn(); // 150 … 850
    handleEvents();
    EXPECT_FALSE(view.isSettled());
    EXPECT_NEAR(x(0).lower, 150.0, 1e-9);
    EXPECT_NEAR(x(1).upper, 850.0, 1e-9);
    EXPECT_NEAR(placeOfHalving(), 150.0 / 700.0, kPixels);
    view.pan(-0.1); // 80 … 780
    handleEvents();
    EXPECT_NEAR(placeOfHalving(), 220.0 / 700.0, kPixels);

    worker.release();
    view.settle();
    EXPECT_NEAR(placeOfHalving(), 220.0 / 700.0, kPixels);
}

TEST_F(Background, AnotherSizeScalesTheLastPicture)
{
    Held worker(view);
    view.resize(600, 500);
    handleEvents();
    EXPECT_FALSE(view.isSettled());
    EXPECT_LT(panel(0).right(), 600);
    EXPECT_NEAR(placeOfHalving(), 0.3, 2.0 * kPixels);
}

TEST_F(Background, AnotherUnitWaitsForItsPicture)
{
    const QImage before = view.grab().toImage();
    Held worker(view);
    view.setXUnit(XUnit::Epochs);
    handleEvents();
    EXPECT_EQ(x(0), QCPRange(0.0, 1000.0));
    EXPECT_EQ(view.grab().toImage(), before);

    worker.release();
    view.settle();
    EXPECT_EQ(x(0), QCPRange(0.0, 40.0));
    EXPECT_EQ(view.grab().toImage(), freshPicture([](CurvesView& fresh) { fresh.setXUnit(XUnit::Epochs); }));
}

TEST_F(Background, TheNewestRequestWins)
{
    const auto last = [](CurvesView& changed) {
        changed.setSmoothing(0.5);
        changed.setLossScale(YScale::Linear);
        changed.zoomIn();
        changed.zoomIn();
        changed.pan(0.2);
    };
    Held worker(view);
    view.setSmoothing(0.97);
    handleEvents(); // one is asked for
    view.zoomOut();
    view.setXUnit(XUnit::Examples);
    handleEvents();
    view.setXUnit(XUnit::Steps);
    last(view);
    handleEvents();
    worker.release();
    view.settle();
    EXPECT_EQ(view.smoothing(), 0.5);
    EXPECT_EQ(view.grab().toImage(), freshPicture(last));
}

TEST_F(Background, SettlesOnThePictureOfAViewThatHasShownNothingElse)
{
    view.zoomIn();
    handleEvents();
    append(*record->lanes().front(), 800);
    view.refresh();
    view.resize(700, 450);
    handleEvents();
    view.setPanelOn(kLossPanel, false);
    handleEvents();
    view.setPanelOn(kLossPanel, true);
    view.resize(900, 600);
    view.resetView();
    handleEvents();
    view.setSmoothing(0.0);
    view.settle();
    EXPECT_EQ(view.grab().toImage(), freshPicture([](CurvesView& fresh) { fresh.setSmoothing(0.0); }));
}

TEST_F(Background, WhatIsMeasuredMeanwhileIsThereAfterwards)
{
    view.setScale(kRatePanel, YScale::Linear);
    view.settle();
    const auto ink = [this] { return inkOf(Theme::of(&view).lane('A'), 0, 0.7); };
    const int before = ink();
    {
        const Held worker(view);
        view.setSmoothing(0.5);
        handleEvents();
        append(*record->lanes().front(), 900);
        view.refresh();
        handleEvents();
    }
    EXPECT_GT(ink(), before + 100);
}

TEST_F(Background, ALineFromALongWayBackHasNoGapWhileItGrows)
{
    constexpr double kValidationLoss = 2.6; // far above the training losses, and no tick
    engine::LaneRecord& lane = *record->lanes().front();
    lane.evaluations.append({500, 1.0, kValidationLoss, 0.5});
    view.setSmoothing(0.5);
    settle();
    lane.evaluations.append({600, 1.0, kValidationLoss, 0.5});
    append(lane, 605);
    const QCPRange before = y(1);
    view.refresh();
    EXPECT_TRUE(view.isSettled()) << "it has grown on the picture that is there";
    ASSERT_EQ(y(1), before);

    const QImage image = view.grab().toImage();
    const QRgb canvas = Theme::of(&view).canvas.rgb();
    const int row = qRound(plot().axisRect(1)->axis(QCPAxis::atLeft)->coordToPixel(kValidationLoss));
    const QCPAxis& steps = *plot().axisRect(1)->axis(QCPAxis::atBottom);
    for (int x = qRound(steps.coordToPixel(505)); x < qRound(steps.coordToPixel(595)); ++x) {
        EXPECT_TRUE(image.pixel(x, row - 1) != canvas || image.pixel(x, row) != canvas ||
                    image.pixel(x, row + 1) != canvas)
            << x;
    }
}

TEST_F(Background, TheFirstPictureIsWaitedFor)
{
    CurvesView other;
    other.resize(900, 600);
    fill(other);
    other.show();
    QApplication::processEvents();
    EXPECT_EQ(other.grab().toImage(), view.grab().toImage());
}

TEST_F(Background, AViewMayGoWhileItsPictureIsMade)
{
    for (int i = 0; i < 20; ++i) {
        auto closing = std::make_unique<CurvesView>();
        closing->resize(900, 600);
        fill(*closing);
        closing->show();
        closing->settle();
        closing->findChild<QThreadPool*>()->start(
            [i] { QThread::usleep(static_cast<unsigned long>(i) * 100); });
        closing->setSmoothing(0.97);
        handleEvents();
        closing.reset();
        handleEvents();
    }
    view.setRecord(nullptr);
    view.settle();
    EXPECT_EQ(record.use_count(), 1) << "nobody reads it any more";
}

TEST(PixelMap, TellsWhereOtherAxesHaveItsArea)
{
    const QRectF area(10.0, 20.0, 100.0, 100.0);
    const PixelMap map(area, {0.0, 10.0}, {0.0, 10.0}, YScale::Linear);
    EXPECT_EQ(map.areaOn(map), area);
    const PixelMap right(area, {5.0, 10.0}, {0.0, 10.0}, YScale::Linear);
    EXPECT_EQ(map.areaOn(right), QRectF(-90.0, 20.0, 200.0, 100.0));
    const PixelMap upper({0.0, 0.0, 50.0, 100.0}, {0.0, 10.0}, {5.0, 10.0}, YScale::Linear);
    EXPECT_EQ(map.areaOn(upper), QRectF(0.0, 0.0, 50.0, 200.0));

    const PixelMap decades(area, {0.0, 10.0}, {1.0, 100.0}, YScale::Logarithmic);
    const PixelMap lower(area, {0.0, 10.0}, {1.0, 10.0}, YScale::Logarithmic);
    const QRectF moved = decades.areaOn(lower);
    EXPECT_NEAR(moved.top(), -80.0, 1e-9);
    EXPECT_NEAR(moved.bottom(), 120.0, 1e-9);
    EXPECT_EQ(map.areaOn(lower), area) << "there is no such place between linear and logarithmic";
}

} // namespace
} // namespace lrp::ui
