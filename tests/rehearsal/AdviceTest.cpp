#include "core/rehearsal/Advice.h"

#include "core/rehearsal/MadeCurve.h"
#include "tests/rehearsal/Lanes.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::rehearsal
{
namespace
{

using experiment::Finding;
using experiment::Metric;

std::vector<Finding> adviceFor(const std::string& schedule, const Reports& reports)
{
    const experiment::Lane lane = laneWith(schedule);
    const auto rehearsal = rehearse(lane, shapeOfTest(), reports.values, "/lanes/0");
    return adviceOf(lane, shapeOfTest(), reports, rehearsal.value(), "/lanes/0");
}

const Finding* find(const std::vector<Finding>& findings, const std::string& id)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.id == id; });
    return found != findings.end() ? &*found : nullptr;
}

TEST(Noise, IsTheSpreadOfNeighbours)
{
    // Differences 1, −1, 1, −1 …: median 0 or ±1, distances 1.
    EXPECT_NEAR(noiseOf(std::vector<double>{0, 1, 0, 1, 0}), 1.4826 / std::sqrt(2.0), 1e-12);
    // A slope is no noise, and what is not finite is passed over.
    EXPECT_EQ(noiseOf(std::vector<double>{0, 1, 2, 3, 4}), 0.0);
    EXPECT_NEAR(noiseOf(std::vector<double>{0, 1, 0, 1, 0, NAN, 7}), 1.4826 / std::sqrt(2.0), 1e-12);
    EXPECT_TRUE(std::isnan(noiseOf(std::vector<double>{0, 1, 2})));
    const MadeCurve flat{.reports = 20'000, .height = 0.0, .noise = 0.02};
    EXPECT_NEAR(noiseOf(reportsOf(flat).values), 0.02, 0.0005);
}

TEST(Advice, APatienceOfMostReportsIsNeverUsedUp)
{
    // Falls for five reports and stands still for ten.
    Reports reports = reportsOf({5, 4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, "");
    const auto findings = adviceFor(R"({"type": "ReduceLROnPlateau", "patience": 10})", reports);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].id, "rehearsal-never-cuts");
    EXPECT_EQ(findings[0].text, "A patience of 10 is 67 % of these 15 reports: the rate is never cut.");
    ASSERT_EQ(findings[0].mends.size(), 1U);
    EXPECT_EQ(findings[0].mends[0].label, "Set patience to 3");
    EXPECT_EQ(findings[0].mends[0].changes[0].pointer, "/lanes/0/schedule/patience");
    EXPECT_EQ(findings[0].mends[0].changes[0].value, 3);

    const auto inside = adviceFor(
        R"({"type": "warmup", "length": 1, "of": {"type": "keras.ReduceLROnPlateau", "patience": 12}})",
        reports);
    ASSERT_EQ(inside.size(), 1U);
    EXPECT_EQ(inside[0].pointer, "/lanes/0/schedule/of/patience");
}

TEST(Advice, ACurveThatGoesOnImprovingNeedsNoShorterPatience)
{
    std::vector<double> falling;
    for (int k = 0; k < 15; ++k) {
        falling.push_back(15.0 - k);
    }
    EXPECT_TRUE(
        adviceFor(R"({"type": "ReduceLROnPlateau", "patience": 10})", reportsOf(falling, "")).empty());
}

