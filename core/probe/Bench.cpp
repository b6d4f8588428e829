#include "core/probe/Bench.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lrp::probe
{
namespace
{

double norm(std::span<const float> x)
{
    double sum = 0.0;
    for (const float value : x) {
        sum += static_cast<double>(value) * static_cast<double>(value);
    }
    return std::sqrt(sum);
}

} // namespace

void Bench::hessianVector(std::span<const float> w, std::span<const float> v, Rows rows,
                          std::span<float> product)
{
    assert(v.size() == w.size() && product.size() == w.size());
    const double length = norm(v);
    if (length == 0.0) {
        std::fill(product.begin(), product.end(), 0.0F);
        return;
    }
    const double h = 1e-3 * (1.0 + norm(w));
    m_at.resize(w.size());
    m_ahead.resize(w.size());
    const auto gradientAt = [&](double by, std::span<float> gradient) {
        std::transform(w.begin(), w.end(), v.begin(), m_at.begin(), [by](float x, float direction) {
            return static_cast<float>(static_cast<double>(x) + by * static_cast<double>(direction));
        });
        lossAndGradient(m_at, rows, gradient);
    };
    gradientAt(h / length, m_ahead);
    gradientAt(-h / length, product);
    std::transform(m_ahead.begin(), m_ahead.end(), product.begin(), product.begin(),
                   [by = length / (2.0 * h)](float ahead, float behind) {
                       return static_cast<float>(by *
                                                 (static_cast<double>(ahead) - static_cast<double>(behind)));
                   });
}

} // namespace lrp::probe
