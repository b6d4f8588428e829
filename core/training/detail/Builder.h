#pragma once

#include "core/training/detail/TorchModels.h"

#include <array>
#include <ATen/core/Generator.h>
#include <string_view>
#include <vector>

namespace lrp::training
{

/// Takes a network's layers one after another and draws their weights in this order.
class Builder
{
public:
    Builder(experiment::Init init, const at::Generator& generator)
        : m_init(init)
        , m_generator(generator)
    {
    }

    void add(Layer layer) { m_layers.push_back(std::move(layer)); }

    void addLinear(std::int64_t inputs, std::int64_t outputs);
    void addConvolution(std::int64_t inputs, std::int64_t outputs, std::int64_t side, std::int64_t padding);

    /// Weights that begin where they are told to, instead of being drawn: float [2].
    at::Tensor addPoint(const std::array<double, 2>& start);

    FlatModel flat() const;

private:
    struct Parameters {
        at::Tensor weight;
        at::Tensor bias;
    };

    Parameters draw(at::IntArrayRef shape, std::int64_t window);

    experiment::Init m_init;
    at::Generator m_generator;
    std::vector<Layer> m_layers;
    std::vector<at::Tensor> m_parameters;
};

/// How one type of model is built: build(net, settings, inputShape, outputs), its layers in order.
struct ModelBuilder {
    std::string_view id;
    void (*build)(Builder& net, const void* settings, const std::vector<std::int64_t>& inputShape,
                  std::int64_t outputs);
};

void addBuilder(const ModelBuilder& builder);

/// A static object of this kind tells of the build() of a model that is linked beside the program, see
/// model::Added.
template <class Settings>
struct AddedBuilder {
    AddedBuilder()
    {
        addBuilder(
            {Settings::kInfo.id, [](Builder& net, const void* settings,
                                    const std::vector<std::int64_t>& inputShape, std::int64_t outputs) {
                 build(net, params::settingsAs<Settings>(settings), inputShape, outputs);
             }});
    }
};

} // namespace lrp::training
