#include "core/fused/Network.h"

#include "core/fused/detail/Convolutions.h"
#include "core/fused/detail/Dense.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace lrp::fused
{
namespace
{

/// Examples that go through the network together: enough to use a weight often while it is in the cache, few
/// enough that what is kept of them stays near. Images keep more, so of them the fewest.
constexpr std::int64_t kSmallestChunk = 64;
constexpr std::int64_t kLargestChunk = 256;

/// Which rows of the examples are meant: those of a list, or all from `begin` on.
struct Rows {
    const std::int64_t* list = nullptr;
    std::int64_t begin = 0;

    std::int64_t operator[](std::int64_t i) const { return list ? list[i] : begin + i; }
};

/// What PyTorch's argmax gives for one example of a block: the first of the largest, where NaN is largest.
std::int64_t largestOf(const float* z, std::int64_t classes)
{
    std::int64_t best = 0;
    for (std::int64_t c = 1; c < classes; ++c) {
        const float value = z[c * kBlock], so = z[best * kBlock];
        if (!std::isnan(so) && (value > so || std::isnan(value))) {
            best = c;
        }
    }
    return best;
}

/// NaN has many forms, of which each kind of processor makes another; one stands for all.
double oneNan(double loss)
{
    return std::isnan(loss) ? std::numeric_limits<double>::quiet_NaN() : loss;
}

} // namespace

struct Network::Parts {
    std::optional<Convolutions> convolutions; ///< before the linear layers of LeNet
    Dense dense;
    model::Loss loss;
    std::int64_t chunk;

    std::int64_t convolutionParameters() const { return convolutions ? convolutions->parameterCount() : 0; }

    void forward(const float* parameters, const Examples& examples, Rows rows, std::int64_t count, bool keep)
    {
        for (std::int64_t block = 0; block < blocksOf(count); ++block) {
            std::array<const float*, kBlock> features{};
            for (std::int64_t i = 0; i < kBlock; ++i) {
                const std::int64_t at = block * kBlock + i;
                features[static_cast<std::size_t>(i)] =
                    examples.features + rows[at < count ? at : block * kBlock] * examples.width;
            }
            float* to = dense.input() + block * dense.inputs() * kBlock;
            if (convolutions) {
                convolutions->forward(parameters, features, block, to);
            } else {
                kernels().blockFromRows(features.data(), dense.inputs(), to);
            }
        }
        dense.forward(parameters + convolutionParameters(), count, keep);
    }

    /// The sum of a chunk's losses. The outputs become their gradients, times `scale`.
    double losses(const Examples& examples, Rows rows, std::int64_t count, float scale)
    {
        double sum = 0.0;
        for (std::int64_t at = 0; at < count; at += kBlock) {
            float* z = dense.output() + at * dense.outputs();
            const std::int64_t n = std::min(kBlock, count - at);
            if (loss == model::Loss::CrossEntropy) {
                std::array<std::int64_t, kBlock> labels{};
                for (std::int64_t i = 0; i < n; ++i) {
                    labels[static_cast<std::size_t>(i)] = examples.classes[rows[at + i]];
                }
                sum += kernels().crossEntropy(z, dense.outputs(), labels.data(), n, scale);
            } else {
                std::array<float, kBlock> targets{};
                for (std::int64_t i = 0; i < n; ++i) {
                    targets[static_cast<std::size_t>(i)] = examples.targets[rows[at + i]];
                }
                const auto of = loss == model::Loss::BinaryCrossEntropy ? kernels().binaryCrossEntropy
                                                                        : kernels().squaredError;
                sum += of(z, targets.data(), n, scale);
            }
        }
        return sum;
    }

    void backward(const float* parameters, float* gradient, std::int64_t count, bool add)
    {
        const float* denseParameters = parameters + convolutionParameters();
        dense.backward(denseParameters, gradient + convolutionParameters(), count, add);
        if (!convolutions) {
            return;
        }
        const float* upstream = dense.inputGradient(denseParameters, count);
        for (std::int64_t block = 0; block < blocksOf(count); ++block) {
            const std::int64_t at = block * kBlock * dense.inputs();
            convolutions->backward(parameters, gradient, block, std::min(kBlock, count - block * kBlock),
                                   dense.input() + at, upstream + at);
        }
    }

    std::int64_t countRight(const Examples& examples, Rows rows, std::int64_t count)
    {
        std::int64_t right = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const float* z = dense.output() + i / kBlock * dense.outputs() * kBlock + i % kBlock;
            if (loss == model::Loss::CrossEntropy) {
                right += largestOf(z, dense.outputs()) == examples.classes[rows[i]];
            } else if (loss == model::Loss::BinaryCrossEntropy) {
                right += (*z > 0.0f ? 1.0f : 0.0f) == examples.targets[rows[i]];
            }
        }
        return right;
    }
};

