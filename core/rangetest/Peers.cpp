#include "core/rangetest/Peers.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lrp::rangetest
{
namespace
{

using Numbers = std::vector<double>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The place of the least number, as numpy.argmin: the first NaN, if there is one.
std::size_t leastOf(const Numbers& values)
{
    const auto nan = std::ranges::find_if(values, [](double x) { return std::isnan(x); });
    const auto least = nan == values.end() ? std::ranges::min_element(values) : nan;
    return static_cast<std::size_t>(least - values.begin());
}

/// The slopes against the number of the step, as numpy.gradient: central within, one-sided at the ends. Of
/// two numbers or more.
Numbers slopesOf(const Numbers& y)
{
    Numbers slopes(y.size());
    for (std::size_t i = 1; i + 1 < y.size(); ++i) {
        slopes[i] = (y[i + 1] - y[i - 1]) / 2.0;
    }
    slopes.front() = y[1] - y[0];
    slopes.back() = y[y.size() - 1] - y[y.size() - 2];
    return slopes;
}

/// The same against x, whose spacings differ: of the parabola through three points.
Numbers slopesOf(const Numbers& y, const Numbers& x)
{
    Numbers slopes(y.size());
    for (std::size_t i = 1; i + 1 < y.size(); ++i) {
        const double before = x[i] - x[i - 1];
        const double after = x[i + 1] - x[i];
        slopes[i] = -after / (before * (before + after)) * y[i - 1] +
                    (after - before) / (before * after) * y[i] +
                    before / (after * (before + after)) * y[i + 1];
    }
    const std::size_t last = y.size() - 1;
    slopes.front() = (y[1] - y[0]) / (x[1] - x[0]);
    slopes.back() = (y[last] - y[last - 1]) / (x[last] - x[last - 1]);
    return slopes;
}

/// The mean that forgets 2 % a step, its start's bias taken out as if `more` values more had been seen.
Numbers debiased(std::span<const double> losses, std::size_t more)
{
    constexpr double kKept = 0.98;
    double mean = 0.0;
    Numbers smooth;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        mean = kKept * mean + (1.0 - kKept) * losses[i];
        smooth.push_back(mean / (1.0 - std::pow(kKept, static_cast<double>(i + 1 + more))));
    }
    return smooth;
}

Numbers partOf(std::span<const double> values, std::size_t from, std::size_t to)
{
    const auto part = from < to ? values.subspan(from, to - from) : std::span<const double>();
    return {part.begin(), part.end()};
}

/// The longest strictly falling subsequence is looked for with the table of the lengths that end at each
/// step; of its extent a third and a sixth are left out.
double valley(const Numbers& losses, const Numbers& rates)
{
    std::vector<std::ptrdiff_t> length(losses.size(), 1);
    std::ptrdiff_t begin = 0;
    std::ptrdiff_t end = 0;
    for (std::size_t i = 1; i < losses.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (losses[i] < losses[j] && length[i] < length[j] + 1) {
                length[i] = length[j] + 1;
            }
            if (length[static_cast<std::size_t>(end)] < length[i]) {
                end = static_cast<std::ptrdiff_t>(i);
                begin = end - length[i];
            }
        }
    }
    const double third = static_cast<double>(end - begin) / 3.0;
    const auto place = begin + static_cast<std::ptrdiff_t>(third) + static_cast<std::ptrdiff_t>(third / 2.0);
    return place < 0 ? rates.back() : rates[static_cast<std::size_t>(place)]; // −1 is Python's last
}

std::optional<double> slide(const Numbers& losses, const Numbers& rates)
{
    constexpr std::size_t kWidth = 15;
    constexpr double kThreshold = 0.005;
    if (losses.size() <= kWidth) {
        return std::nullopt; // an IndexError there
    }
    const Numbers slopes = slopesOf(losses);
    std::size_t right = losses.size() - 1;
    double found = rates[right - kWidth];
    for (; right >= kWidth && std::abs(slopes[right] - slopes[right - kWidth]) > kThreshold; --right) {
        found = rates[right - kWidth];
    }
    return found;
}

std::optional<double> steep(const Numbers& losses, const Numbers& rates)
{
    Numbers slopes;
    for (std::size_t i = 0; i + 1 < losses.size(); ++i) {
        slopes.push_back((losses[i + 1] - losses[i]) / (std::log(rates[i + 1]) - std::log(rates[i])));
    }
    return slopes.empty() ? std::nullopt : std::optional(rates[leastOf(slopes)]);
}

