#include "tests/experiment/FindingsTable.h"
#include "tests/support/Folders.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace lrp::experiment
{
namespace
{

TEST_P(Table, HasTheseFindings)
{
    const Row& row = GetParam();
    const auto found = findings(experimentOf(laneJson(row)), row.shape);

    EXPECT_EQ(idsOf(found), row.ids) << textOf(found);
}

TEST_P(Table, EveryMendWorks)
{
    const Row& row = GetParam();
    const Experiment experiment = experimentOf(laneJson(row));
    const auto found = findings(experiment, row.shape);

    for (const Finding& finding : found) {
        for (const Mend& mend : finding.mends) {
            Json json = toJson(experiment);
            for (const Change& change : mend.changes) {
                json[Json::json_pointer(change.pointer)] = change.value;
            }
            const auto mended = fromJson(json);
            ASSERT_TRUE(mended) << mend.label << ": " << mended.issues().front().text();
            Shape changed = row.shape;
            if (mend.changes.front().pointer == "/problem/evaluate_every") {
                changed.evaluateEvery = periodInSteps(mended->problem.evaluateEvery, changed);
            }
            const auto after = findings(*mended, changed);
            const auto ids = idsOf(after);
            EXPECT_LT(after.size(), found.size()) << mend.label << "\n" << textOf(after);
            EXPECT_LT(std::count(ids.begin(), ids.end(), finding.id),
                      std::count(row.ids.begin(), row.ids.end(), finding.id))
                << mend.label;
        }
    }
}

TEST(Findings, ThePresetHasNone)
{
    const Experiment preset = threeSchedules();
    const auto shape = shapeOf(preset.problem);
    ASSERT_TRUE(shape);

    EXPECT_EQ(textOf(findings(preset, *shape)), "");
}

/// What is said about the published table of Dive into Deep Learning is true of the book's own code: in lane
/// E the first of five epochs of warm-up has a rate of zero.
TEST(Findings, OfTheExamples)
{
    const std::map<std::string, std::vector<std::string>> expected{{"d2l-12-11.json", {"zero"}}};
    for (const auto& file : std::filesystem::directory_iterator(test::resourcesFolder() + "/examples")) {
        const auto example = read(file.path().string());
        ASSERT_TRUE(example) << file.path();
        constexpr dataset::Size kFashionMnist{.examples = 60'000, .validationExamples = 10'000};
        const auto known = shapeOf(example->problem);
        const Shape shape = known ? *known : shapeFor(example->problem, kFashionMnist);
        const auto found = findings(*example, shape);
        const auto entry = expected.find(file.path().filename().string());
        EXPECT_EQ(idsOf(found), entry != expected.end() ? entry->second : std::vector<std::string>{})
            << file.path() << "\n"
            << textOf(found);
        EXPECT_FALSE(hasWarning(found)) << file.path();
    }
}

TEST(Findings, SaysTheNumbers)
{
    const auto textFor = [](const Row& row) {
        return textOf(findings(experimentOf(laneJson(row)), row.shape));
    };

    EXPECT_EQ(
        textFor({"", R"({"type": "CosineAnnealingLR", "T_max": 1000})", kRun, {}, kEpochs}),
        "/lanes/0/schedule/T_max: The rate changes by less than 1 %: after 20 epochs it is at 99.9 % of its "
        "start.\n    Set T_max to 20\n");
    EXPECT_EQ(
        textFor({"", R"({"type": "MultiStepLR", "milestones": [500, 1800, 2400]})", kRun}),
        "/lanes/0/schedule/milestones: 2 of 3 milestones, 1,800 and 2,400, lie after the end of the run at "
        "1,500 steps.\n    Set milestones to 250, 900, 1200\n");
    EXPECT_EQ(textFor({"", R"({"type": "PolynomialLR", "total_iters": 1320})", kRun}),
              "/lanes/0/schedule: The rate is zero for the last 12 % of the run, steps 1,321 to 1,500.\n"
              "    Set total_iters to 1500\n");
    EXPECT_EQ(
        textFor({"", R"({"type": "CosineAnnealingLR", "T_max": "10 epochs"})", kRun}),
        "/lanes/0/schedule/T_max: The cosine rises again from step 750 on, back to 0.1 at the end of the "
        "run.\n    Set T_max to 20 epochs\n");
}

/// Lengths that come to something illegal are issues; there is nothing to look for then.
TEST(Findings, NoneWithoutAPlan)
{
    const Experiment experiment = experimentOf(laneJson(
        {"", R"({"type": "OneCycleLR", "max_lr": 0.1, "total_steps": "10 steps", "pct_start": 0.1})", kRun}));
    EXPECT_FALSE(plan(experiment.lanes.front(), kRun).issues.empty());
    EXPECT_TRUE(findings(experiment, kRun).empty());
}

/// What a form begins with suits the run, but for these: they have no length that could follow the run's.
TEST(Findings, NoneInWhatAFormBeginsWith)
{
    const std::map<std::string, std::string> known{{"ExponentialLR", "vanishes"},
                                                   {"LambdaLR", "unchanged"},
                                                   {"MultiplicativeLR", "unchanged"},
                                                   {"table", "unchanged"}}; // no file is named yet
    for (const params::Entry& entry : schedule::entries()) {
        Json lane{{"optimizer", {{"type", "SGD"}, {"lr", 0.1}, {"momentum", 0.9}}},
                  {"schedule", entry.starter},
                  {"tick", entry.paced == "epoch" || entry.family == "Metric-driven" ? "epoch" : "step"}};
        auto found = findings(experimentOf(lane), kRun);
        std::erase_if(found, [](const Finding& one) { return one.severity == Severity::Note; });
        const auto entryKnown = known.find(entry.id);
        EXPECT_EQ(idsOf(found), entryKnown != known.end() ? std::vector<std::string>{entryKnown->second}
                                                          : std::vector<std::string>{})
            << entry.id << "\n"
            << textOf(found);
    }
}

} // namespace
} // namespace lrp::experiment
