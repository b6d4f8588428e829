#include "core/keyframe/Reduction.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lrp::keyframe
{
namespace
{

/// 1 + cos πk/n for every length n up to the longest, so that no pair of samples computes one again.
class Cosines
{
public:
    explicit Cosines(std::size_t longest)
        : m_values(longest * (longest + 1) / 2)
    {
        for (std::size_t n = 1; n <= longest; ++n) {
            for (std::size_t k = 0; k < n; ++k) {
                const double s = static_cast<double>(k) / static_cast<double>(n);
                m_values[n * (n - 1) / 2 + k] = 1.0 + std::cos(std::numbers::pi * s);
            }
        }
    }

    /// 1 + cos πk/n of k < n.
    const double* of(std::size_t n) const { return m_values.data() + n * (n - 1) / 2; }

private:
    std::vector<double> m_values;
};

/// How one transition fits the samples [a, b).
class Fit
{
public:
    Fit(std::span<const double> y, const ReductionOptions& options)
        : m_y(y)
        , m_isLogarithmic(options.isLogarithmic)
        , m_cosines(y.size() - 1)
    {
        constexpr double kHair = 1e-12;
        const auto [low, high] = std::minmax_element(y.begin(), y.end());
        m_bound = options.tolerance * (m_isLogarithmic ? std::log(*high / *low) : *high) + kHair;
    }

    /// The sum of squares; nothing where an error is out of bounds. Most pairs fail, and most of those in the
    /// middle, which is asked first.
    std::optional<double> squares(Transition transition, std::size_t a, std::size_t b) const
    {
        const double first = m_y[a];
        const double last = m_y[b];
        const std::size_t n = b - a;
        const double* cosine = m_cosines.of(n);
        switch (transition) {
        case Transition::Hold:
            return sum(a, n, [=](std::size_t) { return first; });
        case Transition::Linear:
            return sum(a, n, [=](std::size_t k) {
                return first + (last - first) * (static_cast<double>(k) / static_cast<double>(n));
            });
        case Transition::Cosine:
            return sum(a, n, [=](std::size_t k) { return last + (first - last) * cosine[k] / 2.0; });
        case Transition::Exponential:
            break;
        }
        if (!(first > 0.0 && last > 0.0)) {
            return std::nullopt;
        }
        return sum(a, n, [=, ratio = last / first](std::size_t k) {
            return first * std::pow(ratio, static_cast<double>(k) / static_cast<double>(n));
        });
    }

private:
    double error(double ours, double drawn) const
    {
        return m_isLogarithmic ? std::log(ours / drawn) : ours - drawn;
    }
    bool isWithin(double error) const { return std::abs(error) <= m_bound; } // NaN is not

    template <class Value>
    std::optional<double> sum(std::size_t a, std::size_t n, Value value) const
    {
        if (!isWithin(error(value(n / 2), m_y[a + n / 2]))) {
            return std::nullopt;
        }
        double squares = 0.0;
        for (std::size_t k = 0; k < n; ++k) {
            const double e = error(value(k), m_y[a + k]);
            if (!isWithin(e)) {
                return std::nullopt;
            }
            squares += e * e;
        }
        return squares;
    }

    std::span<const double> m_y;
    bool m_isLogarithmic;
    double m_bound;
    Cosines m_cosines;
};

struct Cost {
    double squares = 0.0;
    Transition transition = Transition::Hold;
};

std::optional<Cost> cheapest(const Fit& fit, std::size_t a, std::size_t b)
{
    constexpr double kLess = 1e-15; // so that what rounding makes better is not
    std::optional<Cost> best;
    for (const Transition transition : kTransitions) {
        const auto squares = fit.squares(transition, a, b);
        if (squares && (!best || *squares < best->squares - kLess)) {
            best = Cost{*squares, transition};
        }
    }
    return best;
}

/// The best way to a spot.
struct Way {
    std::size_t pieces = std::numeric_limits<std::size_t>::max(); ///< none yet
    double squares = 0.0;
    std::size_t before = 0; ///< the spot that its last piece begins at
    Transition transition = Transition::Hold;

    bool isThere() const { return pieces != std::numeric_limits<std::size_t>::max(); }
};

std::vector<std::size_t> spotsOf(std::size_t samples, std::size_t every)
{
    std::vector<std::size_t> spots;
    for (std::size_t i = 0; i + 1 < samples; i += every) {
        spots.push_back(i);
    }
    spots.push_back(samples - 1);
    return spots;
}

/// Spot j has more ways than one that are worth a look: only those with no more pieces than the best so far.
Way wayTo(std::size_t j, const std::vector<Way>& ways, const std::vector<std::size_t>& spots, const Fit& fit)
{
    Way best;
    for (std::size_t i = 0; i < j; ++i) {
        const Way& way = ways[i];
        if (!way.isThere() || way.pieces + 1 > best.pieces) {
            continue;
        }
        const auto cost = cheapest(fit, spots[i], spots[j]);
        if (cost && (way.pieces + 1 < best.pieces || way.squares + cost->squares < best.squares)) {
            best = {way.pieces + 1, way.squares + cost->squares, i, cost->transition};
        }
    }
    return best;
}

double largestError(std::span<const double> y, const KeyFrames& frames)
{
    const double perSample = (frames.back().step - frames.front().step) / static_cast<double>(y.size() - 1);
    double largest = 0.0;
    for (std::size_t i = 0; i + 1 < y.size(); ++i) {
        const double step = frames.front().step + perSample * static_cast<double>(i);
        largest = std::max(largest, std::abs(rateAt(frames, step) - y[i]));
    }
    const double peak = *std::max_element(y.begin(), y.end());
    return peak > 0.0 ? largest / peak : largest;
}

} // namespace

std::vector<std::size_t> simplified(std::span<const double> y, double tolerance)
{
    std::vector<std::size_t> kept{0, y.size() - 1};
    std::vector<std::pair<std::size_t, std::size_t>> todo{{0, y.size() - 1}};
    while (!todo.empty()) {
        const auto [a, b] = todo.back();
        todo.pop_back();
        double worst = 0.0;
        std::size_t at = a;
        for (std::size_t i = a + 1; i < b; ++i) {
            const double line =
                y[a] + (y[b] - y[a]) * static_cast<double>(i - a) / static_cast<double>(b - a);
            if (const double away = std::abs(y[i] - line); away > worst) {
                worst = away;
                at = i;
            }
        }
        if (worst > tolerance) {
            kept.push_back(at);
            todo.emplace_back(a, at);
            todo.emplace_back(at, b);
        }
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

std::optional<std::vector<Section>> sectionsOf(std::span<const double> y, const ReductionOptions& options)
{
    const Fit fit(y, options);
    const std::vector<std::size_t> spots = spotsOf(y.size(), options.every);
    std::vector<Way> ways(spots.size());
    ways.front().pieces = 0;
    for (std::size_t j = 1; j < spots.size(); ++j) {
        ways[j] = wayTo(j, ways, spots, fit);
    }
    if (!ways.back().isThere() || ways.back().pieces > options.most) {
        return std::nullopt;
    }
    std::vector<Section> pieces;
    for (std::size_t j = spots.size() - 1; j != 0; j = ways[j].before) {
        pieces.push_back({spots[ways[j].before], spots[j], ways[j].transition});
    }
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
}

Reduced reduced(std::span<const double> y, double firstStep, double lastStep, ReductionOptions options)
{
    constexpr double kMore = 1.5;
    auto pieces = sectionsOf(y, options);
    for (; !pieces; pieces = sectionsOf(y, options)) {
        options.tolerance *= kMore;
    }
    const double perSample = (lastStep - firstStep) / static_cast<double>(y.size() - 1);
    Reduced result{.frames = {}, .tolerance = options.tolerance};
    for (const Section& piece : *pieces) {
        result.frames.push_back(
            {firstStep + perSample * static_cast<double>(piece.from), y[piece.from], piece.transition});
    }
    const bool isHeld = pieces->back().transition == Transition::Hold; // to the end, where no update is
    result.frames.push_back({lastStep, isHeld ? result.frames.back().rate : y.back()});
    result.largestError = largestError(y, result.frames);
    return result;
}

} // namespace lrp::keyframe
