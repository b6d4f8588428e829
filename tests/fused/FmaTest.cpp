#include "core/fused/detail/Vector.h"

#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

/// a · b + c of the set that every processor has, which on x86-64 is made without the instruction, beside the
/// C library's.
namespace
{

using lrp::fused::baseline::fma;
using lrp::fused::baseline::Four;

void expectExact(float a, float b, float c)
{
    // Beside others, that need no care.
    const Four result =
        fma(Four{1.5f, a, 2.5f, 0.0f}, Four{3.0f, b, -1.0f, 7.0f}, Four{0.25f, c, 1e30f, 0.0f});
    const float expected = std::fma(a, b, c);
    EXPECT_EQ(result[0], 4.75f);
    EXPECT_EQ(result[3], 0.0f);
    if (std::isnan(expected)) {
        EXPECT_TRUE(std::isnan(result[1])) << a << " · " << b << " + " << c;
    } else {
        EXPECT_EQ(std::bit_cast<std::uint32_t>(result[1]), std::bit_cast<std::uint32_t>(expected))
            << a << " · " << b << " + " << c;
    }
}

TEST(Fma, RoundsOnceWhereDoubleIsInTheMiddle)
{
    // 1 + 2^−11 + 2^−24 lies in the middle of two floats; what is added does not show in double.
    constexpr float kRoot = 1.0f + 0x1p-12f;
    for (const float sign : {1.0f, -1.0f}) {
        for (const float little : {0x1p-80f, -0x1p-80f, 0x1p-140f, 0.0f}) {
            expectExact(sign * kRoot, kRoot, little);
        }
    }
    std::mt19937 random(5);
    for (int i = 0; i < 100'000; ++i) {
        const auto odd = static_cast<float>(0x800001U + 2 * (random() % 0x3FFFFFU));
        const float power = std::ldexp(1.0f, static_cast<int>(random() % 200) - 100);
        expectExact(odd, power / 2,
                    (i % 2 ? 1 : -1) * std::ldexp(power, -static_cast<int>(random() % 40) - 30));
    }
}

TEST(Fma, IsExactAtEverySize)
{
    std::mt19937 random(6);
    for (int i = 0; i < 300'000; ++i) {
        expectExact(std::bit_cast<float>(static_cast<std::uint32_t>(random())),
                    std::bit_cast<float>(static_cast<std::uint32_t>(random())),
                    std::bit_cast<float>(static_cast<std::uint32_t>(random())));
        const auto small = [&] {
            return std::ldexp(static_cast<float>(random() % 0x1000000),
                              -static_cast<int>(random() % 60) - 60);
        };
        expectExact(small(), -small(), std::ldexp(small(), -40));
    }
}

TEST(Fma, KeepsSignsOfZeroAndInfinities)
{
    const float infinity = std::numeric_limits<float>::infinity();
    const float numbers[] = {0.0f, -0.0f, 1.0f, -1.0f, 3e38f, -3e38f, 1e-45f, infinity, -infinity, NAN};
    for (const float a : numbers) {
        for (const float b : numbers) {
            for (const float c : numbers) {
                expectExact(a, b, c);
            }
        }
    }
}

} // namespace
