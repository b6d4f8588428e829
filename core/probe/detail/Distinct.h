#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace lrp::probe
{

/// The lists that differ, each once, in their order; numbers that are none are the same.
inline std::vector<std::vector<double>> distinctOf(const std::vector<std::vector<double>>& lists)
{
    const auto areSame = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    std::vector<std::vector<double>> distinct;
    for (const std::vector<double>& list : lists) {
        const bool isKnown = std::ranges::any_of(distinct, [&](const std::vector<double>& other) {
            return std::ranges::equal(other, list, areSame);
        });
        if (!isKnown) {
            distinct.push_back(list);
        }
    }
    return distinct;
}

} // namespace lrp::probe
