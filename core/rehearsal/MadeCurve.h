#pragma once

#include "core/params/Json.h"
#include "core/params/Param.h"
#include "core/rehearsal/Reports.h"

#include <cstdint>
#include <tuple>
#include <vector>

namespace lrp::rehearsal
{

/// A curve to rehearse with that nobody has trained:
///     c + a · exp(−k / τ) + σ · noise,  k = 0 … reports − 1,
/// where noise is standard normal from a generator of its own (Mersenne twister, Box–Muller) and every
/// function is elementary's, so that the same seed gives the same bits everywhere. Spikes and NaNs stand
/// where they are placed, by the number of the report, from 1.
struct MadeCurve {
    std::int64_t reports = 40;
    double floor = 0.3;
    double height = 1.0;
    double tau = 6.0;
    double noise = 0.02;
    std::int64_t seed = 8;
    double spike = 1.0;
    std::vector<std::int64_t> spikes{};
    std::vector<std::int64_t> nans{};

    static constexpr auto params()
    {
        using Self = MadeCurve;
        return std::tuple{
            params::param("reports", &Self::reports, params::between(1, kMostReports).soft(1, 10'000),
                          "Reports", "How many values the curve has."),
            params::param("c", &Self::floor, params::number(), "Floor", "What the curve falls to."),
            params::param("a", &Self::height, params::number(), "Height",
                          "How far above the floor it begins; below 0 it rises, as an accuracy does."),
            params::param("tau", &Self::tau, params::above(0.0), "Time constant",
                          "Reports in which what is left above the floor falls to 37 %."),
            params::param("sigma", &Self::noise, params::atLeast(0.0), "Noise",
                          "Standard deviation of what is added to each report."),
            params::param("seed", &Self::seed, params::between(0, 2'147'483'647), "Seed", "Of the noise."),
            params::param("spike", &Self::spike, params::number(), "Spike",
                          "What is added to the reports that are spikes."),
            params::param("spikes", &Self::spikes, params::between(1, kMostReports), "Spikes at",
                          "Numbers of reports, from 1."),
            params::param("nans", &Self::nans, params::between(1, kMostReports), "NaN at",
                          "Numbers of reports, from 1."),
        };
    }

    /// Places beyond the last report.
    static params::Issues check(const MadeCurve& curve);
};

Reports reportsOf(const MadeCurve& curve);

} // namespace lrp::rehearsal
