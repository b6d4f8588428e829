#include "ui/plots/detail/ChartWords.h"

#include "core/engine/Series.h"
#include "ui/plots/detail/ChartExtent.h"
#include "ui/plots/detail/LaneCurves.h"
#include "ui/plots/detail/ReferenceCurves.h"
#include "ui/plots/detail/Words.h"
#include "ui/plots/Readout.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <array>

namespace lrp::ui
{

namespace
{

bool isOn(PanelId panel, const ReferenceCurve& reference)
{
    const PanelChannels& channels = of(panel).channels;
    return reference.visible && std::any_of(channels.begin(), channels.end(), [&](channel::Id id) {
               const std::vector<CurvePoint>* points = pointsOf(reference, id);
               return points != nullptr && !points->empty();
           });
}

/// Whether something of the lane is drawn there: where nothing is measured, what is planned.
bool isDrawnOn(PanelId panel, const LaneCurve& lane)
{
    const PanelChannels& channels = of(panel).channels;
    return isOn(panel, lane) &&
           (lane.hasMeasured || std::any_of(channels.begin(), channels.end(), isPlanned));
}

std::vector<LegendEntry> legendOfLanes(PanelId panel, const ChartContent& content)
{
    std::vector<LegendEntry> entries;
    for (const LaneCurve& lane : content.lanes) {
        if (!isListed(lane) || !isDrawnOn(panel, lane)) {
            continue;
        }
        const bool isOpen = lane.plan->dependsOnMetric && measuredOf(lane, content.record.get()) == nullptr;
        entries.push_back(
            {.letter = lane.letter,
             .name = isOpen ? translate("plots", "%1 (without a metric)").arg(lane.name) : lane.name,
             .isPale = lane.isGhost});
    }
    return entries;
}

std::vector<LegendEntry> legendOf(PanelId panel, const ChartContent& content, const PlotStyle& style)
{
    std::vector<LegendEntry> entries = legendOfLanes(panel, content);
    for (const SeedBand& band : content.bands) {
        if (band.visible && of(panel).when != Panel::When::Moves) {
            entries.push_back({.letter = band.letter, .name = nameOf(band), .isBand = true});
        }
    }
    for (std::size_t i = 0; i < content.references.size(); ++i) {
        const ReferenceCurve& reference = content.references[i];
        if (isOn(panel, reference)) {
            entries.push_back({.letter = '\0', .name = reference.name, .pen = referencePen(i, style)});
        }
    }
    return entries;
}

/// "gradient norm bold, update norm thin"
QString strokesInWords(PanelId panel)
{
    QStringList words;
    for (const Stroke& stroke : strokesOf(panel)) {
        words << strokeInWords(stroke);
    }
    return words.join(QStringLiteral(", "));
}

/// Whether the lane keeps an average of its weights, in the record or as its own run has measured it.
bool keepsAverage(const LaneCurve& lane, const engine::Record* record)
{
    const engine::LaneRecord* run = measuredOf(lane, record);
    if (run == nullptr || record == nullptr || run == lane.run.get()) {
        return run != nullptr && engine::isMeasured(*run, kAverageLoss);
    }
    const auto& lanes = record->lanes(); // before it has begun it is told already
    const auto own =
        std::find_if(lanes.begin(), lanes.end(), [&](const auto& each) { return each.get() == run; });
    return record->experiment().lanes[static_cast<std::size_t>(own - lanes.begin())].average !=
           experiment::Averaging::None;
}

/// What the strokes of the panel's curves are.
QString explanationOf(PanelId panel, const char* explanation, const ChartContent& content)
{
    if (*explanation == '\0') {
        return strokesInWords(panel);
    }
    const bool hasAverages =
        of(panel).channels.contain(kAverageLoss) &&
        std::any_of(content.lanes.begin(), content.lanes.end(), [&](const LaneCurve& lane) {
            return isListed(lane) && keepsAverage(lane, content.record.get());
        });
    const QString words = panelText(explanation);
    return hasAverages ? translate("plots", "%1, average dotted", "what curves are drawn as").arg(words)
                       : words;
}

std::ptrdiff_t countOfLanes(const ChartContent& content)
{
    return std::count_if(content.lanes.begin(), content.lanes.end(),
                         [](const LaneCurve& lane) { return !lane.isGhost; });
}

} // namespace

PanelHeading headingOf(PanelId panel, const ChartContent& content, const ChartOptions& options,
                       const PlotStyle& style)
{
    const Panel& about = of(panel);
    const bool isDivided = about.normalised != nullptr && options.normalised;
    const bool isUnsmoothed = about.unsmoothed != nullptr && options.smoothing <= 0.0;
    const bool hasRun = about.withoutRun == nullptr || ChartExtent(content, options).hasRun();
    const char* explanation = !hasRun        ? about.withoutRun
                              : isUnsmoothed ? about.unsmoothed
                                             : about.explanation;
    return {panelText(isDivided ? about.normalised : about.title), explanationOf(panel, explanation, content),
            legendOf(panel, content, style)};
}

QString emptyMessage(const ChartContent& content)
{
    const auto& record = content.record;
    if (record == nullptr && !content.mayStart) {
        return translate("plots", "Predict first.");
    }
    if (!content.lanes.empty() && std::none_of(content.lanes.begin(), content.lanes.end(),
                                               [](const LaneCurve& lane) { return lane.visible; })) {
        return translate("plots", "All lanes are hidden. Press 1 … 8 to show them.");
    }
    if (record == nullptr) {
        const auto count = static_cast<std::size_t>(countOfLanes(content));
        if (count <= 1) {
            return translate("plots", "Nothing has run yet. Press Start to train with this schedule.");
        }
        static const std::array<const char*, 7> words{
            QT_TRANSLATE_NOOP("plots", "two schedules"),  QT_TRANSLATE_NOOP("plots", "three schedules"),
            QT_TRANSLATE_NOOP("plots", "four schedules"), QT_TRANSLATE_NOOP("plots", "five schedules"),
            QT_TRANSLATE_NOOP("plots", "six schedules"),  QT_TRANSLATE_NOOP("plots", "seven schedules"),
            QT_TRANSLATE_NOOP("plots", "eight schedules")};
        //: %1 is a count with its noun: "two schedules"
        return translate("plots", "Nothing has run yet. Press Start to race %1 on the same network.")
            .arg(QCoreApplication::translate("plots", words[std::min<std::size_t>(count, 8) - 2]));
    }
    if (const params::Issues problems = record->problems(); !problems.empty()) {
        return translate("plots", "The run did not start. %1")
            .arg(QString::fromStdString(problems.front().text()));
    }
    return record->state == engine::RunState::Preparing
               ? translate("plots", "Loading the data.")
               : translate("plots", "Nothing was measured in this run.");
}

QString messageWithoutNorms(const ChartContent& content)
{
    if (content.record == nullptr) {
        return translate(
            "plots",
            "Norms appear with the first steps of a run whose Record, under More of the problem, is all.");
    }
    return translate(
        "plots", "No norms were recorded. Set Record to all, under More of the problem, and start again.");
}

QString headingAt(std::int64_t step, std::int64_t stepsPerEpoch)
{
    return stepsPerEpoch > 0
               ? translate("plots", "Step %1 · epoch %2").arg(number(step), epochText(step, stepsPerEpoch))
               : translate("plots", "Step %1").arg(number(step));
}

std::vector<LaneReadout> readoutAt(std::int64_t step, const ChartContent& content,
                                   const ChartOptions& options)
{
    std::vector<LaneReadout> readouts = readoutAt(step, content.lanes, content.record.get(), options);
    for (const SeedBand& band : content.bands) {
        if (band.visible) {
            readouts.push_back(readoutAt(step, band, options));
        }
    }
    for (const ReferenceCurve& reference : content.references) {
        if (reference.visible) {
            readouts.push_back(readoutAt(step, reference, options));
        }
    }
    return readouts;
}

} // namespace lrp::ui
