#include "core/probe/RangeTest.h"
#include "core/probe/Catalog.h"
#include "core/probe/Evaluate.h"
#include "tests/probe/Quadratic.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <stdexcept>

namespace lrp::probe
{
namespace
{

using params::Json;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Descends ½ λ w² + c from w = 1.
class Descent final : public Trial
{
public:
    Descent(double lambda, double c)
        : m_lambda(lambda)
        , m_c(c)
    {
    }

    double step(double rate) override
    {
        const double loss = 0.5 * m_lambda * m_w * m_w + m_c;
        m_w *= 1.0 - rate * m_lambda;
        return loss;
    }

private:
    double m_lambda;
    double m_c;
    double m_w = 1.0;
};

/// A bench whose seeds have λ = 2, 4, 8, …, or another growth
class Bowls final : public Bench
{
public:
    explicit Bowls(double c = 0.0, double growth = 2.0)
        : m_c(c)
        , m_growth(growth)
    {
    }

    Size size() const override { return {.weights = 1, .trainExamples = 1, .validationExamples = 1}; }
    std::shared_ptr<const std::vector<float>> points() const override { return nullptr; }
    double loss(std::span<const float>, Rows) override { return 0.0; }
    double lossAndGradient(std::span<const float>, Rows, std::span<float>) override { return 0.0; }
    Judgement judge(std::span<const float>, Part, std::int64_t, std::int64_t) override { return {}; }
    std::vector<float> shares(std::span<const float>, std::span<const float>) override { return {}; }
    std::unique_ptr<Trial> trial(std::int64_t another) override
    {
        ++trials;
        return std::make_unique<Descent>(2.0 * std::pow(m_growth, static_cast<double>(another)), m_c);
    }

