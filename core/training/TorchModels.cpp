#include "core/training/detail/TorchModels.h"

#include <cmath>

namespace lrp::training
{
namespace
{

void addActivation(torch::nn::Sequential& net, model::Activation activation)
{
    switch (activation) {
    case model::Activation::Tanh:
        net->push_back(torch::nn::Tanh());
        break;
    case model::Activation::ReLU:
        net->push_back(torch::nn::ReLU());
        break;
    case model::Activation::Sigmoid:
        net->push_back(torch::nn::Sigmoid());
        break;
    case model::Activation::GELU:
        net->push_back(torch::nn::GELU());
        break;
    }
}

torch::nn::Sequential build(const model::Linear&, const std::vector<std::int64_t>& inputShape,
                            std::int64_t outputs)
{
    return torch::nn::Sequential(torch::nn::Linear(inputShape.front(), outputs));
}

torch::nn::Sequential build(const model::MLP& settings, const std::vector<std::int64_t>& inputShape,
                            std::int64_t outputs)
{
    torch::nn::Sequential net;
    std::int64_t width = inputShape.front();
    for (const std::int64_t units : settings.hidden) {
        net->push_back(torch::nn::Linear(width, units));
        addActivation(net, settings.activation);
        width = units;
    }
    net->push_back(torch::nn::Linear(width, outputs));
    return net;
}

torch::nn::Sequential build(const model::LeNet&, const std::vector<std::int64_t>& inputShape,
                            std::int64_t outputs)
{
    using namespace torch::nn;
    const auto after = [](std::int64_t side) { return (side / 2 - 4) / 2; };
    const std::int64_t flat = 16 * after(inputShape[1]) * after(inputShape[2]);
    return Sequential(Conv2d(Conv2dOptions(inputShape[0], 6, 5).padding(2)), ReLU(),
                      MaxPool2d(MaxPool2dOptions(2)), Conv2d(Conv2dOptions(6, 16, 5)), ReLU(),
                      MaxPool2d(MaxPool2dOptions(2)), Flatten(), Linear(flat, 120), ReLU(), Linear(120, 84),
                      ReLU(), Linear(84, outputs));
}

/// Draws weights and biases. PyTorch's default is uniform in ±1/√fan_in for both (kaiming_uniform with a =
/// √5); Glorot & Bengio's is uniform in ±√(6/(fan_in + fan_out)) for the weights.
void drawWeights(torch::nn::Module& net, experiment::Init init, at::Generator& generator)
{
    const torch::NoGradGuard noGrad;
    for (const auto& layer : net.modules(/*include_self=*/false)) {
        auto own = layer->named_parameters(/*recurse=*/false);
        if (own.find("weight") == nullptr) {
            continue;
        }
        torch::Tensor weight = own["weight"];
        const double window = weight.dim() > 2 ? static_cast<double>(weight.size(2) * weight.size(3)) : 1.0;
        const double fanIn = static_cast<double>(weight.size(1)) * window;
        const double fanOut = static_cast<double>(weight.size(0)) * window;
        const double standard = 1.0 / std::sqrt(fanIn);
        const double bound = init == experiment::Init::Xavier ? std::sqrt(6.0 / (fanIn + fanOut)) : standard;
        weight.uniform_(-bound, bound, generator);
        own["bias"].uniform_(-standard, standard, generator);
    }
}

std::span<float> values(const torch::Tensor& flat)
{
    return {flat.data_ptr<float>(), static_cast<std::size_t>(flat.numel())};
}

} // namespace

std::span<float> FlatModel::x() const
{
    return values(parameters);
}

std::span<float> FlatModel::g() const
{
    return values(gradients);
}

FlatModel buildModel(const model::Model& model, const std::vector<std::int64_t>& inputShape,
                     std::int64_t outputs, experiment::Init init, at::Generator generator)
{
    auto net = std::visit([&](const auto& settings) { return build(settings, inputShape, outputs); }, model);
    drawWeights(*net, init, generator);
    const torch::NoGradGuard noGrad;
    std::int64_t count = 0;
    for (const torch::Tensor& parameter : net->parameters()) {
        count += parameter.numel();
    }
    FlatModel flat{net, torch::zeros(count), torch::zeros(count)};
    std::int64_t begin = 0;
    for (torch::Tensor& parameter : net->parameters()) {
        const torch::Tensor place = flat.parameters.narrow(0, begin, parameter.numel()).view_as(parameter);
        place.copy_(parameter);
        parameter.set_data(place);
        parameter.mutable_grad() = flat.gradients.narrow(0, begin, parameter.numel()).view_as(parameter);
        begin += parameter.numel();
    }
    return flat;
}

} // namespace lrp::training
