#include "core/training/detail/TorchOptimizers.h"

namespace lrp::training
{
namespace
{

template <class TorchOptimizer, class Options>
class Adapter final : public LaneOptimizer
{
public:
    Adapter(std::vector<torch::Tensor> parameters, const Options& options)
        : m_optimizer(std::move(parameters), options)
    {
    }

    torch::optim::Optimizer& torch() override { return m_optimizer; }

    void read(schedule::Group& group) override
    {
        Options& now = options();
        group.lr = now.lr();
        if constexpr (requires { now.momentum(); }) {
            group.momentum = now.momentum();
        }
        if constexpr (requires { now.betas(); }) {
            group.beta1 = std::get<0>(now.betas());
        }
    }

    void write(const schedule::Group& group) override
    {
        Options& now = options();
        now.lr(group.lr);
        if constexpr (requires { now.momentum(); }) {
            now.momentum(group.momentum.value_or(now.momentum()));
        }
        if constexpr (requires { now.betas(); }) {
            const double beta1 = group.beta1.value_or(std::get<0>(now.betas()));
            now.betas(std::make_tuple(beta1, std::get<1>(now.betas())));
        }
    }

private:
    Options& options() { return static_cast<Options&>(m_optimizer.param_groups().front().options()); }

    TorchOptimizer m_optimizer;
};

template <class TorchOptimizer, class Options>
std::unique_ptr<LaneOptimizer> adapt(std::vector<torch::Tensor> parameters, const Options& options)
{
    return std::make_unique<Adapter<TorchOptimizer, Options>>(std::move(parameters), options);
}

using Made = std::unique_ptr<LaneOptimizer>;
using Parameters = std::vector<torch::Tensor>;

Made build(const optimizer::SGD& s, Parameters parameters)
{
    return adapt<torch::optim::SGD>(std::move(parameters), torch::optim::SGDOptions(s.lr)
                                                               .momentum(s.momentum)
                                                               .dampening(s.dampening)
                                                               .weight_decay(s.weightDecay)
                                                               .nesterov(s.nesterov));
}

/// Adam and AdamW take the same options.
template <class TorchOptimizer, class Options, class Settings>
Made buildAdam(const Settings& s, Parameters parameters)
{
    return adapt<TorchOptimizer>(std::move(parameters), Options(s.lr)
                                                            .betas(std::make_tuple(s.betas[0], s.betas[1]))
                                                            .eps(s.eps)
                                                            .weight_decay(s.weightDecay)
                                                            .amsgrad(s.amsgrad));
}

Made build(const optimizer::Adam& s, Parameters parameters)
{
    return buildAdam<torch::optim::Adam, torch::optim::AdamOptions>(s, std::move(parameters));
}

Made build(const optimizer::AdamW& s, Parameters parameters)
{
    return buildAdam<torch::optim::AdamW, torch::optim::AdamWOptions>(s, std::move(parameters));
}

Made build(const optimizer::RMSprop& s, Parameters parameters)
{
    return adapt<torch::optim::RMSprop>(std::move(parameters), torch::optim::RMSpropOptions(s.lr)
                                                                   .alpha(s.alpha)
                                                                   .eps(s.eps)
                                                                   .weight_decay(s.weightDecay)
                                                                   .momentum(s.momentum)
                                                                   .centered(s.centered));
}

Made build(const optimizer::Adagrad& s, Parameters parameters)
{
    return adapt<torch::optim::Adagrad>(std::move(parameters),
                                        torch::optim::AdagradOptions(s.lr)
                                            .lr_decay(s.lrDecay)
                                            .weight_decay(s.weightDecay)
                                            .initial_accumulator_value(s.initialAccumulatorValue)
                                            .eps(s.eps));
}

} // namespace

std::unique_ptr<LaneOptimizer> buildOptimizer(const optimizer::Optimizer& settings,
                                              std::vector<torch::Tensor> parameters)
{
    return std::visit([&](const auto& chosen) { return build(chosen, std::move(parameters)); }, settings);
}

} // namespace lrp::training
