#include "core/codegen/detail/Definition.h"

#include "core/codegen/detail/Versions.h"
#include "core/schedule/Function.h"
#include "core/text/Translate.h"

#include <cmath>
#include <optional>

namespace lrp::codegen
{
namespace
{

using schedule::Curve;
namespace curve = schedule::curve;

/// The values at ticks 0, 1, …: run-length encoded as levels and boundaries, or plainly where that is
/// shorter.
Curve tableOf(const std::vector<double>& values)
{
    curve::Steps steps{.at = {}, .values = {values.front()}};
    for (std::size_t t = 1; t < values.size(); ++t) {
        if (values[t] != values[t - 1]) {
            steps.at.push_back(static_cast<double>(t));
            steps.values.push_back(values[t]);
        }
    }
    if (steps.at.size() + steps.values.size() <= values.size()) {
        return Curve(Curve::Node{std::move(steps)});
    }
    schedule::Functions table;
    table.list.front().table = values;
    return Curve(Curve::Node{curve::Formula{std::make_shared<const schedule::CompiledFunctions>(table)}});
}

std::optional<Definition> measured(const Job& job, const Wanted& wanted, const std::string& name,
                                   double scale, const std::vector<Named>& curves)
{
    auto program = translate(curves, job.ticks(), wanted.dialect);
    if (!program || program->size() > kMostNumbers) {
        return std::nullopt;
    }
    Definition definition{.program = std::move(*program), .rate = name, .movesMomentum = curves.size() > 1};
    const auto value = [&](const std::string& function) {
        return [&, function](double t) { return evaluate(definition.program, function, t, wanted.strict); };
    };
    const auto rate = value(name);
    const auto scaled = [&](double t) { return scale * rate(t); };
    definition.difference =
        definition.movesMomentum ? difference(job, scaled, value("momentum")) : difference(job, scaled);
    return definition.difference <= kLargestDifference ? std::optional(std::move(definition)) : std::nullopt;
}

std::optional<Curve> momentumCurve(const Job& job)
{
    const auto group = job.group();
    const double own = group.beta1.value_or(group.momentum.value_or(0.0));
    return schedule::momentumOf(job.inTicks, {.lr = job.baseLr(), .momentum = own});
}

/// The rate's curve beside the momentum's, where that moves in the plan.
std::optional<std::vector<Named>> withMomentum(const Job& job, const Wanted& wanted, Named rate)
{
    std::vector<Named> curves{std::move(rate)};
    if (wanted.momentum && !job.momentums.empty()) {
        const auto momentum = momentumCurve(job);
        if (!momentum) {
            return std::nullopt;
        }
        curves.push_back({"momentum", *momentum});
    }
    return curves;
}

std::optional<Definition> fromCurve(const Job& job, const Wanted& wanted, const std::string& name,
                                    double base, double scale)
{
    const auto rate = schedule::runCurveOf(job.inTicks, {.lr = base});
    const auto curves = rate ? withMomentum(job, wanted, {name, *rate}) : std::nullopt;
    return curves ? measured(job, wanted, name, scale, *curves) : std::nullopt;
}

} // namespace

bool Definition::endsWithRun(const Job& job) const
{
    return !std::isfinite(evaluate(program, rate, job.ticks(), /*strict=*/true));
}

std::string Definition::how(const Job& job) const
{
    return (isTable ? "the planned rates, listed below, looked up and compared with "
                    : "the function below against ") +
           job.definition() + ", both evaluated by " + codegen::program();
}

std::optional<double> formulaDifference(const Job& job)
{
    constexpr double kMostTicks = 1e6; // a second
    const auto formula = job.listens() || job.ticks() > kMostTicks
                             ? std::nullopt
                             : fromCurve(job, {}, "rate", job.baseLr(), 1.0);
    return formula ? std::optional(formula->difference) : std::nullopt;
}

params::Result<Definition> define(const Job& job, const Wanted& wanted)
{
    const bool ownsBase = schedule::ownBaseOf(job.inTicks, 0).has_value();
    if (wanted.factors && !ownsBase && job.baseLr() > 0.0) {
        if (auto factor = fromCurve(job, wanted, "factor", 1.0, job.baseLr())) {
            return *factor;
        }
    }
    if (auto rate = fromCurve(job, wanted, wanted.rateName, job.baseLr(), 1.0)) {
        return *rate;
    }
    std::vector<Named> tables{{wanted.rateName, tableOf(job.rates)}};
    if (wanted.momentum && !job.momentums.empty()) {
        tables.push_back({"momentum", tableOf(job.momentums)});
    }
    if (auto table = measured(job, wanted, wanted.rateName, 1.0, tables)) {
        table->isTable = true;
        return *table;
    }
    return params::Issue{
        job.pointer, lrp::translate("codegen", "can be written in this language only as a table of more than "
                                               "%1 numbers; needs the target csv, or a shorter run")
                         .arg(std::to_string(kMostNumbers))};
}

} // namespace lrp::codegen