TEST(Advice, AThresholdBelowTheNoiseTakesEveryDip)
{
    const MadeCurve curve{};
    const auto findings = adviceFor(R"({"type": "ReduceLROnPlateau", "patience": 3})", reportsOf(curve));
    const Finding* found = find(findings, "rehearsal-noise");
    ASSERT_NE(found, nullptr);
    EXPECT_NE(found->text.find("A threshold of 0.0001 of the best is "), std::string::npos) << found->text;
    EXPECT_NE(found->text.find("every dip counts as better."), std::string::npos);
    ASSERT_EQ(found->mends.size(), 1U);
    const double set = found->mends[0].changes[0].value.get<double>();
    EXPECT_GT(set, 0.02); // of a best of about 0.27
    EXPECT_LT(set, 0.2);

    const Finding* keras = nullptr;
    const auto ofKeras = adviceFor(R"({"type": "keras.ReduceLROnPlateau", "patience": 3})", reportsOf(curve));
    ASSERT_NE(keras = find(ofKeras, "rehearsal-noise"), nullptr);
    EXPECT_EQ(keras->pointer, "/lanes/0/schedule/min_delta");
    EXPECT_NEAR(keras->mends.at(0).changes[0].value.get<double>(), 0.02, 0.01);

    const MadeCurve quiet{.noise = 0.0};
    EXPECT_EQ(find(adviceFor(R"({"type": "ReduceLROnPlateau", "patience": 3})", reportsOf(quiet)),
                   "rehearsal-noise"),
              nullptr);
}

TEST(Advice, ARelativeThresholdBelowZeroTakesWhatIsWorse)
{
    const Reports reports = reportsOf({-1.0, -1.05, -1.1, -1.1, -1.1, -1.1}, "");
    const auto findings =
        adviceFor(R"({"type": "ReduceLROnPlateau", "patience": 1, "threshold": 0.1})", reports);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].id, "rehearsal-sign");
    EXPECT_EQ(findings[0].text,
              "The best report is -1.1: below zero a threshold of 0.1 of it lets values up to "
              "0.11 worse count as better.");
    ASSERT_EQ(findings[0].mends.size(), 1U);
    EXPECT_EQ(findings[0].mends[0].label, "Set threshold_mode to abs");
    // timm has no absolute threshold.
    const auto ofTimm =
        adviceFor(R"({"type": "timm.plateau", "patience_t": 1, "threshold": 0.1, "mode": "min"})", reports);
    ASSERT_EQ(ofTimm.size(), 1U);
    EXPECT_EQ(ofTimm[0].mends.at(0).label, "Set threshold to 0");
}

TEST(Advice, AModeThatWantsTheOppositeIsAllThatIsSaid)
{
    Reports reports = reportsOf({5, 4, 3, 2, 1}, "");
    reports.metric = Metric::ValidationLoss;
    const auto findings = adviceFor(R"({"type": "timm.plateau", "patience_t": 1})", reports);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(
        findings[0].text,
        "The metric is a loss, and timm.plateau counts higher values as better: what improves is bad to it.");
    EXPECT_EQ(findings[0].mends.at(0).label, "Set mode to min");
    reports.metric = Metric::ValidationAccuracy;
    EXPECT_EQ(adviceFor(R"({"type": "optax.reduce_on_plateau"})", reports).at(0).mends.at(0).label,
              "Listen to the validation loss");
}

TEST(Advice, SaysWhatAFirstReportOfNanDoes)
{
    const auto findings =
        adviceFor(R"({"type": "keras.ReduceLROnPlateau", "patience": 1})", reportsOf({NAN, 1, 1, 1}, ""));
    EXPECT_NE(find(findings, "rehearsal-first-nan"), nullptr);
    EXPECT_EQ(
        find(adviceFor(R"({"type": "ReduceLROnPlateau", "patience": 1})", reportsOf({NAN, 1, 1, 1}, "")),
             "rehearsal-first-nan"),
        nullptr);
}

TEST(Advice, NotesCutsThatAreNotMade)
{
    const auto findings =
        adviceFor(R"({"type": "ReduceLROnPlateau", "patience": 0, "min_lr": 0.1})", reportsOf({1, 1, 1}, ""));
    ASSERT_NE(find(findings, "rehearsal-vetoed"), nullptr);
    EXPECT_EQ(
        find(findings, "rehearsal-vetoed")->text,
        "From report 2 on 2 cuts are not made: the rate of 0.1 is at its floor, or would change too little.");
}

} // namespace
} // namespace lrp::rehearsal
