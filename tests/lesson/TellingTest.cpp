#include "core/lesson/Telling.h"
#include "core/params/Json.h"
#include "tests/lesson/LessonText.h"

#include <gtest/gtest.h>

namespace lrp::lesson
{
namespace
{

Lesson verifiedAs(const std::string& claims)
{
    Lesson lesson = test::questions();
    lesson.verified = params::parsed(R"({"claims": )" + claims + "}");
    return lesson;
}

std::string told(const std::string& claim, const std::string& figures)
{
    return toldOf(verifiedAs("{\"" + claim + "\": " + figures + "}"), *parseClaim(claim, ""));
}

TEST(Telling, SpeaksOfTheConfirmingSet)
{
    EXPECT_EQ(told("C<A", R"({"wins": [20, 19]})"), "Over 20 seeds C was lower than A 19 times.");
    EXPECT_EQ(told("C<A@60%", R"({"wins": [20, 20]})"),
              "Over 20 seeds C was lower than A at 60 % of the run 20 times.");
    EXPECT_EQ(told("C=A@50-60%", R"({"wins": [9, 11], "holds": true})"),
              "Over 20 seeds C and A differ by less than 2 % on average between 50 and 60 % of the run.");
    EXPECT_EQ(told("diverges(C)", R"({"times": [20, 20]})"), "Over 20 seeds C diverged 20 times.");
    EXPECT_EQ(told("rarer(end>2, B, A)", R"({"only_first": 0, "only_second": 12})"),
              "Over 40 seeds A alone ended above 2 12 times, B alone never.");
}

TEST(Telling, IsSilentWithoutFigures)
{
    EXPECT_EQ(toldOf(test::questions(), *parseClaim("C<A", "")), "");
    for (const char* figures :
         {"{}", "[]", R"({"wins": 3.5})", R"({"wins": []})", R"({"wins": ["a", "b"]})"}) {
        EXPECT_EQ(told("C<A", figures), "") << figures;
    }
    EXPECT_EQ(told("C=A", R"({"wins": [9, 11], "holds": false})"), "");
    EXPECT_EQ(told("C=A", "{}"), "");
}

} // namespace
} // namespace lrp::lesson
