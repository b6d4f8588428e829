#include "ui/hear/Listening.h"
#include "ui/hear/DrawnPiece.h"
#include "ui/plots/CurvesView.h"
#include "ui/widgets/MessageBar.h"
#include "Window.h"

#include <atomic>
#include <gtest/gtest.h>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <stdexcept>

namespace lrp::test
{
namespace
{

/// Writes down what is played, on the thread that plays it, and is where a test says.
class FakeOutput : public sound::Output
{
public:
    struct Log {
        std::atomic<std::size_t> frames = 0; ///< of what was played last
        std::atomic<int> plays = 0;
        std::atomic<int> stops = 0;
        std::atomic<std::optional<int>> position{0};
        std::atomic<bool> isOnOther = true; ///< than the window's thread
        std::string problem;                ///< set before something is played
    };

    explicit FakeOutput(Log& log)
        : m_log(log)
    {
    }
    std::string play(sound::Pcm sound) override
    {
        m_log.isOnOther = m_log.isOnOther && QThread::currentThread() != qApp->thread();
        m_log.frames = sound.frames();
        ++m_log.plays;
        return m_log.problem;
    }
    void stop() override { ++m_log.stops; }
    std::optional<std::size_t> position() const override { return m_log.position.load(); }

private:
    Log& m_log;
};

class ListeningTest : public Window
{
protected:
    void press(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&curves, Qt::Key_A, modifiers);
    }
    void run()
    {
        trigger("start");
        ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
        engine->advance(300);
        ASSERT_TRUE(QTest::qWaitFor([this] { return session.step() == 300; }));
        curves.settle();
    }

    FakeOutput::Log log;
    ui::CurvesView& curves = *window.findChild<ui::CurvesView*>("curves");
    ui::Listening listening{&curves, [this] { return std::make_unique<FakeOutput>(log); }, nullptr};
};

TEST_F(ListeningTest, PlaysThePlanBeforeARunAndSaysSo)
{
    QSignalSpy told(&listening, &ui::Listening::told);
    const ui::DrawnPiece drawn = ui::pieceOf(curves, sound::Quantity::Loss, 4);
    EXPECT_TRUE(drawn.isPlan);
    ASSERT_EQ(drawn.piece.voices.size(), 3U);
    EXPECT_EQ(drawn.piece.voices[0].quantity, sound::Quantity::Rate);
    EXPECT_EQ(drawn.piece.firstStep, 0);
    EXPECT_EQ(drawn.piece.lastStep, curves.lastStep());

    listening.hear(sound::Quantity::Loss);
    ASSERT_TRUE(QTest::qWaitFor([this] { return log.plays == 1; }));
    ASSERT_TRUE(QTest::qWaitFor([&told] { return told.size() == 1; }));
    EXPECT_EQ(told.value(0).value(0).toString(), "This is the planned rate; the loss sounds after a run.");
    EXPECT_EQ(log.frames, sound::render(drawn.piece).frames());
}

TEST_F(ListeningTest, PlaysTheLossesOfShownLanesOnTheDrawnAxis)
{
    run();
    model.setLaneShown(1, false);
    const ui::DrawnPiece drawn = ui::pieceOf(curves, sound::Quantity::Loss, 4);

    EXPECT_FALSE(drawn.isPlan);
    EXPECT_EQ(drawn.piece.voices.size(), 2U);
    EXPECT_EQ(drawn.piece.axis.isLogarithmic, curves.lossScale() == ui::YScale::Logarithmic);
    EXPECT_EQ(drawn.piece.axis.bottom, curves.yView(ui::kLossPanel).low);
    EXPECT_EQ(drawn.piece.axis.top, curves.yView(ui::kLossPanel).high);
}

TEST_F(ListeningTest, TakesTheCrosshairAlongAndStopsAtTheEndOrByEscape)
{
    run();
    listening.hear(sound::Quantity::Rate);
    ASSERT_TRUE(QTest::qWaitFor([this] { return log.plays == 1; }));
    const sound::Piece piece = ui::pieceOf(curves, sound::Quantity::Rate, 4).piece;
    const sound::Part part = sound::partsOf(piece).front();
    log.position = static_cast<int>((part.begin + part.end) / 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return curves.crosshair().has_value(); }));
    EXPECT_NEAR(double(*curves.crosshair()), 0.5 * double(piece.firstStep + piece.lastStep), 2.0);

    const int stops = log.stops;
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(listening.isPlaying());
    EXPECT_TRUE(QTest::qWaitFor([this, stops] { return log.stops > stops; }));
    EXPECT_TRUE(curves.crosshair().has_value()) << "Escape did one thing alone";

    listening.hear(sound::Quantity::Rate);
    ASSERT_TRUE(QTest::qWaitFor([this] { return log.plays == 2; }));
    log.position = std::nullopt;
    EXPECT_TRUE(QTest::qWaitFor([this] { return !listening.isPlaying(); }));
    EXPECT_TRUE(log.isOnOther);
}

TEST_F(ListeningTest, SecondTimeStopsAndAStopBeforeItIsRenderedPlaysNothing)
{
    listening.hear(sound::Quantity::Rate);
    EXPECT_TRUE(listening.isPlaying());
    listening.hear(sound::Quantity::Rate);
    EXPECT_FALSE(listening.isPlaying());
    QTest::qWait(100);
    EXPECT_EQ(log.plays, 0);
}

TEST_F(ListeningTest, SaysWhatIsMissing)
{
    ui::Listening without(
        &curves, []() -> std::unique_ptr<sound::Output> { throw std::runtime_error("no such file"); },
        nullptr);
    QSignalSpy failed(&without, &ui::Listening::failed);
    without.hear(sound::Quantity::Rate);
    ASSERT_TRUE(QTest::qWaitFor([&failed] { return failed.size() == 1; }));
    EXPECT_FALSE(without.isPlaying());
    EXPECT_EQ(failed.value(0).value(0).toString(),
              "To hear it here, install libqt6multimedia6. Export as WAV works without. (no such file)");

    QSignalSpy silent(&listening, &ui::Listening::failed);
    log.problem = "There is no device to play on.";
    listening.hear(sound::Quantity::Rate);
    ASSERT_TRUE(QTest::qWaitFor([&] { return silent.size() == 1; }));
    EXPECT_FALSE(listening.isPlaying());
    EXPECT_EQ(silent.value(0).value(0).toString(),
              "Nothing can be heard. There is no device to play on. Export as WAV works without.");
}

TEST_F(ListeningTest, LastsAsLongAsChosen)
{
    listening.setSeconds(5);
    EXPECT_EQ(listening.seconds(), 4);
    listening.setSeconds(2);
    const std::size_t short_ = sound::render(ui::pieceOf(curves, sound::Quantity::Rate, 2).piece).frames();
    listening.hear(sound::Quantity::Rate);
    ASSERT_TRUE(QTest::qWaitFor([this] { return log.plays == 1; }));
    EXPECT_EQ(log.frames, short_);
}

TEST_F(ListeningTest, IsAskedForByAKeyOfThePlots)
{
    curves.setFocus();
    auto* messages = window.findChild<ui::MessageBar*>();
    press(); // this window was given nothing that plays
    EXPECT_TRUE(QTest::qWaitFor([messages] {
        return messages->text().startsWith("To hear it here, install ");
    })) << messages->text().toStdString();
}

} // namespace
} // namespace lrp::test
