#pragma once

#include <algorithm>
#include <vector>

namespace lrp::elementary
{

/// The middle one of one value or more, of an even number the mean of the middle two. None is NaN; infinite
/// ones may be among them.
inline double median(std::vector<double> values)
{
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    return values.size() % 2 == 1 ? *half : 0.5 * (*half + *std::max_element(values.begin(), half));
}

} // namespace lrp::elementary
