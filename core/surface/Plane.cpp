#include "core/surface/Plane.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lrp::surface
{
namespace
{

using Vector = std::vector<double>;

double dot(std::span<const double> a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// A symmetric matrix that is turned, by rotations of two rows and columns, until it is diagonal (Jacobi
/// 1846): slow for large ones, and exact.
class Turned
{
public:
    explicit Turned(std::vector<Vector> matrix)
        : m_matrix(std::move(matrix))
        , m_turns(size(), Vector(size()))
    {
        for (std::size_t i = 0; i < size(); ++i) {
            m_turns[i][i] = 1.0;
        }
        constexpr int kMostSweeps = 60; // ten are usual
        for (int sweep = 0; sweep < kMostSweeps && !isDiagonal(); ++sweep) {
            for (std::size_t p = 0; p < size(); ++p) {
                for (std::size_t q = p + 1; q < size(); ++q) {
                    turn(p, q);
                }
            }
        }
    }

    std::size_t size() const { return m_matrix.size(); }
    double eigenvalue(std::size_t i) const { return m_matrix[i][i]; }
    /// Of length 1.
    const Vector& eigenvector(std::size_t i) const { return m_turns[i]; }

    /// The places of the eigenvalues, largest first.
    std::vector<std::size_t> order() const
    {
        std::vector<std::size_t> places(size());
        std::iota(places.begin(), places.end(), 0);
        std::stable_sort(places.begin(), places.end(),
                         [this](std::size_t a, std::size_t b) { return eigenvalue(a) > eigenvalue(b); });
        return places;
    }

private:
    bool isDiagonal() const
    {
        constexpr double kRounding = 1e-32; // of squares
        double beside = 0.0;
        double all = 0.0;
        for (std::size_t i = 0; i < size(); ++i) {
            for (std::size_t j = 0; j < size(); ++j) {
                const double square = m_matrix[i][j] * m_matrix[i][j];
                all += square;
                beside += i == j ? 0.0 : square;
            }
        }
        return !(beside > kRounding * all);
    }

    /// Makes the element (p, q) 0.
    void turn(std::size_t p, std::size_t q)
    {
        if (m_matrix[p][q] == 0.0) {
            return;
        }
        const double theta = (m_matrix[q][q] - m_matrix[p][p]) / (2.0 * m_matrix[p][q]);
        const double tangent = std::copysign(1.0 / (std::abs(theta) + std::hypot(theta, 1.0)), theta);
        const double cosine = 1.0 / std::hypot(tangent, 1.0);
        const double sine = tangent * cosine;
        const auto mix = [&](double& a, double& b) {
            const double before = a;
            a = cosine * before - sine * b;
            b = sine * before + cosine * b;
        };
        for (std::size_t k = 0; k < size(); ++k) {
            mix(m_matrix[k][p], m_matrix[k][q]);
        }
        for (std::size_t k = 0; k < size(); ++k) {
            mix(m_matrix[p][k], m_matrix[q][k]);
        }
        for (std::size_t k = 0; k < size(); ++k) {
            mix(m_turns[p][k], m_turns[q][k]);
        }
    }

    std::vector<Vector> m_matrix;
    std::vector<Vector> m_turns; ///< rows are the eigenvectors
};

Vector meanOf(std::span<const Vector> path)
{
    Vector mean(path.front().size());
    for (const Vector& point : path) {
        std::transform(mean.begin(), mean.end(), point.begin(), mean.begin(), std::plus<>());
    }
    for (double& each : mean) {
        each /= static_cast<double>(path.size());
    }
    return mean;
}

std::vector<Vector> differences(std::span<const Vector> path, const Vector& from)
{
    std::vector<Vector> rows(path.begin(), path.end());
    for (Vector& row : rows) {
        std::transform(row.begin(), row.end(), from.begin(), row.begin(), std::minus<>());
    }
    return rows;
}

/// Σ share_i · row_i, of length 1 and with its largest entry positive.
Vector axisFrom(const std::vector<Vector>& rows, const Vector& shares)
{
    Vector axis(rows.front().size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t k = 0; k < axis.size(); ++k) {
            axis[k] += shares[i] * rows[i][k];
        }
    }
    const auto largest = std::max_element(axis.begin(), axis.end(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b); });
    const double length = std::copysign(std::sqrt(dot(axis, axis)), *largest);
    for (double& each : axis) {
        each /= length;
    }
    return axis;
}

} // namespace

PathPlane planeOf(std::span<const Vector> path)
{
    PathPlane plane{.mean = meanOf(path)};
    const std::vector<Vector> rows = differences(path, plane.mean);
    std::vector<Vector> products(rows.size(), Vector(rows.size()));
    double total = 0.0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < rows.size(); ++j) {
            products[i][j] = dot(rows[i], rows[j]);
        }
        total += products[i][i];
    }
    const Turned turned(std::move(products));
    const std::vector<std::size_t> order = turned.order();
    for (std::size_t k = 0; k < plane.axes.size(); ++k) {
        constexpr double kRounding = 1e-14; // what is below it is no direction of the path's
        const double variance = k < order.size() ? turned.eigenvalue(order[k]) : 0.0;
        const bool extends = variance > kRounding * total;
        plane.explained[k] = extends ? variance / total : 0.0;
        plane.axes[k] =
            extends ? axisFrom(rows, turned.eigenvector(order[k])) : Vector(plane.mean.size(), 0.0);
    }
    for (const Vector& from : differences(path, path.back())) {
        plane.coordinates.push_back({dot(from, plane.axes[0]), dot(from, plane.axes[1])});
    }
    return plane;
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

double walkShareLimit(std::int64_t k)
{
    const double angle = std::numbers::pi * static_cast<double>(k);
    return 6.0 / (angle * angle);
}

} // namespace lrp::surface
