#include "core/training/detail/Builder.h"
#include "core/training/detail/TorchSurfaces.h"

#include <algorithm>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/tanh.h>
#include <ATen/ops/zeros.h>
#include <c10/core/GradMode.h>
#include <cmath>
#include <stdexcept>

namespace lrp::training
{

using at::Tensor;

void Builder::addLinear(std::int64_t inputs, std::int64_t outputs)
{
    const auto [weight, bias] = draw({outputs, inputs}, 1);
    add([weight = weight, bias = bias](const Tensor& x) { return at::linear(x, weight, bias); });
}

void Builder::addConvolution(std::int64_t inputs, std::int64_t outputs, std::int64_t side,
                             std::int64_t padding)
{
    const auto [weight, bias] = draw({outputs, inputs, side, side}, side * side);
    add([weight = weight, bias = bias, padding](const Tensor& x) {
        return at::conv2d(x, weight, bias, /*stride=*/1, padding);
    });
}

/// PyTorch's default is uniform in ±1/√fan_in for weights and biases (kaiming_uniform with a = √5); Glorot &
/// Bengio's is uniform in ±√(6/(fan_in + fan_out)) for the weights.
Builder::Parameters Builder::draw(at::IntArrayRef shape, std::int64_t window)
{
    const c10::NoGradGuard noGrad;
    const auto fanIn = static_cast<double>(shape[1] * window);
    const auto fanOut = static_cast<double>(shape[0] * window);
    const double standard = 1.0 / std::sqrt(fanIn);
    const double bound = m_init == experiment::Init::Xavier ? std::sqrt(6.0 / (fanIn + fanOut)) : standard;
    Parameters drawn{at::empty(shape), at::empty({shape[0]})};
    drawn.weight.uniform_(-bound, bound, m_generator);
    drawn.bias.uniform_(-standard, standard, m_generator);
    m_parameters.insert(m_parameters.end(), {drawn.weight, drawn.bias});
    return drawn;
}

Tensor Builder::addPoint(const std::array<double, 2>& start)
{
    const c10::NoGradGuard noGrad;
    Tensor point = at::empty({2});
    std::transform(start.begin(), start.end(), point.data_ptr<float>(),
                   [](double each) { return static_cast<float>(each); });
    m_parameters.push_back(point);
    return point;
}

FlatModel Builder::flat() const
{
    const c10::NoGradGuard noGrad;
    std::int64_t count = 0;
    for (const Tensor& parameter : m_parameters) {
        count += parameter.numel();
    }
    FlatModel flat{m_layers, at::zeros({count}), at::zeros({count}), {}};
    std::int64_t begin = 0;
    for (const Tensor& parameter : m_parameters) {
        const Tensor place = flat.parameters.narrow(0, begin, parameter.numel()).view_as(parameter);
        place.copy_(parameter);
        parameter.set_data(place);
        parameter.set_requires_grad(true);
        parameter.mutable_grad() = flat.gradients.narrow(0, begin, parameter.numel()).view_as(parameter);
        begin += parameter.numel();
        flat.shapes.push_back(parameter.sizes().vec());
    }
    return flat;
}

namespace
{

void addActivation(Builder& net, model::Activation activation)
{
    switch (activation) {
    case model::Activation::Tanh:
        return net.add([](const Tensor& x) { return at::tanh(x); });
    case model::Activation::ReLU:
        return net.add([](const Tensor& x) { return at::relu(x); });
    case model::Activation::Sigmoid:
        return net.add([](const Tensor& x) { return at::sigmoid(x); });
    case model::Activation::GELU:
        return net.add([](const Tensor& x) { return at::gelu(x); });
    }
}

void build(Builder& net, const model::Linear&, const std::vector<std::int64_t>& inputShape,
           std::int64_t outputs)
{
    net.addLinear(inputShape.front(), outputs);
}

void build(Builder& net, const model::MLP& settings, const std::vector<std::int64_t>& inputShape,
           std::int64_t outputs)
{
    std::int64_t width = inputShape.front();
    for (const std::int64_t units : settings.hidden) {
        net.addLinear(width, units);
        addActivation(net, settings.activation);
        width = units;
    }
    net.addLinear(width, outputs);
}

void build(Builder& net, const model::LeNet&, const std::vector<std::int64_t>& inputShape,
           std::int64_t outputs)
{
    const auto after = [](std::int64_t side) { return (side / 2 - 4) / 2; };
    const std::int64_t flat = 16 * after(inputShape[1]) * after(inputShape[2]);
    const auto addRelu = [&] { addActivation(net, model::Activation::ReLU); };
    const auto addPool = [&] {
        net.add([](const Tensor& x) { return at::max_pool2d(x, /*kernel_size=*/2); });
    };
    net.addConvolution(inputShape[0], 6, 5, /*padding=*/2);
    addRelu();
    addPool();
    net.addConvolution(6, 16, 5, /*padding=*/0);
    addRelu();
    addPool();
    net.add([](const Tensor& x) { return x.flatten(1); });
    net.addLinear(flat, 120);
    addRelu();
    net.addLinear(120, 84);
    addRelu();
    net.addLinear(84, outputs);
}

/// Computed in 64 bits, so that little is lost before the gradient is rounded.
template <class Settings>
requires model::IsSurface<Settings>
void build(Builder& net, const Settings& settings, const std::vector<std::int64_t>&, std::int64_t)
{
    const Tensor point = net.addPoint(settings.surface().start);
    net.add([settings, point](const Tensor& batch) {
        const Tensor w = point.to(at::kDouble);
        return formulaOf(settings, w[0], w[1]).to(at::kFloat).expand({batch.size(0), 1});
    });
}

std::vector<ModelBuilder>& added()
{
    static std::vector<ModelBuilder> builders;
    return builders;
}

void buildAdded(Builder& net, const model::Model& model, const std::vector<std::int64_t>& inputShape,
                std::int64_t outputs)
{
    for (const ModelBuilder& builder : added()) {
        if (builder.id == model.id()) {
            return builder.build(net, model.settings(), inputShape, outputs);
        }
    }
    throw std::logic_error(std::string(model.id()) + " has no build()");
}

std::span<float> values(const Tensor& flat)
{
    return {flat.data_ptr<float>(), static_cast<std::size_t>(flat.numel())};
}

} // namespace

void addBuilder(const ModelBuilder& builder)
{
    added().push_back(builder);
}

Tensor FlatModel::forward(Tensor batch) const
{
    for (const Layer& layer : layers) {
        batch = layer(batch);
    }
    return batch;
}

std::span<float> FlatModel::x() const
{
    return values(parameters);
}

std::span<float> FlatModel::g() const
{
    return values(gradients);
}

FlatModel buildModel(const model::Model& model, const std::vector<std::int64_t>& inputShape,
                     std::int64_t outputs, experiment::Init init, const at::Generator& generator)
{
    Builder net(init, generator);
    const bool isListed = params::visitAs(
        model::Listed{}, model, [&](const auto& settings) { build(net, settings, inputShape, outputs); });
    if (!isListed) {
        buildAdded(net, model, inputShape, outputs);
    }
    return net.flat();
}

} // namespace lrp::training
