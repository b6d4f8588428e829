#include "core/probe/Noise.h"
#include "core/probe/Captions.h"
#include "core/probe/Catalog.h"
#include "core/probe/Standing.h"

#include <cmath>
#include <gtest/gtest.h>
#include <optional>
#include <random>

namespace lrp::probe
{
namespace
{

using Gradient = std::vector<float>;

/// Examples with these gradients, whatever the weights.
class Slants final : public StandingBench
{
public:
    explicit Slants(std::vector<Gradient> gradients)
        : m_gradients(std::move(gradients))
    {
    }

    Size size() const override
    {
        return {.weights = static_cast<std::int64_t>(m_gradients.front().size()),
                .trainExamples = static_cast<std::int64_t>(m_gradients.size()),
                .validationExamples = 1,
                .classes = 0};
    }
    std::shared_ptr<const std::vector<float>> points() const override { return nullptr; }
    double loss(std::span<const float>, Rows) override { return 0.0; }
    double lossAndGradient(std::span<const float>, Rows rows, std::span<float> gradient) override
    {
        std::fill(gradient.begin(), gradient.end(), 0.0F);
        for (const std::int64_t row : rows) {
            for (std::size_t i = 0; i < gradient.size(); ++i) {
                gradient[i] +=
                    m_gradients[static_cast<std::size_t>(row)][i] / static_cast<float>(rows.size());
            }
        }
        return 0.0;
    }
    Judgement judge(std::span<const float>, Part, std::int64_t, std::int64_t) override { return {}; }
    std::vector<float> shares(std::span<const float>, std::span<const float>) override { return {}; }
    const Standing* standing() const override { return stands ? &*stands : nullptr; }

