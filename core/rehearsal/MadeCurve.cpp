#include "core/rehearsal/MadeCurve.h"

#include "core/elementary/Elementary.h"
#include "core/text/Translate.h"

#include <limits>
#include <random>

namespace lrp::rehearsal
{
namespace
{

/// Standard normal numbers; std::normal_distribution differs between libraries.
class Normal
{
public:
    explicit Normal(std::int64_t seed)
        : m_bits(static_cast<std::uint64_t>(seed))
    {
    }

    double next()
    {
        const double first = uniform(); // in this order, which that of arguments is not
        return elementary::normalFrom(first, uniform());
    }

private:
    /// [0, 1) in steps of 2⁻⁵³.
    double uniform() { return static_cast<double>(m_bits() >> 11U) * 0x1p-53; }

    std::mt19937_64 m_bits;
};

params::Issues beyond(const MadeCurve& curve, const std::vector<std::int64_t>& places, const char* pointer)
{
    for (const std::int64_t place : places) {
        if (place > curve.reports) {
            return {{pointer, translate("rehearsal",
                                        "names report %1, and the curve has %2; needs a number from 1 to %2")
                                  .arg(place)
                                  .arg(curve.reports)}};
        }
    }
    return {};
}

} // namespace

params::Issues MadeCurve::check(const MadeCurve& curve)
{
    params::Issues issues = beyond(curve, curve.spikes, "/spikes");
    append(issues, beyond(curve, curve.nans, "/nans"));
    return issues;
}

Reports reportsOf(const MadeCurve& curve)
{
    std::vector<double> values(static_cast<std::size_t>(curve.reports));
    Normal normal(curve.seed);
    for (std::size_t k = 0; k < values.size(); ++k) {
        values[k] = curve.floor +
                    curve.height * elementary::exponential(-static_cast<double>(k) / curve.tau) +
                    curve.noise * normal.next();
    }
    for (const std::int64_t place : curve.spikes) {
        values[static_cast<std::size_t>(place - 1)] += curve.spike;
    }
    for (const std::int64_t place : curve.nans) {
        values[static_cast<std::size_t>(place - 1)] = std::numeric_limits<double>::quiet_NaN();
    }
    return reportsOf(std::move(values), translate("rehearsal", "made curve"));
}

} // namespace lrp::rehearsal