std::unique_ptr<Network> Network::make(const model::Model& model, const std::vector<std::int64_t>& inputShape,
                                       std::int64_t outputs, model::Loss loss, std::int64_t largestBatch)
{
    assert(largestBatch > 0 && outputs > 0);
    if (!model::unfusable(model).empty()) {
        return nullptr;
    }
    std::optional<Convolutions> convolutions;
    std::vector<std::int64_t> widths{inputShape.front()};
    auto activation = model::Activation::ReLU;
    std::int64_t chunk = std::clamp(largestBatch, kSmallestChunk, kLargestChunk);
    if (model.as<model::LeNet>() != nullptr) {
        if (!model::fits(model, inputShape)) {
            return nullptr;
        }
        chunk = kSmallestChunk;
        convolutions.emplace(inputShape[0], inputShape[1], inputShape[2], chunk);
        widths = {convolutions->outputs(), 120, 84};
    } else if (const auto* mlp = model.as<model::MLP>()) {
        widths.insert(widths.end(), mlp->hidden.begin(), mlp->hidden.end());
        activation = mlp->activation;
    } else if (model.as<model::Linear>() == nullptr) {
        return nullptr;
    }
    widths.push_back(outputs);
    return std::unique_ptr<Network>(new Network(std::unique_ptr<Parts>(
        new Parts{std::move(convolutions), Dense(widths, activation, chunk), loss, chunk})));
}

Network::Network(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Network::~Network() = default;

std::int64_t Network::parameterCount() const
{
    return m_parts->convolutionParameters() + m_parts->dense.parameterCount();
}

double Network::lossAndGradient(const float* parameters, float* gradient, const Examples& examples,
                                std::span<const std::int64_t> batch)
{
    assert(!batch.empty());
    const auto n = static_cast<std::int64_t>(batch.size());
    const float scale = 1.0f / static_cast<float>(n);
    std::fill_n(gradient, m_parts->convolutionParameters(), 0.0f);
    double sum = 0.0;
    for (std::int64_t at = 0; at < n; at += m_parts->chunk) {
        const Rows rows{batch.data() + at, 0};
        const std::int64_t count = std::min(m_parts->chunk, n - at);
        m_parts->forward(parameters, examples, rows, count, /*keep=*/true);
        sum += m_parts->losses(examples, rows, count, scale);
        m_parts->backward(parameters, gradient, count, /*add=*/at > 0);
    }
    return oneNan(sum / static_cast<double>(n));
}

double Network::loss(const float* parameters, const Examples& examples, std::span<const std::int64_t> batch)
{
    assert(!batch.empty());
    const auto n = static_cast<std::int64_t>(batch.size());
    double sum = 0.0;
    for (std::int64_t at = 0; at < n; at += m_parts->chunk) {
        const Rows rows{batch.data() + at, 0};
        const std::int64_t count = std::min(m_parts->chunk, n - at);
        m_parts->forward(parameters, examples, rows, count, /*keep=*/false);
        sum += m_parts->losses(examples, rows, count, 1.0f);
    }
    return oneNan(sum / static_cast<double>(n));
}

Evaluation Network::evaluate(const float* parameters, const Examples& examples, std::int64_t begin,
                             std::int64_t end)
{
    Evaluation evaluation;
    for (std::int64_t at = begin; at < end; at += m_parts->chunk) {
        const Rows rows{nullptr, at};
        const std::int64_t count = std::min(m_parts->chunk, end - at);
        m_parts->forward(parameters, examples, rows, count, /*keep=*/false);
        evaluation.right += m_parts->countRight(examples, rows, count);
        evaluation.lossSum += m_parts->losses(examples, rows, count, 1.0f);
    }
    evaluation.lossSum = oneNan(evaluation.lossSum);
    return evaluation;
}

} // namespace lrp::fused
