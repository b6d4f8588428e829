#pragma once

#include "core/model/Catalog.h"
#include "core/model/Loss.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace lrp::fused
{

/// The examples a network learns from, owned by the caller: [examples, width] features, one row after
/// another, and their labels, in `classes` (0 to outputs − 1) for cross-entropy, in `targets` otherwise (0 or
/// 1 for binary cross-entropy).
struct Examples {
    const float* features = nullptr;
    std::int64_t width = 0; ///< floats of an example: the product of its shape
    const std::int64_t* classes = nullptr;
    const float* targets = nullptr;
};

/// Rises with every change after which the same arguments, here or in core/update, give other bits than
/// before.
inline constexpr int kArithmetic = 1;

/// What a network makes of some examples.
struct Evaluation {
    double lossSum = 0.0;
    std::int64_t right = 0; ///< classified rightly; 0 for regression
};

/// A model of the catalogue that computes its loss and gradient without Torch, on one thread, in memory of
/// its own: calls allocate nothing. The results depend on the arguments alone, to the last bit on every
/// processor; they agree with PyTorch's to rounding, losses of NaN and infinity included.
/// Thread: any, one call at a time.
class Network
{
public:
    /// nullptr for what has no fused form: any model but MLP, Linear and LeNet, hidden layers wider than 512,
    /// images that LeNet cannot take.
    /// inputShape: of one example, [features] or [channels, height, width]. outputs: 1 unless the loss is
    /// cross-entropy. largestBatch: of lossAndGradient(); memory is for 64 to 256 examples, through which
    /// larger batches go in parts.
    static std::unique_ptr<Network> make(const model::Model& model,
                                         const std::vector<std::int64_t>& inputShape, std::int64_t outputs,
                                         model::Loss loss, std::int64_t largestBatch);
    ~Network();

    /// Weights and biases, in the order of PyTorch's parameters(), each row-major, one after another.
    std::int64_t parameterCount() const;

    /// The mean loss of a batch, at least one row number into `examples` with repetitions as they come.
    /// Writes the gradient of that mean, parameterCount() floats.
    double lossAndGradient(const float* parameters, float* gradient, const Examples& examples,
                           std::span<const std::int64_t> batch);

    /// That mean alone.
    double loss(const float* parameters, const Examples& examples, std::span<const std::int64_t> batch);

    /// Of the rows [begin, end), however many.
    Evaluation evaluate(const float* parameters, const Examples& examples, std::int64_t begin,
                        std::int64_t end);

private:
    struct Parts;
    explicit Network(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace lrp::fused
