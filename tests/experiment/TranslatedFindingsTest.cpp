#include "core/text/Translate.h"
#include "tests/experiment/FindingsTable.h"

#include <string_view>

namespace lrp::experiment
{
namespace
{

std::string inGerman(const char* context, const char* source, const char* /*comment*/, std::int64_t count)
{
    const std::string_view text = source;
    if (std::string_view(context) == "catalogue") {
        return text == "Milestones" ? "Meilensteine" : "";
    }
    return text == "None of the %1, %2, lies inside the run of %3."
               ? "Im Lauf von %3 liegt keiner der %1: %2."
           : text == "%1 and %2"    ? "%1 und %2"
           : text == "%n epoch(s)"  ? (count == 1 ? "%n Epoche" : "%n Epochen")
           : text == "Set %1 to %2" ? "%1 auf %2 setzen"
                                    : "";
}

class GermanFindings : public testing::Test
{
protected:
    void SetUp() override { setLanguage({inGerman, " "}); }
    void TearDown() override { setLanguage({}); }
};

TEST_F(GermanFindings, ASentenceHasItsPartsWhereTheLanguageWantsThem)
{
    const Row row{.name = "",
                  .schedule = R"({"type": "MultiStepLR", "milestones": [30, 80]})",
                  .shape = kRun,
                  .rest = kEpochs};
    const auto found = findings(experimentOf(laneJson(row)), row.shape);

    ASSERT_EQ(idsOf(found), std::vector<std::string>{"milestone-outside"});
    EXPECT_EQ(found.front().text, "Im Lauf von 20 Epochen liegt keiner der Meilensteine: 30 und 80.");
    ASSERT_FALSE(found.front().mends.empty());
    EXPECT_EQ(found.front().mends.front().label, "milestones auf 6, 16 setzen");
}

} // namespace
} // namespace lrp::experiment
