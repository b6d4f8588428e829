#include "core/params/JsonText.h"

#include <gtest/gtest.h>
#include <string_view>

namespace lrp::params
{
namespace
{

using namespace std::string_literals;

std::string issue(const std::string& text)
{
    const auto json = parseJson(text, "a.json");
    return json ? "none" : json.issues().front().text();
}

std::string nested(std::size_t depth, std::string_view open, std::string_view close)
{
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) {
        text += open;
    }
    text += "0";
    for (std::size_t i = 0; i < depth; ++i) {
        text += close;
    }
    return text;
}

TEST(JsonText, GivesWhatTheTextSays)
{
    const auto json = parseJson("\xef\xbb\xbf{\"b\": [1, -2.5, null], \"a\": {\"b\": true}}", "a.json");
    ASSERT_TRUE(json);
    EXPECT_EQ(json->dump(), "{\"b\":[1,-2.5,null],\"a\":{\"b\":true}}");
}

TEST(JsonText, RefusesDepthThatWouldExhaustTheStack)
{
    EXPECT_EQ(issue(nested(64, "[", "]")), "none");
    for (const std::size_t depth : {65U, 10'000U, 100'000U}) {
        EXPECT_EQ(issue(nested(depth, "[", "]")), "a.json: is nested more than 64 deep");
        EXPECT_EQ(issue(nested(depth, "{\"a\":", "}")), "a.json: is nested more than 64 deep");
    }
    EXPECT_EQ(issue(std::string(100'000, '[')), "a.json: is nested more than 64 deep");
}

TEST(JsonText, NamesAMemberThatIsGivenTwice)
{
    EXPECT_EQ(issue("{\"lanes\": [{}, {\"a\": [0], \"lr/s\": 1, \"lr/s\": 2}]}"),
              "a.json: gives /lanes/1/lr~1s twice; needs it once");
    EXPECT_EQ(issue("{\"a\": {\"b\": 1}, \"b\": {\"b\": 1}}"), "none");
}

TEST(JsonText, RefusesMoreMembersThanAnyObjectHas)
{
    std::string text = "{";
    for (int i = 0; i < 100'000; ++i) {
        text += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":0";
    }
    EXPECT_EQ(issue(text + "}"),
              "a.json: has more than 256 members in one object, of which /256 is the next");
    EXPECT_EQ(issue("{\"" + std::string(100'000, 'a') + "\": 0}"),
              "a.json: has a member whose name has 100000 bytes; needs at most 256");
}

TEST(JsonText, NamesThePlaceOfANumberThatNoDoubleHolds)
{
    for (const char* number : {"1e999", "-1e999"}) {
        EXPECT_EQ(
            issue("{\"lanes\": [[1], [2, "s + number + "]]}"),
            "a.json: has at /lanes/1/1 a number that is too large; needs numbers from -1.8e308 to 1.8e308");
    }
    EXPECT_EQ(issue("1e999"),
              "a.json: is a number that is too large; needs numbers from -1.8e308 to 1.8e308");
}

TEST(JsonText, NamesLineAndColumnOfWhatIsNoJson)
{
    for (const std::string text :
         {"", "{\"a\": NaN}", "{\"a\": Infinity}", "[1,]", "{\"a\" 1}", "[1] [2]", "{'a': 1}", "[\"a\tb\"]",
          "[\"\xff\"]", "\xff", "[\"\\ud800\"]", "[01]", "[1"}) {
        const std::string message = issue(text);
        EXPECT_EQ(message.find("a.json: is not JSON: parse error at line 1, column "), 0U) << message;
        EXPECT_NO_THROW(Json(message).dump()) << "the message is UTF-8";
    }
    EXPECT_NE(issue("{\n  \"a\": x\n}").find("line 2, column 8"), std::string::npos);
    EXPECT_NE(issue("[1, \0]"s).find("line 1, column 5"), std::string::npos);
}

TEST(JsonText, QuotesNoMoreThanALineOfALongText)
{
    EXPECT_LT(issue("\"" + std::string(100'000, 'a')).size(), 300U);
}

} // namespace
} // namespace lrp::params
