#include "core/schedule/Scheduler.h"
#include "tests/support/RandomSettings.h"

#include <cmath>
#include <gtest/gtest.h>

/// What holds for every schedule of the catalogue, with what a form starts with and with random legal
/// settings.
namespace lrp::schedule
{
namespace
{

constexpr params::Clock kClock{.totalSteps = 200.0, .stepsPerEpoch = 25.0, .stepsPerTick = 1.0};
constexpr int kDraws = 40;

Schedule read(const params::Json& json)
{
    auto schedule = fromJson(json, "");
    if (!schedule) {
        throw std::runtime_error(json.dump() + ": " + schedule.issues().front().text());
    }
    return *schedule;
}

Schedule inTicks(const params::Json& json)
{
    auto schedule = resolved(read(json), kClock, "");
    if (!schedule) {
        throw std::runtime_error(json.dump() + ": " + schedule.issues().front().text());
    }
    return *schedule;
}

/// Calls `check(json)` with the starter and with random settings of every schedule.
template <class Check>
void forEverySchedule(Check check)
{
    for (const params::Entry& entry : entries()) {
        tests::Random random(std::hash<std::string>{}(entry.id));
        SCOPED_TRACE(entry.id);
        check(entry.starter);
        for (int i = 0; i < kDraws; ++i) {
            check(tests::randomSettings(entry, random, kClock));
        }
    }
}

/// The rates of the run, as far as the framework goes on.
std::vector<double> rates(const Schedule& schedule)
{
    std::vector<double> values;
    Groups groups{{.lr = 0.1, .momentum = 0.9}};
    try {
        const auto scheduler = makeScheduler(schedule, groups);
        for (int t = 0; t < 200; ++t) {
            values.push_back(groups[0].lr);
            scheduler->step(groups);
        }
    } catch (const ScheduleError&) { // OneCycleLR past its end
    }
    return values;
}

TEST(EverySchedule, IsDescribed)
{
    for (const params::Entry& entry : entries()) {
        EXPECT_FALSE(entry.title.empty() || entry.summary.empty() || entry.formula.empty() ||
                     entry.source.empty() || entry.framework.empty() || entry.family.empty() ||
                     entry.synonyms.empty())
            << entry.id;
        for (const params::Field& field : entry.fields) {
            EXPECT_FALSE(field.label.empty() || field.help.empty()) << entry.id << "/" << field.key;
        }
    }
}

TEST(EverySchedule, KeepsItsSettingsThroughJson)
{
    forEverySchedule([](const params::Json& json) {
        const params::Json once = toJson(read(json));
        EXPECT_EQ(toJson(read(once)), once) << json;
        for (const auto& [key, value] : json.items()) {
            if (!value.is_structured()) { // children are written with all their settings
                EXPECT_EQ(once[key], value) << key << " of " << json;
            }
        }
    });
}

TEST(EverySchedule, KeepsLengthsAsTheyWereTyped)
{
    std::size_t lengths = 0;
    for (const params::Entry& entry : entries()) {
        for (const params::Field& field : entry.fields) {
            if (field.kind == params::Kind::Length) {
                for (const char* typed : {"3 epochs", "30 %", "40 steps"}) {
                    params::Json json = entry.starter;
                    json[field.key] = typed;
                    const auto schedule = fromJson(json, "");
                    ASSERT_TRUE(schedule) << schedule.issues().front().text();
                    EXPECT_EQ(toJson(*schedule)[field.key], typed) << entry.id;
                    ++lengths;
                }
            }
        }
    }
    EXPECT_GT(lengths, 30U);
}

TEST(EverySchedule, PlansFiniteRates)
{
    forEverySchedule([](const params::Json& json) {
        const Schedule schedule = inTicks(json);
        if (needsMetric(schedule)) {
            return;
        }
        const auto planned = rates(schedule);
        EXPECT_FALSE(planned.empty()) << json;
        for (const double rate : planned) {
            ASSERT_TRUE(std::isfinite(rate)) << json;
        }
    });
}

TEST(EverySchedule, StepsAlongItsCurve)
{
    forEverySchedule([](const params::Json& json) {
        const Schedule schedule = inTicks(json);
        const auto curve = runCurveOf(schedule, {.lr = 0.1, .momentum = 0.9});
        const std::string id = idOf(schedule);
        if (!curve || id == "ChainedScheduler" || id == "SequentialLR" || curve->raisesAt(199.0) != "") {
            return; // PyTorch's composed recurrences are no product or sequence of curves in general
        }
        // Without a length PyTorch's recurrence never undoes the start factor.
        const bool isNeverUndone = json.contains("total_iters") && toJson(schedule)["total_iters"] == 0;
        const auto planned = rates(schedule);
        double height = 0.0;
        for (const double rate : planned) {
            height = std::max(height, std::abs(rate));
        }
        for (std::size_t t = 0; t < planned.size() && !isNeverUndone; ++t) {
            ASSERT_NEAR(planned[t], (*curve)(static_cast<double>(t)), 1e-11 * height)
                << "tick " << t << " of " << json;
        }
    });
}

TEST(EverySchedule, CountsPercentOfTheRun)
{
    const params::Clock longer{.totalSteps = 400.0, .stepsPerEpoch = 25.0, .stepsPerTick = 25.0};
    const auto schedule = read({{"type", "SequentialLR"},
                                {"schedulers",
                                 {{{"type", "LinearLR"}, {"total_iters", "50 steps"}},
                                  {{"type", "CosineAnnealingLR"}, {"T_max", "3 epochs"}}}},
                                {"milestones", {"25 %"}}});

    const params::Json here = toJson(*resolved(schedule, kClock, ""));
    EXPECT_EQ(here["milestones"][0], 50);
    EXPECT_EQ(here["schedulers"][0]["total_iters"], 50);
    EXPECT_EQ(here["schedulers"][1]["T_max"], 75);
    const params::Json there = toJson(*resolved(schedule, longer, ""));
    EXPECT_EQ(there["milestones"][0], 4);
    EXPECT_EQ(there["schedulers"][0]["total_iters"], 2);
    EXPECT_EQ(there["schedulers"][1]["T_max"], 3);
}

} // namespace
} // namespace lrp::schedule
