#include "core/params/Json.h"

#include <gtest/gtest.h>
#include <tuple>

namespace lrp::params
{
namespace
{

enum class Shape { Round, Square };
constexpr std::array<std::string_view, 2> choices(Shape)
{
    return {"round", "square"};
}

struct Settings {
    std::int64_t count = 3;
    double share = 0.5;
    bool on = false;
    Shape shape = Shape::Round;
    std::vector<std::int64_t> list{1, 2};
    std::optional<std::int64_t> maybe{};

    static constexpr Info kInfo{
        .id = "Settings", .title = "Settings", .summary = "", .formula = "", .source = "", .torch = ""};

    static constexpr auto params()
    {
        return std::tuple{
            param("count", &Settings::count, between(1, 10), "Count", "").mustBeGiven(),
            param("share", &Settings::share, upTo(0.0, 1.0), "Share", ""),
            param("on", &Settings::on, "On", ""),
            param("shape", &Settings::shape, "Shape", ""),
            param("list", &Settings::list, atLeast(0), "List", ""),
            param("maybe", &Settings::maybe, atLeast(1), "Maybe", ""),
        };
    }
};

std::string messageFor(const char* text)
{
    Settings settings;
    const Json json = Json::parse(text);
    Issues issues = readSettings(json, settings, "/s");
    append(issues, unknownMembers<Settings>(json, "/s", [] { return "Settings"; }));
    return issues.empty() ? "" : issues.front().text();
}

TEST(Json, ReadsBackWhatItWrites)
{
    const Settings written{
        .count = 7, .share = 0.1 + 0.2, .on = true, .shape = Shape::Square, .list = {4, 5, 6}, .maybe = 9};
    Json json;
    writeSettings(written, json);

    Settings read;
    EXPECT_TRUE(readSettings(Json::parse(json.dump()), read, "").empty());

    Json again;
    writeSettings(read, again);
    EXPECT_EQ(json.dump(), again.dump());
    EXPECT_EQ(read.share, 0.1 + 0.2);
}

TEST(Json, NamesPlaceRuleAndNearestValue)
{
    EXPECT_EQ(messageFor(R"({"count": 11})"),
              "/s/count: is 11; needs a whole number from 1 to 10. The nearest is 10");
    EXPECT_EQ(messageFor(R"({"count": 1, "share": 1})"),
              "/s/share: is 1; needs a number from 0 up to but not including 1. The nearest is 0.99");
    EXPECT_EQ(messageFor(R"({"count": 1, "share": -2})"),
              "/s/share: is -2; needs a number from 0 up to but not including 1. The nearest is 0");
    EXPECT_EQ(messageFor(R"({"count": 1, "shape": "sqare"})"),
              "/s/shape: is \"sqare\"; needs one of round, square. The nearest is square");
    EXPECT_EQ(messageFor(R"({"count": 1, "list": [1, -1]})"),
              "/s/list/1: is -1; needs a whole number, 0 or more. The nearest is 0");
}

TEST(Json, RefusesWrongTypes)
{
    EXPECT_EQ(messageFor(R"({"count": "two"})"), "/s/count: is \"two\"; needs a whole number");
    EXPECT_EQ(messageFor(R"({"count": 2.0})"), "/s/count: is 2.0; needs a whole number");
    EXPECT_EQ(messageFor(R"({"count": 1, "on": 1})"), "/s/on: is 1; needs true or false");
    EXPECT_EQ(messageFor(R"({"count": 1, "list": 5})"),
              "/s/list: is 5; needs a list of whole numbers, such as [10, 20]");
}

TEST(Json, NamesTheNearestOfNumbersThatNoIntegerHolds)
{
    for (const std::string number : {"18446744073709551615", "1e+300"}) {
        EXPECT_EQ(messageFor(("{\"count\": " + number + "}").c_str()),
                  "/s/count: is " + number + "; needs a whole number from 1 to 10. The nearest is 10");
        EXPECT_EQ(messageFor(("{\"count\": 1, \"list\": [" + number + "]}").c_str()),
                  "/s/list/0: is " + number +
                      "; needs a whole number, 0 or more. The nearest is 4611686018427387904");
    }
    EXPECT_EQ(messageFor(R"({"count": -1e300})"),
              "/s/count: is -1e+300; needs a whole number from 1 to 10. The nearest is 1");
}

TEST(Json, TakesWholeNumbersWithAPointWhereTheRangeSaysSo)
{
    const auto read = [](const Json& json, const Range& range) -> std::string {
        std::int64_t x = 0;
        const Issues issues = readJson(json, x, range, "/x");
        return issues.empty() ? std::to_string(x) : issues.front().text();
    };
    const Range range{.min = 0.0, .whole = true};
    EXPECT_EQ(read(Json::parse("500.0"), range), "500");
    EXPECT_EQ(read(Json::parse("1e3"), range), "1000");
    EXPECT_EQ(read(5, range), "5");
    EXPECT_EQ(read(-5.0, range), "/x: is -5.0; needs a whole number, 0 or more. The nearest is 0");
    EXPECT_EQ(read(28.999999999999996, range), "/x: is 28.999999999999996; needs a whole number");
    EXPECT_NE(read(Json::parse("9007199254740993.0"), range).find("needs a whole number"), std::string::npos);
    EXPECT_EQ(read(500.0, range.asInt()),
              "/x: is 500.0; needs a whole number without a point, such as 500, as PyTorch does");
    EXPECT_EQ(read(500, range.asInt()), "500");
}

TEST(Json, StopsAfterADozenWrongElements)
{
    const Json wrong{{"count", 1}, {"list", std::vector<std::string>(100'000, "x")}};
    Settings settings;
    EXPECT_EQ(readSettings(wrong, settings, "").size(), 12U);
}

TEST(Json, ComparesTheBeginningOfALongWord)
{
    const std::string word = "squ" + std::string(1'000'000, 'x');
    const auto message = messageFor(Json{{"count", 1}, {"shape", word}}.dump().c_str());
    EXPECT_LT(message.size(), 200U);
    EXPECT_NE(message.find("The nearest is square"), std::string::npos);
}

TEST(Json, MissesRequiredMembersAndNamesUnknownOnes)
{
    EXPECT_EQ(messageFor("{}"), "/s/count: is missing; it has no default");
    EXPECT_NE(messageFor(R"({"count": 1, "shaer": 0.5})").find("did you mean share?"), std::string::npos);
}

TEST(Json, NullIsAValueOfOptionalSettingsOnly)
{
    EXPECT_EQ(messageFor(R"({"count": 1, "maybe": null})"), "");
    EXPECT_EQ(messageFor(R"({"count": null})"), "/s/count: is null; needs a whole number");
}

TEST(Json, FieldsCarryWhatFormsNeed)
{
    const auto fields = fieldsOf<Settings>();

    ASSERT_EQ(fields.size(), 6U);
    EXPECT_TRUE(fields[0].required);
    EXPECT_EQ(fields[0].kind, Kind::Integer);
    EXPECT_EQ(fields[1].defaultValue, 0.5);
    EXPECT_EQ(fields[3].choices, (std::vector<std::string>{"round", "square"}));
    EXPECT_TRUE(fields[5].optional);
}

TEST(Json, EscapesKeysInPointers)
{
    EXPECT_EQ(child("/a", "b/c~d"), "/a/b~1c~0d");
}

TEST(Json, IsWrittenOnALineOrIndented)
{
    const Json json{{"b", {1, 2.5}}, {"a", "µ"}};
    EXPECT_EQ(dump(json), R"({"b":[1,2.5],"a":"µ"})");
    EXPECT_EQ(dump(json, 2), "{\n  \"b\": [\n    1,\n    2.5\n  ],\n  \"a\": \"µ\"\n}");
    EXPECT_THROW(dump(Json("\xff")), Json::type_error);
    EXPECT_EQ(dump(Json("a\xff"), -1, Json::error_handler_t::replace), "\"a\uFFFD\"");
}

TEST(Json, IsReadOrSaidToBeNone)
{
    EXPECT_EQ(parsed(R"({"b": [1, 2.5]})"), (Json{{"b", {1, 2.5}}}));
    EXPECT_THROW(parsed("{]"), Json::parse_error);
    EXPECT_EQ(parsedOrDiscarded("[1]"), Json::array({1}));
    for (const char* text : {"", "{]", "1 2", "1e999", "\"\xff\""}) {
        EXPECT_TRUE(parsedOrDiscarded(text).is_discarded()) << text;
    }
}

TEST(Text, ShortestReadsBackExactly)
{
    for (const double x : {0.1, 1.0 / 3.0, 1e-300, 123456789.125, 5e-324}) {
        EXPECT_EQ(std::strtod(shortest(x).c_str(), nullptr), x);
    }
}

} // namespace
} // namespace lrp::params
