#pragma once

#include "core/update/detail/LineSearch.h"
#include "core/update/detail/Rule.h"

#include <optional>

namespace lrp::update
{

/// L-BFGS. Vectors are of the type Real, scalars that PyTorch keeps in tensors are double here.
template <class Real>
class RuleFor<optimizer::LBFGS, Real> final : public Rule<Real>
{
public:
    RuleFor(const optimizer::LBFGS& settings, std::size_t parameters, ScalarType);

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate& again) override;
    bool evaluates() const override { return true; }

protected:
    params::Issues inconsistencies(const State<Real>& state) const override;
    void restored() override;

private:
    std::size_t rows() const { return m_inverse.size(); }
    /// The i-th remembered row of `vectors`, 0 being the oldest.
    Real* row(std::vector<Real>& vectors, std::size_t i);
    /// Takes up the curvature along the last step.
    void learn(const Real* gradient);
    /// Sets the direction.
    void direct(const Real* gradient);
    /// One evaluation at x + t·d, after which x is back at m_x.
    void probe(std::span<Real> x, std::span<const Real> g, const Evaluate& again, Trial<Real>& trial);

    optimizer::LBFGS m_settings;
    const ReductionLoops<Real>& m_sums;
    std::optional<StrongWolfe<Real>> m_search;

    double m_iterations = 0.0;
    double m_evaluations = 0.0;
    double m_t = 0.0;
    double m_scale = 1.0; ///< of the inverse Hessian's diagonal: PyTorch's H_diag
    double m_previousLoss = 0.0;
    double m_oldest = 0.0; ///< the place of the oldest row, once the history is full
    std::vector<Real> m_direction;
    std::vector<Real> m_previousGradient;
    std::vector<Real> m_changes;   ///< y, row by row
    std::vector<Real> m_steps;     ///< s, row by row
    std::vector<double> m_inverse; ///< 1/(yᵀs) of each row, by place
    std::vector<double> m_shares;  ///< of the two-loop recursion: PyTorch's al
    std::vector<Real> m_change;    ///< y of this iteration
    std::vector<Real> m_stepTaken; ///< s of this iteration
    std::vector<Real> m_x;         ///< where the line search began
};

extern template class RuleFor<optimizer::LBFGS, float>;
extern template class RuleFor<optimizer::LBFGS, double>;

} // namespace lrp::update
