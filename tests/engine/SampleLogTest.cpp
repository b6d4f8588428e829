#include "core/engine/SampleLog.h"

#include <gtest/gtest.h>
#include <thread>

namespace lrp::engine
{
namespace
{

TEST(SampleLog, KeepsEveryEntryWhileItIsRead)
{
    constexpr std::size_t kEntries = 50'000;
    SampleLog<std::size_t> log;
    std::jthread writer([&] {
        for (std::size_t i = 0; i < kEntries; ++i) {
            log.append(i);
        }
    });
    std::size_t seen = 0;
    while (seen < kEntries) {
        const std::size_t size = log.size();
        log.forEachSpan(seen, size, [&](std::span<const std::size_t> entries) {
            for (const std::size_t entry : entries) {
                ASSERT_EQ(entry, seen);
                ++seen;
            }
        });
    }
    EXPECT_EQ(log.size(), kEntries);
    EXPECT_EQ(log[kEntries - 1], kEntries - 1);
}

TEST(SampleLog, SpansCoverAPartAcrossChunks)
{
    SampleLog<int> log;
    const int entries = static_cast<int>(SampleLog<int>::kChunk) + 100;
    for (int i = 0; i < entries; ++i) {
        log.append(i);
    }
    int spans = 0;
    int next = 50;
    log.forEachSpan(50, static_cast<std::size_t>(entries), [&](std::span<const int> part) {
        ++spans;
        for (const int entry : part) {
            EXPECT_EQ(entry, next++);
        }
    });
    EXPECT_EQ(spans, 2);
    EXPECT_EQ(next, entries);
}

} // namespace
} // namespace lrp::engine
