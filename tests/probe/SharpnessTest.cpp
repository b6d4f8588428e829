#include "core/probe/Sharpness.h"
#include "core/probe/detail/Drawing.h"
#include "tests/probe/Quadratic.h"

#include <gtest/gtest.h>
#include <set>

namespace lrp::probe
{
namespace
{

// ((2, 1), (1, −3)) has the eigenvalues −½ ± √(2.5² + 1).
const std::vector<double> kMatrix{2.0, 1.0, 1.0, -3.0};
const double kLargest = -0.5 + std::sqrt(7.25);
const double kLeast = -0.5 - std::sqrt(7.25);
const Weights kWeights{.step = 40, .values = {0.5F, -0.25F}};

SubjectPtr subjectWith(optimizer::Optimizer optimizer, std::int64_t batchSize = 2)
{
    return std::make_shared<const Subject>(
        Subject{.optimizer = std::move(optimizer), .batchSize = batchSize});
}

Curvature found(Bench& bench, const Sharpness& settings, const Weights& weights = kWeights)
{
    Progress progress;
    const AnswerPtr answer = settings.answer(bench, weights, progress);
    EXPECT_DOUBLE_EQ(progress.done(), 1.0);
    return *answer->as<Curvature>();
}

TEST(Sharpness, IsTheLargestEigenvalueBySign)
{
    Quadratic bench(kMatrix);
    const Curvature curvature = found(bench, {});
    EXPECT_EQ(curvature.step, 40);
    EXPECT_NEAR(curvature.largest, kLargest, 2e-3);
    EXPECT_NEAR(curvature.least, kLeast, 2e-3);
    EXPECT_NEAR(curvature.largestHalved, kLargest, 4e-3);
    EXPECT_FALSE(curvature.hasKinks());
    EXPECT_TRUE(curvature.isSettled);
    EXPECT_EQ(curvature.rows, 4);
    EXPECT_EQ(curvature.batches, 0);
    EXPECT_TRUE(std::isnan(curvature.ratio()));
    EXPECT_EQ(curvature.why, "It is not known whose weights these are.");
}

TEST(Sharpness, OfALaneIsComparedWithItsThreshold)
{
    Quadratic bench(kMatrix);
    bench.stands = Standing{.now = {.lr = 0.5, .momentum = 0.9}, .memory = {}};
    const Curvature curvature =
        found(bench, {.subject = subjectWith(optimizer::SGD{.lr = 7.0, .weightDecay = 0.3})});
    EXPECT_EQ(curvature.optimizer, "SGD");
    EXPECT_DOUBLE_EQ(curvature.threshold, 3.8);
    EXPECT_NEAR(curvature.curvature, kLargest + 0.3, 2e-3);
    EXPECT_NEAR(curvature.ratio(), 0.5 * (kLargest + 0.3) / 3.8, 1e-3);
    EXPECT_NEAR(curvature.edge(), 3.8 / (kLargest + 0.3), 2e-3);
    // g = H (½, −¼) = (¾, 1¼), H g = (2¾, −3): (¾ · 2¾ − 1¼ · 3) / (¾² + 1¼²).
    EXPECT_EQ(curvature.batches, 16);
    EXPECT_EQ(curvature.batchSize, 2);
    EXPECT_NEAR(curvature.batchSharpness, (0.75 * 2.75 - 1.25 * 3.0) / (0.5625 + 1.5625), 2e-3);
}

TEST(Sharpness, OfTheFullBatchMeasuresThatOnce)
{
    Quadratic bench(kMatrix);
    const Curvature curvature = found(bench, {.subject = subjectWith(optimizer::SGD{}, 4)});
    EXPECT_EQ(curvature.batches, 1);
    EXPECT_EQ(curvature.batchSize, 4);
    EXPECT_EQ(found(bench, {.batches = 0, .subject = subjectWith(optimizer::SGD{})}).batches, 0);
}

// What the curvature is measured on has no part in it.
TEST(Sharpness, OfBatchesLargerThanTheRowsIsThatOfBatches)
{
    Quadratic bench(kMatrix, 400);
    const Curvature some = found(bench, {.rows = 100, .subject = subjectWith(optimizer::SGD{}, 128)});
    EXPECT_EQ(some.rows, 100);
    EXPECT_EQ(some.batches, 16);
    EXPECT_EQ(some.batchSize, 128);
    const Curvature whole = found(bench, {.rows = 100, .subject = subjectWith(optimizer::SGD{}, 1000)});
    EXPECT_EQ(whole.batches, 1);
    EXPECT_EQ(whole.batchSize, 400);
}

// P = (2, ½) makes the matrix ((1, 1), (1, −6)): −2½ ± √(3.5² + 1).
TEST(Sharpness, OfAnAdaptiveOptimizerIsThatOfItsOwnScale)
{
    Quadratic bench(kMatrix);
    const optimizer::Adam adam{.betas = {0.0, 0.0}, .eps = 0.0};
    bench.stands =
        Standing{.now = {.lr = 1.0, .beta1 = 0.0},
                 .memory = {.numbers = {{"step", 1.0}}, .vectors = {{"exp_avg_sq", {4.0F, 0.25F}}}}};
    const Curvature curvature = found(bench, {.subject = subjectWith(adam)});
    EXPECT_NEAR(curvature.largest, kLargest, 2e-3);
    EXPECT_NEAR(curvature.curvature, -2.5 + std::sqrt(13.25), 2e-3);
    EXPECT_DOUBLE_EQ(curvature.threshold, 2.0);
    EXPECT_NEAR(curvature.ratio(), (-2.5 + std::sqrt(13.25)) / 2.0, 1e-3);

    bench.stands->memory.vectors["exp_avg_sq"] = {0.0F, 0.0F};
    const Curvature first = found(bench, {.subject = subjectWith(adam)});
    EXPECT_EQ(first.why, "Adam has had no gradient yet, by whose size it divides.");
    EXPECT_TRUE(std::isnan(first.ratio()));
}

TEST(Sharpness, OfALossThatIsClimbedIsTurned)
{
    Quadratic bench(kMatrix);
    bench.stands = Standing{.now = {.lr = 0.5}, .memory = {}};
    const Curvature curvature = found(bench, {.subject = subjectWith(optimizer::SGD{.maximize = true})});
    EXPECT_NEAR(curvature.curvature, -kLeast, 2e-3);
}

TEST(Sharpness, SaysWhyThereIsNoRatio)
{
    Quadratic bench(kMatrix);
    EXPECT_EQ(found(bench, {.subject = subjectWith(optimizer::Adam{})}).why,
              "What the optimizer remembers and how fast it goes is known at checkpoints alone, but not at "
              "a fork's first step or where an evaluation is still to come.");
    bench.stands = Standing{};
    EXPECT_NE(found(bench, {.subject = subjectWith(optimizer::LBFGS{})}).why.find("L-BFGS learns"),
              std::string::npos);
}

TEST(Sharpness, OfWeightsThatHaveLeftTheNumbersIsRefusedInASentence)
{
    Quadratic bench(kMatrix);
    Progress progress;
    const Weights broken{.step = 9, .values = {NAN, 0.0F}};
    try {
        Sharpness{}.answer(bench, broken, progress);
        FAIL() << "answered";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(),
                     "After step 9 loss or gradient is no finite number: there is no curvature to measure.");
    }
}

TEST(Sharpness, OfManyExamplesLooksAtTheSameOnesEveryTime)
{
    Quadratic bench(kMatrix, 5000);
    const Curvature curvature = found(bench, {});
    EXPECT_EQ(curvature.rows, 2048);
    EXPECT_NE(curvature.words().find("over 2,048 of 5,000 training examples, the same ones at every step."),
              std::string::npos);
    EXPECT_EQ(found(bench, {}).toJson(), curvature.toJson());
}

/// ½ w² + 10 max(0, w): the gradient jumps at 0.
class Kinked final : public Bench
{
public:
    Size size() const override
    {
        return {.weights = 1, .trainExamples = 1, .validationExamples = 1, .classes = 0};
    }
    std::shared_ptr<const std::vector<float>> points() const override { return nullptr; }
    double loss(std::span<const float> w, Rows) override
    {
        return 0.5 * static_cast<double>(w[0] * w[0]) + 10.0 * std::max(0.0, static_cast<double>(w[0]));
    }
    double lossAndGradient(std::span<const float> w, Rows rows, std::span<float> gradient) override
    {
        gradient[0] = w[0] + (w[0] > 0.0F ? 10.0F : 0.0F);
        return loss(w, rows);
    }
    Judgement judge(std::span<const float>, Part, std::int64_t, std::int64_t) override { return {}; }
    std::vector<float> shares(std::span<const float>, std::span<const float>) override { return {}; }
};

TEST(Sharpness, WarnsOfKinks)
{
    Kinked bench;
    const Curvature at = found(bench, {}, {.values = {0.0F}});
    EXPECT_TRUE(at.hasKinks());
    EXPECT_NE(at.words().find("kinks near these weights"), std::string::npos);
    EXPECT_FALSE(found(bench, {}, {.values = {1.0F}}).hasKinks());
}

/// H = diag(1, …, 16).
std::vector<double> ladder()
{
    constexpr std::size_t kSide = 16;
    std::vector<double> matrix(kSide * kSide);
    for (std::size_t i = 0; i < kSide; ++i) {
        matrix[i * kSide + i] = static_cast<double>(i + 1);
    }
    return matrix;
}

// From its own largest direction the halved run settles elsewhere than the first, which two products end.
TEST(Sharpness, ClaimsNoKinksForWantOfProducts)
{
    Quadratic bench(ladder());
    const Weights weights{.values = std::vector<float>(16, 0.25F)};
    const Curvature curvature = found(bench, {.products = 2}, weights);
    EXPECT_FALSE(curvature.isSettled);
    EXPECT_GT(std::abs(curvature.largestHalved - curvature.largest), 0.05 * curvature.largest);
    EXPECT_FALSE(curvature.hasKinks());
    EXPECT_EQ(curvature.words().find("kinks"), std::string::npos);
    EXPECT_EQ(curvature.toJson().at("is_halved_settled"), curvature.isHalvedSettled);
}

// H = 1, seen by Adam as diag(1, …, 16): the one is settled at once, the other is not.
TEST(Sharpness, ThatTheOptimizerSeesMayNotBeSettled)
{
    std::vector<double> one(256);
    std::vector<float> squares(16);
    for (std::size_t i = 0; i < 16; ++i) {
        one[i * 16 + i] = 1.0;
        const auto seen = static_cast<float>(i + 1);
        squares[i] = 1.0F / (seen * seen);
    }
    Quadratic bench(one);
    bench.stands = Standing{.now = {.lr = 0.01, .beta1 = 0.0},
                            .memory = {.numbers = {{"step", 1e6}}, .vectors = {{"exp_avg_sq", squares}}}};
    const Sharpness settings{.products = 2,
                             .subject = subjectWith(optimizer::Adam{.betas = {0.0, 0.0}, .eps = 0.0})};
    const Weights weights{.values = std::vector<float>(16, 0.25F)};
    const Curvature curvature = found(bench, settings, weights);
    EXPECT_TRUE(curvature.isSettled);
    EXPECT_FALSE(curvature.isSeenSettled);
    EXPECT_EQ(curvature.toJson().at("is_seen_settled"), false);
    EXPECT_LT(curvature.curvature, 15.9);
    const std::string words = curvature.words();
    EXPECT_NE(words.find("In the scale of Adam the largest curvature is at least "), std::string::npos);
    EXPECT_NE(words.find("Rate · curvature is at least "), std::string::npos);
    EXPECT_EQ(words.find("far below the edge"), std::string::npos);
}

TEST(Sharpness, SaysHowNearTheEdgeItIs)
{
    Curvature curvature;
    curvature.rows = curvature.examples = 400;
    curvature.largest = curvature.largestHalved = curvature.curvature = 4.0;
    curvature.least = -0.25;
    curvature.leastResidual = 0.0;
    curvature.isSettled = curvature.isSeenSettled = true;
    curvature.optimizer = "SGD";
    curvature.threshold = 2.0;
    const auto wordsAt = [&](double rate) {
        curvature.rate = rate;
        return curvature.words();
    };
    const std::string ends = "The largest curvature is 4, the least -0.25, over all 400 training examples.\n";
    EXPECT_EQ(wordsAt(0.05),
              ends + "Rate · curvature is 0.1 of the threshold of SGD, 2: far below the edge.\n");
    EXPECT_NE(wordsAt(0.3).find("is 0.6 of the threshold of SGD, 2: below the edge, from"),
              std::string::npos);
    EXPECT_NE(
        wordsAt(0.49).find("2: at the edge, where swings neither grow nor shrink. A smaller rate makes the "
                           "loss fall at once."),
        std::string::npos);
    EXPECT_NE(wordsAt(0.6).find("is 1.2 of the threshold of SGD, 2: beyond the edge."), std::string::npos);
    curvature.leastResidual = 0.1;
    EXPECT_NE(wordsAt(0.3).find("the least at most -0.25"), std::string::npos);
}

/// Far below the edge.
Curvature slow()
{
    Curvature curvature;
    curvature.rows = curvature.examples = 400;
    curvature.largest = curvature.largestHalved = curvature.curvature = 4.0;
    curvature.isSettled = curvature.isHalvedSettled = curvature.isSeenSettled = true;
    curvature.optimizer = "SGD";
    curvature.rate = 0.05;
    curvature.threshold = 2.0;
    curvature.batches = 16;
    curvature.batchSize = 16;
    return curvature;
}

TEST(Sharpness, BlamesTheNoiseOfBatchesForASmallRateOnlyAsAPossibility)
{
    const std::string noise = "The noise of batches of 16 may be what limits the rate.\n";
    Curvature curvature = slow();
    EXPECT_NE(curvature.words().find(noise), std::string::npos);
    curvature.rate = 0.4;
    EXPECT_EQ(curvature.words().find("noise"), std::string::npos);
    curvature = slow();
    curvature.batches = 1;
    curvature.batchSize = 400;
    EXPECT_EQ(curvature.words().find("noise"), std::string::npos);
}

TEST(Sharpness, HasASentenceWhereTheRatioIsNoNumber)
{
    const std::string none = "SGD converges at no rate with these settings: its threshold is 0.";
    Curvature curvature = slow();
    curvature.threshold = 0.0; // as with a momentum of 1
    for (const double rate : {0.0, 0.05}) {
        for (const double seen : {4.0, -4.0}) {
            curvature.rate = rate;
            curvature.curvature = seen;
            EXPECT_NE(curvature.words().find(none), std::string::npos) << rate << ", " << seen;
            EXPECT_EQ(curvature.words().find("edge"), std::string::npos) << rate << ", " << seen;
        }
    }
    curvature = slow();
    curvature.curvature = INFINITY;
    EXPECT_NE(curvature.words().find("How near the edge SGD is has no number"), std::string::npos);
    EXPECT_EQ(curvature.words().find("beyond"), std::string::npos);
}

TEST(DrawnRows, AreDifferentAndTheSameForTheSameSeed)
{
    const std::vector<std::int64_t> rows = drawnRows(2048, 5000, 7);
    EXPECT_EQ(rows.size(), 2048U);
    EXPECT_EQ(std::set<std::int64_t>(rows.begin(), rows.end()).size(), 2048U);
    EXPECT_GE(*std::min_element(rows.begin(), rows.end()), 0);
    EXPECT_LT(*std::max_element(rows.begin(), rows.end()), 5000);
    EXPECT_EQ(drawnRows(2048, 5000, 7), rows);
    EXPECT_NE(drawnRows(2048, 5000, 8), rows);
    EXPECT_EQ(drawnRows(9, 3, 7), (std::vector<std::int64_t>{0, 1, 2}));
}

// Of 1000 draws of 3 of 6 each row is in about 500, with a deviation of 16; first in about 167, of 12.
TEST(DrawnRows, AreEachEquallyLikely)
{
    std::array<int, 6> drawn{};
    std::array<int, 6> first{};
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const auto rows = drawnRows(3, 6, seed);
        ++first[static_cast<std::size_t>(rows.front())];
        for (const std::int64_t row : rows) {
            ++drawn[static_cast<std::size_t>(row)];
        }
    }
    for (std::size_t row = 0; row < 6; ++row) {
        EXPECT_NEAR(drawn[row], 500, 64) << row;
        EXPECT_NEAR(first[row], 167, 48) << row;
    }
}

} // namespace
} // namespace lrp::probe
