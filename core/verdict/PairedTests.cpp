#include "core/verdict/PairedTests.h"

#include "core/elementary/Median.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <vector>

namespace lrp::verdict
{
namespace
{

/// Twice the rank of each size, a whole number also where equal sizes share the mean of theirs.
std::vector<std::size_t> doubledRanks(const std::vector<double>& sizes)
{
    std::vector<std::size_t> order(sizes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::sort(order, {}, [&](std::size_t i) { return sizes[i]; });
    std::vector<std::size_t> ranks(sizes.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && sizes[order[end]] == sizes[order[first]]) {
            ++end;
        }
        for (std::size_t k = first; k < end; ++k) {
            ranks[order[k]] = first + end + 1; // twice the mean of first + 1 … end
        }
        first = end;
    }
    return ranks;
}

/// How likely each sum from 0 to `most` is where every number is added or left out by the toss of a coin.
std::vector<double> chancesOfSums(const std::vector<std::size_t>& numbers, std::size_t most)
{
    std::vector<double> chances(most + 1, 0.0);
    chances[0] = 1.0;
    for (const std::size_t number : numbers) {
        for (std::size_t sum = most + 1; sum-- > 0;) {
            chances[sum] = (chances[sum] + (sum >= number ? chances[sum - number] : 0.0)) / 2.0;
        }
    }
    return chances;
}

/// How many Walsh averages lie outside the interval on either side.
std::size_t outsideOf(std::size_t differences)
{
    constexpr double kTails = 1.0 - 0.95;
    std::vector<std::size_t> ranks;
    for (std::size_t rank = 1; rank <= differences; ++rank) {
        ranks.push_back(rank);
    }
    const auto chances = chancesOfSums(ranks, differences * (differences + 1) / 4);
    std::size_t outside = 0;
    double tail = 0.0;
    while (outside < chances.size() && 2.0 * (tail + chances[outside]) <= kTails) {
        tail += chances[outside++];
    }
    return outside;
}

} // namespace

double signTest(std::size_t wins, std::size_t losses)
{
    const std::size_t n = wins + losses;
    assert(n <= 10'000);
    // 2⁻ⁿ is too small for a double from 1,075 on.
    auto chance = std::ldexp(1.0L, -static_cast<int>(n));
    auto tail = chance;
    for (std::size_t i = 0; i < std::min(wins, losses); ++i) {
        chance *= static_cast<long double>(n - i) / static_cast<long double>(i + 1);
        tail += chance;
    }
    return std::min(1.0, static_cast<double>(2.0L * tail));
}

SignedRanks wilcoxon(std::span<const double> differences)
{
    assert(differences.size() <= kMostPairs);
    std::vector<double> sizes;
    std::vector<bool> isPositive;
    for (const double difference : differences) {
        if (difference != 0.0) {
            sizes.push_back(std::abs(difference));
            isPositive.push_back(difference > 0.0);
        }
    }
    if (sizes.empty()) {
        return {};
    }
    const auto ranks = doubledRanks(sizes);
    std::size_t positive = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        positive += isPositive[i] ? ranks[i] : 0;
    }
    const std::size_t all = sizes.size() * (sizes.size() + 1);
    const std::size_t w = std::min(positive, all - positive);
    double tail = 0.0;
    for (const double chance : chancesOfSums(ranks, w)) {
        tail += chance;
    }
    return {.w = static_cast<double>(w) / 2.0, .p = std::min(1.0, 2.0 * tail)};
}

Shift hodgesLehmann(std::span<const double> differences)
{
    assert(!differences.empty() && differences.size() <= kMostPairs);
    std::vector<double> averages;
    averages.reserve(differences.size() * (differences.size() + 1) / 2);
    for (std::size_t i = 0; i < differences.size(); ++i) {
        for (std::size_t j = i; j < differences.size(); ++j) {
            averages.push_back((differences[i] + differences[j]) / 2.0);
        }
    }
    std::ranges::sort(averages);
    Shift shift{.median = elementary::median(averages), .inside = {}};
    if (const std::size_t outside = outsideOf(differences.size()); outside > 0) {
        shift.inside = Interval{averages[outside - 1], averages[averages.size() - outside]};
    }
    return shift;
}

} // namespace lrp::verdict
