#include "core/fused/detail/Dense.h"

#include <algorithm>

namespace lrp::fused
{

Dense::Dense(const std::vector<std::int64_t>& widths, model::Activation activation, std::int64_t capacity)
    : m_activation(activation)
{
    const std::int64_t examples = blocksOf(capacity) * kBlock;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool last = i + 1 == widths.size();
        m_stages.push_back({.values = Aligned<float>(widths[i] * examples)});
        if (i > 0 && !last && activation == model::Activation::GELU) {
            m_stages.back().slopes = Aligned<float>(widths[i] * examples);
        }
        if (!last) {
            m_stages.back().panels = Aligned<float>(blocksOf(widths[i]) * kBlock * examples);
            m_layers.push_back({.inputs = widths[i], .outputs = widths[i + 1]});
            m_parameterCount += m_layers.back().parameterCount();
        }
    }
    m_upstream = Aligned<float>(*std::max_element(widths.begin(), widths.end() - 1) * examples);
}

void Dense::forward(const float* parameters, std::int64_t examples, bool keep)
{
    const Kernels& kernel = kernels();
    const std::int64_t blocks = blocksOf(examples);
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        const LinearLayer& layer = m_layers[i];
        Stage& from = m_stages[i];
        Stage& to = m_stages[i + 1];
        if (i > 0) {
            kernel.activate(m_activation, from.values.data(), keep ? from.slopes.data() : nullptr,
                            blocks * layer.inputs * kBlock);
        }
        if (keep) {
            for (std::int64_t block = 0; block < blocks; ++block) {
                kernel.rowsFromBlock(from.values.data() + block * layer.inputs * kBlock, layer.inputs,
                                     from.panels.data() + block * kBlock * kBlock, blocks * kBlock * kBlock,
                                     kBlock);
            }
        }
        kernel.linear(layer, parameters, from.values.data(), to.values.data(), blocks);
        parameters += layer.parameterCount();
    }
}

void Dense::backward(const float* parameters, float* gradient, std::int64_t examples, bool add)
{
    const Kernels& kernel = kernels();
    const std::int64_t blocks = blocksOf(examples);
    std::int64_t offset = m_parameterCount;
    for (std::size_t i = m_layers.size(); i-- > 0;) {
        const LinearLayer& layer = m_layers[i];
        Stage& from = m_stages[i];
        const float* upstream = m_stages[i + 1].values.data();
        offset -= layer.parameterCount();
        kernel.linearGradient(layer, upstream, from.panels.data(), examples, gradient + offset, add);
        if (i > 0) {
            kernel.linearBackward(layer, parameters + offset, upstream, m_upstream.data(), blocks);
            kernel.differentiate(m_activation, from.values.data(), from.slopes.data(), m_upstream.data(),
                                 blocks * layer.inputs * kBlock);
        }
    }
}

const float* Dense::inputGradient(const float* parameters, std::int64_t examples)
{
    kernels().linearBackward(m_layers.front(), parameters, m_stages[1].values.data(), m_upstream.data(),
                             blocksOf(examples));
    return m_upstream.data();
}

} // namespace lrp::fused
