#pragma once

#include "core/engine/Record.h"
#include "core/params/Result.h"
#include "core/probe/RangeTest.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/DangerZone.h"

#include <memory>
#include <optional>
#include <QDate>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// What a report is about.
struct Report {
    experiment::Experiment experiment;
    experiment::Shape shape;
    std::shared_ptr<const engine::Record> record; ///< of this experiment; nullptr: what is planned alone
    ChartOptions options;                         ///< how its curves are drawn
    QDate date;                                   ///< that it bears
    /// Range tests that hold for each of the lanes; none: no lane was tested.
    std::vector<std::vector<std::shared_ptr<const probe::RangeTestAnswer>>> tests{};
    std::optional<DangerZone> zone{}; ///< behind the rates
};

/// How high the parts of its page are, in pixels of 1/96 inch.
struct ReportHeights {
    int settings = 0;
    int chart = 0;
    int results = 0;
    int page = 0; ///< what all of them may take together, with the gaps between them
};
ReportHeights heightsOf(const Report& report);

/// Writes one page A4 as PDF, whole or not at all: settings, curves, scores, their summary and what is odd
/// about the plans. Text becomes smaller, and at last findings are counted only, until all fits. Needs a
/// QApplication (its platform may be offscreen).
params::Issues writeReport(const Report& report, const QString& path);

} // namespace lrp::ui
