#include "core/keyframe/LooksLike.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lrp::keyframe
{
namespace
{

constexpr int kLongestWarmUp = 30;
constexpr int kLongestHold = 90;
constexpr int kHoldStep = 5;
constexpr std::array kFalls{Fall::Constant, Fall::Linear, Fall::Cosine, Fall::OneMinusSqrt, Fall::Square};

double fallen(Fall fall, double s)
{
    switch (fall) {
    case Fall::Constant:
        return 1.0;
    case Fall::Linear:
        return 1.0 - s;
    case Fall::Cosine:
        return (1.0 + std::cos(std::numbers::pi * s)) / 2.0;
    case Fall::OneMinusSqrt:
        return 1.0 - std::sqrt(s);
    case Fall::Square:
        return (1.0 - s) * (1.0 - s);
    }
    return 1.0;
}

/// f of every sample for a fall that begins at `begin`; 1 before.
std::vector<double> fallFrom(double begin, Fall fall, std::size_t n)
{
    std::vector<double> values(n, 1.0);
    for (std::size_t i = 0; i < n; ++i) {
        const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(n);
        if (share > begin) {
            values[i] = fallen(fall, (share - begin) / (1.0 - begin));
        }
    }
    return values;
}

/// The samples as peak · top + floor · low, by least squares.
class Fitting
{
public:
    explicit Fitting(std::span<const double> y)
        : m_y(y)
        , m_highest(*std::max_element(y.begin(), y.end()))
        , m_top(y.size())
        , m_low(y.size())
    {
    }

    /// From here on the templates warm up like this and fall like that.
    void take(int warmUp, const std::vector<double>& fall)
    {
        const double end = warmUp / 100.0;
        const auto n = static_cast<double>(m_y.size());
        m_tt = m_tl = m_ll = m_ty = m_ly = 0.0;
        for (std::size_t i = 0; i < m_y.size(); ++i) {
            const double share = (static_cast<double>(i) + 0.5) / n;
            const bool isRising = share < end;
            const double top = isRising ? share * 100.0 / warmUp : fall[i];
            const double low = isRising ? 0.0 : 1.0 - fall[i];
            m_top[i] = top;
            m_low[i] = low;
            m_tt += top * top;
            m_tl += top * low;
            m_ll += low * low;
            m_ty += top * m_y[i];
            m_ly += low * m_y[i];
        }
    }

    /// Sets the likeness's peak, floor and error.
    void solve(Likeness& likeness, bool hasFloor) const
    {
        const double determinant = m_tt * m_ll - m_tl * m_tl;
        const bool isBoth = hasFloor && determinant > 1e-14 * m_tt * m_ll;
        const double peak = isBoth ? (m_ty * m_ll - m_ly * m_tl) / determinant : m_ty / m_tt;
        const double floor = isBoth ? (m_ly * m_tt - m_ty * m_tl) / determinant : 0.0;
        double error = 0.0;
        for (std::size_t i = 0; i < m_y.size(); ++i) {
            error = std::max(error, std::abs(peak * m_top[i] + floor * m_low[i] - m_y[i]));
        }
        likeness.peak = peak;
        likeness.floor = isBoth ? floor / peak : 0.0;
        likeness.error = error / m_highest;
    }

private:
    std::span<const double> m_y;
    double m_highest;
    std::vector<double> m_top;
    std::vector<double> m_low;
    double m_tt = 0.0, m_tl = 0.0, m_ll = 0.0, m_ty = 0.0, m_ly = 0.0;
};

struct Candidate {
    Likeness likeness;
    int parts = 0; ///< how many of warm-up, hold and floor
};

/// All that warm up so long and hold to there.
void addCandidates(std::vector<Candidate>& found, Fitting& fitting, int warmUp, int hold, std::size_t n)
{
    const double begin = std::max(warmUp, hold) / 100.0;
    for (const Fall fall : kFalls) {
        if (fall == Fall::Constant && hold > 0) {
            continue;
        }
        fitting.take(warmUp, fallFrom(begin, fall, n));
        for (const bool hasFloor : {false, true}) {
            if (fall == Fall::Constant && hasFloor) {
                continue;
            }
            Candidate candidate{.likeness = {.fall = fall, .warmUp = warmUp, .hold = hold},
                                .parts = (warmUp > 0) + (hold > 0) + hasFloor};
            fitting.solve(candidate.likeness, hasFloor);
            found.push_back(candidate);
        }
    }
}

const Likeness& simplestOf(const std::vector<Candidate>& found)
{
    constexpr double kAlike = 0.005;
    const auto error = [](const Candidate& candidate) { return candidate.likeness.error; };
    const double most = std::ranges::min(found, {}, error).likeness.error + kAlike;
    int fewest = std::numeric_limits<int>::max();
    for (const Candidate& candidate : found) {
        fewest = error(candidate) <= most ? std::min(fewest, candidate.parts) : fewest;
    }
    const Candidate* best = nullptr;
    for (const Candidate& candidate : found) {
        if (candidate.parts == fewest && error(candidate) <= most &&
            (best == nullptr || error(candidate) < error(*best))) {
            best = &candidate;
        }
    }
    return best->likeness;
}

constexpr double kLastColumn = static_cast<double>(kMostColumns - 1);

bool isUsable(const StrokePoint& point)
{
    return std::isfinite(point.rate) && point.rate >= 0.0;
}

/// The curve on steps from 0 to kLastColumn: as many columns, however few steps were logged, so that a
/// likeness is held against the lines between points too and not against a handful of them. A fall goes on
/// behind the last point, where ten points on their way to 0 have a tenth of it before them.
std::vector<StrokePoint> evenly(std::span<const StrokePoint> curve, double first, double end)
{
    std::vector<StrokePoint> placed;
    placed.reserve(curve.size() + 1);
    for (const StrokePoint& point : curve) {
        placed.push_back({(point.step - first) / (end - first) * kLastColumn, point.rate});
    }
    const StrokePoint last = placed.back();
    const StrokePoint before = placed[placed.size() - 2];
    if (isUsable(before) && isUsable(last)) {
        const double slope = (last.rate - before.rate) / (last.step - before.step);
        placed.push_back(
            {kLastColumn, std::clamp(last.rate + slope * (kLastColumn - last.step), 0.0, last.rate)});
    }
    return placed;
}

} // namespace

double Likeness::rateAt(double share) const
{
    const double begin = std::max(warmUp, hold) / 100.0;
    if (share < warmUp / 100.0) {
        return peak * share * 100.0 / warmUp;
    }
    const double f = share > begin ? fallen(fall, (share - begin) / (1.0 - begin)) : 1.0;
    return peak * (floor + (1.0 - floor) * f);
}

Likeness looksLike(std::span<const double> y)
{
    std::vector<Candidate> found;
    Fitting fitting(y);
    for (int warmUp = 0; warmUp <= kLongestWarmUp; ++warmUp) {
        for (int hold = 0; hold <= kLongestHold; hold += kHoldStep) {
            if (hold == 0 || hold > warmUp) {
                addCandidates(found, fitting, warmUp, hold, y.size());
            }
        }
    }
    return simplestOf(found);
}

params::Result<CurveLikeness> looksLike(std::span<const StrokePoint> curve)
{
    const auto usable = std::ranges::count_if(curve, isUsable);
    if (usable < kFewestPoints) {
        return params::Issue{"", translate("keyframe",
                                           "The curve has %n point(s) with a rate of 0 or more; a likeness "
                                           "needs %1 or more. The nearest is %1",
                                           "points of an imported line", usable)
                                     .arg(kFewestPoints)};
    }
    if (std::ranges::none_of(curve,
                             [&](const StrokePoint& point) { return isUsable(point) && point.rate > 0.0; })) {
        return params::Issue{"", translate("keyframe", "The highest rate of the curve is 0; a likeness needs "
                                                       "one above 0, however close to it")};
    }
    const double first = curve.front().step;
    const double apart = (curve.back().step - first) / static_cast<double>(curve.size() - 1);
    const auto stroke = samplesOf(evenly(curve, first, curve.back().step + apart),
                                  {.firstStep = 0.0, .lastStep = kLastColumn});
    if (!stroke) {
        return stroke.issues();
    }
    std::vector<double> middles;
    for (std::size_t i = 0; i + 1 < stroke->rates.size(); ++i) {
        middles.push_back((stroke->rates[i] + stroke->rates[i + 1]) / 2.0);
    }
    return CurveLikeness{.likeness = looksLike(middles), .remarks = stroke->remarks};
}

} // namespace lrp::keyframe
