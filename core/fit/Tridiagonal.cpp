#include "core/fit/Tridiagonal.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace lrp::fit
{
namespace
{

using Vector = std::vector<double>;

/// Turns the matrix until the numbers beside its diagonal are gone.
class Chase
{
public:
    Chase(std::span<const double> diagonal, std::span<const double> beside)
        : m_diagonal(diagonal.begin(), diagonal.end())
        , m_beside(beside.begin(), beside.end())
        , m_vectors(diagonal.size(), Vector(diagonal.size()))
    {
        m_beside.push_back(0.0);
        for (std::size_t i = 0; i < m_vectors.size(); ++i) {
            m_vectors[i][i] = 1.0;
        }
    }

    /// False: stopped.
    bool turn(const std::function<bool()>& isStopped)
    {
        constexpr int kMostTurns = 60; // two or three are usual
        for (std::size_t first = 0; first < m_diagonal.size(); ++first) {
            if (isStopped && isStopped()) {
                return false;
            }
            for (int turn = 0; turn < kMostTurns && blockEnd(first) > first; ++turn) {
                turnBlock(first, blockEnd(first));
            }
        }
        return true;
    }

    Spectrum sorted() const
    {
        std::vector<std::size_t> order(m_diagonal.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [this](std::size_t i) { return m_diagonal[i]; });
        Spectrum spectrum;
        for (const std::size_t i : order) {
            spectrum.values.push_back(m_diagonal[i]);
            spectrum.vectors.push_back(m_vectors[i]);
        }
        return spectrum;
    }

private:
    /// The last row of the block that begins at `first`: what lies beside its last number is nothing.
    std::size_t blockEnd(std::size_t first) const
    {
        std::size_t last = first;
        while (last + 1 < m_diagonal.size()) {
            const double scale = std::abs(m_diagonal[last]) + std::abs(m_diagonal[last + 1]);
            if (std::abs(m_beside[last]) <= std::numeric_limits<double>::epsilon() * scale) {
                break;
            }
            ++last;
        }
        return last;
    }

    /// One round of rotations from the block's end to its beginning, shifted to the eigenvalue of its first
    /// two rows that is nearest.
    void turnBlock(std::size_t first, std::size_t last)
    {
        const double half = (m_diagonal[first + 1] - m_diagonal[first]) / (2.0 * m_beside[first]);
        const double root = std::copysign(std::hypot(half, 1.0), half);
        double g = m_diagonal[last] - m_diagonal[first] + m_beside[first] / (half + root);
        double sine = 1.0;
        double cosine = 1.0;
        double taken = 0.0;
        for (std::size_t i = last; i-- > first;) {
            const double bulge = sine * m_beside[i];
            const double beside = cosine * m_beside[i];
            const double length = std::hypot(bulge, g);
            m_beside[i + 1] = length;
            if (length == 0.0) { // the block has come apart
                m_diagonal[i + 1] -= taken;
                m_beside[last] = 0.0;
                return;
            }
            sine = bulge / length;
            cosine = g / length;
            g = m_diagonal[i + 1] - taken;
            const double mixed = (m_diagonal[i] - g) * sine + 2.0 * cosine * beside;
            taken = sine * mixed;
            m_diagonal[i + 1] = g + taken;
            g = cosine * mixed - beside;
            turnVectors(i, sine, cosine);
        }
        m_diagonal[first] -= taken;
        m_beside[first] = g;
        m_beside[last] = 0.0;
    }

    void turnVectors(std::size_t i, double sine, double cosine)
    {
        for (std::size_t k = 0; k < m_vectors.size(); ++k) {
            const double next = m_vectors[i + 1][k];
            m_vectors[i + 1][k] = sine * m_vectors[i][k] + cosine * next;
            m_vectors[i][k] = cosine * m_vectors[i][k] - sine * next;
        }
    }

    Vector m_diagonal;
    Vector m_beside; ///< and a 0 at the end
    std::vector<Vector> m_vectors;
};

} // namespace

Spectrum spectrumOf(std::span<const double> diagonal, std::span<const double> beside)
{
    return *spectrumOf(diagonal, beside, {});
}

std::optional<Spectrum> spectrumOf(std::span<const double> diagonal, std::span<const double> beside,
                                   const std::function<bool()>& isStopped)
{
    assert(!diagonal.empty() && beside.size() + 1 == diagonal.size());
    Chase chase(diagonal, beside);
    return chase.turn(isStopped) ? std::optional(chase.sorted()) : std::nullopt;
}

} // namespace lrp::fit
