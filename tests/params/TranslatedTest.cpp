#include "core/params/Json.h"
#include "core/text/Translate.h"

#include <gtest/gtest.h>

namespace
{

using namespace lrp;
using namespace lrp::params;

/// Turns the places round, as languages do.
std::string german(const char* context, const char* source, const char* /*comment*/, std::int64_t /*count*/)
{
    if (std::string_view(context) != "params") {
        return {};
    }
    const std::string_view text = source;
    return text == "needs a number above %1 to %2"   ? "nötig: bis %2, über %1"
           : text == "is %1; %2. The nearest is %3"  ? "am nächsten: %3; %2; da steht %1"
           : text == "is %1; needs %2"               ? "nötig: %2; da steht %1"
           : text == "a list of numbers, such as %1" ? "Zahlen wie %1"
           : text == "is missing; it has no default" ? "fehlt"
                                                     : "";
}

class InGerman : public testing::Test
{
protected:
    void SetUp() override { setLanguage({german, " "}); }
    void TearDown() override { setLanguage({}); }
};

struct Settings {
    double share = 0.5;
    std::vector<double> levels;

    static auto params()
    {
        return std::make_tuple(
            param("share", &Settings::share, aboveUpTo(0.0, 1.0), "Share", "Of all.").mustBeGiven(),
            param("levels", &Settings::levels, number(), "Levels", "Of the rate."));
    }
};

std::string messageOn(const Json& json)
{
    Settings settings;
    const Issues issues = readSettings(json, settings, "");
    return issues.size() == 1 ? issues.front().message : std::to_string(issues.size()) + " issues";
}

TEST_F(InGerman, ARuleIsOnePhrase)
{
    EXPECT_EQ(rule(aboveUpTo(0.0, 1.0), false), "nötig: bis 1, über 0");
    EXPECT_EQ(rule(atLeast(2.0), false), "needs a number, 2 or more") << "no German for it";
}

TEST_F(InGerman, AnIssueHasItsPlacesWhereTheLanguageWantsThem)
{
    EXPECT_EQ(messageOn({{"share", 3.5}}), "am nächsten: 1; nötig: bis 1, über 0; da steht 3.5");
    EXPECT_EQ(messageOn({{"share", 1.0}, {"levels", "%1"}}),
              "nötig: Zahlen wie [0.1, 0.01]; da steht \"%1\"");
    EXPECT_EQ(messageOn(Json::object()), "fehlt");
}

TEST(InEnglish, ARuleSaysWhichEndsBelongToIt)
{
    EXPECT_EQ(rule(number(), true), "needs a whole number");
    EXPECT_EQ(rule(between(1.0, 2.0), true), "needs a whole number from 1 to 2");
    EXPECT_EQ(rule(upTo(0.0, 1.0), false), "needs a number from 0 up to but not including 1");
    EXPECT_EQ(rule({.min = 0.0, .max = 1.0, .minOpen = true, .maxOpen = true}, false),
              "needs a number above 0 up to but not including 1");
    EXPECT_EQ(rule(above(0.5), false), "needs a number above 0.5");
    EXPECT_EQ(rule(ticks(1), true), "needs a whole number, 1 or more");
    EXPECT_EQ(rule({.max = 3.0}, false), "needs a number of at most 3");
    EXPECT_EQ(rule({.max = 3.0, .maxOpen = true}, true), "needs a whole number below 3");
}

} // namespace
