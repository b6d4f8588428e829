#include "core/probe/CurvatureCourse.h"
#include "core/probe/Catalog.h"

#include <gtest/gtest.h>

namespace lrp::probe
{
namespace
{

Curvature measured(double curvature, double rate = 1.0)
{
    Curvature found;
    found.rows = found.examples = 400;
    found.largest = found.largestHalved = found.curvature = curvature;
    found.least = -0.5;
    found.leastResidual = 0.0;
    found.isSettled = found.isHalvedSettled = found.isSeenSettled = true;
    found.products = 12;
    found.batches = 1;
    found.batchSize = 400;
    found.optimizer = "SGD";
    found.momentum = 0.0;
    found.rate = rate;
    found.threshold = 2.0;
    return found;
}

CurvatureAt at(std::int64_t step, const Curvature& found)
{
    return {step, std::make_shared<const Curvature>(found)};
}

CurvatureCourse courseOf(const std::vector<double>& curvatures)
{
    CurvatureCourse course;
    for (const double curvature : curvatures) {
        course.push_back(at(100 * static_cast<std::int64_t>(course.size()), measured(curvature)));
    }
    return course;
}

std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

bool says(const std::string& text, const std::string& line)
{
    return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

TEST(StoredCurvature, IsReadAsItWasWritten)
{
    Curvature found = measured(1.0 / 3.0, 0.1);
    found.largest = 0.7;
    found.least = -1.0 / 7.0;
    found.leastResidual = 1e-5;
    found.largestHalved = 0.71;
    found.isHalvedSettled = false;
    found.batchSharpness = 0.9;
    found.batches = 16;
    found.batchSize = 32;
    found.rows = 2048;
    found.examples = 60'000;
    found.isAdaptive = true;
    found.optimizer = "Adam";
    found.momentum = 0.9;
    found.threshold = 38.0;
    found.why = "so";
    const auto read = Curvature::fromJson(found.toJson(), "");
    ASSERT_TRUE(read) << read.issues().front().text();
    EXPECT_EQ(read->toJson(), found.toJson());
    EXPECT_EQ(read->words(), found.words());
    EXPECT_DOUBLE_EQ(read->ratio(), found.ratio());
    EXPECT_EQ(read->isHalvedSettled, false);
    EXPECT_EQ(read->rows, 2048);
    const auto known = answerFromJson("sharpness", found.toJson(), "");
    ASSERT_TRUE(known);
    EXPECT_EQ((*known)->toJson(), found.toJson());
}

TEST(StoredCurvature, OfAnOlderFileHasNoNumbersThatItDoesNotName)
{
    const auto read = Curvature::fromJson({{"largest", 2.5}, {"threshold", nullptr}}, "");
    ASSERT_TRUE(read);
    EXPECT_DOUBLE_EQ(read->largest, 2.5);
    EXPECT_TRUE(std::isnan(read->threshold));
    EXPECT_TRUE(std::isnan(read->batchSharpness));
    EXPECT_FALSE((CurvatureAt{0, std::make_shared<const Curvature>(*read)}.hasRatio()));
}

TEST(StoredCurvature, ThatIsNoneIsRefusedAndAWordInPlaceOfANumberIsNone)
{
    const auto read = Curvature::fromJson({{"largest", "much"}, {"batches", 1.5}, {"why", 3}}, "/answer");
    ASSERT_TRUE(read);
    EXPECT_TRUE(std::isnan(read->largest));
    EXPECT_EQ(read->batches, 0);
    EXPECT_EQ(read->why, "");
    const auto none = Curvature::fromJson(7, "/answer");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.issues().front().text(), "/answer: is 7; needs an object");
}

TEST(CurvatureCourse, OfNothingHasNoCaption)
{
    EXPECT_EQ(captionOfRatios({}), "");
    EXPECT_EQ(captionOfCurvatures({}), "");
}

TEST(CurvatureCourse, TellsHowTheRatioGoes)
{
    const auto story = [](const std::vector<double>& curvatures) {
        return firstLine(captionOfRatios(courseOf(curvatures)));
    };
    EXPECT_EQ(story({0.6}), "The ratio is 0.3.");
    EXPECT_EQ(story({0.6, 1.0, 0.8}), "The ratio stays below the edge: 0.5 at most, at step 100.");
    EXPECT_EQ(story({0.6, 1.2, 1.92, 2.14, 2.0}),
              "The ratio climbs from 0.3, is at the edge from step 200 on and stays there: 0.96 to 1.07.");
    EXPECT_EQ(story({0.6, 1.9}), "The ratio climbs from 0.3 to the edge: 0.95 at step 100.");
    EXPECT_EQ(story({1.9, 2.14}), "The ratio stands at the edge from the beginning: 0.95 to 1.07.");
    EXPECT_EQ(story({0.6, 1.9, 2.06, 0.8}),
              "The ratio is at the edge first at step 100, 1.03 at most (step 200), and 0.4 at last.");
    EXPECT_EQ(story({0.6, 1.9, 9.0, 5.0}), // beyond it
              "The ratio is at the edge first at step 100, 4.5 at most (step 200), and 2.5 at last.");
}

TEST(CurvatureCourse, SaysWhatItsLineMeansAndWhatWasLookedAt)
{
    const CurvatureCourse course = courseOf({0.6, 1.0});
    const std::string ratios = captionOfRatios(course);
    EXPECT_TRUE(says(ratios,
                     "On the line rate · curvature is the threshold of SGD, 2: steps along the sharpest "
                     "direction neither grow nor shrink. Above it they swing ever wider, below it they "
                     "die away."));
    EXPECT_TRUE(says(ratios, "Measured at 2 steps from 0 to 100 over all 400 training examples."));
    EXPECT_EQ(ratios.find("noisy"), std::string::npos);
    EXPECT_EQ(ratios.find("Rings"), std::string::npos);
    EXPECT_EQ(ratios.find("No ratio"), std::string::npos);
    const std::string curvatures = captionOfCurvatures(course);
    EXPECT_TRUE(says(curvatures,
                     "The dashed curve is what SGD stands at its present rate, its threshold 2 divided "
                     "by the rate. Where the curvature meets it, steps along the sharpest direction "
                     "neither grow nor shrink; above it they swing ever wider."));
}

TEST(CurvatureCourse, NamesThresholdsThatMomentumMovesAndAnOptimizersOwnScale)
{
    Curvature found = measured(1.0);
    found.threshold = 3.8;
    Curvature of = measured(1.0);
    of.isAdaptive = true;
    of.optimizer = "Adam";
    of.rows = 2048;
    of.examples = 60'000;
    const std::string caption = captionOfRatios({at(0, found), at(10, of)});
    EXPECT_NE(caption.find("is the threshold of Adam, 2 to 3.8: "), std::string::npos);
    EXPECT_TRUE(says(caption,
                     "Curvature is in the scale of Adam, which divides each weight's step by a number of "
                     "its own."));
    EXPECT_TRUE(says(caption,
                     "Measured at 2 steps from 0 to 10 over 2,048 of 60,000 training examples, the same "
                     "ones at every step."));
}

TEST(CurvatureCourse, IsHonestAboutSmallBatches)
{
    Curvature found = measured(0.4);
    found.batches = 16;
    found.batchSize = 16;
    found.batchSharpness = 3.0;
    const std::string far = captionOfRatios({at(0, found)});
    EXPECT_TRUE(
        says(far, "Batches of 16 make steps noisy: as far below the line as here noise, not curvature, may "
                  "be what limits the rate."));
    EXPECT_TRUE(says(far,
                     "Rings: the curvature that batches see along their own gradients, the mean of 16; it, "
                     "rather, is what plain SGD brings to the edge."));
    found.curvature = 1.4;
    EXPECT_TRUE(says(captionOfRatios({at(0, found)}),
                     "Batches of 16 make steps noisy, and noise may break the loss out below the line."));
    found.isAdaptive = true; // batches are measured in the loss's scale, the line is in the optimizer's
    EXPECT_EQ(captionOfRatios({at(0, found)}).find("Rings"), std::string::npos);
}

TEST(CurvatureCourse, SaysWhatIsOpen)
{
    Curvature first = measured(1.0);
    first.why = "Adam has had no gradient yet, by whose size it divides.";
    Curvature second = measured(1.0);
    second.isSeenSettled = false;
    Curvature third = measured(1.0);
    third.largestHalved = 2.0;
    const std::string caption = captionOfRatios({at(0, first), at(5, second), at(1000, third)});
    EXPECT_TRUE(says(caption, "No ratio at step 0: Adam has had no gradient yet, by whose size it divides."));
    EXPECT_TRUE(
        says(caption, "1 value is at least that (triangles): the products allowed did not settle it."));
    EXPECT_TRUE(says(caption,
                     "At 1 step kinks near the weights, as of ReLU or max pooling, blur it by more than "
                     "5 %."));
}

TEST(CurvatureCourse, WithoutAnyRatioSaysWhyAndHowSharpTheLossIs)
{
    Curvature found = measured(3.0);
    found.curvature = Curvature::kNaN;
    found.why = "Rprop goes by the gradient's sign alone.";
    EXPECT_EQ(
        captionOfRatios({at(0, found), at(20, found)}),
        "Rprop goes by the gradient's sign alone.\nThe largest curvature is 3 (step 0) to 3 (step 20).\n"
        "Measured at 2 steps from 0 to 20 over all 400 training examples.\n");
    EXPECT_EQ(firstLine(captionOfRatios({at(5, measured(1.0, 0.0))})), "The rate is 0 there: nothing moves.");
    EXPECT_EQ(firstLine(captionOfRatios({at(5, measured(-1.0))})),
              "The loss curves upward in no direction there: there is no edge.");
}

TEST(CurvatureCourse, IsReadOutAtAStep)
{
    Curvature found = measured(1.9);
    EXPECT_EQ(readingOf(at(960, found)),
              "Step 960: the ratio is 0.95; curvature 1.9 at rate 1, whose edge is at a rate of 1.05.");
    found.isSeenSettled = false;
    found.batches = 16;
    found.batchSharpness = 2.5;
    EXPECT_EQ(
        readingOf(at(960, found)),
        "Step 960: the ratio is at least 0.95; curvature at least 1.9 at rate 1, whose edge is at a rate of "
        "1.05. Batches see 2.5.");
    found = measured(1.9, NAN);
    EXPECT_EQ(readingOf(at(0, found)),
              "Step 0: the largest curvature is 1.9. Rate, curvature or threshold is no "
              "finite number there.");
}

} // namespace
} // namespace lrp::probe
