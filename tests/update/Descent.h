#pragma once

#include "core/update/Updater.h"

#include <random>

namespace lrp::tests
{

/// Every rule and every branch of it.
inline std::vector<optimizer::Optimizer> variants()
{
    using namespace optimizer;
    return {
        SGD{.lr = 0.05},
        SGD{.lr = 0.05, .weightDecay = 0.1, .maximize = true},
        SGD{.lr = 0.05, .momentum = 0.9, .dampening = 0.3, .weightDecay = 0.01},
        SGD{.lr = 0.05, .momentum = 0.9, .nesterov = true},
        Adam{.lr = 0.01, .weightDecay = 0.1},
        Adam{.lr = 0.01, .betas = {0.5, 0.9}, .amsgrad = true, .maximize = true},
        AdamW{.lr = 0.01, .weightDecay = 0.1},
        AdamW{.lr = 0.01, .eps = 0.1, .amsgrad = true},
        Adamax{.lr = 0.01, .weightDecay = 0.1, .maximize = true},
        NAdam{.lr = 0.01, .weightDecay = 0.1, .momentumDecay = 0.1},
        NAdam{.lr = 0.01, .weightDecay = 0.1, .momentumDecay = 0.1, .rule = NAdamRule::Until113},
        NAdam{.lr = 0.01, .weightDecay = 0.1, .decoupledWeightDecay = true},
        RAdam{.lr = 0.01, .betas = {0.9, 0.95}, .weightDecay = 0.1},
        RAdam{.lr = 0.01, .betas = {0.9, 0.5}},
        RAdam{.lr = 0.01, .betas = {0.9, 0.95}, .weightDecay = 0.1, .decoupledWeightDecay = true},
        Adagrad{.lr = 0.1, .lrDecay = 0.1, .weightDecay = 0.1, .initialAccumulatorValue = 0.5},
        Adadelta{.weightDecay = 0.1, .maximize = true},
        RMSprop{.lr = 0.01},
        RMSprop{.lr = 0.01, .momentum = 0.9},
        RMSprop{.lr = 0.01, .alpha = 0.9, .weightDecay = 0.1, .centered = true, .maximize = true},
        RMSprop{.lr = 0.01, .alpha = 0.9, .momentum = 0.5, .centered = true},
        Rprop{.lr = 0.1, .etas = {0.6, 1.1}, .stepSizes = {1e-2, 0.3}, .maximize = true},
        ASGD{.lr = 0.01, .lambd = 0.1, .t0 = 3.0, .weightDecay = 0.1},
        SGDScheduleFree{.lr = 0.1},
        SGDScheduleFree{
            .lr = 0.1, .beta = 0.7, .weightDecay = 0.1, .warmupSteps = 4, .r = 1.0, .weightLrPower = 1.0},
        AdamWScheduleFree{.lr = 0.01, .weightDecay = 0.1},
        AdamWScheduleFree{.lr = 0.01, .fixedBetas = {0.5, 0.9}, .eps = 0.1, .warmupSteps = 4},
        Prodigy{.weightDecay = 0.1, .d0 = 1e-3},
        Prodigy{.weightDecay = 0.1,
                .decouple = false,
                .useBiasCorrection = true,
                .safeguardWarmup = true,
                .d0 = 1e-3,
                .dCoef = 0.5,
                .growthRate = 1.5},
        LBFGS{.lr = 0.5, .maxIter = 3, .historySize = 2},
        LBFGS{.maxIter = 4, .historySize = 3, .lineSearchFn = LineSearch::StrongWolfe},
    };
}

inline std::string nameOf(const optimizer::Optimizer& optimizer)
{
    return optimizer::toJson(optimizer).dump();
}

template <class Real>
std::vector<Real> randomVector(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<Real> normal;
    std::vector<Real> values(size);
    for (Real& value : values) {
        value = normal(random);
    }
    return values;
}

/// An optimizer on the bowl f = Σ cᵢxᵢ²/2 with c = 1 … 3, whose gradient is c·x.
template <class Real>
struct Descent {
    Descent(const optimizer::Optimizer& optimizer, std::size_t size)
        : group(optimizer::groupOf(optimizer))
        , x(randomVector<Real>(size, 1))
        , g(size)
        , updater(update::makeUpdater<Real>(optimizer, size))
    {
    }

    double evaluate()
    {
        double loss = 0.0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Real steep = static_cast<Real>(1 + i % 3);
            g[i] = steep * x[i];
            loss += 0.5 * static_cast<double>(g[i] * x[i]);
        }
        return loss;
    }

    void step()
    {
        evaluate();
        updater->step(x, g, group, again);
    }

    update::Squares measuredStep()
    {
        evaluate();
        return updater->measuredStep(x, g, group, again);
    }

    schedule::Group group;
    std::vector<Real> x;
    std::vector<Real> g;
    std::unique_ptr<update::Updater<Real>> updater;
    update::Evaluate again = [this] { return evaluate(); };
};

} // namespace lrp::tests