    int trials = 0;

private:
    double m_c;
    double m_growth;
};

std::shared_ptr<const RangeTestAnswer> answerOf(const RangeTest& test, Bench& bench)
{
    Progress progress;
    const AnswerPtr answer = test.answer(bench, {.step = 7, .values = {1.0F}}, progress);
    EXPECT_DOUBLE_EQ(progress.done(), 1.0);
    return {answer, answer->as<RangeTestAnswer>()};
}

// Written down from make.py's pooled() on the same losses.
TEST(RangeTest, FindsTheEdgesOfBowls)
{
    Bowls bench;
    const auto found = answerOf(RangeTest{.peers = false}, bench);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->step, 7);
    EXPECT_EQ(bench.trials, 3);
    EXPECT_EQ(found->updates, 600);
    ASSERT_EQ(found->edgesWithout.size(), 3U);
    EXPECT_NEAR(*found->edgesWithout[0], 1.2589254117941668, 1e-9);
    EXPECT_NEAR(*found->edgesWithout[1], 1.348962882591653, 1e-9);
    EXPECT_NEAR(*found->edgesWithout[2], 2.6915348039269165, 1e-9);
    // Their logarithms' squares, 2/3 of them: s = 0.48518478553, of the edge 1.5488.
    EXPECT_NEAR(*found->edgeScatter(), 0.7514622590650882, 1e-9);
    EXPECT_NEAR(*found->edge(), 1.5488166189124812, 1e-9);
    EXPECT_NEAR(*found->low(), 0.01995262314968881, 1e-9);
    EXPECT_DOUBLE_EQ(*found->startHeld(), *found->edge() / 8.0);
    EXPECT_DOUBLE_EQ(*found->startDecaying(), *found->edge() / 3.0);
    EXPECT_TRUE(found->peers.empty());
}

TEST(RangeTest, OfOneSeedYieldsNoVerdict)
{
    Bowls bench;
    const auto found = answerOf(RangeTest{.seeds = 1, .peers = false}, bench);
    EXPECT_TRUE(found->edge());
    EXPECT_FALSE(found->edgeScatter());
    EXPECT_TRUE(found->edgesWithout.empty());
    EXPECT_NE(found->words().find("One seed yields no verdict"), std::string::npos);
}

TEST(RangeTest, CountsSeedsThatAreTheSameAsOne)
{
    Bowls bench(0.0, 1.0);
    const auto found = answerOf(RangeTest{.peers = false}, bench);
    EXPECT_EQ(found->losses.size(), 3U);
    EXPECT_EQ(found->seeds(), 1);
    EXPECT_EQ(found->toJson().at("seeds"), 1);
    EXPECT_TRUE(found->edge());
    EXPECT_FALSE(found->edgeScatter());
    EXPECT_TRUE(found->edgesWithout.empty());
    EXPECT_EQ(found->words().find(" ± "), std::string::npos);
    EXPECT_NE(found->words().find("All seeds are the same here"), std::string::npos);
}

// Seeds that break on the same rung: the edge is known to half a rung, and not to the digit.
TEST(RangeTest, SeesNoLessThanHalfARung)
{
    Bowls bench(0.0, 1.0 + 1e-9);
    const auto found = answerOf(RangeTest{.peers = false}, bench);
    EXPECT_EQ(found->seeds(), 3);
    ASSERT_TRUE(found->edgeScatter());
    EXPECT_NEAR(*found->edgeScatter() / *found->edge(), 0.5 * std::log(found->rates[1] / found->rates[0]),
                1e-9);
}

TEST(RangeTest, WithoutAnEdgeIsStableUpToTheEnd)
{
    Bowls bench;
    const auto found = answerOf(RangeTest{.to = 0.1}, bench);
    EXPECT_FALSE(found->edge() || found->startHeld());
    EXPECT_DOUBLE_EQ(found->toJson().at("stable_up_to").get<double>(), found->rates.back());
    EXPECT_TRUE(found->toJson().at("edge").is_null());
    EXPECT_EQ(found->words().rfind("Stable up to 0.095", 0), 0U) << found->words();
}

TEST(RangeTest, NamesWhatOthersSay)
{
    Bowls bench(0.01);
    const auto found = answerOf(RangeTest{}, bench);
    EXPECT_EQ(bench.trials, 6);
    ASSERT_EQ(found->peers.size(), 8U);
    EXPECT_EQ(found->peers.front().id, "fastai_valley");
    // The loss is least at about 1, a while before the edge; a tenth of it, smoothed late, is not far.
    EXPECT_GT(*found->peers[2].rate, 0.01);
    EXPECT_LT(*found->peers[2].rate, 1.0);
    EXPECT_EQ(found->toJson().at("peers").size(), 8U);
    EXPECT_NE(found->words().find("fastai valley "), std::string::npos);
}

TEST(RangeTest, WritesEachSeedBesideThePooledCurve)
{
    Bowls bench;
    const auto found = answerOf(RangeTest{.steps = 20, .seeds = 2, .peers = false}, bench);
    const Table table = found->table();
    EXPECT_EQ(table.columns,
              (std::vector<std::string>{"rate", "pooled", "least", "greatest", "seed_1", "seed_2"}));
    ASSERT_EQ(table.rows.size(), 20U);
    EXPECT_DOUBLE_EQ(table.rows[0][0], 1e-5);
    EXPECT_DOUBLE_EQ(table.rows[0][4], 1.0); // ½ · 2
    EXPECT_DOUBLE_EQ(table.rows[0][5], 2.0);
    EXPECT_NEAR(table.rows[0][1], std::sqrt(2.0), 1e-3); // the mean of logarithms
}

TEST(RangeTest, EndsASeedThatLeavesTheNumbers)
{
    Bowls bench(kNaN);
    Progress progress;
    try {
        RangeTest{}.answer(bench, {}, progress);
        FAIL();
    } catch (const std::runtime_error& error) {
        EXPECT_NE(std::string(error.what()).find("The loss is no number from the first steps on"),
                  std::string::npos);
    }
}

TEST(RangeTest, ReadsNoLossesBelowZero)
{
    Bowls bench(-0.5);
    Progress progress;
    EXPECT_THROW(RangeTest{}.answer(bench, {}, progress), std::runtime_error);
}

TEST(RangeTest, SaysWhatIsWrongWithItsRates)
{
    const auto read = fromJson(Json{{"type", "range-test"}, {"from", 1}, {"to", 0.5}}, "/probe");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.issues().front().text(), "/probe/to: is 0.5; needs more than where the rates begin, 1");
}

TEST(RangeTest, NeedsAnOptimizerWhoseRateMovesEachStep)
{
    const auto refusal = [](const optimizer::Optimizer& optimizer) {
        const params::Issues issues = Probe(RangeTest{}).fits(experiment::Lane{.optimizer = optimizer});
        return issues.empty() ? std::string() : issues.front().text();
    };
    EXPECT_EQ(refusal(optimizer::SGD{.lr = 0.1}), "");
    EXPECT_EQ(refusal(optimizer::Adam{}), "");
    EXPECT_NE(refusal(optimizer::LBFGS{}).find("/optimizer: is LBFGS"), std::string::npos);
    EXPECT_NE(refusal(optimizer::Rprop{}).find("/optimizer: is Rprop"), std::string::npos);
}

