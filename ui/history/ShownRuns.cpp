#include "ui/history/ShownRuns.h"

#include "core/importer/Role.h"
#include "ui/history/History.h"
#include "ui/history/SeedGroups.h"

#include <algorithm>
#include <set>

namespace lrp::ui
{
namespace
{

using store::RunId;

/// Whether a run that took this one's place is shown, which draws it as its past.
bool isContinued(const store::Run& run, const History& history)
{
    return std::ranges::any_of(history.runs(), [&](const store::Run& other) {
        return other.parent == run.id && other.bend && other.isShown;
    });
}

/// What the record has measured of the lane with this letter.
std::shared_ptr<const engine::LaneRecord> laneOf(const engine::Record* record, char letter)
{
    if (record == nullptr) {
        return nullptr;
    }
    const auto& lanes = record->lanes();
    const auto found = std::find_if(lanes.begin(), lanes.end(),
                                    [letter](const auto& lane) { return lane->letter == letter; });
    return found == lanes.end() ? nullptr : *found;
}

/// The model of the run's race, as JSON.
std::string modelOf(const store::Run& run, const History& history)
{
    const store::Race* race = history.raceOf(run);
    return race == nullptr ? std::string() : params::dump(model::toJson(race->experiment.problem.model));
}

/// The bands of groups that are shown whole; their runs are added to `inBands`.
std::vector<SeedBand> bandsOf(const History& history, std::set<RunId>& inBands)
{
    std::vector<SeedBand> bands;
    for (const SeedGroup& group : history.seedGroups()) {
        SeedBand band{.letter = group.colour, .name = QString::fromStdString(group.name)};
        for (const RunId run : group.runs) {
            const auto samples = history.samples(run);
            if (samples && history.find(run)->isShown) {
                band.runs.push_back(samples);
            }
        }
        if (band.runs.size() < 2 || band.runs.size() < group.runs.size()) {
            continue;
        }
        const store::Run& first = *history.find(group.runs.front());
        band.baseRate = optimizer::baseLr(history.laneOf(first).optimizer);
        band.shape = history.shapeOf(first);
        band.model = modelOf(first, history);
        inBands.insert(group.runs.begin(), group.runs.end());
        bands.push_back(std::move(band));
    }
    return bands;
}

/// nullptr for what no panel shows.
SharedPoints* placeFor(importer::Role role, ReferenceCurve& curve)
{
    switch (role) {
    case importer::Role::LearningRate:
        return &curve.rate;
    case importer::Role::TrainingLoss:
        return &curve.trainingLoss;
    case importer::Role::ValidationLoss:
        return &curve.validationLoss;
    default:
        return nullptr;
    }
}

std::vector<CurvePoint> pointsOf(const store::ReferenceSeries& series)
{
    std::vector<CurvePoint> points;
    points.reserve(series.steps.size());
    for (std::size_t i = 0; i < series.steps.size(); ++i) {
        points.push_back({static_cast<double>(series.steps[i]), series.values[i]});
    }
    return points;
}

/// The lane as the list of runs says that what it has measured is drawn. The plan is the form's and stays.
LaneCurve asListed(LaneCurve lane, const store::Run& run, bool isInBand, const History& history)
{
    lane.hasMeasured = run.isShown && !isInBand;
    if (!lane.hasMeasured) {
        return lane;
    }
    lane.isGhost = history.isGhost(run.id);
    lane.isNamed = true;
    if (run.colour != lane.letter) {
        lane.run = history.samples(run.id); // which its letter no longer tells
        lane.letter = run.colour;
    }
    return lane;
}

LaneCurve curveOf(const store::Run& run, const History& history)
{
    LaneCurve curve{.letter = run.colour, .name = QString::fromStdString(run.name)};
    curve.plan = std::make_shared<const experiment::Plan>(
        experiment::Plan{.baseRate = optimizer::baseLr(history.laneOf(run).optimizer)});
    curve.run = history.samples(run.id);
    curve.isGhost = history.isGhost(run.id);
    curve.shape = history.shapeOf(run);
    curve.model = modelOf(run, history);
    return curve;
}

ReferenceCurve curveOf(const store::Reference& reference)
{
    ReferenceCurve curve{.name = QString::fromStdString(reference.name)};
    for (const store::ReferenceSeries& series : reference.series) {
        if (auto* place = placeFor(importer::roleOf(series.tag), curve); place != nullptr && place->empty()) {
            *place = pointsOf(series);
        }
    }
    return curve;
}

} // namespace

ShownRuns shownRuns(const History& history, const std::vector<LaneCurve>& form, const engine::Record* present)
{
    ShownRuns shown;
    std::set<RunId> drawn;
    shown.bands = bandsOf(history, drawn);
    for (const LaneCurve& lane : form) {
        const auto measured = laneOf(present, lane.letter);
        const auto run = measured ? history.runOf(measured.get()) : std::nullopt;
        if (run) {
            shown.lanes.push_back(asListed(lane, *history.find(*run), drawn.contains(*run), history));
            drawn.insert(*run);
        } else {
            shown.lanes.push_back(lane);
            shown.lanes.back().hasMeasured = !history.isDeleted(measured);
        }
    }
    for (const store::Run& run : history.runs()) {
        const auto samples = history.samples(run.id);
        if (!run.isShown || !samples || drawn.contains(run.id)) {
            continue;
        }
        if (samples->status != engine::LaneStatus::Bent || !isContinued(run, history)) {
            shown.lanes.push_back(curveOf(run, history));
        }
    }
    return shown;
}

std::vector<ReferenceCurve> referenceCurves(const History& history)
{
    std::vector<ReferenceCurve> curves;
    for (const store::Reference& reference : history.references()) {
        curves.push_back(curveOf(reference));
        curves.back().visible = history.isReferenceShown(curves.size() - 1);
    }
    return curves;
}

std::vector<std::string> undrawnSeries(const store::Reference& reference)
{
    std::vector<std::string> undrawn;
    std::set<importer::Role> seen;
    for (const store::ReferenceSeries& series : reference.series) {
        const importer::Role role = importer::roleOf(series.tag);
        ReferenceCurve curve;
        if (placeFor(role, curve) == nullptr || !seen.insert(role).second) {
            undrawn.push_back(series.tag);
        }
    }
    return undrawn;
}

} // namespace lrp::ui