/// Smoothed by a factor, up to and including the step that stops torch-lr-finder and Ignite.
Numbers smoothedByFactor(std::span<const double> losses)
{
    constexpr double kNew = 0.05;
    constexpr double kTooFar = 5.0;
    Numbers smooth;
    double best = 0.0;
    for (const double loss : losses) {
        smooth.push_back(smooth.empty() ? loss : kNew * loss + (1.0 - kNew) * smooth.back());
        if (smooth.size() == 1 || smooth.back() < best) {
            best = smooth.back();
        }
        if (smooth.back() > kTooFar * best) {
            break;
        }
    }
    return smooth;
}

constexpr double kTooFar = 4.0; ///< above the least, for fastai and Lightning

} // namespace

Fastai fastai(std::span<const double> losses, std::span<const double> rates)
{
    assert(losses.size() == rates.size());
    Fastai found{.ran = losses.size(), .smooth = debiased(losses, 0)};
    double best = kInfinity;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        best = found.smooth[i] < best ? found.smooth[i] : best;
        if (found.smooth[i] > kTooFar * best) {
            found.ran = i + 1;
            break;
        }
    }
    found.smooth.resize(found.ran);
    constexpr std::size_t kLeftOut = 5;
    found.from = losses.size() / 10;
    found.to = std::max(found.from, found.ran - std::min(found.ran, kLeftOut));
    Numbers y = partOf(found.smooth, found.from, found.to);
    y.erase(std::ranges::find_if(y, [](double loss) { return std::isnan(loss); }), y.end());
    found.to = found.from + y.size();
    if (y.empty()) {
        return found;
    }
    const Numbers x = partOf(rates, found.from, found.to);
    found.valley = valley(y, x);
    found.slide = slide(y, x);
    found.minimum = x[leastOf(y)] / 10.0;
    found.steep = steep(y, x);
    return found;
}

Lightning lightning(std::span<const double> losses, std::span<const double> rates)
{
    assert(losses.size() == rates.size());
    Lightning found{.ran = losses.size(), .smooth = debiased(losses, 1)};
    double best = 0.0;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const double smooth = found.smooth[i];
        if (i > 0 && smooth > kTooFar * best) {
            found.ran = i + 1;
            break;
        }
        best = i == 0 || smooth < best ? smooth : best;
    }
    found.smooth.resize(found.ran);
    constexpr std::size_t kFirst = 10;
    Numbers x;
    Numbers y;
    for (std::size_t i = kFirst; i + 1 < found.ran; ++i) {
        if (std::isfinite(found.smooth[i])) {
            x.push_back(rates[i]);
            y.push_back(found.smooth[i]);
        }
    }
    if (x.size() > 1) {
        found.byIndex = x[leastOf(slopesOf(y))];
        found.byRate = x[leastOf(slopesOf(y, x))];
    }
    return found;
}

Suggestion torchLrFinder(std::span<const double> losses, std::span<const double> rates)
{
    assert(losses.size() == rates.size());
    constexpr std::size_t kFirst = 10;
    constexpr std::size_t kLeftOut = 5;
    const Numbers smooth = smoothedByFactor(losses);
    Suggestion found{.ran = smooth.size()};
    if (smooth.size() > kFirst + kLeftOut + 1) {
        const Numbers y = partOf(smooth, kFirst, smooth.size() - kLeftOut);
        found.rate = rates[kFirst + leastOf(slopesOf(y))];
    }
    return found;
}

Suggestion ignite(std::span<const double> losses, std::span<const double> rates)
{
    assert(losses.size() == rates.size());
    Numbers smooth = smoothedByFactor(losses);
    Suggestion found{.ran = smooth.size()};
    if (smooth.empty()) {
        return found;
    }
    smooth.resize(leastOf(smooth) + 1);
    constexpr std::size_t kFewest = 3;
    if (smooth.size() >= kFewest) {
        Numbers slopes;
        for (std::size_t i = 1; i + 1 < smooth.size(); ++i) {
            slopes.push_back((smooth[i + 1] - smooth[i - 1]) / 2.0);
        }
        found.rate = rates[leastOf(slopes) + 1];
    }
    return found;
}

} // namespace lrp::rangetest
