#include "core/update/detail/LineSearch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lrp::update
{
namespace
{

constexpr double kSufficient = 1e-4; // c1
constexpr double kCurvature = 0.9;   // c2
constexpr double kSmallest = 1e-9;   // the bracket's length, measured in the parameters
constexpr std::int64_t kMost = 25;

/// The lowest point of the cubic through two trials, within [low, high]; the middle where it has none.
/// Comparisons are arranged so that NaN passes through, as in Python's min and max.
template <class Real>
double cubicMinimum(const Trial<Real>& a, const Trial<Real>& b, double low, double high)
{
    const double d1 = a.slope + b.slope - 3.0 * (a.loss - b.loss) / (a.t - b.t);
    const double square = d1 * d1 - a.slope * b.slope;
    if (!(square >= 0.0)) {
        return (low + high) / 2.0;
    }
    const double d2 = std::sqrt(square);
    const double lowest = a.t <= b.t
                              ? b.t - (b.t - a.t) * ((b.slope + d2 - d1) / (b.slope - a.slope + 2.0 * d2))
                              : a.t - (a.t - b.t) * ((a.slope + d2 - d1) / (a.slope - b.slope + 2.0 * d2));
    const double raised = low > lowest ? low : lowest;
    return high < raised ? high : raised;
}

} // namespace

template <class Real>
StrongWolfe<Real>::StrongWolfe(std::size_t parameters)
{
    for (Trial<Real>* trial : {&m_start, &m_trial, &m_before, &m_ends[0], &m_ends[1]}) {
        trial->gradient.resize(parameters);
    }
}

template <class Real>
void StrongWolfe<Real>::evaluate(double t, const At& at)
{
    m_trial.t = static_cast<double>(static_cast<Real>(t)); // PyTorch's t is a tensor
    at(m_trial);
    ++m_evaluations;
}

template <class Real>
bool StrongWolfe<Real>::isTooHigh(const Trial<Real>& trial) const
{
    return trial.loss > m_start.loss + kSufficient * trial.t * m_start.slope;
}

template <class Real>
bool StrongWolfe<Real>::isFlatEnough(const Trial<Real>& trial) const
{
    return std::abs(trial.slope) <= -kCurvature * m_start.slope;
}

/// Grows the step until the ends enclose a point to be found; true when the trial is one already.
template <class Real>
bool StrongWolfe<Real>::bracket(double first, const At& at)
{
    m_before = m_start;
    evaluate(first, at);
    while (m_iterations < kMost) {
        const bool rises = isTooHigh(m_trial) || (m_iterations > 1 && m_trial.loss >= m_before.loss);
        if (!rises && isFlatEnough(m_trial)) {
            std::swap(m_ends[0], m_trial);
            m_low = 0;
            return true;
        }
        if (rises || m_trial.slope >= 0.0) {
            std::swap(m_ends[0], m_before);
            std::swap(m_ends[1], m_trial);
            m_low = m_ends[0].loss <= m_ends[1].loss ? 0 : 1;
            return false;
        }
        const double next =
            cubicMinimum(m_before, m_trial, m_trial.t + 0.01 * (m_trial.t - m_before.t), m_trial.t * 10.0);
        std::swap(m_before, m_trial);
        evaluate(next, at);
        ++m_iterations;
    }
    m_ends[0] = m_start;
    std::swap(m_ends[1], m_trial);
    m_low = m_ends[0].loss <= m_ends[1].loss ? 0 : 1;
    return false;
}

/// A trial close to an end, twice in a row or beyond it, is moved a tenth of the bracket inwards.
template <class Real>
double StrongWolfe<Real>::awayFromEnds(double t)
{
    const double left = std::min(m_ends[0].t, m_ends[1].t);
    const double right = std::max(m_ends[0].t, m_ends[1].t);
    const double margin = 0.1 * (right - left);
    if (!(std::min(right - t, t - left) < margin)) {
        m_lacksProgress = false;
        return t;
    }
    if (!m_lacksProgress && t < right && t > left) {
        m_lacksProgress = true;
        return t;
    }
    m_lacksProgress = false;
    return std::abs(t - right) < std::abs(t - left) ? right - margin : left + margin;
}

template <class Real>
void StrongWolfe<Real>::zoom(double largest, const At& at)
{
    m_lacksProgress = false;
    bool done = false;
    while (!done && m_iterations < kMost && !(std::abs(m_ends[1].t - m_ends[0].t) * largest < kSmallest)) {
        const double left = std::min(m_ends[0].t, m_ends[1].t);
        const double right = std::max(m_ends[0].t, m_ends[1].t);
        evaluate(awayFromEnds(cubicMinimum(m_ends[0], m_ends[1], left, right)), at);
        ++m_iterations;
        Trial<Real>& low = m_ends[m_low];
        Trial<Real>& high = m_ends[1 - m_low];
        if (isTooHigh(m_trial) || m_trial.loss >= low.loss) {
            std::swap(high, m_trial);
            m_low = m_ends[0].loss <= m_ends[1].loss ? 0 : 1;
            continue;
        }
        done = isFlatEnough(m_trial);
        if (!done && m_trial.slope * (high.t - low.t) >= 0.0) {
            std::swap(high, low);
        }
        std::swap(low, m_trial);
    }
}

template <class Real>
const Trial<Real>& StrongWolfe<Real>::search(double first, double largest, const At& at)
{
    m_iterations = 0;
    m_evaluations = 0;
    if (!bracket(first, at)) {
        zoom(largest, at);
    }
    return m_ends[m_low];
}

template class StrongWolfe<float>;
template class StrongWolfe<double>;

} // namespace lrp::update