    std::optional<Standing> stands{};

private:
    std::vector<Gradient> m_gradients;
};

NoiseFound noiseOn(Slants& bench, const Noise& settings)
{
    Progress progress;
    const Weights weights{.step = 7, .values = Gradient(static_cast<std::size_t>(bench.size().weights))};
    const AnswerPtr answer = settings.answer(bench, weights, progress);
    EXPECT_DOUBLE_EQ(progress.done(), 1.0);
    return *answer->as<NoiseFound>();
}

SubjectPtr ofBatches(std::int64_t size, optimizer::Optimizer optimizer = optimizer::SGD{})
{
    return std::make_shared<const Subject>(Subject{.optimizer = std::move(optimizer), .batchSize = size});
}

// (3, 0), (1, 0), (2, 2), (2, −2): the mean is (2, 0), and S = (1 + 1 + 4 + 4)/4.
const std::vector<Gradient> kFour{{3.0F, 0.0F}, {1.0F, 0.0F}, {2.0F, 2.0F}, {2.0F, -2.0F}};

TEST(Noise, OfFewExamplesIsExact)
{
    Slants bench(kFour);
    const NoiseFound noise = noiseOn(bench, {.subject = ofBatches(2)});
    EXPECT_TRUE(noise.isExact);
    EXPECT_EQ(noise.step, 7);
    EXPECT_DOUBLE_EQ(noise.scale.noise, 2.5);
    EXPECT_DOUBLE_EQ(noise.scale.signal, 4.0);
    EXPECT_DOUBLE_EQ(*noise.scale.simple(), 0.625);
    EXPECT_DOUBLE_EQ(noise.variance(), 1.25);
    EXPECT_DOUBLE_EQ(noise.varianceWithoutRepetition(), 1.25 * 2.0 / 3.0);
    EXPECT_TRUE(std::isnan(noise.raised));

    const NoiseFound unknown = noiseOn(bench, {});
    EXPECT_EQ(unknown.batch, 0);
    EXPECT_TRUE(std::isnan(unknown.variance()));
}

TEST(Noise, OfTheFullBatchIsNone)
{
    Slants bench(kFour);
    const NoiseFound noise = noiseOn(bench, {.subject = ofBatches(100)});
    EXPECT_EQ(noise.batch, 4);
    EXPECT_EQ(noise.varianceWithoutRepetition(), 0.0);
    EXPECT_NE(noise.words().find("B = 4 is all examples at once: steps have no noise"), std::string::npos);
}

// rate/(1 − momentum) · variance/4, with a momentum of ¾ and a dampening of ½: twice the rate.
TEST(Noise, HoldsTheLossOfSGDAboveItsFloor)
{
    Slants bench(kFour);
    bench.stands = Standing{.now = {.lr = 0.1, .momentum = 0.75}, .memory = {}};
    const NoiseFound noise = noiseOn(bench, {.subject = ofBatches(2, optimizer::SGD{.dampening = 0.5})});
    EXPECT_DOUBLE_EQ(noise.raised, 0.1 * 2.0 * (1.25 * 2.0 / 3.0) / 4.0);
    EXPECT_NE(noise.words().find("noise holds the loss 0.0417 above its floor at a constant rate of 0.1"),
              std::string::npos)
        << noise.words();
    const NoiseFound ofAdam = noiseOn(bench, {.subject = ofBatches(2, optimizer::Adam{})});
    EXPECT_TRUE(std::isnan(ofAdam.raised));
    EXPECT_NE(ofAdam.words().find("is known of SGD alone"), std::string::npos);
}

/// Gradients of so many dimensions around a mean of the same length in each, with a deviation of 1.
std::vector<Gradient> around(float mean, std::size_t examples, std::size_t dimensions)
{
    std::mt19937 random(11);
    std::normal_distribution<float> normal(mean, 1.0F);
    std::vector<Gradient> gradients(examples, Gradient(dimensions));
    for (Gradient& gradient : gradients) {
        std::generate(gradient.begin(), gradient.end(), [&] { return normal(random); });
    }
    return gradients;
}

// S = 50, within four deviations of its estimate, √(2/(31 · 50)) each; |G|² = 50 · 0.25.
TEST(Noise, OfManyExamplesIsEstimatedFromBatches)
{
    Slants bench(around(0.5F, 5000, 50));
    const NoiseFound exact = noiseOn(bench, {.examples = 5000});
    EXPECT_TRUE(exact.isExact);
    const NoiseFound noise = noiseOn(bench, {.subject = ofBatches(16)});
    EXPECT_FALSE(noise.isExact);
    EXPECT_EQ(noise.batches, 32);
    EXPECT_EQ(noise.measured, 16);
    EXPECT_EQ(noise.examples, 512);
    EXPECT_NEAR(noise.scale.noise, exact.scale.noise, 4.0 * 0.036 * 50.0);
    EXPECT_NEAR(noise.scale.signal, exact.scale.signal, 4.0 * 2.0 * std::sqrt(12.5 / 512.0));
    EXPECT_EQ(noiseOn(bench, {.subject = ofBatches(16)}).toJson(), noise.toJson());
    EXPECT_NE(noiseOn(bench, {.seed = 1, .subject = ofBatches(16)}).toJson(), noise.toJson());
}

// 32 batches of 156 are all but 8 of 5000 examples: their mean is nearly that of all, and 1 − BK/N takes that
// into account.
TEST(Noise, OfBatchesThatUseUpTheExamplesTakesNothingFromTheSignal)
{
    Slants bench(around(0.02F, 5000, 50));
    const NoiseFound exact = noiseOn(bench, {.examples = 5000});
    const NoiseFound noise = noiseOn(bench, {.subject = ofBatches(1000)});
    EXPECT_EQ(noise.measured, 156);
    EXPECT_NEAR(noise.scale.signal, exact.scale.signal, 0.02 * exact.scale.signal);
}

TEST(Noise, MayHideTheGradient)
{
    Slants bench(around(0.0F, 5000, 50));
    bool isHidden = false;
    for (std::int64_t seed = 0; seed < 8 && !isHidden; ++seed) {
        const NoiseFound noise = noiseOn(bench, {.seed = seed, .subject = ofBatches(4)});
        isHidden = !noise.scale.simple();
        if (isHidden) {
            EXPECT_LE(noise.scale.signal, 0.0);
            EXPECT_TRUE(noise.toJson().at("simple").is_null());
            EXPECT_EQ(noise.words().substr(0, 28), "Noise hides the gradient: so");
        }
    }
    EXPECT_TRUE(isHidden); // half of the estimates lie below the truth, which is nearly 0
}

TEST(Noise, OfTwoWeightsIsWhatIsAddedToTheirGradient)
{
    Slants bench(std::vector<Gradient>{{3.0F, 4.0F}});
    bench.stands = Standing{.now = {.lr = 0.1}, .memory = {}};
    const auto subject =
        std::make_shared<const Subject>(Subject{.optimizer = optimizer::SGD{}, .gradientNoise = 0.5});
    const NoiseFound noise = noiseOn(bench, {.subject = subject});
    EXPECT_DOUBLE_EQ(noise.scale.noise, 0.5);
    EXPECT_DOUBLE_EQ(noise.scale.signal, 25.0);
    EXPECT_DOUBLE_EQ(noise.varianceWithoutRepetition(), 0.5);
    EXPECT_DOUBLE_EQ(noise.raised, 0.1 * 0.5 / 4.0);
}

TEST(Noise, OfGradientsThatAreNoNumbersIsRefusedInASentence)
{
    Slants bench(std::vector<Gradient>{{NAN}});
    Progress progress;
    try {
        Noise{}.answer(bench, {.step = 3, .values = {0.0F}}, progress);
        FAIL() << "answered";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(),
                     "After step 3 gradients are no finite numbers: there is no noise to measure.");
    }
}

TEST(Noise, IsReadAgainFromItsJson)
{
    Slants bench(kFour);
    bench.stands = Standing{.now = {.lr = 0.1}, .memory = {}};
    const NoiseFound noise = noiseOn(bench, {.subject = ofBatches(2)});
    const auto read = NoiseFound::fromJson(noise.toJson(), "/answer");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->toJson(), noise.toJson());
    EXPECT_EQ(read->words(), noise.words());
    EXPECT_EQ(read->scale.noise, noise.scale.noise);
    EXPECT_EQ(read->raised, noise.raised);
    EXPECT_NE((*answerFromJson("noise", noise.toJson(), "/answer"))->as<NoiseFound>(), nullptr);