TEST(RangeTest, Trains)
{
    EXPECT_TRUE(Probe(RangeTest{}).trains());
    EXPECT_FALSE(Probe(Evaluate{}).trains());
    EXPECT_TRUE(Probe(Evaluate{}).fits(experiment::Lane{.optimizer = optimizer::Rprop{}}).empty());
}

void expectTheSame(const std::optional<double>& a, const std::optional<double>& b)
{
    ASSERT_EQ(a.has_value(), b.has_value());
    EXPECT_EQ(a.value_or(0.0), b.value_or(0.0)); // to the last bit
}

TEST(RangeTest, IsTheSameWhenItIsReadAgain)
{
    Bowls bench;
    const auto found = answerOf(RangeTest{}, bench);
    const auto read = answerFromJson("range-test", params::parsed(params::dump(found->toJson())), "/answer");
    ASSERT_TRUE(read);
    const auto* again = (*read)->as<RangeTestAnswer>();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->toJson(), found->toJson());
    EXPECT_EQ(again->step, 7);
    EXPECT_EQ(again->words(), found->words());
    EXPECT_EQ(again->losses, found->losses);
    EXPECT_EQ(again->pooled.curve, found->pooled.curve);
    EXPECT_EQ(again->pooled.least, found->pooled.least);
    EXPECT_EQ(again->pooled.greatest, found->pooled.greatest);
    expectTheSame(again->edge(), found->edge());
    expectTheSame(again->edgeScatter(), found->edgeScatter());
    expectTheSame(again->low(), found->low());
    ASSERT_EQ(again->peers.size(), found->peers.size());
    EXPECT_GT(again->peers.size(), 0U);
    for (std::size_t i = 0; i < found->peers.size(); ++i) {
        EXPECT_EQ(again->peers[i].name, found->peers[i].name);
        expectTheSame(again->peers[i].rate, found->peers[i].rate);
    }
}

TEST(RangeTest, IsReadAgainWhereASeedHasLeftTheNumbers)
{
    Bowls bench(0.0, 1000.0); // the third diverges at once
    const auto found = answerOf(RangeTest{.to = 1e3, .peers = false}, bench);
    ASSERT_TRUE(std::ranges::any_of(found->losses.back(), [](double x) { return !std::isfinite(x); }));
    const auto read = RangeTestAnswer::fromJson(found->toJson(), "");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->pooled.curve, found->pooled.curve);
    EXPECT_TRUE(read->peers.empty());
    expectTheSame(read->edge(), found->edge());
}

TEST(RangeTest, ThatCannotBeReadAgainSaysWhy)
{
    Bowls bench;
    const Json whole = answerOf(RangeTest{.peers = false}, bench)->toJson();
    const auto problem = [](Json json) {
        const auto read = answerFromJson("range-test", json, "/answer");
        return read ? std::string() : read.issues().front().text();
    };
    EXPECT_EQ(problem(whole), "");
    Json broken = whole;
    broken["losses"][1].erase(0);
    EXPECT_EQ(problem(broken), "/answer: has not a loss for each rate");
    broken = whole;
    broken["rates"][5] = "many";
    EXPECT_EQ(problem(broken), "/answer: has no rising rates");
    broken = whole;
    for (auto& seed : broken["losses"]) {
        seed = Json(std::vector<Json>(seed.size(), nullptr));
    }
    EXPECT_EQ(problem(broken), "/answer: has no loss that is a number in its first steps");
    EXPECT_NE(problem(Json::array()), "");
    EXPECT_NE(problem(Json::object()), "");
}

TEST(Answers, OfAnUnknownProbeAreNotRead)
{
    const auto read = answerFromJson("tea-leaves", Json::object(), "/answer");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.issues().front().text(),
              "/answer: is of \"tea-leaves\", which this version does not know");
}

TEST(Answers, ThatNobodyReadsAgainAreNothing)
{
    const auto read = answerFromJson("boundary", Json::object(), "/answer");
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, nullptr);
}

} // namespace
} // namespace lrp::probe
