#include "core/fused/detail/KernelFunctions.h"

/// Direct convolution over blocks of 16 examples. Forward and backward compute, for two channels at once, the
/// four positions of a pooling window; the weights' gradient, where three of four positions are zero, takes
/// each example's winning positions one after another instead.
namespace lrp::fused::LRP_KERNELS
{
namespace
{

using Row = Eight; ///< five taps and three numbers of no use

Row loadRow(const float* from)
{
    using Anywhere [[gnu::vector_size(32), gnu::aligned(4), gnu::may_alias]] = float;
    return *reinterpret_cast<const Anywhere*>(from);
}

/// Taps of the kernel along one side, from 0 to 5.
struct Taps {
    std::int64_t from = 0;
    std::int64_t to = 5;
};

/// Those under which position at and at + 1 of a gradient's map of `size` positions can lie.
Taps tapsAround(std::int64_t at, std::int64_t size)
{
    return {at >= size ? at - size + 1 : 0, at + 2 < 5 ? at + 2 : 5};
}

/// Adds w · x for two channels, whose weights stand `pair` apart, and four positions. Direction: 1 where a
/// tap reads to the right and below (forward), −1 to the left and above (backward).
template <int Direction>
[[gnu::always_inline]] inline void accumulate(const float* x, std::int64_t width, const float* weights,
                                              std::int64_t pair, Taps ky, Taps kx, Float (&sum)[2][4])
{
    for (std::int64_t i = ky.from; i < ky.to; ++i) {
#pragma GCC unroll 5
        for (std::int64_t j = kx.from; j < kx.to; ++j) {
            const float* at = x + Direction * (i * width + j) * 16;
            const Float first = all(weights[i * 5 + j]), second = all(weights[pair + i * 5 + j]);
#pragma GCC unroll 4
            for (int position = 0; position < 4; ++position) {
                const Float value = load(at + (position / 2 * width + position % 2) * 16);
                sum[0][position] = fma(first, value, sum[0][position]);
                sum[1][position] = fma(second, value, sum[1][position]);
            }
        }
    }
}

/// ReLU, then the largest of four, and where it stands. A NaN wins.
[[gnu::always_inline]] inline void pool(const Float (&window)[4], std::int32_t topLeft, std::int32_t width,
                                        float* pooled, std::int32_t* winner)
{
    const std::int32_t offsets[4] = {0, 1, width, width + 1};
    Float best = larger(Float{}, window[0]);
    Int place = Int{} + topLeft;
#pragma GCC unroll 3
    for (int i = 1; i < 4; ++i) {
        const Float value = larger(Float{}, window[i]);
        const Int wins = (value > best) | (value != value);
        best = wins ? value : best;
        place = wins ? Int{} + (topLeft + offsets[i]) : place;
    }
    store(pooled, best);
    store(reinterpret_cast<float*>(winner), reinterpret_cast<Float>(place));
}

/// The pooled gradient back at its winners' places, the other three positions zero.
void unpool(const ConvolutionLayer& layer, const float* dPooled, const std::int32_t* winners, float* map)
{
    const std::int64_t mapWidth = 2 * layer.pooledWidth() + 2, mapHeight = 2 * layer.pooledHeight() + 2;
    for (std::int64_t channel = 0; channel < layer.outputs; ++channel) {
        for (std::int64_t y = 0; y < layer.pooledHeight(); ++y) {
            for (std::int64_t x = 0; x < layer.pooledWidth(); ++x, dPooled += 16, winners += 16) {
                const auto topLeft = static_cast<std::int32_t>(2 * y * layer.width + 2 * x);
                float* at = map + ((channel * mapHeight + 2 * y + 1) * mapWidth + 2 * x + 1) * 16;
                for (int lane = 0; lane < 16; lane += kLanes) {
                    const Float upstream = load(dPooled + lane);
                    const Int place =
                        reinterpret_cast<Int>(load(reinterpret_cast<const float*>(winners + lane))) - topLeft;
                    const auto width = static_cast<std::int32_t>(layer.width);
                    store(at + lane, place == 0 ? upstream : Float{});
                    store(at + lane + 16, place == 1 ? upstream : Float{});
                    store(at + lane + mapWidth * 16, place == width ? upstream : Float{});
                    store(at + lane + mapWidth * 16 + 16, place == width + 1 ? upstream : Float{});
                }
            }
        }
    }
}

/// How many outputs' rows of taps fit into the registers.
constexpr int kOutputs = kLanes >= 8 ? 2 : 1;

/// Adds the gradient of kOutputs channels' weights, from output `o` on, for one input channel.
void addWeightGradient(const ConvolutionLayer& layer, std::int64_t o, std::int64_t input,
                       const float* dPooled, const std::int32_t* winners, const float* rows,
                       std::int64_t rowStep, std::int64_t count, float* gradient)
{
    constexpr std::int64_t kWindows = 32; // so many at a time stay in the first-level cache for all examples
    const std::int64_t windows = layer.windows();
    Row sum[kOutputs][5]{};
    for (std::int64_t begin = 0; begin < windows; begin += kWindows) {
        const std::int64_t end = begin + kWindows < windows ? begin + kWindows : windows;
        for (std::int64_t lane = 0; lane < count; ++lane) {
            const float* x = rows + lane * rowStep + input * layer.height * layer.width;
            for (std::int64_t window = begin; window < end; ++window) {
#pragma GCC unroll 2
                for (int i = 0; i < kOutputs; ++i) {
                    const std::int64_t at = ((o + i) * windows + window) * 16 + lane;
                    const float* taps = x + winners[at];
                    const Row upstream = dPooled[at] - Row{};
#pragma GCC unroll 5
                    for (int ky = 0; ky < 5; ++ky) {
                        sum[i][ky] = fma(upstream, loadRow(taps + ky * layer.width), sum[i][ky]);
                    }
                }
            }
        }
    }
    for (int i = 0; i < kOutputs; ++i) {
        float* weights = gradient + ((o + i) * layer.inputs + input) * 25;
        for (int ky = 0; ky < 5; ++ky) {
            for (int kx = 0; kx < 5; ++kx) {
                weights[ky * 5 + kx] += sum[i][ky][kx];
            }
        }
    }
}

} // namespace

void convolve(const ConvolutionLayer& layer, const float* parameters, const float* x, float* pooled,
              std::int32_t* winners)
{
    const std::int64_t windows = layer.windows(), perOutput = layer.inputs * 25;
    const float* bias = parameters + layer.outputs * perOutput;
    for (std::int64_t window = 0; window < windows; ++window) {
        const std::int64_t top = window / layer.pooledWidth() * 2, left = window % layer.pooledWidth() * 2;
        const std::int64_t corner = top * layer.width + left;
        for (std::int64_t o = 0; o < layer.outputs; o += 2) {
            for (int lane = 0; lane < 16; lane += kLanes) {
                const Float first = all(bias[o]), second = all(bias[o + 1]);
                Float sum[2][4] = {{first, first, first, first}, {second, second, second, second}};
                for (std::int64_t input = 0; input < layer.inputs; ++input) {
                    accumulate<1>(x + (input * layer.height * layer.width + corner) * 16 + lane, layer.width,
                                  parameters + o * perOutput + input * 25, perOutput, {}, {}, sum);
                }
                for (int i = 0; i < 2; ++i) {
                    const std::int64_t at = ((o + i) * windows + window) * 16 + lane;
                    pool(sum[i], static_cast<std::int32_t>(corner), static_cast<std::int32_t>(layer.width),
                         pooled + at, winners + at);
                }
            }
        }
    }
}

void convolutionGradient(const ConvolutionLayer& layer, const float* dPooled, const std::int32_t* winners,
                         const float* rows, std::int64_t rowStep, std::int64_t count, float* gradient)
{
    for (std::int64_t o = 0; o < layer.outputs; o += kOutputs) {
        for (std::int64_t input = 0; input < layer.inputs; ++input) {
            addWeightGradient(layer, o, input, dPooled, winners, rows, rowStep, count, gradient);
        }
    }
    float* bias = gradient + layer.outputs * layer.inputs * 25;
    for (std::int64_t o = 0; o < layer.outputs; ++o) {
        float sum[16]{};
        for (std::int64_t window = 0; window < layer.windows(); ++window, dPooled += 16) {
            for (int lane = 0; lane < 16; ++lane) {
                sum[lane] += dPooled[lane];
            }
        }
        for (std::int64_t lane = 0; lane < count; ++lane) {
            bias[o] += sum[lane];
        }
    }
}

void convolutionBackward(const ConvolutionLayer& layer, const float* parameters, const float* dPooled,
                         const std::int32_t* winners, float* map, float* dx)
{
    unpool(layer, dPooled, winners, map);
    const std::int64_t mapHeight = 2 * layer.pooledHeight() + 2, mapWidth = 2 * layer.pooledWidth() + 2;
    for (std::int64_t y = 0; y < layer.height; y += 2) {
        const Taps ky = tapsAround(y, mapHeight - 2);
        for (std::int64_t x = 0; x < layer.width; x += 2) {
            const Taps kx = tapsAround(x, mapWidth - 2);
            for (std::int64_t input = 0; input < layer.inputs; input += 2) {
                for (int lane = 0; lane < 16; lane += kLanes) {
                    Float sum[2][4]{};
                    for (std::int64_t o = 0; o < layer.outputs; ++o) {
                        accumulate<-1>(map + ((o * mapHeight + y + 1) * mapWidth + x + 1) * 16 + lane,
                                       mapWidth, parameters + (o * layer.inputs + input) * 25, 25, ky, kx,
                                       sum);
                    }
                    for (int i = 0; i < 8; ++i) {
                        const std::int64_t row = y + i / 2 % 2, column = x + i % 2;
                        if (row < layer.height && column < layer.width) {
                            store(dx + (((input + i / 4) * layer.height + row) * layer.width + column) * 16 +
                                      lane,
                                  sum[i / 4][i % 4]);
                        }
                    }
                }
            }
        }
    }
}

} // namespace lrp::fused::LRP_KERNELS
