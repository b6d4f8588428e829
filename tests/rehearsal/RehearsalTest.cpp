#include "core/rehearsal/Rehearsal.h"

#include "core/rehearsal/Words.h"
#include "core/rehearsal/Writing.h"
#include "tests/rehearsal/Lanes.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace lrp::rehearsal
{
namespace
{

using schedule::Heard;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

Rehearsal rehearsalOf(const std::string& schedule, const std::vector<double>& reports)
{
    return rehearse(laneWith(schedule), shapeOfTest(), reports, "/lanes/0").value();
}

/// What became of each report, a letter each: n b B c X v for nothing, bad, better, cooling, cut, veto.
std::string eventsOf(const Rehearsal& rehearsal)
{
    std::string text;
    for (const Row& row : rehearsal.rows) {
        text += "nBbcXv"[static_cast<std::size_t>(row.event)];
    }
    return text;
}

TEST(Rehearsal, EveryListeningScheduleOfTheCatalogueTellsHowItStands)
{
    std::size_t found = 0;
    for (const params::Entry& entry : schedule::entries()) {
        const auto schedule = schedule::fromJson(entry.starter, "");
        if (!schedule || !needsMetric(*schedule)) {
            continue;
        }
        ++found;
        const auto resolved = schedule::resolved(*schedule, {.totalSteps = 100}, "");
        const auto rehearsal = rehearse(*resolved, {{.lr = 0.1}}, std::vector{1.0, 0.5, 0.6}, "");
        ASSERT_TRUE(rehearsal) << entry.id;
        EXPECT_EQ(rehearsal->rows.size(), 3U);
        EXPECT_FALSE(std::isnan(rehearsal->rows[0].bar)) << entry.id;
        EXPECT_GE(rehearsal->cutsAt, rehearsal->patience) << entry.id;
    }
    EXPECT_EQ(found, 6U);
}

TEST(Rehearsal, FrameworksCutAtPatienceOrOneLater)
{
    const std::vector<double> flat{1, 1, 1, 1, 1};
    EXPECT_EQ(eventsOf(rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 2})", flat)), "BbbXb");
    EXPECT_EQ(eventsOf(rehearsalOf(R"({"type": "timm.plateau", "patience_t": 2, "mode": "min"})", flat)),
              "BbbXb");
    EXPECT_EQ(eventsOf(rehearsalOf(R"({"type": "paddle.ReduceOnPlateau", "patience": 2})", flat)), "BbbXb");
    EXPECT_EQ(eventsOf(rehearsalOf(R"({"type": "keras.ReduceLROnPlateau", "patience": 2})", flat)), "BbXbX");
    EXPECT_EQ(eventsOf(rehearsalOf(R"({"type": "optax.reduce_on_plateau", "patience": 2})", flat)), "BbXbX");
    EXPECT_EQ(eventsOf(rehearsalOf(R"({"type": "sklearn.adaptive", "n_iter_no_change": 2})", flat)), "BbXbX");
}

TEST(Rehearsal, SaysWhenNothingIsJudged)
{
    EXPECT_EQ(
        eventsOf(rehearsalOf(R"({"type": "timm.plateau", "warmup_t": 2, "patience_t": 0, "mode": "min"})",
                             {9, 9, 1, 1})),
        "nnBX");
    EXPECT_EQ(
        eventsOf(rehearsalOf(R"({"type": "optax.reduce_on_plateau", "accumulation_size": 2, "patience": 1})",
                             {1, 1, 2, 2})),
        "nBnX");
    EXPECT_EQ(eventsOf(rehearsalOf(
                  R"({"type": "warmup", "length": 2, "of": {"type": "ReduceLROnPlateau", "patience": 0}})",
                  {9, 9, 1, 1})),
              "nnBX");
}

TEST(Rehearsal, CoolsDownAndStillTakesTheBestExceptPaddle)
{
    const std::vector<double> reports{1, 1, 0.5, 0.7, 0.7};
    const Rehearsal torch =
        rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 0, "cooldown": 2})", reports);
    EXPECT_EQ(eventsOf(torch), "BXBcX");
    EXPECT_EQ(torch.rows[1].cooldown, 2);
    EXPECT_EQ(torch.rows[2].best, 0.5);
    EXPECT_EQ(torch.rows[3].cooldown, 0);

    const Rehearsal paddle =
        rehearsalOf(R"({"type": "paddle.ReduceOnPlateau", "patience": 0, "cooldown": 2})", reports);
    EXPECT_EQ(eventsOf(paddle), "BXccB");
    EXPECT_EQ(paddle.rows[3].best, 1.0);
}

