#include "core/verdict/Halving.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace lrp::verdict
{

std::vector<std::int64_t> rungLengths(std::int64_t steps)
{
    return {std::max<std::int64_t>(1, steps / 9), std::max<std::int64_t>(1, steps / 3), steps};
}

std::vector<std::size_t> survivors(std::span<const std::size_t> alive, std::span<const double> losses,
                                   std::size_t keep, Neighbours neighbours)
{
    assert(alive.size() == losses.size() && keep > 0);
    std::vector<std::size_t> places(alive.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, {}, [&](std::size_t i) {
        return std::isfinite(losses[i]) ? losses[i] : std::numeric_limits<double>::infinity();
    });
    const std::size_t best = places.empty() ? 0 : places.front();
    places.resize((alive.size() + keep - 1) / keep);
    if (neighbours == Neighbours::GoOn && !places.empty()) {
        for (std::size_t i = best > 0 ? best - 1 : 0; i < std::min(best + 2, alive.size()); ++i) {
            places.push_back(i);
        }
    }
    std::ranges::sort(places);
    const auto twice = std::ranges::unique(places);
    places.erase(twice.begin(), twice.end());
    std::vector<std::size_t> goOn;
    for (const std::size_t place : places) {
        goOn.push_back(alive[place]);
    }
    return goOn;
}

} // namespace lrp::verdict
