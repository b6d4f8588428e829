#include "core/store/detail/Packed.h"
#include "core/store/detail/SampleBlock.h"
#include "tests/store/Fixture.h"

#include <limits>
#include <random>

namespace lrp::store
{
namespace
{

TEST(Packed, GivesBackWhatWasPacked)
{
    std::string content(100'000, 'x');
    content[7] = '\0';
    EXPECT_EQ(unpack(pack(content)), content);
    EXPECT_EQ(unpack(pack("")), "");
}

TEST(Packed, RefusesEveryBlobWithAFlippedBit)
{
    const std::string packed = pack("a learning rate of 0.1, then of 0.01");
    for (std::size_t bit = 0; bit < 8 * packed.size(); ++bit) {
        std::string flipped = packed;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ 1 << bit % 8);
        const auto content = unpack(flipped);
        EXPECT_TRUE(!content || content == unpack(packed)) << "bit " << bit;
    }
    for (std::size_t size = 0; size < packed.size(); ++size) {
        EXPECT_FALSE(unpack(packed.substr(0, size)));
    }
}

TEST(Packed, RefusesASizeThatTheBytesCannotHold)
{
    std::string packed = pack("short");
    packed[2] = '\x7f'; // 8 MB
    EXPECT_FALSE(unpack(packed));
    EXPECT_FALSE(unpack(pack("eleven byte"), 10));
}

TEST(SampleBlock, GivesBackEveryBit)
{
    std::mt19937_64 random(1);
    engine::SampleColumns samples;
    for (std::int64_t i = 0; i < 4096; ++i) {
        // Any bits: infinities, subnormals, and NaN with payloads, but none that signal, which cannot be
        // copied.
        const auto any = [&] { return std::bit_cast<double>(random() | std::uint64_t{1} << 51); };
        const auto loss = std::bit_cast<float>(static_cast<std::uint32_t>(random()) | 1U << 22);
        samples.append({.step = 70 + i, .lr = any(), .loss = static_cast<double>(loss), .momentum = any()});
    }
    engine::SampleColumns read;
    ASSERT_TRUE(unpackSamples(packSamples(samples, 0, 4096), 70, 4096, read));
    for (std::size_t i = 0; i < 4096; ++i) {
        ASSERT_EQ(read[i].step, samples[i].step);
        ASSERT_EQ(bitsOf(read.lr(i)), bitsOf(samples.lr(i)));
        ASSERT_EQ(bitsOf(read.loss(i)), bitsOf(samples.loss(i)));
        ASSERT_EQ(bitsOf(read.momentum(i)), bitsOf(samples.momentum(i)));
    }
}

TEST(SampleBlock, HoldsASteadyMomentumOnce)
{
    engine::SampleColumns steady;
    engine::SampleColumns moving;
    for (std::int64_t i = 0; i < 1000; ++i) {
        steady.append({.step = i, .lr = 0.1, .loss = 1.0, .momentum = std::nan("7")});
        moving.append({.step = i, .lr = 0.1, .loss = 1.0, .momentum = std::sin(static_cast<double>(i))});
    }
    const std::string packed = packSamples(steady, 0, 1000);
    EXPECT_LT(packed.size() + 4000, packSamples(moving, 0, 1000).size());
    engine::SampleColumns read;
    ASSERT_TRUE(unpackSamples(packed, 0, 1000, read));
    EXPECT_EQ(bitsOf(read.momentum(999)), bitsOf(std::nan("7")));
}

TEST(SampleBlock, RefusesACountThatIsNotItsOwn)
{
    engine::SampleColumns samples;
    for (std::int64_t i = 0; i < 10; ++i) {
        samples.append(sampleAt(i));
    }
    const std::string packed = packSamples(samples, 0, 10);
    engine::SampleColumns read;
    for (const std::size_t count : {std::size_t{0}, std::size_t{9}, std::size_t{11}, kBlock + 1}) {
        EXPECT_FALSE(unpackSamples(packed, 0, count, read));
    }
    EXPECT_FALSE(unpackSamples(pack(""), 0, 10, read));
    EXPECT_EQ(read.size(), 0U);
}

} // namespace
} // namespace lrp::store
