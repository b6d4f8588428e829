#include "core/surface/Plane.h"

#include "core/fit/Tridiagonal.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lrp::surface
{
namespace
{

using Vector = std::vector<double>;

/// Four sums at a time: each waits for its own last addition alone.
double dot(std::span<const double> a, std::span<const double> b)
{
    std::array<double, 4> sums{};
    std::size_t i = 0;
    for (; i + sums.size() <= a.size(); i += sums.size()) {
        for (std::size_t k = 0; k < sums.size(); ++k) {
            sums[k] += a[i + k] * b[i + k];
        }
    }
    for (; i < a.size(); ++i) {
        sums[0] += a[i] * b[i];
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// The directions of a symmetric matrix of finite numbers: made tridiagonal by reflections (Householder
/// 1958), then by core/fit.
class Turned
{
public:
    /// Nothing: stopped.
    static std::optional<Turned> of(std::vector<Vector> matrix, const std::function<bool()>& isStopped)
    {
        Turned turned;
        const std::size_t size = matrix.size();
        Vector beside(size - 1);
        for (std::size_t k = 0; k + 2 < size; ++k) {
            if (isStopped && isStopped()) {
                return std::nullopt;
            }
            beside[k] = turned.reflect(matrix, k);
        }
        if (size > 1) {
            beside.back() = matrix[size - 1][size - 2];
        }
        Vector diagonal;
        for (std::size_t i = 0; i < size; ++i) {
            diagonal.push_back(matrix[i][i]);
        }
        auto spectrum = fit::spectrumOf(diagonal, beside, isStopped);
        if (!spectrum) {
            return std::nullopt;
        }
        turned.m_spectrum = std::move(*spectrum);
        return turned;
    }

    std::size_t size() const { return m_spectrum.values.size(); }
    /// The k-th largest, k from 0 on.
    double eigenvalue(std::size_t k) const { return m_spectrum.values[size() - 1 - k]; }
    /// Its direction, of length 1.
    Vector eigenvector(std::size_t k) const
    {
        Vector vector = m_spectrum.vectors[size() - 1 - k];
        for (std::size_t i = m_mirrors.size(); i-- > 0;) {
            const Vector& mirror = m_mirrors[i];
            const std::span<double> rest = std::span(vector).last(mirror.size());
            const double twice = 2.0 * dot(mirror, rest);
            for (std::size_t j = 0; j < mirror.size(); ++j) {
                rest[j] -= twice * mirror[j];
            }
        }
        return vector;
    }

private:
    Turned() = default;

    /// Turns what lies below row k + 1 of column k to 0; what then stands in that row.
    double reflect(std::vector<Vector>& matrix, std::size_t k)
    {
        const std::size_t first = k + 1;
        Vector mirror(matrix[k].begin() + static_cast<std::ptrdiff_t>(first), matrix[k].end());
        const double onto = -std::copysign(std::sqrt(dot(mirror, mirror)), mirror.front());
        mirror.front() -= onto;
        const double length = std::sqrt(dot(mirror, mirror));
        if (length == 0.0) {
            m_mirrors.emplace_back(mirror.size()); // nothing to turn
            return 0.0;
        }
        for (double& each : mirror) {
            each /= length;
        }
        const auto row = [&](std::size_t i) { return std::span(matrix[first + i]).subspan(first); };
        Vector seen(mirror.size()); // B v − (vᵀB v) v, with which H B H = B − 2 (v seenᵀ + seen vᵀ)
        for (std::size_t i = 0; i < seen.size(); ++i) {
            seen[i] = dot(row(i), mirror);
        }
        const double along = dot(seen, mirror);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            seen[i] -= along * mirror[i];
        }
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const std::span<double> changed = row(i);
            for (std::size_t j = 0; j < seen.size(); ++j) {
                changed[j] -= 2.0 * (mirror[i] * seen[j] + seen[i] * mirror[j]);
            }
        }
        m_mirrors.push_back(std::move(mirror));
        return onto;
    }

    std::vector<Vector> m_mirrors; ///< of each reflection, of length 1 or 0, in what is left of the space
    fit::Spectrum m_spectrum;
};

template <class Points>
Vector meanOf(const Points& path)
{
    Vector mean(path.front().size());
    for (const auto& point : path) {
        std::transform(mean.begin(), mean.end(), point.begin(), mean.begin(),
                       [](double sum, auto each) { return sum + static_cast<double>(each); });
    }
    for (double& each : mean) {
        each /= static_cast<double>(path.size());
    }
    return mean;
}

/// Hands the points, less `from`, to `use(begin, rows)` a stretch of numbers at a time, so that what is
/// worked on lies near. False: stopped.
template <class Points, class Origin, class Use>
bool inStretches(const Points& path, const Origin& from, const std::function<bool()>& isStopped, Use&& use)
{
    constexpr std::size_t kStretch = 1024;
    std::vector<Vector> rows(path.size());
    for (std::size_t begin = 0; begin < from.size(); begin += kStretch) {
        if (isStopped && isStopped()) {
            return false;
        }
        const std::size_t end = std::min(begin + kStretch, from.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].resize(end - begin);
            for (std::size_t k = begin; k < end; ++k) {
                rows[i][k - begin] = static_cast<double>(path[i][k]) - static_cast<double>(from[k]);
            }
        }
        use(begin, rows);
    }
    return true;
}

/// With its largest entry positive and of length 1.
void normalise(Vector& axis)
{
    const auto largest = std::max_element(axis.begin(), axis.end(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b); });
    const double length = std::copysign(std::sqrt(dot(axis, axis)), *largest);
    for (double& each : axis) {
        each /= length;
    }
}

