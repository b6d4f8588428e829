#include "ui/window/MaskFile.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>

namespace lrp::test
{

using params::Json;

namespace
{

/// What is said against a mask, by its pointer.
std::map<std::string, std::string> issuesOf(const std::string& text)
{
    std::map<std::string, std::string> found;
    const auto mask = ui::maskFromJson(Json::parse(text));
    for (const auto& issue : mask.issues()) {
        found[issue.pointer] = issue.message;
    }
    return found;
}

using Issues = std::map<std::string, std::string>;

} // namespace

TEST(MaskFile, IsReadAsWritten)
{
    const auto mask = ui::maskFromJson(Json::parse(R"({
        "hidden": {"commands": ["exportCode", "plot/*"], "docks": ["runsDock", "runBar"],
                   "fields": ["optimizer/momentum", "/problem", "pace"]},
        "locked": {"fields": ["/lanes/*/schedule/gamma", "/lanes/0/optimizer/type", "schedule/parts/0/gamma",
                              "schedule/lengths/1", "schedule/warmup/length", "/lanes"]},
        "except": {"commands": ["showRunBar", "showShapes"]},
        "why": "Because."})"));
    ASSERT_TRUE(mask) << mask.issues().front().text();
    EXPECT_EQ(mask->hidden.commands, (QStringList{"exportCode", "plot/*"}));
    EXPECT_EQ(mask->hidden.docks, (QStringList{"runsDock", "runBar"}));
    EXPECT_EQ(mask->locked.fields.size(), 6);
    EXPECT_EQ(mask->except.commands, (QStringList{"showRunBar", "showShapes"}));
    EXPECT_EQ(mask->why, "Because.");
    EXPECT_TRUE(*ui::maskFromJson(Json::object()) == ui::Mask{});
}

TEST(MaskFile, IsExplainedByAnExampleThatIsOne)
{
    const auto page = std::filesystem::path(__FILE__).parent_path() / "../../resources/reference/masks.md";
    std::ifstream file(page);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto begin = text.find("```json") + 7;
    ASSERT_LT(begin, text.size());
    const auto mask = ui::maskFromJson(Json::parse(text.substr(begin, text.find("```", begin) - begin)));
    ASSERT_TRUE(mask) << mask.issues().front().text();
    EXPECT_EQ(mask->except.fields, QStringList{"/lanes/1/schedule/gamma"});
}

TEST(MaskFile, NamesWhatNothingGoesBy)
{
    const auto issues = issuesOf(R"({
        "hidden": {"commands": ["start", "strat"], "docks": ["scoresDock"]},
        "locked": {"fields": ["schedule/gama", "/lanes/*/optimizer/lrr", "/lanes/8", "/problem/batchsize",
                              "schedule/parts/x/gamma"]}})");
    EXPECT_EQ(
        issues,
        (Issues{
            {"/hidden/commands/1", "is \"strat\", which is no command of this program; did you mean start?"},
            {"/hidden/docks/0",
             "is \"scoresDock\", which is no dock of this program; did you mean scoreDock?"},
            {"/locked/fields/0",
             "is \"schedule/gama\", which is no field of this program; did you mean schedule/gamma?"},
            {"/locked/fields/1", "is \"/lanes/*/optimizer/lrr\", which is no field of this program; did you "
                                 "mean /lanes/*/optimizer/lr?"},
            {"/locked/fields/2",
             "is \"/lanes/8\", which is no field of this program; did you mean /lanes/*?"},
            {"/locked/fields/3", "is \"/problem/batchsize\", which is no field of this program; did you mean "
                                 "/problem/batch_size?"},
            {"/locked/fields/4", "is \"schedule/parts/x/gamma\", which is no field of this program; did you "
                                 "mean schedule/exp_gamma?"}}));
}

TEST(MaskFile, SaysWhichTypesAreNeeded)
{
    EXPECT_EQ(
        issuesOf("[]"),
        (Issues{{"", "is []; needs an object such as {\"hidden\": {\"commands\": [\"exportCode\"]}}"}}));
    EXPECT_EQ(issuesOf(R"({"hidden": {"commands": "start", "docks": [1]}, "locked": [], "why": 3})"),
              (Issues{{"/hidden/commands", "is \"start\"; needs a list of names, such as [\"new\"]"},
                      {"/hidden/docks/0", "is 1; needs the name of a dock"},
                      {"/locked", "is []; needs an object of lists: commands, docks, fields"},
                      {"/why", "is 3; needs a text"}}));
}

TEST(MaskFile, SaysWhichMembersThereAre)
{
    EXPECT_EQ(issuesOf(R"({"hide": {}, "hidden": {"command": []}})"),
              (Issues{{"/hide", "is no member of a mask here; did you mean hidden? There are hidden, locked, "
                                "except, why"},
                      {"/hidden/command", "is no member of a mask here; did you mean commands? There are "
                                          "commands, docks, fields"}}));
}

TEST(MaskFile, IsNamedWhenItCannotBeRead)
{
    const auto mask = ui::readMask("/nowhere/mask.json");
    ASSERT_FALSE(mask);
    EXPECT_NE(mask.issues().front().text().find("/nowhere/mask.json"), std::string::npos);
}

} // namespace lrp::test
