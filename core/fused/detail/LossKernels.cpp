#include "core/fused/detail/KernelFunctions.h"
#include "core/fused/detail/Math.h"

namespace lrp::fused::LRP_KERNELS
{
namespace
{

/// A loss and its slope for every lane.
struct LossAt {
    Float loss;
    Float slope;
};

double sumOf(const float* lanes, std::int64_t count)
{
    double sum = 0.0;
    for (std::int64_t i = 0; i < count; ++i) {
        sum += static_cast<double>(lanes[i]);
    }
    return sum;
}

/// For losses of one output: function(z, y) of all 16 examples; z → scale · slope; the sum over `count`.
template <class Function>
[[gnu::always_inline]] inline double ofOneOutput(float* z, const float* targets, std::int64_t count,
                                                 float scale, Function function)
{
    float losses[16];
    for (int i = 0; i < 16; i += kLanes) {
        const LossAt at = function(load(z + i), load(targets + i));
        store(losses + i, at.loss);
        store(z + i, scale * at.slope);
    }
    return sumOf(losses, count);
}

} // namespace

/// loss = log Σ e^(z − max z) − (z_label − max z); d loss/d z = softmax(z) − (1 at the label).
double crossEntropy(float* z, std::int64_t classes, const std::int64_t* labels, std::int64_t count,
                    float scale)
{
    float losses[16], atLabel[16];
    for (std::int64_t i = 0; i < count; ++i) {
        atLabel[i] = z[labels[i] * 16 + i];
    }
    for (std::int64_t i = count; i < 16; ++i) {
        atLabel[i] = 0.0f;
    }
    for (int i = 0; i < 16; i += kLanes) {
        Float most = load(z + i);
        for (std::int64_t c = 1; c < classes; ++c) {
            most = larger(load(z + c * 16 + i), most);
        }
        Float sum{};
        for (std::int64_t c = 0; c < classes; ++c) {
            const Float e = exp(load(z + c * 16 + i) - most);
            store(z + c * 16 + i, e);
            sum += e;
        }
        store(losses + i, log(sum) - (load(atLabel + i) - most));
        const Float factor = scale / sum;
        for (std::int64_t c = 0; c < classes; ++c) {
            store(z + c * 16 + i, load(z + c * 16 + i) * factor);
        }
    }
    for (std::int64_t i = 0; i < count; ++i) {
        z[labels[i] * 16 + i] -= scale;
    }
    return sumOf(losses, count);
}

/// loss = (1 − y) z + m + log(e^−m + e^(−z−m)) with m = max(−z, 0), as PyTorch computes it, infinities
/// included; d loss/d z = sigmoid(z) − y.
double binaryCrossEntropy(float* z, const float* targets, std::int64_t count, float scale)
{
    return ofOneOutput(z, targets, count, scale, [](Float at, Float y) -> LossAt {
        const Float m = larger(Float{}, -at);
        return {fma(1.0f - y, at, m) + log(exp(-m) + exp(-at - m)), sigmoid(at) - y};
    });
}

/// loss = (z − y)²; d loss/d z = 2 (z − y).
double squaredError(float* z, const float* targets, std::int64_t count, float scale)
{
    return ofOneOutput(z, targets, count, scale, [](Float at, Float y) -> LossAt {
        return {(at - y) * (at - y), 2.0f * (at - y)};
    });
}

} // namespace lrp::fused::LRP_KERNELS
