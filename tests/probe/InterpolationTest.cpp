#include "core/probe/Interpolation.h"

#include "core/probe/Catalog.h"
#include "tests/probe/Quadratic.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::probe
{
namespace
{

Weights between(float from, float to)
{
    Weights one{.step = 30, .values = {from}};
    one.whose = {.letter = 'A'};
    auto other = std::make_shared<Weights>(Weights{.step = 40, .values = {to}});
    other->whose = {.letter = 'B'};
    one.beside = {other};
    return one;
}

std::shared_ptr<const Interpolated> lineOf(double curvature, const Interpolation& settings,
                                           const Weights& one)
{
    Quadratic bench({curvature}); // ½ c w² + 1.5 over the training rows, + 0.5 over those of validation
    Progress progress;
    const AnswerPtr answer = Probe(settings).answer(bench, one, progress);
    EXPECT_EQ(progress.done(), 1.0);
    EXPECT_NE(progress.soFar(), nullptr);
    return std::dynamic_pointer_cast<const Interpolated>(answer);
}

TEST(Interpolation, OfABowlHasNoBarrier)
{
    const auto line = lineOf(2.0, {.points = 5, .beyond = 0.5}, between(-1.0F, 3.0F));
    EXPECT_EQ(line->at, (std::vector<double>{-0.5, -0.25, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5}));
    for (std::size_t i = 0; i < line->at.size(); ++i) {
        const double w = -1.0 + 4.0 * line->at[i];
        EXPECT_NEAR(line->training[i], w * w + 1.5, 1e-6);
        EXPECT_NEAR(line->validation[i], w * w + 0.5, 1e-6);
    }
    EXPECT_EQ(line->barrier(Part::Training), 0.0);
    EXPECT_EQ(line->distance, 4.0);
    EXPECT_NE(line->words().find("At none of 3 points in between does the training loss rise above the line "
                                 "between its ends: no barrier is seen."),
              std::string::npos);
}

TEST(Interpolation, SaysNothingOfABarrierBeforeBothEndsAreKnown)
{
    Interpolated part = *lineOf(-2.0, {.points = 9}, between(-1.0F, 3.0F));
    while (part.at.back() > 0.5) {
        part.at.pop_back();
        part.training.pop_back();
        part.validation.pop_back();
    }
    EXPECT_EQ(part.words().find("rises"), std::string::npos) << part.words();
    EXPECT_EQ(part.words().find("no finite number"), std::string::npos) << part.words();
}

TEST(Interpolation, SaysWhatBothLossesRestOn)
{
    Interpolated line = *lineOf(2.0, {.points = 5}, between(-1.0F, 3.0F));
    line.rows = line.examples = 400;
    line.validationRows = 100;
    line.validationExamples = 250;
    EXPECT_NE(line.words().find("Mean loss over all 400 training examples."), std::string::npos);
    EXPECT_NE(line.words().find("Mean loss over the first 100 of 250 validation examples."),
              std::string::npos);
}

// −½·2·w² rises from −1 and −9 to 0: above the line between them by 3 at w = 0 and by 4 in the middle.
TEST(Interpolation, OfAHillHasABarrierAboveTheLineBetweenItsEnds)
{
    const auto line = lineOf(-2.0, {.points = 9}, between(-1.0F, 3.0F));
    EXPECT_NEAR(line->barrier(Part::Training), 4.0, 1e-6);
    EXPECT_EQ(line->barrierAt(Part::Training), 0.5);
    EXPECT_NEAR(line->barrier(Part::Validation), 4.0, 1e-6);
    EXPECT_NE(line->words().find("rises by up to 4 above the line between its ends, 50 % of the way"),
              std::string::npos);
    EXPECT_NE(line->words().find("from the weights of A after step 30 (0) to those of B after step 40 (1), 4 "
                                 "long"),
              std::string::npos);
}

TEST(Interpolation, TellsRunsThatBeganApart)
{
    const auto first = [](float w) { return std::make_shared<Weights>(Weights{.step = 0, .values = {w}}); };
    Weights one = between(0.0F, 1.0F);
    one.earlier = {first(5.0F)};
    auto other = std::make_shared<Weights>(*one.beside[0]);
    other->earlier = {first(5.0F)};
    one.beside = {other};
    EXPECT_EQ(lineOf(1.0, {}, one)->oneStart, true);
    other->earlier = {first(6.0F)};
    EXPECT_EQ(lineOf(1.0, {}, one)->oneStart, false);
    other->earlier.clear();
    const auto unknown = lineOf(1.0, {}, one);
    EXPECT_EQ(unknown->oneStart, std::nullopt);
    EXPECT_NE(unknown->words().find("began at the same weights is not known here"), std::string::npos);
    EXPECT_EQ(Interpolated::fromJson(unknown->toJson(), "").value().oneStart, std::nullopt);
}

TEST(Interpolation, OfNumbersThatBreakHasNoBarrier)
{
    Interpolated line;
    line.at = {0.0, 0.5, 1.0};
    line.training = {1.0, std::numeric_limits<double>::infinity(), 1.0};
    line.validation = {std::numeric_limits<double>::infinity(), 1.0, 1.0};
    EXPECT_EQ(line.barrier(Part::Training), std::numeric_limits<double>::infinity());
    EXPECT_TRUE(std::isnan(line.barrier(Part::Validation)));
    const auto read = Interpolated::fromJson(line.toJson(), "");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->training, line.training);
    EXPECT_NE(line.words().find("no finite number at an end"), std::string::npos);
}

TEST(Interpolation, IsReadAgainAsItWasWritten)
{
    const auto line = lineOf(-2.0, {.points = 9}, between(-1.0F, 3.0F));
    const auto read = Interpolated::fromJson(line->toJson(), "");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->toJson(), line->toJson());
    EXPECT_EQ(read->words(), line->words());
    EXPECT_EQ((*answerFromJson("interpolation", line->toJson(), ""))->toJson(), line->toJson());
    EXPECT_FALSE(Interpolated::fromJson(params::Json::object(), ""));
}

TEST(Interpolation, NeedsAnotherRunAndEndsWhenStopped)
{
    Quadratic bench({1.0});
    Progress progress;
    EXPECT_THROW(Interpolation{}.answer(bench, {.step = 3, .values = {1.0F}}, progress), std::runtime_error);
    progress.stop();
    EXPECT_EQ(Interpolation{}.answer(bench, between(0.0F, 1.0F), progress), nullptr);
}

TEST(Probes, ThatCompareSaySo)
{
    EXPECT_EQ(Probe(Interpolation{}).mostBeside(), 1);
    EXPECT_TRUE(Probe(Interpolation{}).looksBack());
}

} // namespace
} // namespace lrp::probe