TEST(Rehearsal, CountsNanAsBadAndNeverAsTheBest)
{
    const Rehearsal torch =
        rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 1})", {kNaN, 1, kNaN, kNaN});
    EXPECT_EQ(eventsOf(torch), "bBbX");
    EXPECT_EQ(torch.rows[0].best, kInfinity);
    EXPECT_EQ(torch.rows[3].best, 1.0);
    // Keras takes the first for the best, whatever it is, and scikit-learn begins to count anew.
    const Rehearsal keras =
        rehearsalOf(R"({"type": "keras.ReduceLROnPlateau", "patience": 2})", {kNaN, 1, 0.5});
    EXPECT_EQ(eventsOf(keras), "BbX");
    EXPECT_TRUE(std::isnan(keras.rows[2].best));
    EXPECT_EQ(
        eventsOf(rehearsalOf(R"({"type": "sklearn.adaptive", "n_iter_no_change": 2})", {1, 1, kNaN, 1})),
        "BbBb");
}

TEST(Rehearsal, AVetoSetsTheCountBackExceptWithKeras)
{
    const Rehearsal torch =
        rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 1, "min_lr": 0.01})", {1, 1, 1, 1, 1, 1});
    EXPECT_EQ(eventsOf(torch), "BbXbvb");
    EXPECT_EQ(torch.rows[4].bad, 0);
    EXPECT_EQ(torch.rows[4].reached, 2);
    EXPECT_EQ(torch.rows[4].rate, 0.1 * 0.1);

    const Rehearsal keras =
        rehearsalOf(R"({"type": "keras.ReduceLROnPlateau", "patience": 2, "min_lr": 0.5})", {1, 1, 1, 1});
    EXPECT_EQ(eventsOf(keras), "Bbvv");
    EXPECT_EQ(keras.rows[3].bad, 3);
}

TEST(Rehearsal, RefusesWhatDoesNotListen)
{
    const auto rehearsal = rehearse(laneWith(R"({"type": "StepLR", "step_size": 10})"), shapeOfTest(),
                                    std::vector{1.0}, "/lanes/0");
    ASSERT_FALSE(rehearsal);
    EXPECT_EQ(rehearsal.issues().front().text(),
              "/lanes/0/schedule: is StepLR, which moves by itself and hears no metric; needs a listening "
              "schedule, such as ReduceLROnPlateau");
}

TEST(Rehearsal, RefusesNoReports)
{
    const auto rehearsal =
        rehearse(laneWith(R"({"type": "ReduceLROnPlateau"})"), shapeOfTest(), {}, "/lanes/0");
    ASSERT_FALSE(rehearsal);
    EXPECT_EQ(rehearsal.issues().front().text(), "/lanes/0/schedule: holds no reports; needs one or more");
}

TEST(Rehearsal, IsHypotheticalFromTheFirstCutThatTheRunDidNotMake)
{
    const std::vector<double> values{1, 1, 1, 1, 1};
    const Rehearsal rehearsal = rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 0})", values);
    ASSERT_EQ(eventsOf(rehearsal), "BXXXX");
    Reports reports = reportsOf(values, "");
    EXPECT_EQ(hypotheticalFrom(rehearsal, reports), 1U); // nothing is known of the run

    for (const Row& row : rehearsal.rows) {
        reports.rates.push_back(row.rate);
    }
    EXPECT_EQ(hypotheticalFrom(rehearsal, reports), std::nullopt); // it did just that
    reports.rates[3] = 0.5;
    EXPECT_EQ(hypotheticalFrom(rehearsal, reports), 3U);
}

/// 60 reports that never improve, of a run that cut after report 5, where its patience of 2 was used up.
Reports reportsOfAnEarlyCut()
{
    Reports reports = reportsOf(std::vector<double>(60, 1.0), "validation loss of A");
    reports.rates.assign(60, 0.1 * 0.1);
    std::fill_n(reports.rates.begin(), 4, 0.1);
    return reports;
}

