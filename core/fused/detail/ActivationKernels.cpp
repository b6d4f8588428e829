#include "core/fused/detail/KernelFunctions.h"
#include "core/fused/detail/Math.h"

namespace lrp::fused::LRP_KERNELS
{
namespace
{

/// GELU(z) = z Φ(z) with Φ from erf, and its slope Φ(z) + z φ(z).
struct Gelu {
    Float value;
    Float slope;
};

inline Gelu gelu(Float z)
{
    const Float below = fma(erf(z * 0.707106781f), 0.5f, 0.5f);
    const Float density = 0.398942280f * exp(-0.5f * z * z);
    return {z * below, fma(z, density, below)};
}

template <class Function>
[[gnu::always_inline]] inline void map(float* values, std::int64_t n, Function function)
{
    for (std::int64_t i = 0; i < n; i += kLanes) {
        store(values + i, function(load(values + i)));
    }
}

/// values → upstream · slope(value, index).
template <class Slope>
[[gnu::always_inline]] inline void chain(float* values, const float* upstream, std::int64_t n, Slope slope)
{
    for (std::int64_t i = 0; i < n; i += kLanes) {
        store(values + i, load(upstream + i) * slope(load(values + i), i));
    }
}

} // namespace

void activate(model::Activation activation, float* z, float* slopes, std::int64_t n)
{
    switch (activation) {
    case model::Activation::Tanh:
        return map(z, n, [](Float v) { return tanh(v); });
    case model::Activation::ReLU:
        return map(z, n, [](Float v) { return larger(Float{}, v); });
    case model::Activation::Sigmoid:
        return map(z, n, [](Float v) { return sigmoid(v); });
    case model::Activation::GELU:
        for (std::int64_t i = 0; i < n; i += kLanes) {
            const Gelu at = gelu(load(z + i));
            store(z + i, at.value);
            if (slopes) {
                store(slopes + i, at.slope);
            }
        }
    }
}

void differentiate(model::Activation activation, float* values, const float* slopes, const float* upstream,
                   std::int64_t n)
{
    switch (activation) {
    case model::Activation::Tanh:
        return chain(values, upstream, n, [](Float a, std::int64_t) { return fma(-a, a, 1.0f); });
    case model::Activation::ReLU:
        for (std::int64_t i = 0; i < n; i += kLanes) {
            store(values + i, load(values + i) <= 0.0f ? Float{} : load(upstream + i));
        }
        return;
    case model::Activation::Sigmoid:
        return chain(values, upstream, n, [](Float a, std::int64_t) { return (1.0f - a) * a; });
    case model::Activation::GELU:
        return chain(values, upstream, n, [slopes](Float, std::int64_t i) { return load(slopes + i); });
    }
}

} // namespace lrp::fused::LRP_KERNELS
