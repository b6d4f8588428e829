#pragma once

#include "core/keyframe/Stroke.h"
#include "core/params/Result.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Which well-known shape a curve has. Thread: any.
namespace lrp::keyframe
{

enum class Fall { Constant, Linear, Cosine, OneMinusSqrt, Square };
constexpr std::array<std::string_view, 5> choices(Fall)
{
    return {"constant", "linear", "cosine", "1-sqrt", "square"};
}

/// A warm-up from 0, the peak for a while, and a fall to a floor:
///     rate(x) = peak · x/w while x < w; peak while x ≤ b; peak · (floor + (1 − floor) · f((x − b) / (1 −
///     b)))
/// x the share of the run, w = warmUp / 100, b = max(warmUp, hold) / 100; f(s) is 1, 1 − s, (1 + cos πs) / 2,
/// 1 − √s or (1 − s)².
struct Likeness {
    Fall fall = Fall::Constant;
    int warmUp = 0; ///< % of the run, 0 … 30
    int hold = 0;   ///< to so many %, 0 (straight from the warm-up on) or 5 … 90
    double peak = 0.0;
    double floor = 0.0; ///< a share of the peak
    double error = 0.0; ///< the largest, as a share of the highest sample

    double rateAt(double share) const;
};

/// Samples at the shares (i + ½) / n against some 4,000 such shapes, peak and floor by least squares: the one
/// with the least largest error, but among those within half a per cent of it one of the fewest parts
/// (warm-up, hold, floor). Some 10 ms for 200 samples. Preconditions: n ≥ 2, finite samples, one above 0.
Likeness looksLike(std::span<const double> y);

/// Up to this error the likeness is worth a word.
constexpr double kLargestLikeness = 0.05;

/// What a curve from a file looks like, and what of it could not be used, a sentence each.
struct CurveLikeness {
    Likeness likeness;
    std::vector<std::string> remarks{};
};

/// Fewer look like many things.
constexpr int kFewestPoints = 10;

/// The same for a rate that was logged elsewhere, whose steps rise: its run ends as far behind the last point
/// as points lie apart on average. Points without a rate of 0 or more, NaN among them, are left out with a
/// remark. Straight lines join the others, and a fall goes on behind the last. An issue where fewer than
/// kFewestPoints are left, or none is above 0.
params::Result<CurveLikeness> looksLike(std::span<const StrokePoint> curve);

} // namespace lrp::keyframe
