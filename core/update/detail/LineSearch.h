#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace lrp::update
{

/// One point along a direction d: the loss at x + t·d, its gradient and its slope gᵀd.
template <class Real>
struct Trial {
    double t = 0.0;
    double loss = 0.0;
    double slope = 0.0;
    std::vector<Real> gradient;
};

/// A line search for the strong Wolfe conditions, as PyTorch 1.13's: first brackets a step, then zooms in by
/// cubic interpolation.
///     f(t) ≤ f(0) + c₁·t·f'(0),  |f'(t)| ≤ −c₂·f'(0),  c₁ = 1e-4, c₂ = 0.9; at most 25 further evaluations
/// Source: Nocedal & Wright 2006, algorithms 3.5 and 3.6; torch/optim/lbfgs.py, _strong_wolfe.
template <class Real>
class StrongWolfe
{
public:
    /// Evaluates at trial.t and fills in the rest.
    using At = std::function<void(Trial<Real>&)>;

    /// Memory for gradients of this many elements.
    explicit StrongWolfe(std::size_t parameters);

    /// The point at t = 0, to be filled in before search().
    Trial<Real>& start() { return m_start; }

    /// The step found, beginning with the guess `first`; `largest` is max|dᵢ|. The result stays valid until
    /// the next call.
    const Trial<Real>& search(double first, double largest, const At& at);
    /// How often the last search evaluated.
    std::int64_t evaluations() const { return m_evaluations; }

private:
    void evaluate(double t, const At& at);
    bool isTooHigh(const Trial<Real>& trial) const;
    bool isFlatEnough(const Trial<Real>& trial) const;
    bool bracket(double first, const At& at);
    void zoom(double largest, const At& at);
    double awayFromEnds(double t);

    Trial<Real> m_start;
    Trial<Real> m_trial;
    Trial<Real> m_before;  ///< the trial before, while bracketing
    Trial<Real> m_ends[2]; ///< of the bracket
    int m_low = 0;         ///< the end with the lower loss
    bool m_lacksProgress = false;
    std::int64_t m_iterations = 0;
    std::int64_t m_evaluations = 0;
};

extern template class StrongWolfe<float>;
extern template class StrongWolfe<double>;

} // namespace lrp::update
