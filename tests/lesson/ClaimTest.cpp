#include "core/lesson/Claim.h"

#include <gtest/gtest.h>

namespace lrp::lesson
{
namespace
{

std::string refusal(const std::string& text)
{
    const auto claim = parseClaim(text, "/claims/0");
    return claim ? "none" : claim.issues().front().text();
}

TEST(Claim, ComparesTheEndsOfTwoLanes)
{
    const auto claim = parseClaim("C < A", "");

    ASSERT_TRUE(claim);
    EXPECT_EQ(claim->kind, Claim::Kind::Lower);
    EXPECT_EQ(claim->first, (LaneName{"main", 'C'}));
    EXPECT_EQ(claim->second, (LaneName{"main", 'A'}));
    EXPECT_EQ(claim->at, kEnd);
    EXPECT_EQ(claim->text, "C < A");
    EXPECT_EQ(parseClaim("C=D", "")->kind, Claim::Kind::Same);
}

TEST(Claim, NamesAPlaceInTheRun)
{
    EXPECT_EQ(parseClaim("C<A@60%", "")->at, (Stretch{0.6, 0.6}));
    EXPECT_EQ(parseClaim("C=A @ 50 - 62.5%", "")->at, (Stretch{0.5, 0.625}));
}

TEST(Claim, NamesAnExperiment)
{
    const auto claim = parseClaim("large-batch.C=ghost.A", "");

    ASSERT_TRUE(claim);
    EXPECT_EQ(claim->first, (LaneName{"large-batch", 'C'}));
    EXPECT_EQ(claim->second, (LaneName{"ghost", 'A'}));
}

TEST(Claim, CountsWhatHappens)
{
    const auto rarer = parseClaim("rarer(end>2.5, lenet.B, lenet.A)", "");
    ASSERT_TRUE(rarer);
    EXPECT_EQ(rarer->kind, Claim::Kind::Rarer);
    EXPECT_EQ(rarer->happening, (Happening{Happening::Kind::EndAbove, 2.5}));
    EXPECT_EQ(rarer->first.letter, 'B');

    EXPECT_EQ(parseClaim("rarer(diverged,B,A)", "")->happening, Happening{});
    EXPECT_EQ(parseClaim("diverges(sine.C)", "")->first, (LaneName{"sine", 'C'}));
}

TEST(Claim, SaysWhichFormsThereAre)
{
    EXPECT_EQ(refusal("C>A"),
              "/claims/0: is \"C>A\"; needs \"C<A\", \"C=D\", either with \"@60%\" or \"@50-60%\" behind it, "
              "\"rarer(end>2, B, A)\", \"rarer(diverged, B, A)\" or \"diverges(C)\"");
    for (const char* text : {"", "C", "C<", "<A", "C<AB", "I<A", ".C<A", "rarer(B, A)", "rarer(end>x, B, A)",
                             "diverges(C", "diverges()", "C@60%<A"}) {
        EXPECT_NE(refusal(text).find("; needs \"C<A\""), std::string::npos) << text;
    }
    EXPECT_NE(refusal(std::string(10'000, 'C')), "none");
}

TEST(Claim, HasItsPlaceWithinTheRun)
{
    EXPECT_EQ(refusal("C<A@120%"),
              "/claims/0: has the place \"120%\"; needs a share of the run from 0% to 100%, "
              "such as 60%, or a stretch, such as 50-60%");
    for (const char* text : {"C<A@", "C<A@60", "C<A@60-50%", "C<A@-5%", "C<A@nan%"}) {
        EXPECT_NE(refusal(text).find("has the place"), std::string::npos) << text;
    }
}

} // namespace
} // namespace lrp::lesson
