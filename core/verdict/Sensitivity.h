#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lrp::verdict
{

/// A rate that a sweep found, or the end of the sweep behind which it lies.
struct Found {
    enum class Where { Inside, Below, Above };

    double rate = 0.0;
    Where where = Where::Inside; ///< Below: at this rate, the sweep's lowest, or further down

    bool isOpen() const { return where != Where::Inside; }
    /// "0.0606", or "≤ 0.003, edge of the sweep".
    std::string text() const;
};

/// How one lane ends at different base rates. Logarithms of losses; where the least median is 0, of ℓ +
/// 1e-12. Source: the program's own, after Wortsman et al. 2023, arXiv:2309.14322, for the sensitivity.
struct Sensitivity {
    std::vector<double> medians; ///< over the seeds of each rate; a run that diverged counts as +inf
    std::size_t bestIndex = 0;   ///< of the least median
    /// Least point of the parabola through the three medians around the least, in ln rate and ln loss, not
    /// beyond its neighbours; where it is not convex, or one of the three is missing, the rate of the least.
    Found best;
    double bestLoss = 0.0; ///< there
    /// Between which rates the interpolated median lies within `within` of the least one; where one neighbour
    /// diverged, up to the middle. Nothing where the least median is below 0, of which a share says nothing.
    struct Basin {
        Found from;
        Found to;
    };
    std::optional<Basin> basin;
    /// Geometric middle between the last rate, from the best on, where fewer than half the seeds end above
    /// the loss at step 0 or not at a number, and the next.
    Found divergesAt;
    double sensitivity = 0.0; ///< mean over the rates of min(median, loss at step 0), less the least median
};

/// Of two rates or more, rising, above 0, with the final losses of each over seeds, one or more. `start`: the
/// loss at step 0. Nothing where no median is finite.
std::optional<Sensitivity> sensitivityOf(std::span<const double> rates,
                                         std::span<const std::vector<double>> losses, double start,
                                         double within = 0.05);

} // namespace lrp::verdict
