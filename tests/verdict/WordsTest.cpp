#include "core/verdict/Words.h"

#include "core/verdict/Contest.h"

#include <gtest/gtest.h>
#include <limits>
#include <map>

namespace lrp::verdict
{
namespace
{

using Numbers = std::vector<double>;

constexpr double kDiverged = std::numeric_limits<double>::quiet_NaN();
const Numbers kFirst{0.35, 0.34, 0.36, 0.33, 0.37, 0.3}; // of the golden pair of six, as A and B
const Numbers kSecond{0.3, 0.28, 0.33, 0.29, 0.31, 0.27};

Contender contender(const char* label, const Numbers& ends, double rate = 0.4, std::int64_t seed = 42)
{
    Contender made{.label = label, .baseRate = rate, .ends = {}};
    for (const double end : ends) {
        made.ends[seed++] = end;
    }
    return made;
}

std::string saidOf(const Contender& first, const Contender& second, Better better = Better::Lower)
{
    const auto pairs = contest(std::vector{first, second}, better);
    return pairs.front().sentence;
}

Numbers some(const Numbers& numbers, std::size_t count)
{
    return {numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(count)};
}

TEST(VerdictWords, SayByHowMuchAndHowSure)
{
    EXPECT_EQ(
        saidOf(contender("A", kFirst), contender("B", kSecond)),
        "B ended lower than A in 6 of 6 seeds, by 0.045 (0.030 to 0.060), both at base rate 0.4 (p = 0.03).");
    EXPECT_EQ(
        saidOf(contender("B", kSecond, 0.1), contender("A", kFirst)),
        "B ended lower than A in 6 of 6 seeds, by 0.045 (0.030 to 0.060), at the base rates as they are "
        "(p = 0.03).");
    EXPECT_EQ(saidOf(contender("A", kFirst), contender("B", kSecond), Better::Higher),
              "A ended higher than B in 6 of 6 seeds, by 0.045 (0.030 to 0.060), both at base rate 0.4 (p = "
              "0.03).");
}

TEST(VerdictWords, SayThatItMayBeChance)
{
    const Contender a = contender("A", {0.3, 0.3, 0.3, 0.3, 0.3, 0.3});
    EXPECT_EQ(saidOf(a, contender("B", {0.2, 0.2, 0.2, 0.2, 0.4, 0.5})), "B lower in 4 of 6: may be chance.");
    EXPECT_EQ(saidOf(a, contender("B", {0.2, 0.2, 0.2, 0.4, 0.4, 0.5})),
              "A and B each lower in 3 of 6: may be chance.");
    EXPECT_EQ(saidOf(a, contender("B", {0.2, 0.2, 0.4, 0.4, 0.4, 0.5}), Better::Higher),
              "B higher in 4 of 6: may be chance.");
    EXPECT_EQ(saidOf(a, a), "A and A ended alike in all of 6 seeds.");
}

TEST(VerdictWords, OfTooFewSeedsSayHowManyAreMissing)
{
    EXPECT_EQ(saidOf(contender("A", some(kFirst, 5)), contender("B", some(kSecond, 5))),
              "5 seeds cannot decide; run one more.");
    EXPECT_EQ(saidOf(contender("A", some(kFirst, 1)), contender("B", some(kSecond, 1))),
              "1 seed cannot decide; run 5 more.");
    EXPECT_EQ(saidOf(contender("A", kFirst), contender("B", kSecond, 0.4, 100)),
              "A and B have no seed in common; train both with the same ones.");
}

TEST(VerdictWords, OfSeveralPairsAreCorrectedAndSaidOnce)
{
    const std::vector<Contender> six{contender("A", kFirst), contender("B", kSecond),
                                     contender("C", kSecond)};
    EXPECT_EQ(sentencesOf(contest(six, Better::Lower)),
              (std::vector<std::string>{"6 seeds cannot decide between 3 pairs of lanes; run one more."}));

    Numbers first = kFirst;
    Numbers second = kSecond;
    first.insert(first.end(), {0.41, 0.42});
    second.insert(second.end(), {0.33, 0.33});
    const std::vector<Contender> eight{contender("A", first), contender("B", second), contender("C", second)};
    const auto sentences = sentencesOf(contest(eight, Better::Lower));
    ASSERT_EQ(sentences.size(), 3U);
    EXPECT_TRUE(sentences[1].starts_with("C ended lower than A in 8 of 8 seeds, by 0.055 (")) << sentences[1];
    EXPECT_TRUE(sentences[1].ends_with("), both at base rate 0.4 (p = 0.02, corrected for 3 pairs)."))
        << sentences[1];
    EXPECT_EQ(sentences[2], "B and C ended alike in all of 8 seeds.");

    Numbers other = first;
    other[0] -= 0.01;
    const std::vector<Contender> alike{contender("A", first), contender("B", second), contender("C", other)};
    EXPECT_EQ(contest(alike, Better::Lower)[1].sentence, "C lower than A in 1 of 8: may be chance.");
}

TEST(VerdictWords, NameBothLanesWhereAThirdHasTooFewSeeds)
{
    const Contender a = contender("A", {0.3, 0.3, 0.3, 0.3, 0.3, 0.3});
    const Contender b = contender("B", {0.2, 0.2, 0.2, 0.2, 0.4, 0.5});
    const std::vector<Contender> one{a, b, contender("C", {0.1})};
    EXPECT_EQ(contest(one, Better::Lower).front().sentence, "B lower than A in 4 of 6: may be chance.");
    const std::vector<Contender> none{a, b, contender("C", {0.1}, 0.4, 100)};
    EXPECT_EQ(contest(none, Better::Lower).front().sentence, "B lower than A in 4 of 6: may be chance.");
}

TEST(VerdictWords, NameWhoDivergedInPlaceOfASize)
{
    Numbers first = kFirst;
    first[1] = kDiverged;
    first[4] = kDiverged;
    EXPECT_EQ(saidOf(contender("A", first), contender("B", kSecond)),
              "B ended lower than A in 6 of 6 seeds (A diverged in 2), both at base rate 0.4 (p = 0.03).");
}

TEST(VerdictWords, SayThatAnotherSeedMayShowTheOpposite)
{
    Numbers a;
    Numbers b;
    for (int i = 0; i < 30; ++i) {
        a.push_back(i < 20 ? 1.0 + i : 0.0);
        b.push_back(i < 20 ? 0.0 : 0.01 * i);
    }
    const std::string said = saidOf(contender("A", a), contender("B", b));
    EXPECT_TRUE(said.starts_with("B ended lower than A in 20 of 30 seeds, by ")) << said;
    EXPECT_NE(said.find(", though with another seed it may be otherwise (p "), std::string::npos) << said;
}

TEST(VerdictWords, NeverSpeakOfSignificance)
{
    for (std::size_t wins = 0; wins <= 8; ++wins) {
        Numbers b(8, 1.0);
        std::fill_n(b.begin(), wins, 0.5);
        const std::string said = saidOf(contender("A", Numbers(8, 0.75)), contender("B", b));
        EXPECT_EQ(said.find("signific"), std::string::npos) << said;
        EXPECT_EQ(said.find("mean"), std::string::npos) << said;
    }
}

TEST(VerdictFigures, HaveTheDigitsTheyAreWorth)
{
    EXPECT_EQ(pText(0.03125), "0.03");
    EXPECT_EQ(pText(0.046875), "0.047"); // 0.05 would look like the border itself
    EXPECT_EQ(pText(0.2), "0.2");
    EXPECT_EQ(pText(1e-9), "0.0001");
    EXPECT_EQ(shiftText({.median = -0.045, .inside = Interval{-0.06, -0.03}}, true),
              "0.045 (0.030 to 0.060)");
    EXPECT_EQ(shiftText({.median = 12.34, .inside = Interval{-0.4, 20.0}}, false), "12 (0 to 20)");
    EXPECT_EQ(shiftText({.median = 546.0, .inside = Interval{171.0, 1118.0}}, false), "546 (171 to 1,118)");
    EXPECT_EQ(shiftText({.median = 0.5, .inside = {}}, false), "0.50");
    EXPECT_EQ(shiftText({.median = 0.5, .inside = Interval{0.25, 1.5e300}}, false), "0.50 (0.25 to 1.5e300)");
    EXPECT_EQ(shiftText({.median = 1.234e-7, .inside = Interval{0.0, 2e-7}}, false), "1.23e-7 (0 to 2e-7)");
}

} // namespace
} // namespace lrp::verdict
