#include "core/conformance/detail/TheoryCase.h"

#include "core/theory/Bound.h"
#include "core/theory/Laws.h"
#include "core/theory/Refine.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lrp::conformance
{
namespace
{

using theory::Convex;

constexpr std::int64_t kMostUpdates = 1'000'000; ///< of a shape, that a case may ask for

std::int64_t updatesIn(const Json& spec, const char* key)
{
    const Json& count = member(spec, key);
    if (!count.is_number_integer() || count.get<std::int64_t>() < 1 ||
        count.get<std::int64_t>() > kMostUpdates) {
        throw CaseFailure(std::string("has \"") + key + "\" that is no number of updates from 1 to 1000000");
    }
    return count.get<std::int64_t>();
}

double cosine(double share)
{
    return 0.5 * (1.0 + std::cos(std::numbers::pi * share));
}

/// Rate t of n, at a peak of 1 and nothing at zero.
double shapeAt(const std::string& shape, std::int64_t t, std::int64_t n)
{
    const auto time = static_cast<double>(t);
    const auto end = static_cast<double>(n);
    if (shape == "constant") {
        return 1.0;
    }
    if (shape == "linear") {
        return 1.0 - time / end;
    }
    if (shape == "cosine") {
        return cosine(time / end);
    }
    if (shape == "wsd20") {
        return std::min(1.0, (end - time) / static_cast<double>(std::max<std::int64_t>(n / 5, 1)));
    }
    if (shape == "step") {
        return t < n / 2 ? 1.0 : 0.1;
    }
    if (shape == "inverse-sqrt") {
        return 1.0 / std::sqrt(time + 1.0);
    }
    if (shape == "warmup10-cosine") {
        const auto rise = static_cast<double>(n / 10);
        return t < n / 10 ? (time + 1.0) / rise : cosine((time - rise) / (end - rise));
    }
    throw CaseFailure("has a shape \"" + shape + "\", which this program does not know");
}

/// As the authors of the multi-power law train: up to the peak, then as a cosine to the end.
std::vector<double> risingAndFalling(const Json& spec)
{
    const auto rise = static_cast<double>(updatesIn(spec, "warm_up"));
    const auto n = static_cast<double>(updatesIn(spec, "n"));
    const double peak = numberOf(member(spec, "peak"));
    const double end = numberOf(member(spec, "end"));
    std::vector<double> rates;
    for (double t = 0.0; t < n; ++t) {
        rates.push_back(t < rise ? peak * t / (rise - 1.0)
                                 : end + (peak - end) * cosine((t - rise) / (n - rise)));
    }
    return rates;
}

std::vector<double> ratesIn(const Json& spec)
{
    std::vector<double> rates;
    if (spec.contains("etas")) {
        rates = numbersIn(spec, "etas");
    } else if (spec.contains("warm_up")) {
        rates = risingAndFalling(spec);
    } else {
        const std::int64_t n = updatesIn(spec, "n");
        const double peak = spec.contains("peak") ? numberOf(spec["peak"]) : 1.0;
        for (std::int64_t t = 0; t < n; ++t) {
            rates.push_back(peak * shapeAt(member(spec, "shape").get<std::string>(), t, n));
        }
    }
    if (std::ranges::any_of(rates, [](double rate) { return !(rate >= 0.0) || std::isinf(rate); })) {
        throw CaseFailure("has a rate that is below 0 or no finite number");
    }
    return rates;
}

/// `count`: of the norms where each gradient has its own.
Convex convexIn(const Json& spec, std::size_t count)
{
    const Json& norms = member(spec, "G");
    Convex convex{.distance = numberOf(member(spec, "D"))};
    if (norms == "2 / (1 + t / 20)") {
        convex.norms.clear();
        for (std::size_t t = 0; t < count; ++t) {
            convex.norms.push_back(2.0 / (1.0 + static_cast<double>(t) / 20.0));
        }
    } else {
        convex.norms = norms.is_array() ? numbersIn(spec, "G") : std::vector{numberOf(norms)};
    }
    if (convex.norms.size() != 1 && convex.norms.size() != count) {
        throw CaseFailure("has " + std::to_string(convex.norms.size()) + " norms in \"G\"; needs one or " +
                          std::to_string(count));
    }
    return convex;
}

Deviation ofNumber(const Json& spec, const char* key, double ours)
{
    return deviationOf(key, {ours}, Json::array({member(spec, key)}));
}

Deviation farthest(std::initializer_list<Deviation> deviations)
{
    return *std::ranges::max_element(deviations, {}, &Deviation::error);
}

CaseFailure nothingMoves()
{
    return CaseFailure("has no rate above 0");
}

/// The updates done at the evaluations, each from 1 to the number of rates.
std::vector<std::int64_t> stepsIn(const Json& spec, const std::vector<double>& rates)
{
    std::vector<std::int64_t> steps;
    for (const double step : numbersIn(spec, "steps")) {
        if (!(step >= 1.0 && step <= static_cast<double>(rates.size()))) {
            throw CaseFailure("has a step that is not from 1 to " + std::to_string(rates.size()));
        }
        steps.push_back(static_cast<std::int64_t>(step));
    }
    return steps;
}

std::vector<double> parametersIn(const Json& spec, std::size_t count)
{
    std::vector<double> p = numbersIn(spec, "p");
    if (p.size() != count) {
        throw CaseFailure("has " + std::to_string(p.size()) + " parameters in \"p\"; needs " +
                          std::to_string(count));
    }
    return p;
}

} // namespace

Deviation replayOmega(const Json& spec)
{
    const std::vector<double> rates = ratesIn(spec);
    const auto omega = theory::omegaOf(rates, convexIn(spec, rates.size()));
    if (!omega) {
        throw nothingMoves();
    }
    return farthest(
        {deviationOf("terms", {omega->ofDistance, omega->ofAll, omega->ofLast}, member(spec, "terms")),
         ofNumber(spec, "value", omega->value()), ofNumber(spec, "best_factor", omega->bestFactor()),
         ofNumber(spec, "best_value", omega->bestValue())});
}

Deviation replayWorstCase(const Json& spec)
{
    const std::vector<double> rates = ratesIn(spec);
    const auto worst = theory::worstCaseAfter(rates, convexIn(spec, rates.size() + 1));
    if (!worst) {
        throw nothingMoves();
    }
    return farthest(
        {ofNumber(spec, "value", worst->value), ofNumber(spec, "best_factor", worst->bestFactor),
         ofNumber(spec, "best_value", worst->bestValue),
         spec.contains("closed_form") ? ofNumber(spec, "closed_form", worst->bestValue) : Deviation{}});
}

Deviation replayAnnealing(const Json& spec)
{
    const std::vector<double> rates = ratesIn(spec);
    const std::vector<double> p = parametersIn(spec, 5);
    const theory::AnnealingLaw law{.l0 = p[0], .a = p[1], .alpha = p[2], .c = p[3], .lambda = p[4]};
    return deviationOf("losses", law.losses(rates, stepsIn(spec, rates)), member(spec, "losses"));
}

Deviation replayMultiPower(const Json& spec)
{
    const std::vector<double> rates = ratesIn(spec);
    const std::vector<double> p = parametersIn(spec, 7);
    const theory::MultiPowerLaw law{.l0 = p[0],
                                    .a = p[1],
                                    .alpha = p[2],
                                    .b = p[3],
                                    .c = p[4],
                                    .beta = p[5],
                                    .gamma = p[6],
                                    .areaBefore = numberOf(member(spec, "area_before"))};
    return deviationOf("losses", law.losses(rates, stepsIn(spec, rates)), member(spec, "losses"));
}

Deviation replayFunctional(const Json& spec)
{
    const std::vector<double> rates = ratesIn(spec);
    const std::vector<double> p = parametersIn(spec, 6);
    const theory::FunctionalLaw law{
        .l0 = p[0], .a = p[1], .alpha = p[2], .b = p[3], .kappa = p[4], .rho = p[5]};
    return deviationOf("losses", law.losses(rates, stepsIn(spec, rates)), member(spec, "losses"));
}

Deviation replayRefined(const Json& spec)
{
    std::vector<double> norms;
    for (const Json& norm : member(spec, "norms")) {
        norms.push_back(numberOf(norm));
    }
    const Json& power = member(spec, "power");
    if (power != 1 && power != 2) {
        throw CaseFailure("has \"power\" " + power.dump() + "; needs 1 or 2");
    }
    const theory::RefineLimits limits{.span = numberOf(member(spec, "tau")),
                                      .floor = numberOf(member(spec, "floor"))};
    if (!(limits.span >= 0.0 && limits.span <= 1.0)) {
        throw CaseFailure("has \"tau\" that is no share from 0 to 1");
    }
    const auto refined =
        theory::refined(norms, power == 2 ? theory::NormPower::Squared : theory::NormPower::Plain, limits);
    if (!refined) {
        throw CaseFailure("has norms that nothing can be made of; needs two, and one of them above 0");
    }
    return farthest(
        {unless(member(spec, "width") == refined->width,
                "width " + std::to_string(refined->width) + " instead of " + spec["width"].dump()),
         deviationOf("filtered", refined->filtered, member(spec, "filtered")),
         deviationOf("factors", refined->factors, member(spec, "factors"))});
}

} // namespace lrp::conformance
