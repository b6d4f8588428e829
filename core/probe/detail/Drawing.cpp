#include "core/probe/detail/Drawing.h"

#include "core/elementary/SplitMix64.h"
#include "core/surface/GradientNoise.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace lrp::probe
{
namespace
{

/// Whole numbers, by SplitMix64.
class Generator
{
public:
    explicit Generator(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    /// From 0 up to but not including `end`; evenly, but for one part in 2^64 / end.
    std::int64_t below(std::int64_t end)
    {
        return static_cast<std::int64_t>(elementary::splitMix64(m_seed, ++m_place) %
                                         static_cast<std::uint64_t>(end));
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_place = 0;
};

} // namespace

std::vector<std::int64_t> drawnRows(std::int64_t count, std::int64_t of, std::uint64_t seed)
{
    std::vector<std::int64_t> rows;
    if (count >= of) {
        rows.resize(static_cast<std::size_t>(of));
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    Generator generator(seed);
    std::unordered_set<std::int64_t> taken; // Floyd's way: memory for what is drawn, not for what there is
    for (std::int64_t last = of - count; last < of; ++last) {
        const std::int64_t row = generator.below(last + 1);
        rows.push_back(taken.insert(row).second ? row : *taken.insert(last).first);
    }
    for (std::size_t i = rows.size(); i > 1; --i) {
        std::swap(rows[i - 1], rows[static_cast<std::size_t>(generator.below(static_cast<std::int64_t>(i)))]);
    }
    return rows;
}

std::vector<float> normalNumbers(std::size_t count, std::uint64_t seed)
{
    const surface::GradientNoise noise(seed, 1.0);
    std::vector<float> numbers;
    numbers.reserve(count + 1);
    for (std::int64_t pair = 0; numbers.size() < count; ++pair) {
        const auto [first, second] = noise.at(pair);
        numbers.push_back(static_cast<float>(first));
        numbers.push_back(static_cast<float>(second));
    }
    numbers.resize(count);
    return numbers;
}

} // namespace lrp::probe
