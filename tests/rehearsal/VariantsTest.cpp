#include "core/rehearsal/Variants.h"

#include "tests/rehearsal/Lanes.h"

#include <gtest/gtest.h>

namespace lrp::rehearsal
{
namespace
{

std::vector<std::string> namesOf(const std::string& key, const std::string& values)
{
    std::vector<std::string> names;
    const auto variants = variantsOf(
        laneWith(R"({"type": "warmup", "length": 2, "of": {"type": "ReduceLROnPlateau", "patience": 5}})"),
        key, values, "--vary");
    for (const Variant& variant : variants.value()) {
        names.push_back(variant.name);
    }
    return names;
}

std::string refusal(const std::string& key, const std::string& values)
{
    const auto variants = variantsOf(laneWith(R"({"type": "ReduceLROnPlateau"})"), key, values, "--vary");
    return variants ? "" : variants.issues().front().text();
}

TEST(Variants, AreTheLaneAndItsNeighbours)
{
    EXPECT_EQ(namesOf("patience", "2, 5 10"),
              (std::vector<std::string>{"patience 5", "patience 2", "patience 10"}));
    EXPECT_EQ(namesOf("threshold_mode", "abs"),
              (std::vector<std::string>{"threshold_mode rel", "threshold_mode abs"}));
    EXPECT_EQ(namesOf("", ""), (std::vector<std::string>{"ReduceLROnPlateau"}));
}

TEST(Variants, RefuseWhatTheScheduleRefuses)
{
    EXPECT_EQ(refusal("patiense", "2"),
              R"(--vary: ReduceLROnPlateau has no setting "patiense"; did you mean patience?)");
    EXPECT_NE(refusal("factor", "1.5").find("--vary: is 1.5; needs"), std::string::npos)
        << refusal("factor", "1.5");
    EXPECT_EQ(refusal("patience", "1 2 3 4 5 6 7 8"),
              "--vary: names 8 values; needs at most 7, beside the lane's own");
}

} // namespace
} // namespace lrp::rehearsal
