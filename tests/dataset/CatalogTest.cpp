#include "core/dataset/Catalog.h"

#include <gtest/gtest.h>

namespace lrp::dataset
{
namespace
{

TEST(EveryDataset, ReadsItsOwnDefaults)
{
    for (const params::Entry& entry : entries()) {
        const auto source = fromJson(entry.defaults, "");
        ASSERT_TRUE(source) << entry.id << ": " << source.issues().front().text();
        EXPECT_EQ(toJson(*source).dump(), entry.defaults.dump());
    }
}

TEST(EveryDataset, HasTheIdThatFilesName)
{
    std::vector<std::string> ids;
    for (const params::Entry& entry : entries()) {
        ids.push_back(entry.id);
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"two_spirals", "moons", "circles", "blobs", "xor", "noisy_sine",
                                             "fashion_mnist", "idx", "csv", "none"}));
}

TEST(EveryDataset, KnowsItsSizeAndKindBeforeItIsLoaded)
{
    for (const params::Entry& entry : entries()) {
        const auto source = fromJson(entry.defaults, "");
        if (!isGenerated(*source)) {
            continue;
        }
        const auto data = load(*source, 42, "");
        EXPECT_EQ(size(*source, "")->examples, data->examples()) << entry.id;
        EXPECT_EQ(isPlanar(*source), data->isPlanar()) << entry.id;
        EXPECT_EQ(givesImages(*source), data->isImages()) << entry.id;
    }
}

TEST(EveryDataset, RefusesTooFewPointsByName)
{
    for (const params::Entry& entry : entries()) {
        if (entry.field("points") == nullptr) {
            continue;
        }
        params::Json json = entry.defaults;
        json["points"] = 9;
        const auto source = fromJson(json, "/problem/dataset");
        ASSERT_FALSE(source) << entry.id;
        const std::string text = source.issues().front().text();
        EXPECT_TRUE(text.starts_with("/problem/dataset/points: is 9; needs a whole number from 10 to "))
            << text;
        EXPECT_TRUE(text.ends_with("The nearest is 10")) << text;
    }
}

TEST(Catalog, NamesTheNearestDataset)
{
    const auto source = fromJson({{"type", "two_spiral"}}, "/d");

    ASSERT_FALSE(source);
    EXPECT_EQ(source.issues().front().pointer, "/d/type");
    EXPECT_NE(source.issues().front().message.find("did you mean two_spirals?"), std::string::npos);
}

TEST(Catalog, FilesMustBeNamed)
{
    EXPECT_EQ(fromJson({{"type", "csv"}}, "/d").issues().front().text(),
              "/d/file: is missing; it has no default");
    EXPECT_EQ(fromJson({{"type", "idx"}}, "/d").issues().size(), 2U);
}

} // namespace
} // namespace lrp::dataset
