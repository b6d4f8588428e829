#include "core/rehearsal/Rehearsal.h"
#include "tests/support/Folders.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>

// Equal to the counters of torch 1.13.1, in every case of the reference file.
namespace lrp::rehearsal
{
namespace
{

using params::Json;

double numberIn(const Json& json)
{
    return !json.is_string() ? json.get<double>()
           : json == "nan"   ? std::numeric_limits<double>::quiet_NaN()
           : json == "-inf"  ? -std::numeric_limits<double>::infinity()
                             : std::numeric_limits<double>::infinity();
}

schedule::Schedule scheduleOf(const Json& settings)
{
    Json json{{"type", "ReduceLROnPlateau"}};
    for (const auto& [key, value] : settings.items()) {
        if (key == "rel") {
            json["threshold_mode"] = value.get<bool>() ? "rel" : "abs";
        } else if (key != "lr") {
            json[key] = value;
        }
    }
    return schedule::fromJson(json, "").value();
}

void expectSame(double ours, double theirs, const std::string& where)
{
    if (std::isnan(theirs)) {
        EXPECT_TRUE(std::isnan(ours)) << where;
    } else if (std::isinf(theirs)) {
        EXPECT_EQ(ours, theirs) << where;
    } else {
        EXPECT_NEAR(ours, theirs, 1e-9 * std::abs(theirs)) << where;
    }
}

TEST(GoldenPlateau, EveryRowAgrees)
{
    std::ifstream file(test::goldenFolder() + "/analysis/plateau.json");
    const Json cases = Json::parse(file);
    ASSERT_EQ(cases.size(), 8U);
    std::size_t rows = 0;
    for (const Json& spec : cases) {
        const auto id = spec["id"].get<std::string>();
        std::vector<double> metrics;
        for (const Json& metric : spec["metrics"]) {
            metrics.push_back(numberIn(metric));
        }
        const auto rehearsal = rehearse(scheduleOf(spec["settings"]),
                                        {{.lr = spec["settings"]["lr"].get<double>()}}, metrics, "");
        ASSERT_TRUE(rehearsal) << id;
        ASSERT_EQ(rehearsal->rows.size(), spec["rows"].size()) << id;
        for (std::size_t i = 0; i < metrics.size(); ++i, ++rows) {
            const Json& theirs = spec["rows"][i];
            const Row& ours = rehearsal->rows[i];
            const std::string where = id + ", report " + std::to_string(i + 1);
            expectSame(ours.rate, numberIn(theirs[0]), where);
            expectSame(ours.best, numberIn(theirs[1]), where);
            expectSame(ours.bar, numberIn(theirs[2]), where);
            EXPECT_EQ(ours.bad, theirs[3].get<std::int64_t>()) << where;
            EXPECT_EQ(ours.cooldown, theirs[4].get<std::int64_t>()) << where;
            EXPECT_EQ(choices(ours.event)[static_cast<std::size_t>(ours.event)], theirs[5].get<std::string>())
                << where;
        }
    }
    EXPECT_EQ(rows, 5U * 40U + 20U + 6U + 6U);
}

} // namespace
} // namespace lrp::rehearsal
