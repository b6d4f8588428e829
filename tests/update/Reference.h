#pragma once

#include "core/optimizer/Catalog.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

/// The optimizers once more, one coordinate at a time in double: nothing shared with core/update.
namespace lrp::tests
{

/// The state of one coordinate, zero where nothing has been written.
struct Memory {
    std::map<std::string, double> values;
    double& operator[](const std::string& name) { return values[name]; }
};

/// The gradient's average, squares and biases of Adam and its kin.
struct Averages {
    double m, v, bias1, bias2;
};

template <class Settings>
Averages averagesOf(const Settings& s, double g, Memory& memory, int k)
{
    double& m = memory["m"];
    double& v = memory["v"];
    m = s.betas[0] * m + (1.0 - s.betas[0]) * g;
    v = s.betas[1] * v + (1.0 - s.betas[1]) * g * g;
    return {m, v, 1.0 - std::pow(s.betas[0], k), 1.0 - std::pow(s.betas[1], k)};
}

inline double next(const optimizer::SGD& s, double x, double g, Memory& memory, int k)
{
    g += s.weightDecay * x;
    if (s.momentum == 0.0) {
        return x - s.lr * g;
    }
    double& m = memory["m"];
    m = k == 1 ? g : s.momentum * m + (1.0 - s.dampening) * g;
    return x - s.lr * (s.nesterov ? g + s.momentum * m : m);
}

template <class Settings>
double adamNext(const Settings& s, double x, double g, Memory& memory, int k)
{
    const Averages a = averagesOf(s, g, memory, k);
    double& largest = memory["largest"];
    largest = std::max(largest, a.v);
    const double root = std::sqrt(s.amsgrad ? largest : a.v) / std::sqrt(a.bias2) + s.eps;
    return x - s.lr / a.bias1 * a.m / root;
}

inline double next(const optimizer::Adam& s, double x, double g, Memory& memory, int k)
{
    return adamNext(s, x, g + s.weightDecay * x, memory, k);
}

inline double next(const optimizer::AdamW& s, double x, double g, Memory& memory, int k)
{
    return adamNext(s, x * (1.0 - s.lr * s.weightDecay), g, memory, k);
}

inline double next(const optimizer::Adamax& s, double x, double g, Memory& memory, int k)
{
    g += s.weightDecay * x;
    const Averages a = averagesOf(s, g, memory, k);
    double& u = memory["u"];
    u = std::max(s.betas[1] * u, std::abs(g) + s.eps);
    return x - s.lr / a.bias1 * a.m / u;
}

inline double next(const optimizer::NAdam& s, double x, double g, Memory& memory, int k)
{
    x *= s.decoupledWeightDecay ? 1.0 - s.lr * s.weightDecay : 1.0;
    g += s.decoupledWeightDecay ? 0.0 : s.weightDecay * x;
    const Averages a = averagesOf(s, g, memory, k);
    const auto mu = [&](int step) {
        return s.betas[0] * (1.0 - 0.5 * std::pow(0.96, step * s.momentumDecay));
    };
    double& product = memory["product"];
    product = (k == 1 ? 1.0 : product) * mu(k);
    const double root = std::sqrt(a.v / a.bias2) + s.eps;
    const double twice = s.rule == optimizer::NAdamRule::Until113 ? mu(k) : 1.0;
    return x - s.lr * (1.0 - mu(k)) / (1.0 - product) * g / root -
           s.lr * mu(k + 1) / (1.0 - product * twice * mu(k + 1)) * a.m / root;
}

inline double next(const optimizer::RAdam& s, double x, double g, Memory& memory, int k)
{
    x *= s.decoupledWeightDecay ? 1.0 - s.lr * s.weightDecay : 1.0;
    g += s.decoupledWeightDecay ? 0.0 : s.weightDecay * x;
    const Averages a = averagesOf(s, g, memory, k);
    const double limit = 2.0 / (1.0 - s.betas[1]) - 1.0;
    const double rho = limit - 2.0 * k * std::pow(s.betas[1], k) / a.bias2;
    if (rho <= 5.0) {
        return x - s.lr * a.m / a.bias1;
    }
    const double r = std::sqrt((rho - 4.0) * (rho - 2.0) * limit / ((limit - 4.0) * (limit - 2.0) * rho));
    return x - s.lr * a.m / a.bias1 * r * std::sqrt(a.bias2) / (std::sqrt(a.v) + s.eps);
}

inline double next(const optimizer::Adagrad& s, double x, double g, Memory& memory, int k)
{
    g += s.weightDecay * x;
    double& sum = memory["sum"];
    sum = (k == 1 ? s.initialAccumulatorValue : sum) + g * g;
    return x - s.lr / (1.0 + (k - 1) * s.lrDecay) * g / (std::sqrt(sum) + s.eps);
}

inline double next(const optimizer::Adadelta& s, double x, double g, Memory& memory, int)
{
    g += s.weightDecay * x;
    double& v = memory["v"];
    double& d = memory["d"];
    v = s.rho * v + (1.0 - s.rho) * g * g;
    const double delta = std::sqrt(d + s.eps) / std::sqrt(v + s.eps) * g;
    d = s.rho * d + (1.0 - s.rho) * delta * delta;
    return x - s.lr * delta;
}

inline double next(const optimizer::RMSprop& s, double x, double g, Memory& memory, int)
{
    g += s.weightDecay * x;
    double& v = memory["v"];
    double& average = memory["average"];
    double& b = memory["b"];
    v = s.alpha * v + (1.0 - s.alpha) * g * g;
    average = s.alpha * average + (1.0 - s.alpha) * g;
    const double root = std::sqrt(s.centered ? v - average * average : v) + s.eps;
    b = s.momentum * b + g / root;
    return x - s.lr * (s.momentum > 0.0 ? b : g / root);
}

inline double next(const optimizer::Rprop& s, double x, double g, Memory& memory, int k)
{
    double& before = memory["before"];
    double& size = memory["size"];
    const double agreement = g * before;
    size = (k == 1 ? s.lr : size) * (agreement > 0.0 ? s.etas[1] : agreement < 0.0 ? s.etas[0] : 1.0);
    size = std::clamp(size, s.stepSizes[0], s.stepSizes[1]);
    before = agreement < 0.0 ? 0.0 : g;
    return before == 0.0 ? x : x - std::copysign(size, before);
}

inline double next(const optimizer::ASGD& s, double x, double g, Memory& memory, int k)
{
    double& eta = memory["eta"];
    eta = k == 1 ? s.lr : eta;
    const double after = x * (1.0 - s.lambd * eta) - eta * (g + s.weightDecay * x);
    eta = s.lr / std::pow(1.0 + s.lambd * s.lr * k, s.alpha);
    return after;
}

/// A Schedule-Free coordinate: z becomes what `move` makes of it at this rate.
template <class Settings, class Move>
double freeNext(const Settings& s, double beta, double y, Memory& memory, int k, const Move& move)
{
    double& z = memory["z"];
    double& x = memory["x"];
    if (k == 1) {
        z = x = y;
    }
    const double rate =
        s.lr * (k <= s.warmupSteps ? static_cast<double>(k) / static_cast<double>(s.warmupSteps) : 1.0);
    memory["largest"] = std::max(memory["largest"], rate);
    const double weight = std::pow(k, s.r) * std::pow(memory["largest"], s.weightLrPower);
    memory["total"] += weight;
    z = move(z, rate);
    x += weight / memory["total"] * (z - x);
    return beta * x + (1.0 - beta) * z;
}

inline double next(const optimizer::SGDScheduleFree& s, double y, double g, Memory& memory, int k)
{
    return freeNext(s, s.beta, y, memory, k,
                    [&](double z, double rate) { return z - rate * (g + s.weightDecay * y); });
}

inline double next(const optimizer::AdamWScheduleFree& s, double y, double g, Memory& memory, int k)
{
    double& v = memory["v"];
    v = s.fixedBetas[1] * v + (1.0 - s.fixedBetas[1]) * g * g;
    const double root = std::sqrt(v / (1.0 - std::pow(s.fixedBetas[1], k))) + s.eps;
    return freeNext(s, s.fixedBetas[0], y, memory, k,
                    [&](double z, double rate) { return z - rate * s.weightDecay * y - rate * g / root; });
}

/// Prodigy couples its coordinates; it has tests of its own.
inline double next(const optimizer::Prodigy&, double x, double, Memory&, int)
{
    return x;
}

/// LBFGS couples its coordinates; it has tests of its own.
inline double next(const optimizer::LBFGS&, double x, double, Memory&, int)
{
    return x;
}

/// A descent by one optimizer over a vector.
class Reference
{
public:
    Reference(optimizer::Optimizer optimizer, std::vector<double> x)
        : m_optimizer(std::move(optimizer))
        , m_x(std::move(x))
        , m_memory(m_x.size())
    {
    }

    /// One update with this gradient, turned where the settings maximize.
    const std::vector<double>& step(const std::vector<double>& g)
    {
        ++m_step;
        params::visitAs(optimizer::Listed{}, m_optimizer, [&](const auto& settings) {
            double sign = 1.0;
            if constexpr (requires { settings.maximize; }) {
                sign = settings.maximize ? -1.0 : 1.0;
            }
            for (std::size_t i = 0; i < m_x.size(); ++i) {
                m_x[i] = next(settings, m_x[i], sign * g[i], m_memory[i], m_step);
            }
        });
        return m_x;
    }

private:
    optimizer::Optimizer m_optimizer;
    std::vector<double> m_x;
    std::vector<Memory> m_memory;
    int m_step = 0;
};

} // namespace lrp::tests
