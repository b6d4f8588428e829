#include "ui/text/ValueText.h"
#include "tests/support/QtTestMain.h"

#include <gtest/gtest.h>

namespace lrp::test
{

using params::Field;
using params::Json;
using params::Kind;
using ui::fromText;
using ui::toText;

namespace
{

Field of(Kind kind, params::Range range = {})
{
    Field field;
    field.kind = kind;
    field.range = range;
    return field;
}

} // namespace

TEST(ValueText, ReadsNumbersAsPeopleTypeThem)
{
    EXPECT_EQ(fromText(of(Kind::Number), "1e-3"), Json(0.001));
    EXPECT_EQ(fromText(of(Kind::Number), " .5 "), Json(0.5));
    EXPECT_EQ(fromText(of(Kind::Number), "+2"), Json(2.0));
    EXPECT_EQ(fromText(of(Kind::Number, params::share()), "20 %"), Json(0.2));
    EXPECT_EQ(fromText(of(Kind::Integer), "1,500"), Json(1500));
    EXPECT_EQ(fromText(of(Kind::Integer), "1e4"), Json(10000));
}

TEST(ValueText, ReadsADecimalCommaWhereItCannotBeMisread)
{
    EXPECT_EQ(fromText(of(Kind::Number), "0,1"), Json(0.1));
    EXPECT_EQ(fromText(of(Kind::Number), " -0,001 "), Json(-0.001));
    EXPECT_EQ(fromText(of(Kind::Number), ",5"), Json(0.5));
    EXPECT_EQ(fromText(of(Kind::Number), "1,5e-3"), Json(0.0015));
    EXPECT_EQ(fromText(of(Kind::Number), "1500,25"), Json(1500.25));
    EXPECT_EQ(fromText(of(Kind::Number, params::share()), "12,5 %"), Json(0.125));
    EXPECT_EQ(fromText(of(Kind::Integer), "0,5"),
              Json(0.5)); // which no whole number is, and the rules say so
    for (const char* text :
         {"1,500", "12,345", "-1,000", "1,500e3", "1,2,3", "1,2.3", "1.2,3", "1, 5", "1,"}) {
        EXPECT_EQ(fromText(of(Kind::Number), text), Json(text));
    }
    EXPECT_EQ(fromText(of(Kind::NumberOrList), "0,1"), Json::array({0, 1})); // commas part lists
    EXPECT_EQ(fromText(of(Kind::Integer), "1,500"), Json(1500));
}

TEST(ValueText, KeepsWhatDoesNotReadAsItWasTyped)
{
    EXPECT_EQ(fromText(of(Kind::Number), "0,4,2"), Json("0,4,2"));
    EXPECT_EQ(fromText(of(Kind::Number), "inf"), Json("inf"));
    EXPECT_EQ(fromText(of(Kind::Number), ""), Json(""));
    EXPECT_EQ(fromText(of(Kind::Integer), "1.5"), Json(1.5));
    EXPECT_EQ(toText(of(Kind::Number), Json("0,4,2")), "0,4,2");
}

TEST(ValueText, ReadsNothingAsNullWhereThatIsAValue)
{
    Field field = of(Kind::Integer);
    field.optional = true;
    EXPECT_EQ(fromText(field, " "), Json(nullptr));
    EXPECT_EQ(toText(field, nullptr), "");
}

TEST(ValueText, ReadsLists)
{
    EXPECT_EQ(fromText(of(Kind::IntegerList), "30, 80"), Json::array({30, 80}));
    EXPECT_EQ(fromText(of(Kind::IntegerList), ""), Json::array());
    EXPECT_EQ(fromText(of(Kind::NumberList), "0.9 0.999"), Json::array({0.9, 0.999}));
    EXPECT_EQ(fromText(of(Kind::NumberOrList), "0.1"), Json(0.1));
    EXPECT_EQ(fromText(of(Kind::NumberOrList), "0.1, 0.2"), Json::array({0.1, 0.2}));
    EXPECT_EQ(toText(of(Kind::IntegerList), Json::array({30, 80})), "30, 80");
}

TEST(ValueText, TellsFormulasFromTables)
{
    EXPECT_EQ(fromText(of(Kind::Function), "max(t, 2)"), Json("max(t, 2)"));
    EXPECT_EQ(fromText(of(Kind::Function), "1, 0.5, 0.1"), Json::array({1.0, 0.5, 0.1}));
    EXPECT_EQ(fromText(of(Kind::Function), "t; 1, 2"), Json::array({"t", Json::array({1.0, 2.0})}));
}

TEST(ValueText, SurvivesAWayThereAndBack)
{
    for (const Json& value : {Json("1 / sqrt(t + 1)"), Json::array({1.0, 0.5}), Json::array({"t"}),
                              Json::array({"t", Json::array({1.0, 2.0})})}) {
        EXPECT_EQ(fromText(of(Kind::Function), toText(of(Kind::Function), value)), value) << value;
    }
}

} // namespace lrp::test
