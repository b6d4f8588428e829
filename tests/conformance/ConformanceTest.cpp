#include "core/conformance/Conformance.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <unistd.h>

namespace lrp::conformance
{
namespace
{

std::string golden(const std::string& name)
{
    return std::string(LRP_GOLDEN_DIR) + "/pytorch/" + name;
}

std::string textOf(const std::string& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// A file of cases made for one test.
class CaseFile
{
public:
    explicit CaseFile(const std::string& content)
        : m_path(std::filesystem::temp_directory_path() /
                 ("lrp-cases-" + std::to_string(::getpid()) + ".json"))
    {
        std::ofstream(m_path) << content;
    }
    ~CaseFile() { std::filesystem::remove(m_path); }
    std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

TEST(Conformance, EveryRecordedCaseAgrees)
{
    const auto reports = run({std::string(LRP_GOLDEN_DIR) + "/pytorch"});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->size(), 17U);
    std::size_t cases = 0;
    for (const FileReport& report : *reports) {
        cases += report.cases;
        EXPECT_EQ(report.failed, 0U) << table({report});
        EXPECT_LE(report.largestError, 1e-13);
    }
    EXPECT_EQ(cases, 197U + 71U);
}

TEST(Conformance, ReportsAWrongDigit)
{
    std::string text = textOf(golden("StepLR.json"));
    const auto digit = text.find("0.010000000000000002");
    ASSERT_NE(digit, std::string::npos);
    text.replace(digit, 20, "0.010000000000500002");
    const CaseFile file(text);

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().failed, 1U);
    EXPECT_GT(reports->front().largestError, 1e-13);
    EXPECT_NE(table(*reports).find("0.0100000000005"), std::string::npos);
}

TEST(Conformance, ReportsAnAcceptedMistake)
{
    const CaseFile file(
        R"([{"scheduler": "StepLR", "optimizer": "SGD", "optimizer_kwargs": {}, "base_lrs": [0.1],
        "kwargs": {"step_size": 5}, "stage": "construct", "error": "ValueError", "reason": "made up"}])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().failed, 1U);
}

TEST(Conformance, ReportsCasesItCannotRun)
{
    const CaseFile file(
        R"([{"framework": "keras", "schedule": "CosineDecay"}, 5, {"scheduler": "NoSuchLR", "kwargs": {}}])");

    const auto reports = run({file.path()});

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->front().failed, 3U);
}

TEST(Conformance, RefusesWhatIsNoCaseFile)
{
    EXPECT_FALSE(run({"/no/such/file.json"}));
    EXPECT_FALSE(run({CaseFile("{").path()}));
    const CaseFile object("{}");
    EXPECT_FALSE(run({object.path()}));
}

} // namespace
} // namespace lrp::conformance
