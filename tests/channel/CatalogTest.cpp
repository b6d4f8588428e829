#include "core/channel/Catalog.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>

using namespace lrp::channel;

namespace
{

/// Lower case, digits and underscores: a column's name that no file has to put in quotes.
bool isPlainName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

} // namespace

TEST(ChannelCatalog, HasTheFiveThatEveryRunMeasures)
{
    for (const char* name : {"lr", "momentum", "training_loss", "validation_loss", "accuracy"}) {
        const auto found = find(name);
        ASSERT_TRUE(found) << name;
        EXPECT_FALSE(of(*found).isOptional) << name;
        EXPECT_EQ(of(*found).id, name);
    }
    EXPECT_FALSE(find("learning_rate"));
    EXPECT_EQ(of(id("accuracy")).worse, Worse::Lower);
    EXPECT_EQ(of(id("validation_loss")).worse, Worse::Higher);
    EXPECT_EQ(of(id("validation_loss")).every, Every::Evaluation);
    EXPECT_EQ(of(id("training_loss")).every, Every::Step);
}

TEST(ChannelCatalog, NamesAndTagsAreAllDifferent)
{
    std::set<std::string_view> names;
    std::set<std::string_view> tags;
    for (const Id each : all()) {
        const Channel& channel = of(each);
        EXPECT_TRUE(isPlainName(channel.id)) << channel.id;
        EXPECT_TRUE(names.insert(channel.id).second) << channel.id;
        EXPECT_TRUE(channel.tag.empty() || tags.insert(channel.tag).second) << channel.id;
        EXPECT_FALSE(channel.label.empty()) << channel.id;
        EXPECT_FALSE(channel.axis.empty()) << channel.id;
        EXPECT_TRUE(channel.summary.ends_with('.')) << channel.id;
    }
}

TEST(ChannelCatalog, ChannelsOfOneAxisHaveOneScale)
{
    for (const Id a : all()) {
        for (const Id b : all()) {
            EXPECT_TRUE(of(a).axis != of(b).axis || of(a).scale == of(b).scale)
                << of(a).id << " and " << of(b).id;
        }
    }
}

TEST(ChannelCatalog, WhatIsDerivedComesFromChannelsThatAreKept)
{
    for (const Id each : all()) {
        const Channel& channel = of(each);
        EXPECT_EQ(channel.dividend.empty(), channel.divisor.empty()) << channel.id;
        for (const std::string_view part : {channel.dividend, channel.divisor}) {
            if (!part.empty()) {
                ASSERT_TRUE(find(part)) << channel.id;
                EXPECT_TRUE(std::ranges::count(kept(), *find(part)) == 1) << channel.id;
            }
        }
    }
}

TEST(ChannelCatalog, WhatIsKeptIsFoundByItsPlace)
{
    for (std::size_t i = 0; i < kept().size(); ++i) {
        EXPECT_EQ(placeInKept(kept()[i]), i);
        EXPECT_TRUE(of(kept()[i]).isOptional) << of(kept()[i]).id;
    }
}
