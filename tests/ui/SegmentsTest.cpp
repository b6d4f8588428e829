#include "tests/ui/Window.h"
#include "ui/forms/SegmentStrip.h"

#include <QPushButton>
#include <QToolButton>

namespace lrp::test
{

using params::Json;

/// Lane A with three segments: ramp up for 10 %, constant for 60 %, ramp down to the end of 1,500 steps.
class SegmentEditor : public Window
{
protected:
    SegmentEditor()
    {
        choose("schedule", "segments");
        QCoreApplication::processEvents(); // lays the strip out
    }

    const Json& parts() { return model.value("/lanes/0/schedule/parts"); }
    const Json& lengths() { return model.value("/lanes/0/schedule/lengths"); }

    void press(const QString& button)
    {
        find<QToolButton>("schedule/parts/" + button)->click();
        QCoreApplication::processEvents();
    }

    void expectConsistent()
    {
        EXPECT_EQ(lengths().size() + 1, parts().size());
        EXPECT_TRUE(model.isRight()) << (model.isRight() ? "" : model.issues().front().text());
    }

    QWidget* handle(int index) { return find<QWidget>("schedule/strip/" + QString::number(index)); }

    /// Drags a boundary to a tick, as far as pixels allow.
    void drag(int boundary, double tick)
    {
        auto* strip = find<ui::SegmentStrip>("schedule/strip");
        QWidget* grip = handle(boundary);
        const QPoint from = grip->rect().center();
        const int x = static_cast<int>(std::lround(strip->xAt(tick)));
        const QPoint to = grip->mapFromParent(QPoint(x, from.y()));
        QTest::mousePress(grip, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, grip->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(grip, &move);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, from);
    }
};

TEST_F(SegmentEditor, HasACardForEachSegment)
{
    EXPECT_EQ(find<QComboBox>("schedule/parts/0")->currentData().toString(), "ramp");
    EXPECT_EQ(find<QComboBox>("schedule/parts/1")->currentData().toString(), "constant");
    EXPECT_EQ(text("schedule/lengths/0"), "10");
    EXPECT_EQ(note("schedule/lengths/1").left(11), "= 900 steps");
    EXPECT_TRUE(find<QLineEdit>("schedule/lengths/1")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("schedule/lengths/2")->isVisible()) << "the last lasts to the end";
    type("schedule/parts/2/to", "0.5");
    EXPECT_EQ(parts()[2]["to"], 0.5);
    type("schedule/lengths/1", "600 steps");
    EXPECT_EQ(lengths(), Json::array({"10 %", "600 steps"}));
}

TEST_F(SegmentEditor, AddsASegmentAtTheEndWithHalfOfTheRest)
{
    find<QPushButton>("schedule/parts/add")->click();
    expectConsistent();
    EXPECT_EQ(parts()[3]["type"], "constant");
    EXPECT_EQ(lengths(), Json::array({"10 %", "60 %", "15 %"}));
}

TEST_F(SegmentEditor, RemovesASegmentWithItsLength)
{
    press("0/remove");
    expectConsistent();
    EXPECT_EQ(parts()[0]["type"], "constant");
    EXPECT_EQ(lengths(), Json::array({"60 %"}));
    press("1/remove");
    expectConsistent();
    EXPECT_EQ(lengths(), Json::array());
    EXPECT_FALSE(find<QToolButton>("schedule/parts/0/remove")->isEnabled()) << "one must remain";
}

TEST_F(SegmentEditor, DuplicatesASegmentWithItsLength)
{
    press("0/duplicate");
    expectConsistent();
    EXPECT_EQ(parts()[1], parts()[0]);
    EXPECT_EQ(lengths(), Json::array({"10 %", "10 %", "60 %"}));
    press("3/duplicate");
    expectConsistent();
    EXPECT_EQ(lengths(), Json::array({"10 %", "10 %", "60 %", "10 %"}));
}

TEST_F(SegmentEditor, MovesASegmentWithItsLength)
{
    press("1/up");
    expectConsistent();
    EXPECT_EQ(parts()[0]["type"], "constant");
    EXPECT_EQ(lengths(), Json::array({"60 %", "10 %"}));
    press("1/down");
    expectConsistent();
    EXPECT_EQ(parts()[2]["to"], 1.0);
    EXPECT_EQ(lengths(), Json::array({"60 %", "10 %"})) << "the last has none to exchange";
    EXPECT_FALSE(find<QToolButton>("schedule/parts/0/up")->isEnabled());
    EXPECT_FALSE(find<QToolButton>("schedule/parts/2/down")->isEnabled());
}

TEST_F(SegmentEditor, DraggingABoundaryChangesTheLengthsOnBothSides)
{
    drag(0, 600);
    expectConsistent();
    const auto before = QString::fromStdString(lengths()[0].get<std::string>()).remove(" %").toDouble();
    const auto after = QString::fromStdString(lengths()[1].get<std::string>()).remove(" %").toDouble();
    EXPECT_NEAR(before, 40.0, 1.0);
    EXPECT_EQ(before + after, 70.0);
    EXPECT_EQ(text("schedule/lengths/0").toDouble(), before);
    EXPECT_EQ(model.curves()[0].plan->rates.size(), 1500U);

    drag(0, 5000);
    expectConsistent();
    drag(1, -100);
    expectConsistent();
}

TEST_F(SegmentEditor, GripsABoundaryTwelvePixelsFromItUpToTheEnd)
{
    const auto gripAt = [this](double tick, int beside) {
        auto* strip = find<ui::SegmentStrip>("schedule/strip");
        const int x = static_cast<int>(std::lround(strip->xAt(tick))) + beside;
        return strip->childAt(x, strip->height() / 2);
    };
    for (const int beside : {-12, 0, 12}) {
        EXPECT_EQ(gripAt(150.0, beside), handle(0)) << beside;
    }
    EXPECT_NE(gripAt(150.0, 13), handle(0));
    drag(1, 5000);
    EXPECT_TRUE(find<QWidget>("schedule/strip")->rect().contains(handle(1)->geometry())) << "cut at the end";
}

TEST_F(SegmentEditor, MovesABoundaryByKeyboard)
{
    handle(1)->setFocus();
    QTest::keyClick(handle(1), Qt::Key_Right);
    EXPECT_EQ(lengths(), Json::array({"10 %", "61 %"}));
    QTest::keyClick(handle(1), Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(lengths(), Json::array({"10 %", "51 %"}));
    EXPECT_TRUE(window.focusWidget() == handle(1));
}

TEST_F(SegmentEditor, ShowsIssuesInTheCardsTheyAreAbout)
{
    type("schedule/parts/2/length", "x");
    EXPECT_TRUE(note("schedule/parts/2/length").contains("is \"x\"; needs"))
        << note("schedule/parts/2/length").toStdString();
    type("schedule/parts/2/length", "30 %");
    type("schedule/lengths/1", "0");
    EXPECT_TRUE(note("schedule/lengths/1").startsWith("Length is \"0 %\"; needs"))
        << note("schedule/lengths/1").toStdString();
    trigger("start");
    EXPECT_TRUE(window.focusWidget() == find<QLineEdit>("schedule/lengths/1"));
}

TEST_F(SegmentEditor, WorksUnderAWarmUpAndInsideOtherSchedules)
{
    choose("schedule", "clamp");
    choose("schedule/of", "segments");
    find<QPushButton>("schedule/of/parts/add")->click();
    EXPECT_EQ(model.value("/lanes/0/schedule/of/lengths").size(), 3U);
    EXPECT_TRUE(model.isRight());
}

} // namespace lrp::test
