#include "core/schedule/detail/Overflow.h"

#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <cmath>
#include <limits>

namespace lrp::schedule
{

double overflowOf(double base)
{
    if (!(std::abs(base) > 1.0)) {
        return std::numeric_limits<double>::infinity();
    }
    const auto isTooLarge = [base](double n) { return std::isinf(std::pow(base, n)); };
    double n = std::floor(std::log(std::numeric_limits<double>::max()) / std::log(std::abs(base)));
    constexpr double kExact = 1e15; // above it n and n + 1 may be the same, and no run comes so far
    if (n > kExact) {
        return n;
    }
    while (n > 0.0 && isTooLarge(n)) { // the logarithm is rounded
        n -= 1.0;
    }
    while (!isTooLarge(n)) {
        n += 1.0;
    }
    return n;
}

std::string tooLarge(double base, double exponent)
{
    return translate("schedule", "OverflowError: %1 ** %2 is too large")
        .arg(params::shortest(base))
        .arg(params::shortest(exponent));
}

} // namespace lrp::schedule
