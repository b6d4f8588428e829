#include "core/text/Translate.h"

#include <gtest/gtest.h>
#include <thread>

using namespace lrp;

namespace
{

/// Takes what it set back.
class Translated : public testing::Test
{
protected:
    void TearDown() override { setLanguage({}); }
};

std::string german(const char* context, const char* source, const char* comment, std::int64_t count)
{
    const std::string_view text = source;
    if (std::string_view(context) == "summary" && text == "%1 of %2") {
        return "von %2: %1";
    }
    if (text == "step") {
        return comment == nullptr ? "Schritt" : "Stufe";
    }
    if (text == "%n lane(s)") {
        return count == 1 ? "%n Bahn" : "%n Bahnen";
    }
    return {};
}

TEST_F(Translated, ASourceIsReadAsItStandsWithoutALanguage)
{
    EXPECT_EQ(translate("summary", "%1 of %2").arg("A").arg("B").str(), "A of B");
    EXPECT_EQ(translate("summary", "a place of %3 stays").arg("A").str(), "a place of %3 stays");
    EXPECT_EQ(translate("summary", "90 % of %1, 5%").arg("A").str(), "90 % of A, 5%");
}

TEST_F(Translated, WhatIsPutInIsNotSearchedForPlaces)
{
    EXPECT_EQ(translate("summary", "%1 beside %2").arg("%2").arg("%1").str(), "%2 beside %1");
}

TEST_F(Translated, EnglishSaysBothFormsInOneSource)
{
    const auto lanes = [](std::int64_t n) {
        return translate("summary", "%n lane(s) (has|have) diverged (of the race)", nullptr, n).str();
    };
    EXPECT_EQ(lanes(1), "1 lane has diverged (of the race)");
    EXPECT_EQ(lanes(0), "0 lanes have diverged (of the race)");
    EXPECT_EQ(lanes(1500), "1,500 lanes have diverged (of the race)");
    EXPECT_EQ(translate("summary", "%n step(s) of %1", nullptr, 2).arg("A").str(), "2 steps of A");
    EXPECT_EQ(translate("summary", "(open", nullptr, 2).str(), "(open");
}

TEST_F(Translated, WhatIsSetCanBeHandedToAModuleWithACopyOfItsOwn)
{
    EXPECT_FALSE(language().find);
    setLanguage({german, " "});
    EXPECT_EQ(language().find("summary", "%1 of %2", nullptr, -1), "von %2: %1");
    EXPECT_EQ(language().thousands, " ");
}

TEST_F(Translated, ALanguageMayTurnPlacesRoundAndHasPluralsOfItsOwn)
{
    setLanguage({german, " "});
    EXPECT_EQ(translate("summary", "%1 of %2").arg("A").arg(1500).str(), "von 1 500: A");
    EXPECT_EQ(translate("other", "%1 of %2").arg("A").arg("B").str(), "A of B") << "another context";
    EXPECT_EQ(translate("summary", "step").str(), "Schritt");
    EXPECT_EQ(translate("summary", "step", "of stairs").str(), "Stufe");
    EXPECT_EQ(translate("summary", "%n lane(s)", nullptr, 1).str(), "1 Bahn");
    EXPECT_EQ(translate("summary", "%n lane(s)", nullptr, 1000).str(), "1 000 Bahnen");
}

TEST_F(Translated, CodeAndDataAreInTheLanguageOfTheSourcesInTheirThreadAlone)
{
    setLanguage({german, " "});
    {
        const InSources forTheCode;
        EXPECT_EQ(translate("summary", "%n lane(s)", nullptr, 1000).str(), "1,000 lanes");
        std::string elsewhere;
        std::thread([&] { elsewhere = translate("summary", "step"); }).join();
        EXPECT_EQ(elsewhere, "Schritt");
    }
    EXPECT_EQ(translate("summary", "step").str(), "Schritt");
}

TEST_F(Translated, ThousandsStandApart)
{
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(-1234567), "-1,234,567");
    EXPECT_EQ(grouped(-999), "-999");
    EXPECT_EQ(grouped(std::string("12345.6789")), "12,345.6789");
}

} // namespace
