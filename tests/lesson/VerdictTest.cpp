#include "core/lesson/Verdict.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace lrp::lesson
{
namespace
{

/// A run of a hundred steps that has this loss from its first evaluation to its last.
Outcome level(double loss)
{
    Outcome outcome{.totalSteps = 100};
    for (std::int64_t step = 0; step <= 100; step += 5) {
        outcome.points.push_back({step, loss});
    }
    return outcome;
}

Outcome diverged()
{
    return {.points = {{0, 2.0}, {5, 1e30}}, .totalSteps = 100, .diverged = true};
}

/// The same outcomes of a lane in both sets, or others in the confirming one.
class Verdicts : public ::testing::Test
{
protected:
    void set(char letter, std::vector<Outcome> choosing, std::vector<Outcome> confirming)
    {
        m_outcomes[letter] = {std::move(choosing), std::move(confirming)};
    }
    void set(char letter, const std::vector<double>& ends)
    {
        std::vector<Outcome> outcomes;
        for (const double end : ends) {
            outcomes.push_back(level(end));
        }
        set(letter, outcomes, outcomes);
    }
    std::string line(const std::string& claim)
    {
        return judge(
                   *parseClaim(claim, ""),
                   [this](const LaneName& lane, std::size_t set) -> const auto& {
                       return m_outcomes.at(lane.letter)[set];
                   })
            .line();
    }

private:
    std::map<char, std::array<std::vector<Outcome>, 2>> m_outcomes;
};

/// Twenty ends around 1, of which no two are the same.
std::vector<double> ends(double factor, int reversed = 0)
{
    std::vector<double> values;
    for (int i = 0; i < 20; ++i) {
        const double noise = 1.0 + 0.001 * (i % 7);
        values.push_back((i < reversed ? 1.0 / factor : factor) * noise);
    }
    return values;
}

TEST_F(Verdicts, HoldIfTheLaneIsLowerInEighteenOfTwentyOfBothSets)
{
    set('A', std::vector<double>(20, 1.2));
    set('C', ends(1.0));
    EXPECT_EQ(line("C<A"), "C<A 20/20 20/20 ratio 1.2 1.2 d 90.9 90.9 holds");

    set('C', ends(0.8, 2)); // 1.25 twice
    EXPECT_EQ(line("C<A"), "C<A 18/20 18/20 ratio 1.43 1.43 d 2.62 2.62 holds");

    set('C', ends(0.8, 3));
    EXPECT_EQ(line("C<A"),
              "C<A 17/20 17/20 ratio 1.4 1.4 d 2.06 2.06 fails: lower in 17 of 20 of the choosing "
              "set; needs 18");
}

TEST_F(Verdicts, FailIfTheConfirmingSetDisagrees)
{
    const std::vector<Outcome> low(20, level(0.8));
    const std::vector<Outcome> high(20, level(1.0));
    set('A', high, high);
    set('C', low, high);
    EXPECT_NE(line("C<A").find("fails: lower in 0 of 20 of the confirming set; needs 18"), std::string::npos);
}

TEST_F(Verdicts, FailIfTheDifferenceIsTooSmallToSee)
{
    set('A', std::vector<double>(20, 1.0));
    set('C', ends(0.98));
    EXPECT_NE(line("C<A").find("fails: ratio 1.02 in the choosing set; needs 1.03"), std::string::npos);
}

TEST_F(Verdicts, HoldThatTwoAreTheSameWithinTwoPerCent)
{
    set('A', std::vector<double>(20, 1.0));
    set('C', ends(1.005));
    EXPECT_EQ(line("C=A"), "C=A 0/20 0/20 ratio 0.992 0.992 interval 0.991-0.993 0.991-0.993 holds");

    set('C', ends(1.03));
    EXPECT_NE(line("C=A").find(
                  "fails: interval 0.967 to 0.969 in the choosing set; needs to lie within 0.98 to 1.02"),
              std::string::npos);
}

TEST_F(Verdicts, HoldNothingTheSameWhereOneDiverges)
{
    set('A', std::vector<double>(20, 1.0));
    std::vector<Outcome> fifteen(20, diverged());
    std::fill_n(fifteen.begin(), 5, level(1.0));
    set('C', fifteen, fifteen);
    EXPECT_NE(line("C=A").find("fails: only 5 of 20 pairs of the choosing set can be compared; needs all"),
              std::string::npos)
        << line("C=A");
}

TEST_F(Verdicts, HoldThatALaneDivergesInNineteenOfTwenty)
{
    std::vector<Outcome> nineteen(20, diverged());
    nineteen[7] = level(1.0);
    set('C', nineteen, nineteen);
    EXPECT_EQ(line("diverges(C)"), "diverges(C) 19/20 19/20 holds");

    std::vector<Outcome> eighteen = nineteen;
    eighteen[8] = level(1.0);
    set('C', nineteen, eighteen);
    EXPECT_EQ(line("diverges(C)"),
              "diverges(C) 19/20 18/20 fails: diverged in 18 of 20 of the confirming set; needs 19");
}

TEST_F(Verdicts, HoldThatSomethingIsRarerByThePairsThatDiffer)
{
    // Six and nine of twenty starts of A are stuck, two and one of B, all of which A is stuck at too: 12
    // pairs.
    const auto stuck = [](int count) {
        std::vector<Outcome> outcomes(20, level(0.5));
        std::fill_n(outcomes.begin(), count, level(2.3));
        return outcomes;
    };
    set('A', stuck(6), stuck(9));
    set('B', stuck(2), stuck(1));
    EXPECT_EQ(line("rarer(end>2, B, A)"), "rarer(end>2, B, A) only B 0, only A 12 of 40 p 0.000488 holds");
    EXPECT_EQ(line("rarer(end>2, A, B)"), "rarer(end>2, A, B) only A 12, only B 0 of 40 p 0.000488 fails: it "
                                          "happened no more often to the second lane alone");

    set('B', stuck(3), stuck(8));
    EXPECT_EQ(line("rarer(end>2, B, A)"),
              "rarer(end>2, B, A) only B 0, only A 4 of 40 p 0.125 fails: p 0.125; needs less than 0.01");
}

TEST(LossIn, IsTheMeanOfAStretchOrTheFirstEvaluationFromAPlaceOn)
{
    Outcome outcome{.totalSteps = 100};
    for (std::int64_t step = 0; step <= 100; step += 5) {
        outcome.points.push_back({step, static_cast<double>(step)});
    }
    EXPECT_DOUBLE_EQ(lossIn(outcome, kEnd), 95.0);
    EXPECT_DOUBLE_EQ(lossIn(outcome, {0.5, 0.6}), 55.0);
    EXPECT_DOUBLE_EQ(lossIn(outcome, {0.6, 0.6}), 60.0);
    EXPECT_DOUBLE_EQ(lossIn(outcome, {0.61, 0.61}), 65.0);
}

TEST(LossIn, IsInfiniteWhereTheRunHadDiverged)
{
    EXPECT_TRUE(std::isinf(lossIn(diverged(), kEnd)));
    EXPECT_EQ(lossIn(diverged(), {0.0, 0.0}), 2.0);
    EXPECT_TRUE(std::isinf(lossIn({}, kEnd)));
}

} // namespace
} // namespace lrp::lesson
