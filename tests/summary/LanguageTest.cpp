#include "core/text/Translate.h"
#include "tests/summary/Lanes.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace lrp::summary
{
namespace
{

/// German for some sources of core/summary; of plurals both forms.
std::string german(const char* context, const char* source, const char* /*comment*/, std::int64_t count)
{
    static const std::map<std::string_view, std::string_view> kTexts{
        {"%1: %2 fell from %3 to %4, lowest %5 at step %6.",
         "%1: %2 fiel von %3 auf %4, am tiefsten in Schritt %6 mit %5."},
        {"loss", "der Verlust"},
        {"Its rate %1.", "Ihre Rate %1."},
        {"is %1 throughout", "ist durchweg %1"},
        {"Learning rate and loss, %1, %2.", "Lernrate und Verlust, %1, %2."}};
    if (std::string_view(context) != "summary") {
        return {};
    }
    if (std::string_view(source) == "%n lane(s)") {
        return count == 1 ? "%n Bahn" : "%n Bahnen";
    }
    if (std::string_view(source) == "%n step(s)") {
        return count == 1 ? "%n Schritt" : "%n Schritte";
    }
    const auto found = kTexts.find(source);
    return found == kTexts.end() ? std::string() : std::string(found->second);
}

class SummaryInAnotherLanguage : public testing::Test
{
protected:
    void SetUp() override { setLanguage({german, "."}); }
    void TearDown() override { setLanguage({}); }
};

TEST_F(SummaryInAnotherLanguage, TellsWhatALaneDidInItsOwnOrder)
{
    const Subject subject{.lanes = {laneOf('A', runOf(drop(2.0, 0.5), 1000))}, .steps = 1000};
    const auto sentences = sentencesOf(subject);
    const auto of = [&](Kind kind) {
        const auto found =
            std::ranges::find_if(sentences, [=](const Sentence& sentence) { return sentence.kind == kind; });
        return found == sentences.end() ? std::string() : found->text;
    };
    EXPECT_EQ(of(Kind::Lane), "A lane: der Verlust fiel von 2 auf 0.5, am tiefsten in Schritt 100 mit 0.5.");
    EXPECT_EQ(of(Kind::Rate), "Ihre Rate ist durchweg 0.5.");
}

TEST_F(SummaryInAnotherLanguage, CountsLanesAndStepsInItsPlurals)
{
    Subject subject{.lanes = {laneOf('A', runOf(drop(2.0, 0.5), 1000))}, .steps = 1000};
    EXPECT_EQ(sentencesOf(subject).front().text, "Lernrate und Verlust, 1 Bahn, 1.000 Schritte.");
    subject.lanes.push_back(laneOf('B', runOf(drop(2.0, 0.5), 1000)));
    EXPECT_EQ(sentencesOf(subject).front().text, "Lernrate und Verlust, 2 Bahnen, 1.000 Schritte.");
}

} // namespace
} // namespace lrp::summary
