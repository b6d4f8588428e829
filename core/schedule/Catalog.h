#pragma once

#include "core/params/Json.h"
#include "core/schedule/ChainedScheduler.h"
#include "core/schedule/Constant.h"
#include "core/schedule/ConstantLR.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/CosineAnnealingWarmRestarts.h"
#include "core/schedule/CyclicLR.h"
#include "core/schedule/ExponentialLR.h"
#include "core/schedule/LambdaLR.h"
#include "core/schedule/LinearLR.h"
#include "core/schedule/MultiplicativeLR.h"
#include "core/schedule/MultiStepLR.h"
#include "core/schedule/OneCycleLR.h"
#include "core/schedule/PolynomialLR.h"
#include "core/schedule/ReduceLROnPlateau.h"
#include "core/schedule/SequentialLR.h"
#include "core/schedule/StepLR.h"
#include "core/schedule/SWALR.h"

#include <variant>

namespace lrp::schedule
{

/// Every schedule the program knows. To add one: write its header, name it here.
using AnySchedule =
    std::variant<Constant, StepLR, MultiStepLR, ExponentialLR, CosineAnnealingLR, CyclicLR, ReduceLROnPlateau,
                 LinearLR, ConstantLR, PolynomialLR, CosineAnnealingWarmRestarts, OneCycleLR, LambdaLR,
                 MultiplicativeLR, SWALR, SequentialLR, ChainedScheduler>;

/// One schedule with its settings; a composed one holds others by value.
struct Schedule {
    AnySchedule settings;
};

/// What the menus, `list` and `describe` show.
const params::Entries& entries();

/// {"type": id, settings…} and back. Every problem found is named by its JSON pointer.
params::Json toJson(const Schedule& schedule);
params::Result<Schedule> fromJson(const params::Json& json, const std::string& pointer);

/// Whether the schedule can move these groups: lists of the right length, a momentum where it cycles one.
params::Issues fits(const Schedule& schedule, const Groups& groups, const std::string& pointer);

/// Whether the schedule waits for a metric, so that its rates are not known beforehand.
bool needsMetric(const Schedule& schedule);

} // namespace lrp::schedule
