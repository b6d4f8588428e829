#include "ui/shapes/ShapePlan.h"

#include "core/experiment/Plan.h"
#include "ui/text/FigureText.h"
#include "ui/text/IssueText.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

constexpr int kOutlineColumns = 2000; // more than a chart has pixels

void outline(ShapePlan& plan)
{
    Decimator columns;
    columns.restart(0.0, static_cast<double>(std::max<std::size_t>(plan.rates.size(), 1)), kOutlineColumns);
    for (std::size_t step = 0; step < plan.rates.size(); ++step) {
        columns.add(static_cast<double>(step), plan.rates[step]);
    }
    columns.points(1.0, plan.outline);
    bool isFirst = true;
    for (const CurvePoint& point : plan.outline) {
        if (std::isnan(point.value)) {
            continue;
        }
        plan.least = isFirst ? point.value : std::min(plan.least, point.value);
        plan.greatest = isFirst ? point.value : std::max(plan.greatest, point.value);
        isFirst = false;
        if (point.value > 0.0 && (plan.leastPositive == 0.0 || point.value < plan.leastPositive)) {
            plan.leastPositive = point.value;
        }
    }
}

} // namespace

ShapePlanPtr planShape(const params::Json& lane, const ShapesCommon& common)
{
    auto shape = std::make_shared<ShapePlan>();
    const auto read = experiment::laneFromJson(lane, "");
    if (!read) {
        shape->issues = read.issues();
        return shape;
    }
    experiment::Plan plan = experiment::plan(*read, common.run());
    shape->issues = plan.issues;
    shape->figures = experiment::statisticsOf(plan);
    shape->base = plan.baseRate;
    shape->dependsOnMetric = plan.dependsOnMetric;
    shape->stopsEarly = !plan.stopsBecause.empty();
    shape->rates = std::move(plan.rates);
    outline(*shape);
    return shape;
}

std::optional<double> factorOf(const ShapePlan& plan, ShapesDivisor divisor)
{
    if (!plan.figures) {
        return std::nullopt;
    }
    const double by = divisor == ShapesDivisor::Base   ? plan.base
                      : divisor == ShapesDivisor::Mean ? plan.figures->mean
                      : divisor == ShapesDivisor::Peak ? plan.figures->peak
                                                       : 1.0;
    return std::isfinite(by) && by > 0.0 ? std::optional(1.0 / by) : std::nullopt;
}

ShapePlanPtr differenceOf(const ShapePlanPtr& a, double factorA, const ShapePlanPtr& b, double factorB)
{
    auto difference = std::make_shared<ShapePlan>();
    difference->rates.resize(std::min(a->rates.size(), b->rates.size()));
    for (std::size_t step = 0; step < difference->rates.size(); ++step) {
        difference->rates[step] = factorA * a->rates[step] - factorB * b->rates[step];
    }
    outline(*difference);
    return difference;
}

QString remarkOn(const ShapePlan& plan)
{
    if (!plan.issues.empty()) {
        return messageText(plan.issues.front());
    }
    if (plan.stopsEarly) {
        return translate("shapes", "until step %1, where it raises an error")
            .arg(counted(static_cast<std::int64_t>(plan.rates.size())));
    }
    return plan.dependsOnMetric ? translate("shapes", "planned without a metric") : QString();
}

} // namespace lrp::ui
