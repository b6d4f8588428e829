#include "ui/plots/ValueRange.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lrp::ui
{

namespace
{

constexpr double kMost = std::numeric_limits<double>::max();
/// Decades a logarithmic axis shows at most below its top.
constexpr double kDecades = 12.0;
/// How far below its lowest ordinary values a curve may dive on a logarithmic axis and still be followed.
constexpr double kDive = 4.0;

bool counts(double value, YScale scale)
{
    return std::abs(value) <= kMost && (scale == YScale::Linear || value > 0.0);
}

/// The value that `share` of the values lie below; `values` must not be empty.
double quantile(std::vector<double>& values, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

/// Where a lane lives: the higher of where it starts and of where nine tenths of its values lie below; the
/// middle lane counts.
double usualHeight(const std::vector<std::vector<double>>& curves)
{
    std::vector<double> heights;
    for (std::vector<double> curve : curves) {
        const double start = std::abs(curve.front());
        for (double& value : curve) {
            value = std::abs(value);
        }
        heights.push_back(std::max(start, quantile(curve, 0.9)));
    }
    std::sort(heights.begin(), heights.end());
    return heights[(heights.size() - 1) / 2];
}

/// The least and greatest of the values that count.
struct Extent {
    double low = kMost;
    double high = -kMost;

    void include(double value, double limit)
    {
        if (std::abs(value) <= limit) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }

    /// All of a curve; of one that runs through the fence only what lies about the usual height, and on a
    /// logarithmic axis not the dive of its last few points to nothing.
    void include(std::vector<double>& curve, YScale scale, double usual, double fence)
    {
        const auto outside = [&](double value) { return std::abs(value) > fence * usual; };
        const double limit = std::any_of(curve.begin(), curve.end(), outside) ? 1.5 * usual : kMost;
        const double floor = scale == YScale::Linear ? -kMost : quantile(curve, 0.03) / kDive;
        for (const double value : curve) {
            include(std::max(value, floor), limit);
        }
    }
};

/// The nearest round number that is at least (or at most) `value`, which is above zero.
double roundUp(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double digit : {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (value <= digit * power * (1.0 + 1e-9)) {
            return digit * power;
        }
    }
    return 10.0 * power;
}

double roundDown(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double digit : {8.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.5, 1.0}) {
        if (value >= digit * power * (1.0 - 1e-9)) {
            return digit * power;
        }
    }
    return power;
}

/// A little more than low … high, which are not both zero.
Span roundedClosely(double low, double high)
{
    const double size = std::max(high - low, std::max(std::abs(low), std::abs(high)) * 1e-3);
    const double margin = 0.05 * size;
    const double step = roundUp(size / 10.0);
    return {std::floor((low - margin) / step) * step, std::ceil((high + margin) / step) * step};
}

Span roundedLinear(double low, double high)
{
    if (low >= 0.0) {
        return {0.0, high > 0.0 ? roundUp(high * 1.02) : 1.0};
    }
    return roundedClosely(low, high);
}

Span roundedLogarithmic(double low, double high)
{
    Span span{roundDown(std::max(low, high * std::pow(10.0, -kDecades)) / 1.05), roundUp(high * 1.05)};
    if (span.high < 4.0 * span.low) {
        span.low = roundDown(span.low / 2.0);
    }
    return span;
}

} // namespace

void appendExtremes(const Decimator& curve, std::vector<double>& values)
{
    for (const Decimator::Column& column : curve.columns()) {
        if (column.hasValues()) {
            values.push_back(column.minimum);
            if (column.maximum != column.minimum) {
                values.push_back(column.maximum);
            }
        }
    }
}

Span valueRange(const std::vector<LaneValues>& lanes, YScale scale, double fence)
{
    std::vector<std::vector<double>> curves;
    for (const LaneValues& lane : lanes) {
        std::vector<double> curve;
        std::copy_if(lane.curve.begin(), lane.curve.end(), std::back_inserter(curve),
                     [scale](double value) { return counts(value, scale); });
        if (!curve.empty()) {
            curves.push_back(std::move(curve));
        }
    }
    if (curves.empty()) {
        return scale == YScale::Linear ? Span{0.0, 1.0} : Span{0.001, 1.0};
    }

    const double usual = std::max(usualHeight(curves), std::numeric_limits<double>::min());
    Extent extent;
    for (std::vector<double>& curve : curves) {
        extent.include(curve, scale, usual, fence);
    }
    for (const LaneValues& lane : lanes) {
        std::vector<double> noise;
        std::copy_if(lane.noise.begin(), lane.noise.end(), std::back_inserter(noise),
                     [scale](double value) { return counts(value, scale); });
        if (!noise.empty()) {
            extent.include(quantile(noise, 0.04), fence * usual);
            extent.include(quantile(noise, 0.97), fence * usual);
        }
    }
    if (extent.low > extent.high) {
        extent.low = extent.high = usual;
    }
    return scale == YScale::Linear ? roundedLinear(extent.low, extent.high)
                                   : roundedLogarithmic(extent.low, extent.high);
}

Span closeRange(const std::vector<LaneValues>& lanes)
{
    Extent extent;
    for (const LaneValues& lane : lanes) {
        for (const double value : lane.curve) {
            extent.include(value, kMost);
        }
    }
    if (extent.low > extent.high || (extent.low == 0.0 && extent.high == 0.0)) {
        return {0.0, 1.0};
    }
    const Span span = roundedClosely(extent.low, extent.high);
    return {extent.low >= 0.0 ? std::max(span.low, 0.0) : span.low, span.high};
}

} // namespace lrp::ui
