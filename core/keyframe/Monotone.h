#pragma once

#include <span>
#include <vector>

/// A smooth curve through points that never leaves the range of its neighbours (PCHIP). Inside, the slope is
/// 0 where the secants on both sides differ in sign or vanish, else their harmonic mean weighted by
/// a = 2h_k + h_{k−1}, b = h_k + 2h_{k−1}: (a + b) / (a/δ_{k−1} + b/δ_k); at the ends a three-point formula,
/// limited to 0 or 3δ. Source: Fritsch & Butland 1984, as in SLATEC's PCHIM. Thread: any.
namespace lrp::keyframe
{

/// Preconditions: at least two points, x rises strictly, y finite.
std::vector<double> monotoneSlopes(std::span<const double> x, std::span<const double> y);

/// The curve through the points, on a logarithmic axis through their logarithms.
class MonotoneCurve
{
public:
    /// Preconditions as above; where `isLogarithmic` all y are above 0.
    MonotoneCurve(std::vector<double> x, std::vector<double> y, bool isLogarithmic = false);

    /// Beyond the ends the outermost cubic goes on, as SciPy's does.
    double operator()(double at) const;

private:
    std::vector<double> m_x;
    std::vector<double> m_y; ///< their ln where the axis is logarithmic
    std::vector<double> m_slopes;
    bool m_isLogarithmic;
};

} // namespace lrp::keyframe
