#pragma once

#include "core/fused/detail/Aligned.h"
#include "core/fused/detail/Kernels.h"

#include <vector>

namespace lrp::fused
{

/// Linear layers with an activation between them: values, slopes and scratch for up to `capacity` examples.
/// Parameters are each layer's, one after another. Memory is in blocks; see Kernels.h.
class Dense
{
public:
    /// widths: features, hidden layers, outputs.
    Dense(const std::vector<std::int64_t>& widths, model::Activation activation, std::int64_t capacity);

    std::int64_t parameterCount() const { return m_parameterCount; }
    std::int64_t inputs() const { return m_layers.front().inputs; }
    std::int64_t outputs() const { return m_layers.back().outputs; }

    float* input() { return m_stages.front().values.data(); }
    float* output() { return m_stages.back().values.data(); }

    /// input() → output(). What backward() needs is kept if `keep`.
    void forward(const float* parameters, std::int64_t examples, bool keep);

    /// From the loss's gradient, which the caller has put into output(), writes or adds that of the
    /// parameters. Needs a forward() that kept.
    void backward(const float* parameters, float* gradient, std::int64_t examples, bool add);

    /// After backward(): the loss's gradient with respect to input().
    const float* inputGradient(const float* parameters, std::int64_t examples);

private:
    /// What enters a layer (or leaves the last).
    struct Stage {
        Aligned<float> values;
        Aligned<float> slopes; ///< for GELU
        Aligned<float> panels; ///< the values across, as linearGradient() takes them
    };

    std::vector<LinearLayer> m_layers;
    std::vector<Stage> m_stages; ///< one more than layers
    Aligned<float> m_upstream;   ///< a layer's input's gradient before the activation's slope
    model::Activation m_activation;
    std::int64_t m_parameterCount = 0;
};

} // namespace lrp::fused
