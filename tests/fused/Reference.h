#pragma once

#include "core/fused/Network.h"

#include <memory>
#include <vector>

namespace lrp::fused::test
{

using Numbers = std::vector<double>;

/// One layer of a network in double precision, for one example, as the textbook has it.
class Layer
{
public:
    virtual ~Layer() = default;
    virtual std::size_t parameterCount() const { return 0; }
    virtual Numbers forward(const double* parameters, const Numbers& x) const = 0;
    /// Adds to the gradient of the parameters; the loss's gradient with respect to x.
    virtual Numbers backward(const double* parameters, double* gradient, const Numbers& x,
                             const Numbers& dy) const = 0;
};

/// What fused::Network should compute.
class Reference
{
public:
    Reference(const model::Model& model, const std::vector<std::int64_t>& inputShape, std::int64_t outputs,
              model::Loss loss);

    std::size_t parameterCount() const;

    double lossAndGradient(const std::vector<float>& parameters, Numbers& gradient, const Examples& examples,
                           const std::vector<std::int64_t>& batch) const;
    Evaluation evaluate(const std::vector<float>& parameters, const Examples& examples, std::int64_t begin,
                        std::int64_t end) const;

private:
    Numbers outputs(const Numbers& parameters, const Examples& examples, std::int64_t row,
                    std::vector<Numbers>* inputs) const;
    double lossOf(const Numbers& z, const Examples& examples, std::int64_t row, Numbers* slope) const;

    std::vector<std::unique_ptr<Layer>> m_layers;
    model::Loss m_loss;
};

} // namespace lrp::fused::test