TEST(Rehearsal, IsHypotheticalFromACutOfTheRunThatItDoesNotMake)
{
    const Reports reports = reportsOfAnEarlyCut();
    const Rehearsal never = rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 100})", reports.values);
    ASSERT_EQ(never.firstCut(), std::nullopt);
    EXPECT_EQ(hypotheticalFrom(never, reports), 4U);
    EXPECT_EQ(asJson(never, reports)["hypothetical_from"], 5);
    EXPECT_EQ(firstCutNotMade(never, reports), std::nullopt);

    const Rehearsal late = rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 50})", reports.values);
    ASSERT_EQ(late.firstCut(), 51U);
    EXPECT_EQ(hypotheticalFrom(late, reports), 4U);
    EXPECT_EQ(firstCutNotMade(late, reports), 51U) << "the run came to that rate by another cut";
}

TEST(Rehearsal, ACutIsNotMadeWhereTheRunKeptItsRate)
{
    const std::vector<double> values{1, 1, 1, 1};
    const Rehearsal rehearsal = rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 1})", values);
    ASSERT_EQ(eventsOf(rehearsal), "BbXb");
    Reports reports = reportsOf(values, "");
    EXPECT_EQ(firstCutNotMade(rehearsal, reports), 2U); // nothing is known of the run
    reports.rates = {0.1, 0.1, 0.1 * 0.1, kNaN};
    EXPECT_EQ(firstCutNotMade(rehearsal, reports), std::nullopt);
    EXPECT_EQ(hypotheticalFrom(rehearsal, reports), std::nullopt);
    reports.rates[2] = 0.1;
    EXPECT_EQ(firstCutNotMade(rehearsal, reports), 2U);
}

TEST(Rehearsal, ReadsOutLikeAPerson)
{
    const std::vector<double> values{0.41, 0.4, 0.412, 0.412, 0.3};
    const Rehearsal rehearsal =
        rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 1, "threshold": 0, "cooldown": 2})", values);
    Reports reports = reportsOf(values, "");
    EXPECT_EQ(readout(rehearsal, reports, 0), "report 1: 0.41, the first: better");
    EXPECT_EQ(readout(rehearsal, reports, 1), "report 2: 0.4, bar 0.41: better");
    EXPECT_EQ(readout(rehearsal, reports, 2), "report 3: 0.412, bar 0.4: bad 1 of 1");
    EXPECT_EQ(readout(rehearsal, reports, 3), "report 4: 0.412, bar 0.4: bad 2 of 1 → cut 0.1 → 0.01");
    reports.steps = {10, 20, 30, 40, 50};
    EXPECT_EQ(readout(rehearsal, reports, 4), "report 5 (step 50): 0.3, bar 0.4: better");
    EXPECT_EQ(summaryOf(rehearsal),
              "In 5 reports the rate is cut 1 time, first at report 4 (0.1 → 0.01), and ends at 0.01.");
    EXPECT_EQ(summaryOf(rehearsalOf(R"({"type": "ReduceLROnPlateau"})", values)),
              "In 5 reports the rate is never cut and ends at 0.1.");
}

TEST(Rehearsal, WritesEveryRow)
{
    const std::vector<double> values{1, kNaN};
    const Rehearsal rehearsal =
        rehearsalOf(R"({"type": "ReduceLROnPlateau", "patience": 0, "threshold": 0.5})", values);
    Reports reports = reportsOf(values, "numbers");
    EXPECT_EQ(asCsv(rehearsal, reports), "report,value,rate,best,bar,bad,cooldown,event\n"
                                         "1,1,0.1,1,0.5,0,0,better\n"
                                         "2,nan,0.010000000000000002,1,0.5,0,0,cut\n");
    const params::Json json = asJson(rehearsal, reports);
    EXPECT_EQ(json["rows"][1]["value"], "nan");
    EXPECT_EQ(json["rows"][1]["event"], "cut");
    EXPECT_EQ(json["hypothetical_from"], 2);
    reports.steps = {10, 20};
    EXPECT_EQ(asCsv(rehearsal, reports).substr(0, 22), "report,step,value,rate");
}

} // namespace
} // namespace lrp::rehearsal
