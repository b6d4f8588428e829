#include "core/fused/detail/KernelFunctions.h"

/// Three matrix products with one inner loop: C[row][16] (+)= Σ_k A[row, k] · B[k][16], where a number of A
/// meets a vector of B. What differs is where A's numbers stand.
namespace lrp::fused::LRP_KERNELS
{
namespace
{

/// So much of k at a time that B's part (16 KiB) stays in the first-level cache while A goes by.
constexpr std::int64_t kDepth = 256;

/// W: rows are outputs, k are inputs.
struct Weights {
    const float* at;
    std::int64_t stride;

    Weights from(std::int64_t row) const { return {at + row * stride, stride}; }
    const float* group(std::int64_t k) const { return at + k; }
    float operator()(const float* group, std::int64_t row, std::int64_t k) const
    {
        return group[row * stride + k];
    }
};

/// Wᵀ: rows are inputs, k are outputs.
struct WeightsAcross {
    const float* at;
    std::int64_t stride;

    WeightsAcross from(std::int64_t row) const { return {at + row, stride}; }
    const float* group(std::int64_t k) const { return at + k * stride; }
    float operator()(const float* group, std::int64_t row, std::int64_t k) const
    {
        return group[k * stride + row];
    }
};

/// dz in blocks: rows are outputs, k are examples.
struct Blocks {
    const float* at;
    std::int64_t outputs;

