#include "core/sweep/detail/Values.h"

#include "core/elementary/Elementary.h"
#include "core/elementary/SplitMix64.h"
#include "core/params/Text.h"
#include "core/text/Figures.h"

#include <algorithm>
#include <cmath>
#include <xxhash.h>

namespace lrp::sweep
{

using params::Json;

namespace
{

/// Uniform in [0, 1).
double drawn(const Specification& specification, const Parameter& parameter, std::size_t draw)
{
    const std::uint64_t begin = XXH3_64bits_withSeed(parameter.pointer.data(), parameter.pointer.size(),
                                                     static_cast<XXH64_hash_t>(specification.seed));
    return static_cast<double>(elementary::splitMix64(begin, draw + 1) >> 11) * 0x1p-53;
}

/// The number at a share of the way from one end to the other.
double between(double low, double high, Distribution distribution, double share)
{
    if (share == 0.0 || share == 1.0) {
        return share == 0.0 ? low : high;
    }
    constexpr int kDigits = 12;
    // Of halves, as the ends may be further apart than any number is.
    const double x = distribution == Distribution::Uniform
                         ? 2.0 * (low / 2.0 * (1.0 - share) + high / 2.0 * share)
                         : elementary::exponential(elementary::naturalLog(low) * (1.0 - share) +
                                                   elementary::naturalLog(high) * share);
    return std::clamp(rounded(x, kDigits), low, high);
}

/// Each whole number of the range as likely as its neighbours: half a unit more on either side.
double wholeDrawn(const Range& range, double share)
{
    const double low = std::ceil(range.min);
    const double high = std::floor(range.max);
    if (low > high) { // no whole number lies in it
        return std::round(range.min);
    }
    return std::clamp(std::round(between(low - 0.5, high + 0.5, range.distribution, share)), low, high);
}

double pointOf(const Range& range, std::size_t k)
{
    const auto last = static_cast<double>(range.count.value_or(2) - 1);
    return between(range.min, range.max, range.distribution, static_cast<double>(k) / last);
}

} // namespace

std::size_t sizeOf(const Parameter& parameter)
{
    return parameter.values.empty() ? static_cast<std::size_t>(parameter.range.count.value_or(1))
                                    : parameter.values.size();
}

std::size_t choiceOf(const Specification& specification, std::size_t parameter, std::size_t combination)
{
    const Parameter& asked = specification.parameters[parameter];
    if (specification.method == Method::Random) {
        const auto size = static_cast<double>(asked.values.size());
        return asked.values.empty()
                   ? combination
                   : static_cast<std::size_t>(drawn(specification, asked, combination) * size);
    }
    for (std::size_t i = specification.parameters.size() - 1; i > parameter; --i) {
        combination /= sizeOf(specification.parameters[i]);
    }
    return combination % sizeOf(asked);
}

Json valueOf(const Specification& specification, std::size_t parameter, std::size_t combination, bool whole)
{
    const Parameter& asked = specification.parameters[parameter];
    const std::size_t choice = choiceOf(specification, parameter, combination);
    if (!asked.values.empty()) {
        return asked.values[choice];
    }
    if (specification.method == Method::Grid) {
        const double point = pointOf(asked.range, choice);
        return params::asTyped(whole ? std::round(point) : point);
    }
    const double share = drawn(specification, asked, choice);
    return params::asTyped(whole
                               ? wholeDrawn(asked.range, share)
                               : between(asked.range.min, asked.range.max, asked.range.distribution, share));
}

std::string placeOf(const Specification& specification, std::size_t parameter, std::size_t combination)
{
    const Parameter& asked = specification.parameters[parameter];
    const std::size_t choice = choiceOf(specification, parameter, combination);
    if (asked.isTyped) {
        return asked.place;
    }
    if (!asked.values.empty()) {
        return asked.place + "/values/" + std::to_string(choice);
    }
    const bool isEnd = specification.method == Method::Grid && (choice == 0 || choice + 1 == sizeOf(asked));
    return isEnd ? asked.place + (choice == 0 ? "/min" : "/max") : asked.place;
}

} // namespace lrp::sweep
