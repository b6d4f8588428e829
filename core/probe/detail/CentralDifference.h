#pragma once

#include "core/probe/detail/Numbers.h"

#include <algorithm>
#include <cassert>
#include <span>
#include <vector>

namespace lrp::probe
{

/// How far apart gradients of 32-bit numbers are best compared: products are exact to about 1e-4 from a third
/// to ten times this.
inline double differenceStep(std::span<const float> w)
{
    return 1e-3 * (1.0 + norm(w));
}

/// What a difference is computed in, kept from one to the next.
struct DifferenceMemory {
    std::vector<float>& at;
    std::vector<float>& ahead;
};

/// (g(w + h·v/‖v‖) − g(w − h·v/‖v‖)) · ‖v‖ / 2h; 0 for v = 0. `gradient(at, into)` writes g there and says
/// whether to go on, as this does.
template <class Gradient>
bool centralDifference(std::span<const float> w, std::span<const float> v, double h,
                       const DifferenceMemory& memory, std::span<float> product, Gradient&& gradient)
{
    assert(v.size() == w.size() && product.size() == w.size());
    const double length = norm(v);
    if (length == 0.0) {
        std::fill(product.begin(), product.end(), 0.0F);
        return true;
    }
    memory.at.resize(w.size());
    memory.ahead.resize(w.size());
    const auto gradientAt = [&](double by, std::span<float> into) {
        std::transform(w.begin(), w.end(), v.begin(), memory.at.begin(), [by](float x, float direction) {
            return static_cast<float>(static_cast<double>(x) + by * static_cast<double>(direction));
        });
        return gradient(std::span<const float>(memory.at), into);
    };
    if (!gradientAt(h / length, memory.ahead) || !gradientAt(-h / length, product)) {
        return false;
    }
    std::transform(memory.ahead.begin(), memory.ahead.end(), product.begin(), product.begin(),
                   [by = length / (2.0 * h)](float ahead, float behind) {
                       return static_cast<float>(by *
                                                 (static_cast<double>(ahead) - static_cast<double>(behind)));
                   });
    return true;
}

} // namespace lrp::probe