    Slants two(std::vector<Gradient>{{3.0F, 4.0F}});
    const auto subject =
        std::make_shared<const Subject>(Subject{.optimizer = optimizer::SGD{}, .gradientNoise = 0.5});
    const NoiseFound endless = noiseOn(two, {.subject = subject});
    const auto readEndless = NoiseFound::fromJson(endless.toJson(), "/answer");
    ASSERT_TRUE(readEndless);
    EXPECT_EQ(readEndless->of, kEndless);
    EXPECT_EQ(readEndless->words(), endless.words());
    EXPECT_TRUE(std::isnan(readEndless->rate));
}

TEST(Noise, ThatWasKeptWithoutItsNumbersIsRefusedWhereTheyAreMissing)
{
    EXPECT_FALSE(NoiseFound::fromJson({{"noise", 2.0}}, "/answer"));
    EXPECT_FALSE(NoiseFound::fromJson({{"noise", 2.0}, {"signal", nullptr}}, "/answer"));
    EXPECT_FALSE(Noise::answerFrom(params::Json::array(), "/answer"));
    EXPECT_FALSE(Noise::answerFrom(3, "/answer"));
}

TEST(Captions, SayWhereABatchLies)
{
    const auto of = [](double simple, std::int64_t batch) {
        return captionOfNoise({.noise = simple, .signal = 1.0}, batch, 60'000);
    };
    EXPECT_EQ(of(300.0, 16),
              "B = 16 lies far below 300: steps are mostly noise; doubling B costs no progress per "
              "example.");
    EXPECT_EQ(of(300.0, 2048),
              "B = 2,048 lies far above 300: steps are mostly gradient; half the batch would do.");
    EXPECT_EQ(of(300.0, 128), "B = 128 lies near 300, at 0.427 times it, where gradient and noise weigh the "
                              "same in a step.");
    EXPECT_EQ(of(1234.5, 0), "Gradient and noise weigh the same in a step at a batch size of 1,230.");
    EXPECT_EQ(of(1.2e-5, 16),
              "B = 16 lies far above 1.2e-5: steps are mostly gradient; half the batch would do.");
    EXPECT_EQ(captionOfNoise({.noise = 1.0, .signal = -0.1}, 16, 400),
              "Noise hides the gradient: so many batches do not tell its mean from 0.");
}

TEST(Captions, SayWhereThereIsNoNoiseOrNoGradient)
{
    EXPECT_EQ(captionOfNoise({.noise = 0.0, .signal = 4.0}, 16, 400), "There is no noise in the gradient.");
    EXPECT_EQ(captionOfNoise({.noise = 0.0, .signal = 0.0}, 16, 400),
              "The gradient is exactly 0, and there is no noise.");
    EXPECT_EQ(captionOfNoise({.noise = 2.0, .signal = 0.0}, 16, 400),
              "The mean gradient is exactly 0: there is nothing but noise.");
    EXPECT_EQ(captionOfNoise({.noise = 0.1, .signal = 1.0}, 1, 400),
              "B = 1 lies far above 0.1: steps are mostly gradient.");
}

TEST(Captions, SayHowLongStepsAre)
{
    EXPECT_EQ(captionOfUpdateRatio(0.001),
              "An update moves the weights by 0.1 % of their length; the rule of thumb is "
              "0.1 %.");
    EXPECT_EQ(captionOfUpdateRatio(0.05),
              "An update moves the weights by 5 % of their length, far above the rule of "
              "thumb of 0.1 %: a smaller rate may do better.");
    EXPECT_EQ(captionOfUpdateRatio(2e-5),
              "An update moves the weights by 0.002 % of their length, far below the rule "
              "of thumb of 0.1 %: a larger rate may be as good and faster.");
    EXPECT_EQ(captionOfUpdateRatio(0.0),
              "The weights rest: an update moves them by nothing, as at a rate of 0.");
    EXPECT_EQ(captionOfUpdateRatio(NAN), "");
    EXPECT_EQ(captionOfNorms(0.4, 0.04, 20.0),
              "The gradient is 0.4 long and moves weights of length 20 by 0.04 in an update.");
    EXPECT_EQ(captionOfNorms(NAN, 0.04, 20.0), "");
}

} // namespace
} // namespace lrp::probe
