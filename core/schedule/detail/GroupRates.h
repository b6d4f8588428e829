#pragma once

#include "core/schedule/Group.h"

#include <optional>
#include <vector>

namespace lrp::schedule
{

inline std::vector<double> ratesOf(const Groups& groups)
{
    std::vector<double> rates;
    for (const Group& group : groups) {
        rates.push_back(group.lr);
    }
    return rates;
}

/// Gives every group this rate, where there is one.
inline void setRates(Groups& groups, std::optional<double> rate)
{
    for (Group& group : groups) {
        group.lr = rate.value_or(group.lr);
    }
}

} // namespace lrp::schedule
