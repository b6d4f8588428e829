#include "core/optimizer/Stability.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::optimizer
{
namespace
{

using schedule::Group;

/// Of b ← β b + g, x ← x − η b: z² − (1 + β − ηλ) z + β has its roots within the unit circle for |β| < 1 and
/// ηλ below this.
double withMomentum(double beta)
{
    return std::abs(beta) < 1.0 ? 2.0 + 2.0 * beta : 0.0;
}

/// The same of m ← β m + (1 − β) g.
double withAverage(double beta)
{
    return std::abs(beta) < 1.0 ? (2.0 + 2.0 * beta) / (1.0 - beta) : 0.0;
}

double signOf(bool maximize)
{
    return maximize ? -1.0 : 1.0;
}

double numberIn(const Memory& memory, const std::string& name)
{
    const auto found = memory.numbers.find(name);
    return found != memory.numbers.end() ? found->second : 0.0;
}

/// What has been gathered under this name; empty where nothing has: before the first update all are 0.
const std::vector<float>& gatheredIn(const Memory& memory, const std::string& name)
{
    static const std::vector<float> none;
    const auto found = memory.vectors.find(name);
    const bool isThere = found != memory.vectors.end() &&
                         std::ranges::any_of(found->second, [](float value) { return value > 0.0F; });
    return isThere ? found->second : none;
}

const std::vector<float>& vectorIn(const Memory& memory, const std::string& name)
{
    static const std::vector<float> none;
    const auto found = memory.vectors.find(name);
    return found != memory.vectors.end() ? found->second : none;
}

/// divisor(v) for each number of a vector.
template <class Divisor>
std::vector<double> each(const std::vector<float>& values, Divisor divisor)
{
    std::vector<double> divisors;
    divisors.reserve(values.size());
    for (const float value : values) {
        divisors.push_back(divisor(static_cast<double>(value)));
    }
    return divisors;
}

/// divisor(a, b) for each place of two vectors.
template <class Divisor>
std::vector<double> each(const std::vector<float>& a, const std::vector<float>& b, Divisor divisor)
{
    std::vector<double> divisors;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        divisors.push_back(divisor(static_cast<double>(a[i]), static_cast<double>(b[i])));
    }
    return divisors;
}

/// How far an average of this decay has come from 0 to its full size.
double grown(double decay, double step)
{
    return 1.0 - std::pow(decay, step);
}

// One for each optimizer, beside its rule in core/update.

Stability stabilityIn(const SGD& settings, const Group& now, const Memory&)
{
    const double momentum = now.momentum.value_or(settings.momentum);
    double threshold = withMomentum(momentum);
    if (settings.nesterov) {
        threshold /= 1.0 + 2.0 * momentum;
    } else if (momentum != 0.0) { // without, dampening has no effect
        threshold = settings.dampening == 1.0  ? std::numeric_limits<double>::infinity()
                    : settings.dampening > 1.0 ? 0.0
                                               : threshold / (1.0 - settings.dampening);
    }
    return {.threshold = threshold, .shift = settings.weightDecay, .sign = signOf(settings.maximize)};
}

/// Of Adam and AdamW.
template <class Settings>
Stability ofAdam(const Settings& settings, const Group& now, const Memory& memory, double shift)
{
    const double beta1 = now.beta1.value_or(settings.betas[0]);
    const double step = numberIn(memory, "step");
    const double first = grown(beta1, step);
    const double second = grown(settings.betas[1], step);
    return {.threshold = withAverage(beta1),
            .shift = shift,
            .sign = signOf(settings.maximize),
            .isAdaptive = true,
            .divisors = each(gatheredIn(memory, settings.amsgrad ? "max_exp_avg_sq" : "exp_avg_sq"),
                             [&](double v) { return first * (std::sqrt(v / second) + settings.eps); })};
}

Stability stabilityIn(const Adam& settings, const Group& now, const Memory& memory)
{
    return ofAdam(settings, now, memory, settings.weightDecay);
}

Stability stabilityIn(const AdamW& settings, const Group& now, const Memory& memory)
{
    return ofAdam(settings, now, memory, 0.0); // its decay shifts the threshold by no more than rate · decay
}

/// x ← x − η (a·g + c·m) / P with m ← β m + (1 − β) g: stable below (2 + 2β) / (a (1 + β) + c (1 − β)); with
/// a = 1 − β, c = β that is (2 + 2β) / ((1 − β)(1 + 2β)).
Stability stabilityIn(const NAdam& settings, const Group& now, const Memory& memory)
{
    const double beta1 = now.beta1.value_or(settings.betas[0]);
    const double step = numberIn(memory, "step");
    const bool hasStepped = step > 0.0;
    const auto momentumAt = [&](double k) {
        const double fresh = settings.momentumDecay == 0.0 ? 1.0
                             : hasStepped                  ? std::pow(0.96, k * settings.momentumDecay)
                                                           : 0.0;
        return beta1 * (1.0 - 0.5 * fresh);
    };
    const double mu = momentumAt(step);
    const double after = momentumAt(step + 1.0);
    const double product = hasStepped ? numberIn(memory, "mu_product") : 0.0;
    const double ahead = settings.rule == NAdamRule::Since20 ? product * after : product * mu * after;
    const double ofGradient = (1.0 - mu) / (1.0 - product);
    const double ofAverage = after / (1.0 - ahead);
    const double second = grown(settings.betas[1], step);
    return {.threshold = withMomentum(beta1) / (ofGradient * (1.0 + beta1) + ofAverage * (1.0 - beta1)),
            .shift = settings.decoupledWeightDecay ? 0.0 : settings.weightDecay,
            .isAdaptive = true,
            .divisors = each(gatheredIn(memory, "exp_avg_sq"),
                             [&](double v) { return std::sqrt(v / second) + settings.eps; })};
}

/// Divides by the gradient's size only once that is rectified; before, by a number that all weights share.
Stability stabilityIn(const RAdam& settings, const Group& now, const Memory& memory)
{
    const double beta1 = now.beta1.value_or(settings.betas[0]);
    const double beta2 = settings.betas[1];
    const double k = numberIn(memory, "step");
    const double first = grown(beta1, k);
    const double second = grown(beta2, k);
    const double limit = 2.0 / (1.0 - beta2) - 1.0;
    const double rho = limit - 2.0 * k * std::pow(beta2, k) / second;
    const double rectifier =
        std::sqrt((rho - 4.0) * (rho - 2.0) * limit / ((limit - 4.0) * (limit - 2.0) * rho));
    const auto divisor = [&](double v) {
        return rho > 5.0 ? first * (std::sqrt(v) + settings.eps) / (rectifier * std::sqrt(second)) : first;
    };
    return {.threshold = withAverage(beta1),
            .shift = settings.decoupledWeightDecay ? 0.0 : settings.weightDecay,
            .isAdaptive = true,
            .divisors = each(gatheredIn(memory, "exp_avg_sq"), divisor)};
}

Stability stabilityIn(const RMSprop& settings, const Group& now, const Memory& memory)
{
    const std::vector<float>& squares = gatheredIn(memory, "square_avg");
    const auto root = [&](double v) { return std::sqrt(v) + settings.eps; };
    return {.threshold = withMomentum(now.momentum.value_or(settings.momentum)),
            .shift = settings.weightDecay,
            .sign = signOf(settings.maximize),
            .isAdaptive = true,
            .divisors = settings.centered ? each(squares, vectorIn(memory, "grad_avg"),
                                                 [&](double v, double a) { return root(v - a * a); })
                                          : each(squares, root)};
}

Stability stabilityIn(const Adagrad& settings, const Group&, const Memory& memory)
{
    const double decay = 1.0 + numberIn(memory, "step") * settings.lrDecay; // of its own, at the next update
    return {.threshold = withMomentum(0.0),
            .shift = settings.weightDecay,
            .sign = signOf(settings.maximize),
            .isAdaptive = true,
            .divisors = each(gatheredIn(memory, "sum"),
                             [&](double sum) { return decay * (std::sqrt(sum) + settings.eps); })};
}

Stability stabilityIn(const Adadelta& settings, const Group&, const Memory& memory)
{
    return {.threshold = withMomentum(0.0),
            .shift = settings.weightDecay,
            .sign = signOf(settings.maximize),
            .isAdaptive = true,
            .divisors = each(gatheredIn(memory, "square_avg"), vectorIn(memory, "acc_delta"),
                             [&](double v, double d) {
                                 return std::sqrt(v + settings.eps) / std::sqrt(d + settings.eps);
                             })};
}

/// Goes at a rate that decays by itself, and shrinks its weights at every update.
Stability stabilityIn(const ASGD& settings, const Group& now, const Memory& memory)
{
    const double decay = std::pow(1.0 + settings.lambd * now.lr * numberIn(memory, "step"), settings.alpha);
    return {.threshold = withMomentum(0.0) * decay,
            .shift = settings.weightDecay + settings.lambd,
            .sign = signOf(settings.maximize)};
}

Stability stabilityIn(const Adamax&, const Group&, const Memory&)
{
    return {.why =
                translate("optimizer", "Adamax divides by its largest recent gradient, which grows with the "
                                       "first swing: no curvature makes its swings grow.")};
}

Stability stabilityIn(const Rprop&, const Group&, const Memory&)
{
    return {.why = translate("optimizer", "Rprop goes by the gradient's sign alone: how long its steps are "
                                          "does not depend on curvature.")};
}

Stability stabilityIn(const LBFGS&, const Group&, const Memory&)
{
    return {.why = translate("optimizer", "L-BFGS learns the curvature from its own steps and divides by it: "
                                          "its rate is not one to compare with the curvature.")};
}

Stability scheduleFree(std::string_view name)
{
    return {.why =
                translate("optimizer", "%1 takes gradients at a mean of its steps, whose share in it shrinks "
                                       "from update to update: one number would not hold for two of them.")
                    .arg(name)};
}

Stability stabilityIn(const SGDScheduleFree&, const Group&, const Memory&)
{
    return scheduleFree(SGDScheduleFree::kInfo.title);
}

Stability stabilityIn(const AdamWScheduleFree&, const Group&, const Memory&)
{
    return scheduleFree(AdamWScheduleFree::kInfo.title);
}

Stability stabilityIn(const Prodigy&, const Group&, const Memory&)
{
    return {.why = translate("optimizer", "Prodigy sets the size of its steps by itself: what the rate is "
                                          "multiplied by is not known beforehand.")};
}

} // namespace

Stability stabilityOf(const Optimizer& optimizer, const Group& now, const Memory& memory)
{
    Stability found{
        .why = translate("optimizer", "No threshold is known for %1.").arg(optimizer.type().info->title)};
    params::visitAs(Listed{}, optimizer, [&](const auto& settings) {
        if constexpr (requires { stabilityIn(settings, now, memory); }) {
            found = stabilityIn(settings, now, memory);
        }
    });
    return found;
}

} // namespace lrp::optimizer
