#include "tests/ui/Window.h"

#include <QSlider>

namespace lrp::test
{

/// The preset: 1,500 steps; lane B drops its rate every so many steps.
class Units : public Window
{
protected:
    Units() { model.selectLane(1); }

    void chooseUnit(const QString& name, const QString& unit)
    {
        auto* combo = find<QComboBox>(name + "/unit");
        combo->setCurrentText(unit);
        Q_EMIT combo->activated(combo->currentIndex());
    }

    params::Json setting(const std::string& key) { return model.value("/lanes/1/schedule/" + key); }
};

TEST_F(Units, ConvertALengthSoThatItStaysTheSame)
{
    type("schedule/step_size", "450");
    const auto rates = model.curves()[1].plan->rates;

    chooseUnit("schedule/step_size", "% of run");
    EXPECT_EQ(setting("step_size"), "30 %");
    EXPECT_EQ(text("schedule/step_size"), "30");
    EXPECT_EQ(model.curves()[1].plan->rates, rates);

    chooseUnit("schedule/step_size", "steps");
    EXPECT_EQ(setting("step_size"), "450 steps");
    chooseUnit("schedule/step_size", "ticks");
    EXPECT_EQ(setting("step_size"), 450);
}

TEST_F(Units, CanBeTypedBehindTheNumber)
{
    type("schedule/step_size", "30 %");
    EXPECT_EQ(setting("step_size"), "30 %");
    EXPECT_EQ(text("schedule/step_size"), "30 %") << "what is being typed is left alone";
    EXPECT_EQ(find<QComboBox>("schedule/step_size/unit")->currentText(), "% of run");
    EXPECT_EQ(note("schedule/step_size").left(11), "= 450 steps");

    QTest::keyClick(find<QLineEdit>("schedule/step_size"), Qt::Key_Return);
    EXPECT_EQ(text("schedule/step_size"), "30");
    EXPECT_EQ(setting("step_size"), "30 %");

    type("schedule/step_size", "1,200 steps");
    EXPECT_EQ(setting("step_size"), "1200 steps");
}

TEST_F(Units, SayTheRuleUnderWhatIsWrong)
{
    type("schedule/step_size", "3 weeks");
    EXPECT_EQ(text("schedule/step_size"), "3 weeks");
    EXPECT_EQ(note("schedule/step_size"),
              "Step size is \"3 weeks\"; needs a whole number of ticks, or a length such as "
              "\"200 steps\", \"3 epochs\" or \"30 %\".");
    type("schedule/step_size", "0");
    EXPECT_TRUE(note("schedule/step_size").startsWith("Step size is 0; needs a whole number"));
    chooseUnit("schedule/step_size", "epochs");
    EXPECT_TRUE(note("schedule/step_size").startsWith("Step size is \"0 epochs\"; needs a length above 0"))
        << note("schedule/step_size").toStdString();
}

TEST_F(Units, OnlyPerCentFollowTheLengthOfTheRun)
{
    type("schedule/step_size", "30 %");
    EXPECT_DOUBLE_EQ(model.curves()[1].plan->rates[449], 0.4);
    EXPECT_DOUBLE_EQ(model.curves()[1].plan->rates[450], 0.4 * 0.1);
    type("problem/length", "1000");
    EXPECT_EQ(setting("step_size"), "30 %");
    EXPECT_EQ(note("schedule/step_size").left(11), "= 300 steps");
    EXPECT_DOUBLE_EQ(model.curves()[1].plan->rates[300], 0.4 * 0.1);

    type("schedule/step_size", "300 steps");
    EXPECT_TRUE(note("schedule/step_size").endsWith("= 30 %")) << note("schedule/step_size").toStdString();
    type("problem/length", "1500");
    EXPECT_EQ(setting("step_size"), "300 steps");
    EXPECT_TRUE(note("schedule/step_size").endsWith("= 20 %")) << note("schedule/step_size").toStdString();
}

TEST_F(Units, FollowTheLanesTick)
{
    choose("lane/tick", "epoch");
    type("schedule/step_size", "2");
    const auto perEpoch = QString::number(2 * model.shape().stepsPerEpoch);
    EXPECT_TRUE(note("schedule/step_size").startsWith("= " + perEpoch + " steps = 2 epochs"))
        << note("schedule/step_size").toStdString();
    chooseUnit("schedule/step_size", "steps");
    EXPECT_EQ(setting("step_size"), perEpoch.toStdString() + " steps");
}

TEST_F(Units, OfListsConvertAllElements)
{
    choose("schedule", "MultiStepLR");
    chooseUnit("schedule/milestones", "ticks");
    type("schedule/milestones", "150, 900");
    chooseUnit("schedule/milestones", "% of run");
    EXPECT_EQ(setting("milestones"), params::Json::array({"10 %", "60 %"}));
    EXPECT_EQ(text("schedule/milestones"), "10, 60");

    type("schedule/milestones", "10 %, 900 steps");
    EXPECT_EQ(setting("milestones"), params::Json::array({"10 %", "900 steps"}));
    EXPECT_EQ(note("schedule/milestones").left(16), "= 150, 900 steps");
    chooseUnit("schedule/milestones", "ticks");
    EXPECT_EQ(setting("milestones"), params::Json::array({150, 900}));
}

TEST_F(Units, OfALengthThatMayBeEmpty)
{
    choose("schedule", "CyclicLR");
    EXPECT_EQ(setting("step_size_down"), nullptr);
    chooseUnit("schedule/step_size_down", "% of run");
    EXPECT_EQ(setting("step_size_down"), nullptr);
    type("schedule/step_size_down", "20");
    EXPECT_EQ(setting("step_size_down"), "20 %");
    type("schedule/step_size_down", "");
    EXPECT_EQ(setting("step_size_down"), nullptr);
}

TEST_F(Units, AreShownForSchedulesInsideOthers)
{
    choose("schedule", "restarts");
    choose("schedule/of", "StepLR");
    type("schedule/of/step_size", "20 %");
    EXPECT_EQ(setting("of/step_size"), "20 %");
    EXPECT_EQ(note("schedule/of/step_size").left(11), "= 300 steps");
    type("schedule/of/step_size", "-1");
    EXPECT_TRUE(note("schedule/of/step_size").startsWith("Step size is \"-1 %\"; needs"));
}

TEST_F(Units, ASliderChangesALengthInItsUnit)
{
    type("schedule/step_size", "30 %");
    auto* slider = find<QSlider>("schedule/step_size/slider");
    slider->setValue(slider->maximum());
    EXPECT_EQ(setting("step_size"), "100 %");
    slider->setValue(slider->minimum());
    EXPECT_EQ(setting("step_size"), "1 %");
    EXPECT_EQ(text("schedule/step_size"), "1");
}

TEST_F(Units, ASliderIsLinearBetweenKnownEndsAndLogarithmicForRates)
{
    auto* gamma = find<QSlider>("schedule/gamma/slider");
    gamma->setValue(gamma->maximum() / 2);
    EXPECT_EQ(setting("gamma"), 0.5);

    auto* rate = find<QSlider>("optimizer/lr/slider");
    EXPECT_EQ(rate->value(), rate->maximum() / 2) << "a decade to each side";
    rate->setValue(rate->maximum() * 3 / 4);
    EXPECT_EQ(model.value("/lanes/1/optimizer/lr"), 1.26);
    EXPECT_DOUBLE_EQ(model.curves()[1].plan->rates[0], 1.26);
    rate->setSliderDown(true);
    rate->setValue(rate->minimum());
    EXPECT_EQ(model.value("/lanes/1/optimizer/lr"), 0.04);
    EXPECT_EQ(rate->value(), rate->minimum()) << "the slider stays under the pointer";
    rate->setSliderDown(false);
    EXPECT_EQ(rate->value(), rate->maximum() / 2) << "once let go, there is a decade to go again";

    rate->setValue(rate->maximum() * 3 / 4);
    type("optimizer/lr", "0.2");
    EXPECT_EQ(rate->value(), rate->maximum() / 2) << "the slider follows what is typed";
}

TEST_F(Units, ASliderFromZeroReachesUsualValues)
{
    auto* slider = find<QSlider>("optimizer/weight_decay/slider");
    EXPECT_EQ(slider->value(), slider->minimum());
    slider->setValue(slider->maximum());
    EXPECT_EQ(model.value("/lanes/1/optimizer/weight_decay"), 0.1);
}

TEST_F(Units, SlidersGiveWayInANarrowForm)
{
    auto* slider = find<QSlider>("schedule/step_size/slider");
    auto* editor = slider->parentWidget();
    EXPECT_TRUE(slider->isVisible());
    editor->resize(editor->fontMetrics().averageCharWidth() * 20, editor->height());
    EXPECT_FALSE(slider->isVisible());
}

} // namespace lrp::test
