#include "app/CommandLine.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace lrp::toys
{
namespace
{

std::string output(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), "lr-playground");
    std::vector<char*> argv;
    for (std::string& argument : arguments) {
        argv.push_back(argument.data());
    }
    argv.push_back(nullptr);
    testing::internal::CaptureStdout();
    EXPECT_EQ(app::runCommandLine(static_cast<int>(arguments.size()), argv.data()), app::Done);
    return testing::internal::GetCapturedStdout();
}

TEST(Recipes, GiveTheCommandLine)
{
    const std::string list = output({"list"});
    for (const std::string id : {"ToyLR", "ToySign", "toy_sides", "ToySquares"}) {
        EXPECT_NE(list.find(id + " "), std::string::npos) << id;
        EXPECT_NE(output({"describe", id}).find(id), std::string::npos);
    }
    EXPECT_NE(output({"describe", "ToyLR"}).find("Share that is kept."), std::string::npos);
    const auto planWith = [](const std::string& keep) {
        return output(
            {"preview", "--set", R"(/lanes/0/schedule={"type": "ToyLR", "keep": )" + keep + "}", "--stats"});
    };
    EXPECT_NE(planWith("0.5"), planWith("0.9")); // its rates, summed up
    EXPECT_EQ(planWith("0.5"), planWith("0.5"));
}

} // namespace
} // namespace lrp::toys
