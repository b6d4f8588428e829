#pragma once

#include <numbers>

namespace lrp::fit
{

/// Where a function of one number that falls and then rises is least between `from` and `to`, to within
/// `width`. Each round keeps 0.618 of what is left and asks for one value. What a value tells of the place
/// ends at the square root of the arithmetic's precision. Source: Kiefer 1953.
template <class Function>
double goldenSection(const Function& function, double from, double to, double width)
{
    constexpr double kKept = std::numbers::phi - 1.0;
    double left = to - kKept * (to - from);
    double right = from + kKept * (to - from);
    double atLeft = function(left);
    double atRight = function(right);
    while (to - from > width) {
        if (atLeft < atRight) {
            to = right;
            right = left;
            atRight = atLeft;
            left = to - kKept * (to - from);
            atLeft = function(left);
        } else {
            from = left;
            left = right;
            atLeft = atRight;
            right = from + kKept * (to - from);
            atRight = function(right);
        }
    }
    return 0.5 * (from + to);
}

} // namespace lrp::fit