template <class Points>
std::optional<PathPlane> planeThrough(const Points& path, const std::function<bool()>& isStopped)
{
    PathPlane plane{.mean = meanOf(path)};
    const std::size_t count = path.size();
    std::vector<Vector> products(count, Vector(count));
    const bool haveProducts =
        inStretches(path, plane.mean, isStopped, [&](std::size_t, const std::vector<Vector>& rows) {
            for (std::size_t i = 0; i < count; ++i) {
                for (std::size_t j = 0; j <= i; ++j) {
                    products[i][j] += dot(rows[i], rows[j]);
                }
            }
        });
    if (!haveProducts) {
        return std::nullopt;
    }
    double total = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            products[j][i] = products[i][j];
        }
        total += products[i][i];
    }
    const auto turned = Turned::of(std::move(products), isStopped);
    if (!turned) {
        return std::nullopt;
    }
    for (std::size_t k = 0; k < plane.axes.size(); ++k) {
        constexpr double kRounding = 1e-14; // what is below it is no direction of the path's
        const double variance = k < turned->size() ? turned->eigenvalue(k) : 0.0;
        Vector& axis = plane.axes[k];
        axis.assign(plane.mean.size(), 0.0);
        if (!(variance > kRounding * total)) {
            continue;
        }
        plane.explained[k] = variance / total;
        const Vector shares = turned->eigenvector(k);
        const bool isMade =
            inStretches(path, plane.mean, isStopped, [&](std::size_t begin, const std::vector<Vector>& rows) {
                for (std::size_t i = 0; i < count; ++i) {
                    for (std::size_t at = 0; at < rows[i].size(); ++at) {
                        axis[begin + at] += shares[i] * rows[i][at];
                    }
                }
            });
        if (!isMade) {
            return std::nullopt;
        }
        normalise(axis);
    }
    plane.coordinates.resize(count);
    const bool isWhole =
        inStretches(path, path.back(), isStopped, [&](std::size_t begin, const std::vector<Vector>& rows) {
            for (std::size_t i = 0; i < count; ++i) {
                for (std::size_t k = 0; k < plane.axes.size(); ++k) {
                    plane.coordinates[i][k] +=
                        dot(rows[i], std::span(plane.axes[k]).subspan(begin, rows[i].size()));
                }
            }
        });
    return isWhole ? std::optional(std::move(plane)) : std::nullopt;
}

} // namespace

PathPlane planeOf(std::span<const Vector> path)
{
    return *planeThrough(path, {});
}

std::optional<PathPlane> planeOf(std::span<const std::span<const float>> path,
                                 const std::function<bool()>& isStopped)
{
    return planeThrough(path, isStopped);
}

void scaleToFilter(std::span<double> direction, std::span<const double> weights)
{
    constexpr double kTiny = 1e-10;
    const double by = std::sqrt(dot(weights, weights)) / (std::sqrt(dot(direction, direction)) + kTiny);
    for (double& each : direction) {
        each *= by;
    }
}

std::vector<double> walkShares(std::int64_t n, std::int64_t count)
{
    const auto variance = [n](std::int64_t k) {
        // 1 − cos x = 2 sin²(x/2), which loses no digits where x is small
        const double sine =
            std::sin(std::numbers::pi * static_cast<double>(k) / (2.0 * static_cast<double>(n)));
        return 1.0 / (4.0 * sine * sine);
    };
    double total = 0.0;
    for (std::int64_t k = n - 1; k >= 1; --k) {
        total += variance(k);
    }
    std::vector<double> shares;
    for (std::int64_t k = 1; k <= std::min(count, n - 1); ++k) {
        shares.push_back(variance(k) / total);
    }
    return shares;
}

std::optional<std::vector<double>> walkShares(std::span<const RandomWalk> walks, std::int64_t count,
                                              const std::function<bool()>& isStopped)
{
    struct Place {
        std::size_t walk;
        std::int64_t steps;
    };
    std::vector<Place> places;
    for (std::size_t walk = 0; walk < walks.size(); ++walk) {
        for (std::int64_t steps = 0; steps < walks[walk].points; ++steps) {
            places.push_back({walk, steps});
        }
    }
    // In very many dimensions steps are at right angles to each other and to what the starts span.
    std::vector<Vector> products(places.size(), Vector(places.size()));
    Vector means(places.size());
    double mean = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& a = places[i];
        for (std::size_t j = 0; j < places.size(); ++j) {
            const Place& b = places[j];
            products[i][j] = walks[a.walk].start[b.walk] +
                             (a.walk == b.walk ? static_cast<double>(std::min(a.steps, b.steps)) : 0.0);
            means[i] += products[i][j] / static_cast<double>(places.size());
        }
        mean += means[i] / static_cast<double>(places.size());
    }
    double total = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < places.size(); ++j) {
            products[i][j] += mean - means[i] - means[j];
        }
        total += products[i][i];
    }
    const auto turned = Turned::of(std::move(products), isStopped);
    if (!turned) {
        return std::nullopt;
    }
    std::vector<double> shares;
    for (std::size_t k = 0; k < std::min(turned->size(), static_cast<std::size_t>(count)); ++k) {
        shares.push_back(std::max(turned->eigenvalue(k), 0.0) / total);
    }
    return shares;
}

double walkShareLimit(std::int64_t k)
{
    const double angle = std::numbers::pi * static_cast<double>(k);
    return 6.0 / (angle * angle);
}

} // namespace lrp::surface