    Blocks from(std::int64_t row) const { return {at + row * 16, outputs}; }
    const float* group(std::int64_t k) const { return at + k * outputs; }
    float operator()(const float* group, std::int64_t row, std::int64_t k) const
    {
        return group[row * 16 + k];
    }
};

/// Where a tile's sums go, and what they start from.
struct Target {
    float* at;
    std::int64_t stride; ///< from row to row
    std::int64_t width;  ///< of each row, 16 or less
    const float* bias;   ///< for each row, or null
    bool add;            ///< to what is there
};

template <int Rows>
[[gnu::always_inline]] inline void begin(const Target& target, Float (&sum)[Rows][kParts])
{
#pragma GCC unroll 16
    for (int row = 0; row < Rows; ++row) {
#pragma GCC unroll 4
        for (std::int64_t part = 0; part < kParts; ++part) {
            sum[row][part] = target.bias ? all(target.bias[row])
                             : target.add && target.width == 16
                                 ? load(target.at + row * target.stride + part * kLanes)
                                 : Float{};
        }
    }
}

template <int Rows>
[[gnu::always_inline]] inline void finish(const Target& target, const Float (&sum)[Rows][kParts])
{
    if (target.width == 16) {
#pragma GCC unroll 16
        for (int row = 0; row < Rows; ++row) {
#pragma GCC unroll 4
            for (std::int64_t part = 0; part < kParts; ++part) {
                store(target.at + row * target.stride + part * kLanes, sum[row][part]);
            }
        }
        return;
    }
    alignas(64) float whole[Rows][16];
#pragma GCC unroll 16
    for (int row = 0; row < Rows; ++row) {
#pragma GCC unroll 4
        for (std::int64_t part = 0; part < kParts; ++part) {
            store(whole[row] + part * kLanes, sum[row][part]);
        }
    }
    for (int row = 0; row < Rows; ++row) {
        float* to = target.at + row * target.stride;
        for (int i = 0; i < target.width; ++i) {
            to[i] = target.add ? to[i] + whole[row][i] : whole[row][i];
        }
    }
}

template <int Rows, class A>
[[gnu::always_inline]] inline void step(const A& a, const float* group, std::int64_t k, const float* b,
                                        Float (&sum)[Rows][kParts])
{
    Float x[kParts];
#pragma GCC unroll 4
    for (std::int64_t part = 0; part < kParts; ++part) {
        x[part] = load(b + k * 16 + part * kLanes);
    }
#pragma GCC unroll 16
    for (int row = 0; row < Rows; ++row) {
        const Float w = all(a(group, row, k));
#pragma GCC unroll 4
        for (std::int64_t part = 0; part < kParts; ++part) {
            sum[row][part] = fma(w, x[part], sum[row][part]);
        }
    }
}

/// Rows × 16 sums in registers, k from `from` to `to`.
template <int Rows, class A>
void tile(const A& a, std::int64_t from, std::int64_t to, const float* b, const Target& target)
{
    Float sum[Rows][kParts];
    begin(target, sum);
    std::int64_t k = from;
    for (; k + 16 <= to; k += 16) {
        const float* group = a.group(k);
#pragma GCC unroll 4
        for (std::int64_t i = 0; i < 16; ++i) {
            step(a, group, i, b + k * 16, sum);
        }
    }
    const float* group = a.group(k);
    for (std::int64_t i = 0; i < to - k; ++i) {
        step(a, group, i, b + k * 16, sum);
    }
    finish(target, sum);
}

template <int Rows, class A>
[[gnu::always_inline]] inline void tileOf(int rows, const A& a, std::int64_t from, std::int64_t to,
                                          const float* b, const Target& target)
{
    if constexpr (Rows > 1) {
        if (rows < Rows) {
            tileOf<Rows - 1>(rows, a, from, to, b, target);
            return;
        }
    }
    tile<Rows>(a, from, to, b, target);
}

/// One panel of 16 columns: all rows of A, in tiles as even as possible.
template <class A>
void column(const A& a, std::int64_t rows, std::int64_t from, std::int64_t to, const float* b, Target target)
{
    const std::int64_t tiles = (rows + kTileRows - 1) / kTileRows;
    const std::int64_t least = rows / tiles, oneMore = rows % tiles;
    std::int64_t row = 0;
    for (std::int64_t i = 0; i < tiles; ++i) {
        const std::int64_t n = least + (i < oneMore);
        tileOf<kTileRows>(static_cast<int>(n), a.from(row), from, to, b, target);
        row += n;
        target.at += n * target.stride;
        target.bias = target.bias ? target.bias + n : nullptr;
    }
}

/// Σ over the first `count` examples of one row, whose blocks stand `step` floats apart.
float sumOf(const float* row, std::int64_t step, std::int64_t count)
{
    Four sum[4]{};
    for (; count >= 16; count -= 16, row += step) {
#pragma GCC unroll 4
        for (std::int64_t i = 0; i < 4; ++i) {
            sum[i] += loadFour(row + i * 4);
        }
    }
    Four total = (sum[0] + sum[1]) + (sum[2] + sum[3]);
    total += __builtin_shufflevector(total, total, 2, 3, 0, 1);
    float result = total[0] + total[1];
    for (std::int64_t i = 0; i < count; ++i) {
        result += row[i];
    }
    return result;
}

} // namespace

void linear(const LinearLayer& layer, const float* parameters, const float* x, float* z, std::int64_t blocks)
{
    const Weights weights{parameters, layer.inputs};
    const float* bias = parameters + layer.inputs * layer.outputs;
    for (std::int64_t from = 0; from < layer.inputs; from += kDepth) {
        const std::int64_t to = from + kDepth < layer.inputs ? from + kDepth : layer.inputs;
        for (std::int64_t block = 0; block < blocks; ++block) {
            column(weights, layer.outputs, from, to, x + block * layer.inputs * 16,
                   {z + block * layer.outputs * 16, 16, 16, from == 0 ? bias : nullptr, from > 0});
        }
    }
}

void linearBackward(const LinearLayer& layer, const float* parameters, const float* dz, float* dx,
                    std::int64_t blocks)
{
    const WeightsAcross weights{parameters, layer.inputs};
    for (std::int64_t from = 0; from < layer.outputs; from += kDepth) {
        const std::int64_t to = from + kDepth < layer.outputs ? from + kDepth : layer.outputs;
        for (std::int64_t block = 0; block < blocks; ++block) {
            column(weights, layer.inputs, from, to, dz + block * layer.outputs * 16,
                   {dx + block * layer.inputs * 16, 16, 16, nullptr, from > 0});
        }
    }
}

void linearGradient(const LinearLayer& layer, const float* dz, const float* panels, std::int64_t examples,
                    float* gradient, bool add)
{
    const Blocks upstream{dz, layer.outputs};
    const std::int64_t panelStep = blocksOf(examples) * 16 * 16;
    for (std::int64_t from = 0; from < examples; from += kDepth) {
        const std::int64_t to = from + kDepth < examples ? from + kDepth : examples;
        for (std::int64_t left = 0; left < layer.inputs; left += 16) {
            const std::int64_t width = layer.inputs - left < 16 ? layer.inputs - left : 16;
            column(upstream, layer.outputs, from, to, panels + left / 16 * panelStep,
                   {gradient + left, layer.inputs, width, nullptr, add || from > 0});
        }
    }
    float* bias = gradient + layer.inputs * layer.outputs;
    for (std::int64_t row = 0; row < layer.outputs; ++row) {
        const float sum = sumOf(dz + row * 16, layer.outputs * 16, examples);
        bias[row] = add ? bias[row] + sum : sum;
    }
}

} // namespace lrp::fused::LRP_KERNELS
