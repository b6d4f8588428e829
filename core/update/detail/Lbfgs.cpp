#include "core/update/detail/Lbfgs.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::update
{
namespace
{

constexpr double kFewestCurvature = 1e-10; // yᵀs below this is not remembered

} // namespace

template <class Real>
RuleFor<optimizer::LBFGS, Real>::RuleFor(const optimizer::LBFGS& settings, std::size_t parameters, ScalarType)
    : Rule<Real>(parameters)
    , m_settings(settings)
    , m_sums(reductionLoops<Real>())
    , m_change(parameters)
    , m_stepTaken(parameters)
{
    const auto history = static_cast<std::size_t>(settings.historySize);
    this->remember("n_iter", m_iterations);
    this->remember("func_evals", m_evaluations);
    this->remember("t", m_t);
    this->remember("H_diag", m_scale);
    this->remember("prev_loss", m_previousLoss);
    this->remember("oldest", m_oldest);
    this->remember("d", m_direction);
    this->remember("prev_flat_grad", m_previousGradient);
    this->rememberRows("old_dirs", m_changes, history);
    this->rememberRows("old_stps", m_steps, history);
    if (settings.lineSearchFn) {
        m_search.emplace(parameters);
        m_x.resize(parameters);
    }
}

template <class Real>
params::Issues RuleFor<optimizer::LBFGS, Real>::inconsistencies(const State<Real>& state) const
{
    const std::size_t changes = state.vectors.at("old_dirs").size();
    if (state.vectors.at("old_stps").size() != changes) {
        return {{"/old_stps", translate("update", "has another length than old_dirs; needs the same")}};
    }
    const double oldest = state.numbers.at("oldest");
    const double rows =
        static_cast<double>(changes) / static_cast<double>(std::max<std::size_t>(this->size(), 1));
    if (!(oldest >= 0.0) || oldest != std::floor(oldest) || oldest >= std::max(rows, 1.0)) {
        return {
            {"/oldest",
             translate("update", "is no row of old_dirs; needs a whole number below its number of rows")}};
    }
    return {};
}

template <class Real>
void RuleFor<optimizer::LBFGS, Real>::restored()
{
    const std::size_t n = this->size();
    m_inverse.clear();
    for (std::size_t begin = 0; begin < m_changes.size(); begin += n) {
        m_inverse.push_back(1.0 / m_sums.dot(n, m_changes.data() + begin, m_steps.data() + begin));
    }
}

template <class Real>
Real* RuleFor<optimizer::LBFGS, Real>::row(std::vector<Real>& vectors, std::size_t i)
{
    return vectors.data() + (static_cast<std::size_t>(m_oldest) + i) % rows() * this->size();
}

/// Takes up y = g − g_prev and s = t·d, in place of the oldest pair once the history is full.
template <class Real>
void RuleFor<optimizer::LBFGS, Real>::learn(const Real* gradient)
{
    const std::size_t n = this->size();
    m_sums.subtract(n, m_change.data(), gradient, m_previousGradient.data());
    m_sums.scale(n, m_stepTaken.data(), static_cast<Real>(m_t), m_direction.data());
    const double curvature = m_sums.dot(n, m_change.data(), m_stepTaken.data());
    if (!(curvature > kFewestCurvature)) {
        return;
    }
    m_scale = curvature / m_sums.dot(n, m_change.data(), m_change.data());
    if (rows() < static_cast<std::size_t>(m_settings.historySize)) {
        m_changes.insert(m_changes.end(), m_change.begin(), m_change.end());
        m_steps.insert(m_steps.end(), m_stepTaken.begin(), m_stepTaken.end());
        m_inverse.push_back(1.0 / curvature);
        return;
    }
    std::copy(m_change.begin(), m_change.end(), row(m_changes, 0));
    std::copy(m_stepTaken.begin(), m_stepTaken.end(), row(m_steps, 0));
    const auto place = static_cast<std::size_t>(m_oldest);
    m_inverse[place] = 1.0 / curvature;
    m_oldest = static_cast<double>((place + 1) % rows());
}

/// The two-loop recursion: d = −H·g.
template <class Real>
void RuleFor<optimizer::LBFGS, Real>::direct(const Real* gradient)
{
    const std::size_t n = this->size();
    Real* d = m_direction.data();
    const auto inverse = [&](std::size_t i) {
        return m_inverse[(static_cast<std::size_t>(m_oldest) + i) % rows()];
    };
    m_shares.resize(rows());
    m_sums.scale(n, d, Real(-1), gradient);
    for (std::size_t i = rows(); i-- > 0;) {
        m_shares[i] = m_sums.dot(n, row(m_steps, i), d) * inverse(i);
        m_sums.add(n, d, static_cast<Real>(-m_shares[i]), row(m_changes, i));
    }
    m_sums.scale(n, d, static_cast<Real>(m_scale), d);
    for (std::size_t i = 0; i < rows(); ++i) {
        const double share = m_sums.dot(n, row(m_changes, i), d) * inverse(i);
        m_sums.add(n, d, static_cast<Real>(m_shares[i] - share), row(m_steps, i));
    }
}

template <class Real>
void RuleFor<optimizer::LBFGS, Real>::probe(std::span<Real> x, std::span<const Real> g, const Evaluate& again,
                                            Trial<Real>& trial)
{
    m_sums.add(x.size(), x.data(), static_cast<Real>(trial.t), m_direction.data());
    trial.loss = again();
    std::copy(g.begin(), g.end(), trial.gradient.begin());
    std::copy(m_x.begin(), m_x.end(), x.begin());
    trial.slope = static_cast<double>(static_cast<Real>(m_sums.dot(g.size(), g.data(), m_direction.data())));
}

template <class Real>
void RuleFor<optimizer::LBFGS, Real>::step(std::span<Real> x, std::span<const Real> g,
                                           const schedule::Group& now, const Evaluate& again)
{
    const std::size_t n = this->size();
    const double mostEvaluations = m_settings.maxEval
                                       ? static_cast<double>(*m_settings.maxEval)
                                       : std::floor(static_cast<double>(m_settings.maxIter) * 1.25);
    const Real* gradient = g.data();
    const auto isOptimal = [&] { return m_sums.largestSize(n, gradient) <= m_settings.toleranceGrad; };

    double loss = again();
    double evaluations = 1.0;
    m_evaluations += 1.0;
    if (isOptimal()) {
        return;
    }
    for (std::int64_t iteration = 1; iteration <= m_settings.maxIter; ++iteration) {
        m_iterations += 1.0;
        const bool isFirst = m_iterations == 1.0;
        if (!isFirst) {
            learn(gradient);
        }
        direct(gradient);
        std::copy(gradient, gradient + n, m_previousGradient.begin());
        m_previousLoss = loss;
        m_t = now.lr;
        if (isFirst) {
            const double share = 1.0 / m_sums.sumOfSizes(n, gradient);
            m_t *= share < 1.0 ? share : 1.0;
        }
        const double slope = m_sums.dot(n, gradient, m_direction.data());
        if (slope > -m_settings.toleranceChange) {
            return;
        }
        const double largest = static_cast<double>(m_sums.largestSize(n, m_direction.data()));
        bool isAtOptimum = false;
        double more = 0.0;
        const bool searches = m_search && m_t != 0.0; // from a step of 0 PyTorch's search raises
        if (searches) {
            Trial<Real>& start = m_search->start();
            start = {.t = 0.0, .loss = loss, .slope = slope, .gradient = std::move(start.gradient)};
            std::copy(gradient, gradient + n, start.gradient.begin());
            std::copy(x.begin(), x.end(), m_x.begin());
            const auto at = [&](Trial<Real>& trial) { probe(x, g, again, trial); };
            const Trial<Real>& found = m_search->search(m_t, largest, std::ref(at)); // allocates nothing
            more = static_cast<double>(m_search->evaluations());
            m_t = found.t;
            loss = found.loss;
            gradient = found.gradient.data();
            isAtOptimum = isOptimal();
        }
        m_sums.add(n, x.data(), static_cast<Real>(m_t), m_direction.data());
        if (!searches && iteration != m_settings.maxIter) { // else the next step() evaluates, on its batch
            loss = again();
            more = 1.0;
            isAtOptimum = isOptimal();
        }
        evaluations += more;
        m_evaluations += more;
        if (evaluations >= mostEvaluations || isAtOptimum ||
            std::abs(static_cast<double>(static_cast<Real>(largest * m_t))) <= m_settings.toleranceChange ||
            std::abs(loss - m_previousLoss) < m_settings.toleranceChange) {
            return;
        }
    }
}

template class RuleFor<optimizer::LBFGS, float>;
template class RuleFor<optimizer::LBFGS, double>;

} // namespace lrp::update
