#include "core/fit/Lanczos.h"

#include "core/fit/Tridiagonal.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lrp::fit
{
namespace
{

template <class Real>
double dot(std::span<const Real> a, std::span<const Real> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    }
    return sum;
}

template <class Real>
double norm(std::span<const Real> a)
{
    return std::sqrt(dot(a, a));
}

template <class Real>
std::vector<Real> times(std::span<const Real> a, double factor)
{
    std::vector<Real> scaled(a.size());
    std::ranges::transform(a, scaled.begin(),
                           [factor](Real x) { return static_cast<Real>(factor * static_cast<double>(x)); });
    return scaled;
}

/// The orthonormal vectors so far, and what the matrix does between them: a tridiagonal matrix.
template <class Real>
class Basis
{
public:
    explicit Basis(std::span<const Real> start) { m_vectors.push_back(times(start, 1.0 / norm(start))); }

    std::span<const Real> last() const { return m_vectors.back(); }
    std::size_t size() const { return m_vectors.size(); }
    double besideLast() const { return m_beside.back(); }

    /// Takes the product of the last vector.
    void take(std::span<Real> product)
    {
        m_diagonal.push_back(dot<Real>(last(), product));
        for (int pass = 0; pass < 2; ++pass) { // the second takes what rounding left of the first
            for (const std::vector<Real>& vector : m_vectors) {
                subtract(product, dot<Real>(vector, product), vector);
            }
        }
        m_beside.push_back(norm<Real>(product));
    }

    /// What is left of a product becomes the next vector.
    void extend(std::span<const Real> rest) { m_vectors.push_back(times(rest, 1.0 / besideLast())); }

    /// Whether the products lead out of the space of these vectors by nothing but rounding.
    bool isClosed() const
    {
        double size = 0.0;
        for (std::size_t i = 0; i < m_diagonal.size(); ++i) {
            size = std::max({size, std::abs(m_diagonal[i]), i > 0 ? m_beside[i - 1] : 0.0});
        }
        return besideLast() <= 16.0 * static_cast<double>(std::numeric_limits<Real>::epsilon()) * size;
    }

    Spectrum spectrum() const
    {
        return spectrumOf(m_diagonal, std::span(m_beside).first(m_beside.size() - 1));
    }

    /// Σ coefficient · vector
    std::vector<Real> combined(std::span<const double> coefficients) const
    {
        std::vector<Real> sum(last().size());
        for (std::size_t i = 0; i < coefficients.size(); ++i) {
            subtract(sum, -coefficients[i], m_vectors[i]);
        }
        return sum;
    }

private:
    static void subtract(std::span<Real> from, double factor, std::span<const Real> vector)
    {
        for (std::size_t i = 0; i < from.size(); ++i) {
            from[i] =
                static_cast<Real>(static_cast<double>(from[i]) - factor * static_cast<double>(vector[i]));
        }
    }

    std::vector<std::vector<Real>> m_vectors;
    std::vector<double> m_diagonal;
    std::vector<double> m_beside; ///< the last: the length of what is left of the last product
};

} // namespace

template <class Real>
std::optional<Ends<Real>> lanczos(std::span<const Real> start, const Product<Real>& product,
                                  const LanczosLimits& limits)
{
    assert(norm(start) != 0.0);
    Basis<Real> basis(start);
    std::vector<Real> next(start.size());
    const std::size_t most = std::min(start.size(), static_cast<std::size_t>(std::max(limits.most, 1)));
    for (;;) {
        if (!product(basis.last(), next)) {
            return std::nullopt;
        }
        basis.take(next);
        Ends<Real> ends{.values = {std::numeric_limits<double>::quiet_NaN()},
                        .products = static_cast<int>(basis.size())};
        if (!std::isfinite(basis.besideLast())) {
            return ends;
        }
        Spectrum spectrum = basis.spectrum();
        ends.values = std::move(spectrum.values);
        ends.residual = basis.besideLast() * std::abs(spectrum.vectors.back().back());
        ends.leastResidual = basis.besideLast() * std::abs(spectrum.vectors.front().back());
        ends.isSettled = basis.isClosed() || basis.size() == start.size() ||
                         ends.residual <= limits.tolerance * std::abs(ends.largest());
        if (ends.isSettled || basis.size() == most) {
            ends.direction = basis.combined(spectrum.vectors.back());
            return ends;
        }
        basis.extend(next);
    }
}

template <class Real>
double curvatureAlong(std::span<const Real> v, std::span<const Real> product)
{
    return dot(v, product) / dot(v, v);
}

template std::optional<Ends<float>> lanczos(std::span<const float>, const Product<float>&,
                                            const LanczosLimits&);
template std::optional<Ends<double>> lanczos(std::span<const double>, const Product<double>&,
                                             const LanczosLimits&);
template double curvatureAlong(std::span<const float>, std::span<const float>);
template double curvatureAlong(std::span<const double>, std::span<const double>);

} // namespace lrp::fit
