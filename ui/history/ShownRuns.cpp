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

bool isOf(const engine::Record* record, const engine::LaneRecord* lane)
{
    return record != nullptr && std::any_of(record->lanes().begin(), record->lanes().end(),
                                            [lane](const auto& other) { return other.get() == lane; });
}

/// The bands of groups that are shown whole; their runs are added to `inBands`.
std::vector<SeedBand> bandsOf(const History& history, std::set<RunId>& inBands)
{
    std::vector<SeedBand> bands;
    for (const SeedGroup& group : seedGroups(history.races(), history.runs())) {
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
        band.baseRate = optimizer::baseLr(history.laneOf(*history.find(group.runs.front())).optimizer);
        inBands.insert(group.runs.begin(), group.runs.end());
        bands.push_back(std::move(band));
    }
    return bands;
}

/// nullptr for what no panel shows.
std::vector<CurvePoint>* placeFor(importer::Role role, ReferenceCurve& curve)
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
    for (std::size_t i = 0; i < series.steps.size(); ++i) {
        points.push_back({static_cast<double>(series.steps[i]), series.values[i]});
    }
    return points;
}

} // namespace

ShownRuns shownRuns(const History& history, const engine::Record* present)
{
    ShownRuns shown;
    std::set<RunId> inBands;
    shown.bands = bandsOf(history, inBands);
    for (const store::Run& run : history.runs()) {
        const auto samples = history.samples(run.id);
        if (!run.isShown || !samples || isOf(present, samples.get()) || inBands.contains(run.id)) {
            continue;
        }
        LaneCurve curve{.letter = run.colour, .name = QString::fromStdString(run.name)};
        curve.plan.baseRate = optimizer::baseLr(history.laneOf(run).optimizer);
        curve.run = samples;
        curve.isGhost = history.isGhost(run.id);
        shown.lanes.push_back(std::move(curve));
    }
    for (const store::Reference& reference : history.references()) {
        ReferenceCurve curve{.name = QString::fromStdString(reference.name)};
        for (const store::ReferenceSeries& series : reference.series) {
            if (auto* place = placeFor(importer::roleOf(series.tag), curve);
                place != nullptr && place->empty()) {
                *place = pointsOf(series);
            }
        }
        shown.references.push_back(std::move(curve));
    }
    return shown;
}

} // namespace lrp::ui
