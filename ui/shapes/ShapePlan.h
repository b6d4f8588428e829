#pragma once

#include "core/experiment/ShapeStatistics.h"
#include "ui/plots/Decimator.h"
#include "ui/shapes/ShapesState.h"

#include <memory>

namespace lrp::ui
{

/// What a shape comes to in its run, and as many of its points as a screen can show.
struct ShapePlan {
    std::vector<double> rates; ///< of every step; fewer where the schedule raises an error
    std::optional<experiment::ShapeStatistics> figures{};
    double base = 1.0;
    bool dependsOnMetric = false;
    bool stopsEarly = false;
    params::Issues issues{}; ///< then there are no rates
    std::vector<CurvePoint> outline{};
    double least = 0.0; ///< finite, of the outline
    double greatest = 0.0;
    double leastPositive = 0.0; ///< 0: none is
};

using ShapePlanPtr = std::shared_ptr<const ShapePlan>;

/// Plans a lane. O(steps). Thread: any.
ShapePlanPtr planShape(const params::Json& lane, const ShapesCommon& common);

/// What its rates are multiplied by; nothing where they cannot be divided, as by a mean of zero.
std::optional<double> factorOf(const ShapePlan& plan, ShapesDivisor divisor);

/// The curve a − b, each multiplied by its factor, over the steps that both have. Thread: any.
ShapePlanPtr differenceOf(const ShapePlanPtr& a, double factorA, const ShapePlanPtr& b, double factorB);

/// What a reader must know about the plan; empty: nothing.
QString remarkOn(const ShapePlan& plan);

} // namespace lrp::ui
