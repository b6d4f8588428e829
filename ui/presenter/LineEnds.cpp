#include "ui/presenter/LineEnds.h"

#include <algorithm>
#include <numeric>

namespace lrp::ui
{

namespace
{

/// The nearest list that never falls, by pooling neighbours that do. Source: Ayer et al. 1955.
std::vector<double> neverFalling(const std::vector<double>& values)
{
    struct Pool {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Pool> pools;
    for (const double value : values) {
        pools.push_back({value, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back() = {pools.back().sum + last.sum, pools.back().count + last.count};
        }
    }
    std::vector<double> result;
    for (const Pool& pool : pools) {
        result.insert(result.end(), pool.count, pool.mean());
    }
    return result;
}

} // namespace

std::vector<double> pushedApart(const std::vector<double>& wanted, double gap, double top, double bottom)
{
    const std::size_t count = wanted.size();
    if (count > 1) {
        gap = std::min(gap, (bottom - top) / static_cast<double>(count - 1));
    }
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    const auto offset = [gap](std::size_t rank) { return gap * static_cast<double>(rank); };
    std::vector<double> slack;
    for (std::size_t rank = 0; rank < count; ++rank) {
        slack.push_back(wanted[order[rank]] - offset(rank));
    }
    slack = neverFalling(slack);
    std::vector<double> places(count);
    for (std::size_t rank = 0; rank < count; ++rank) {
        const double highest = std::max(top, bottom - offset(count - 1));
        places[order[rank]] = std::clamp(slack[rank], top, highest) + offset(rank);
    }
    return places;
}

} // namespace lrp::ui
