#pragma once

#include "core/engine/Record.h"
#include "core/experiment/Plan.h"
#include "core/experiment/ShapeStatistics.h"
#include "ui/plots/Channels.h"
#include "ui/plots/DangerZone.h"
#include "ui/plots/Decimator.h"
#include "ui/plots/DrawnLine.h"
#include "ui/plots/Panel.h"
#include "ui/plots/SharedPoints.h"

#include <memory>
#include <optional>
#include <QString>
#include <string>
#include <vector>

namespace lrp::ui
{

using PlanPtr = std::shared_ptr<const experiment::Plan>;

/// The plan of what is measured alone: no rates.
PlanPtr noPlan();

/// What the curves of one lane look like and what is planned for it. The letter stands for colour and dash;
/// several curves may share it.
struct LaneCurve {
    char letter = 'A';
    QString name;
    bool visible = true;
    PlanPtr plan = noPlan(); ///< shared, as it may hold millions of rates; never nullptr
    std::optional<experiment::ShapeStatistics> statistics{}; ///< of the plan
    /// What is drawn as measured, whichever race it is of; nullptr: the record's lane with this letter.
    std::shared_ptr<const engine::LaneRecord> run = nullptr;
    bool isGhost = false;      ///< an earlier run, pale behind the others, without raw loss, letter and marks
    bool isNamed = false;      ///< a ghost that stands in legend and read-out all the same
    bool hasMeasured = true;   ///< else what is planned is drawn alone, whatever has run
    experiment::Shape shape{}; ///< of the run's race, which tells epochs and examples; zeros: the record's
    std::string model{};       ///< likewise, as JSON; empty: the record's
    /// Where a bar says that the lane is hidden, of which nothing may be in here: neither a plan nor a run.
    std::vector<PanelId> covered{};
};

/// Runs that differ in their seed alone: their mean, between the least and the greatest of them.
struct SeedBand {
    char letter = 'A';
    QString name;
    bool visible = true;
    std::vector<std::shared_ptr<const engine::LaneRecord>> runs;
    double baseRate = 1.0;     ///< what normalised rates are divided by
    experiment::Shape shape{}; ///< of the runs' races; zeros: the record's
    std::string model{};       ///< likewise, as JSON; empty: the record's
};

/// A curve from elsewhere to compare with. X counts steps and rises.
struct ReferenceCurve {
    QString name;
    bool visible = true;
    SharedPoints rate;
    SharedPoints trainingLoss;
    SharedPoints validationLoss;
    double baseRate = 1.0; ///< what normalised rates are divided by
};

/// What is drawn, wherever it is.
struct ChartContent {
    QString title; ///< above the panels, of a picture
    std::vector<LaneCurve> lanes;
    experiment::Shape shape{}; ///< of the plans
    /// What lanes without a run of their own have measured; where neither this nor a lane nor a band has a
    /// run, a picture shows what is planned alone.
    std::shared_ptr<const engine::Record> record;
    std::vector<SeedBand> bands;
    std::vector<ReferenceCurve> references;
    bool mayStart = true;             ///< else a prediction is asked for first
    std::vector<DrawnLine> drawn{};   ///< by hand, above all others
    std::optional<DangerZone> zone{}; ///< behind the rates of its lane
};

/// "constant · 5 seeds", of those that have begun.
QString nameOf(const SeedBand& band);

/// What rates are multiplied by where they are drawn as they are, or `normalised` by the base rate.
inline double rateFactor(double baseRate, bool normalised)
{
    return normalised && baseRate > 0.0 ? 1.0 / baseRate : 1.0;
}

/// Whether legend and read-out name the lane.
inline bool isListed(const LaneCurve& lane)
{
    return lane.visible && (!lane.isGhost || lane.isNamed);
}

/// What the lane has measured: its run or the record's lane with its letter; nullptr where nothing has run or
/// is to be drawn.
const engine::LaneRecord* measuredOf(const LaneCurve& lane, const engine::Record* record);

/// Whether the panel is for the lane: one that is there where its channel moves is not for a lane whose
/// schedule leaves it.
inline bool isOn(PanelId panel, const LaneCurve& lane)
{
    return of(panel).when != Panel::When::Moves ||
           !plannedValues(*lane.plan, of(panel).channels.front()).empty();
}

/// What the reference has of the channel; nullptr where it has none.
inline const std::vector<CurvePoint>* pointsOf(const ReferenceCurve& reference, channel::Id id)
{
    return id == kRate             ? &reference.rate.all()
           : id == kTrainingLoss   ? &reference.trainingLoss.all()
           : id == kValidationLoss ? &reference.validationLoss.all()
                                   : nullptr;
}

/// Whether the reference is shown and has a loss.
inline bool showsLoss(const ReferenceCurve& reference)
{
    return reference.visible && !(reference.trainingLoss.empty() && reference.validationLoss.empty());
}

} // namespace lrp::ui
