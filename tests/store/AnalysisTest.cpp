#include "core/store/Schema.h"
#include "tests/store/Fixture.h"

namespace lrp::store
{
namespace
{

using AnalysisTest = Documents;
using params::Json;

Analysis analysisAt(std::int64_t step, Json answer)
{
    return {.run = 2,
            .step = step,
            .kind = "evaluate",
            .settings = {{"type", "evaluate"}, {"gradient", true}},
            .answer = std::move(answer)};
}

TEST_F(AnalysisTest, IsGivenBackAsItWasKept)
{
    writeExample();
    {
        auto document = open();
        document->keep(analysisAt(900, {{"loss", 0.125}, {"accuracy", nullptr}}));
        document->keep(analysisAt(100, {{"loss", 2.0}}));
        ASSERT_TRUE(document->flush().empty());
    }
    auto document = open();
    const auto analyses = document->analyses(2).value();
    ASSERT_EQ(analyses.size(), 2U);
    EXPECT_EQ(analyses[0].step, 900);
    EXPECT_EQ(analyses[0].kind, "evaluate");
    EXPECT_EQ(analyses[0].settings.dump(), R"({"type":"evaluate","gradient":true})");
    EXPECT_EQ(analyses[0].answer.dump(), R"({"loss":0.125,"accuracy":null})");
    EXPECT_EQ(analyses[0].program.find("LR Playground "), 0U);
    EXPECT_GT(analyses[0].at, 1'700'000'000'000);
    EXPECT_EQ(analyses[1].step, 100);
    EXPECT_TRUE(document->analyses(1)->empty());
}

TEST_F(AnalysisTest, OfTheSameQuestionReplacesTheOneBefore)
{
    writeExample();
    auto document = open();
    document->keep(analysisAt(900, {{"loss", 0.5}}));
    document->keep(analysisAt(900, {{"loss", 0.25}}));
    Analysis other = analysisAt(900, {{"loss", 0.75}});
    other.settings["gradient"] = false;
    document->keep(other);
    ASSERT_TRUE(document->flush().empty());
    const auto analyses = document->analyses(2).value();
    ASSERT_EQ(analyses.size(), 2U);
    EXPECT_EQ(analyses[0].answer["loss"], 0.25);
    EXPECT_EQ(analyses[1].answer["loss"], 0.75);
}

TEST_F(AnalysisTest, GoesWithItsRun)
{
    writeExample();
    auto document = open();
    document->keep(analysisAt(900, {{"loss", 0.5}}));
    document->remove(2);
    document->keep(analysisAt(901, {{"loss", 0.5}}));
    ASSERT_TRUE(document->flush().empty());
    EXPECT_EQ(answer("SELECT count(*) FROM analysis"), "0");
}

TEST_F(AnalysisTest, ThatIsDamagedIsNamed)
{
    writeExample();
    {
        auto document = open();
        document->keep(analysisAt(900, {{"loss", 0.5}}));
        ASSERT_TRUE(document->flush().empty());
    }
    execute("UPDATE analysis SET answer = x'00010203'");
    const auto analyses = open()->analyses(2);
    ASSERT_FALSE(analyses);
    EXPECT_NE(analyses.issues().front().text().find("about run 2 at step 900 cannot be read"),
              std::string::npos);
}

// A file of a version that had none is read, and brought up to date when it is opened to be written.
TEST_F(AnalysisTest, HasNoPlaceInDocumentsOfBefore)
{
    writeExample();
    execute("DROP TABLE analysis; DROP INDEX bend_of_run; ALTER TABLE evaluation DROP COLUMN average_loss; "
            "ALTER TABLE evaluation DROP COLUMN average_accuracy; PRAGMA user_version = 3");
    EXPECT_TRUE(Document::openForReading(lrp()).value()->analyses(2)->empty());
    auto document = open();
    document->keep(analysisAt(900, {{"loss", 0.5}}));
    ASSERT_TRUE(document->flush().empty());
    EXPECT_EQ(document->analyses(2)->size(), 1U);
}

} // namespace
} // namespace lrp::store
