#include "core/tensorboard/Records.h"

#include "core/tensorboard/Crc32c.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace lrp::tensorboard
{
namespace
{

using namespace std::string_literals;

TEST(Crc32c, GivesTheValuesOfTheStandard)
{
    std::string ascending;
    for (char c = 0; c < 32; ++c) {
        ascending += c;
    }
    EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8A9136AAU);
    EXPECT_EQ(crc32c(std::string(32, '\xff')), 0x62A8AB43U);
    EXPECT_EQ(crc32c(ascending), 0x46DD794EU);
    EXPECT_EQ(crc32c(""), 0U);
    EXPECT_EQ(maskedCrc32c(""), 0xA282EAD8U);
}

TEST(Records, HaveTheBytesOfTheFormat)
{
    const Event event{.wallTime = 1.5, .step = 300, .scalars = {{"a", 2.0}}};

    // wall_time = 1: double; step = 2: varint; summary = 5 { value = 1 { tag = 1: "a"; simple_value = 2:
    // float } }
    const std::string data = "\x09\0\0\0\0\0\0\xf8\x3f"
                             "\x10\xac\x02"
                             "\x2a\x0a\x0a\x08\x0a\x01"
                             "a\x15\0\0\0\x40"s;
    EXPECT_EQ(dataOf(event), data);
    const std::string record = recordOf(event);
    ASSERT_EQ(record.size(), kHeaderBytes + data.size() + kFooterBytes);
    EXPECT_EQ(record.substr(0, 8), "\x18\0\0\0\0\0\0\0"s);
    EXPECT_EQ(record.substr(kHeaderBytes, data.size()), data);
    EXPECT_EQ(lengthIn(record.substr(0, kHeaderBytes)), data.size());
    EXPECT_TRUE(isFooterOf(record.substr(record.size() - kFooterBytes), data));
}

TEST(Records, TellWhereATrainingStarts)
{
    const Event start{.wallTime = 1.5, .step = 300, .isStart = true};

    // session_log = 7 { status = 1: START }
    EXPECT_EQ(dataOf(start).substr(12), "\x3a\x02\x08\x01"s);
    EXPECT_TRUE(eventIn(dataOf(start))->isStart);
    EXPECT_FALSE(eventIn("\x10\x05\x3a\x02\x08\x03"s)->isStart); // CHECKPOINT
    EXPECT_FALSE(eventIn(dataOf({.step = 300}))->isStart);
}

TEST(Records, ReadBackWhatWasWritten)
{
    const double infinity = std::numeric_limits<double>::infinity();
    const Event event{.wallTime = 1.7e9 + 0.25,
                      .step = std::int64_t{1} << 40,
                      .scalars = {{"loss/training", std::nan("")}, {"größe", -infinity}, {"", 0.1}}};

    const std::optional<Event> back = eventIn(dataOf(event));

    ASSERT_TRUE(back);
    EXPECT_EQ(back->wallTime, event.wallTime);
    EXPECT_EQ(back->step, event.step);
    ASSERT_EQ(back->scalars.size(), 3U);
    EXPECT_TRUE(std::isnan(back->scalars[0].value));
    EXPECT_EQ(back->scalars[1].tag, "größe");
    EXPECT_EQ(back->scalars[1].value, -infinity);
    EXPECT_EQ(back->scalars[2].value, static_cast<double>(0.1F));
}

TEST(Records, VersionStandsInTheFirst)
{
    const std::optional<Event> back = eventIn(dataOf({.fileVersion = std::string(kFileVersion)}));

    ASSERT_TRUE(back);
    EXPECT_EQ(back->fileVersion, "brain.Event:2");
    EXPECT_TRUE(back->scalars.empty());
}

TEST(Records, TensorsWithOneNumberAreScalars)
{
    // value { tag "t"; tensor = 8 { dtype = 1: 1; tensor_content = 4: 2.0f } }, as TensorFlow 2 writes it
    const std::string content = "\x2a\x0f\x0a\x0d\x0a\x01t\x42\x08\x08\x01\x22\x04\0\0\0\x40"s;
    // float_val = 5, packed; dtype 1
    const std::string packed = "\x2a\x0f\x0a\x0d\x0a\x01t\x42\x08\x08\x01\x2a\x04\0\0\0\x40"s;
    // tensor_content of float64; dtype 2
    const std::string wide = "\x2a\x13\x0a\x11\x0a\x01t\x42\x0c\x08\x02\x22\x08\0\0\0\0\0\0\0\x40"s;
    for (const std::string& data : {content, packed, wide}) {
        const std::optional<Event> event = eventIn(data);
        ASSERT_TRUE(event);
        ASSERT_EQ(event->scalars.size(), 1U);
        EXPECT_EQ(event->scalars[0].tag, "t");
        EXPECT_EQ(event->scalars[0].value, 2.0);
    }
}

TEST(Records, OtherSummariesArePassedOver)
{
    // value { tag "t"; image = 4 { … } }, then a tensor of text, dtype 7, then a field that nobody knows
    const std::string image = "\x2a\x09\x0a\x07\x0a\x01t\x22\x02\x08\x05"s;
    const std::string text = "\x2a\x0d\x0a\x0b\x0a\x01t\x42\x06\x08\x07\x42\x02ok"s;
    for (const std::string& data : {image, text, "\xf8\x07\x01"s}) {
        const std::optional<Event> event = eventIn(data);
        ASSERT_TRUE(event);
        EXPECT_TRUE(event->scalars.empty());
    }
    EXPECT_FALSE(eventIn("\x2a\x7f"));
}

TEST(Records, WhatIsNoTextIsRefusedInSilence)
{
    testing::internal::CaptureStderr();
    EXPECT_FALSE(eventIn("\x1a\x01\xff"));
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

} // namespace
} // namespace lrp::tensorboard
