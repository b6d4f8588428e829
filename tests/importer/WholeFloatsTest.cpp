#include "core/schedule/Schedule.h"
#include "tests/importer/Import.h"

#include <vector>

namespace lrp::importer
{
namespace
{

using params::Json;

/// A length of a PyTorch schedule in a call that lacks it, and whether PyTorch 1.13.1 takes a whole float for
/// it and does with it what it does with the int. Tried one by one.
struct Length {
    std::string type;
    std::string key;
    std::string call; ///< % stands for the value
    bool takesFloat = true;
    std::string more{}; ///< what else JSON must give
};

const std::vector<Length>& lengths()
{
    static const std::vector<Length> all{
        {"StepLR", "step_size", "StepLR(o, %)"},
        {"MultiStepLR", "milestones", "MultiStepLR(o, [%])"},
        {"ConstantLR", "total_iters", "ConstantLR(o, 0.5, %)"},
        {"LinearLR", "total_iters", "LinearLR(o, total_iters=%)"},
        {"PolynomialLR", "total_iters", "PolynomialLR(o, %)"},
        {"CosineAnnealingLR", "T_max", "CosineAnnealingLR(o, %)"},
        {"CosineAnnealingWarmRestarts", "T_0", "CosineAnnealingWarmRestarts(o, %)", false},
        {"CosineAnnealingWarmRestarts", "T_mult", "CosineAnnealingWarmRestarts(o, 3, %)", false,
         R"("T_0": 3)"},
        {"CyclicLR", "step_size_up", "CyclicLR(o, 0.1, 0.5, %)", true, R"("base_lr": 0.1, "max_lr": 0.5)"},
        {"CyclicLR", "step_size_down", "CyclicLR(o, 0.1, 0.5, 3, %)", true,
         R"("base_lr": 0.1, "max_lr": 0.5)"},
        {"OneCycleLR", "total_steps", "OneCycleLR(o, 0.1, total_steps=%)", false, R"("max_lr": 0.1)"},
        {"OneCycleLR", "epochs", "OneCycleLR(o, 0.1, epochs=%, steps_per_epoch=20)", false,
         R"("max_lr": 0.1, "steps_per_epoch": 20)"},
        {"OneCycleLR", "steps_per_epoch", "OneCycleLR(o, 0.1, epochs=20, steps_per_epoch=%)", false,
         R"("max_lr": 0.1, "epochs": 20)"},
        {"SWALR", "anneal_epochs", "SWALR(o, 0.1, %)", false, R"("swa_lr": 0.1)"},
        {"SequentialLR", "milestones", "SequentialLR(o, [ConstantLR(o), ExponentialLR(o, 0.9)], [%])", true,
         R"("schedulers": [{"type": "ConstantLR"}, {"type": "ExponentialLR", "gamma": 0.9}])"},
        {"ReduceLROnPlateau", "patience", "ReduceLROnPlateau(o, patience=%)"},
        {"ReduceLROnPlateau", "cooldown", "ReduceLROnPlateau(o, cooldown=%)"},
    };
    return all;
}

std::string called(const Length& length, const std::string& value)
{
    std::string call = length.call;
    return call.replace(call.find('%'), 1, value);
}

/// What JSON with this value says, as the program writes it, or why it is refused.
std::string read(const Length& length, const std::string& value)
{
    const std::string setting = length.key == "milestones" ? "[" + value + "]" : value;
    const auto schedule = schedule::fromJson(
        Json::parse(R"({"type": ")" + length.type + R"(", ")" + length.key + "\": " + setting +
                    (length.more.empty() ? "" : ", " + length.more) + "}"),
        "");
    return schedule ? schedule::toJson(*schedule).dump() : schedule.issues().front().text();
}

TEST(WholeFloats, AreTakenWherePyTorchTakesThem)
{
    for (const Length& length : lengths()) {
        for (const auto& [written, whole] :
             {std::pair<std::string, std::string>{"5.0", "5"}, {"1e3", "1000"}}) {
            if (length.takesFloat) {
                EXPECT_EQ(imported(called(length, written)), imported(called(length, whole))) << length.call;
                EXPECT_EQ(read(length, written), read(length, whole)) << length.type;
            } else {
                const auto result = fromPyTorch(called(length, written));
                ASSERT_FALSE(result) << length.call;
                EXPECT_EQ(result.issues().front().message.find(length.key + " of " + length.type +
                                                               " is the float " +
                                                               Json(std::stod(written)).dump() +
                                                               ", where PyTorch "
                                                               "takes an int alone"),
                          0U)
                    << result.issues().front().message;
                EXPECT_EQ(read(length, written), "/" + length.key + ": is " +
                                                     Json(std::stod(written)).dump() +
                                                     "; needs a whole number without a point, such as " +
                                                     whole + ", as PyTorch does");
            }
        }
    }
}

/// PyTorch takes some of these, and never reaches a milestone at 28.999999999999996; rounding would.
TEST(WholeFloats, AreNotMadeOfOthers)
{
    for (const Length& length : lengths()) {
        if (length.key != "T_max") { // of which any length makes sense
            for (const std::string value : {"2.5", "28.999999999999996", "9007199254740994.0"}) {
                EXPECT_FALSE(fromPyTorch(called(length, value))) << called(length, value);
                EXPECT_NE(read(length, value).find(": is "), std::string::npos) << read(length, value);
            }
        }
    }
    expectRefusal("MultiStepLR(o, [0.29 * 100])", "/milestones/0",
                  "is 28.999999999999996; needs a whole number");
}

TEST(WholeFloats, AreWhatPeopleWorkOut)
{
    EXPECT_EQ(
        imported("total_steps = 1000\nMultiStepLR(o, milestones=[0.5 * total_steps, 0.75 * total_steps])"),
        R"({"type":"MultiStepLR","milestones":[500,750]})");
    EXPECT_EQ(imported("total = 1000\nLinearLR(o, total_iters=0.1 * total)"),
              R"({"type":"LinearLR","total_iters":100})");
    EXPECT_EQ(imported("StepLR(o, step_size=90 / 3)"), R"({"type":"StepLR","step_size":30})");
    EXPECT_EQ(imported("CosineAnnealingLR(o, 2.5)"), R"({"type":"CosineAnnealingLR","T_max":2.5})");
    expectRefusal("OneCycleLR(o, 0.1, total_steps=20 * 50 / 1)", "line 1, column 32",
                  "total_steps of OneCycleLR is the float 1000.0");
    EXPECT_EQ(imported("OneCycleLR(o, 0.1, total_steps=int(20 * 50 / 1))"),
              R"({"type":"OneCycleLR","max_lr":0.1,"total_steps":1000})");
}

} // namespace
} // namespace lrp::importer
