#include "ui/plots/Summary.h"

#include "ui/plots/detail/ChartExtent.h"
#include "ui/plots/Readout.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <array>

namespace lrp::ui
{

namespace
{

constexpr std::array kUnits{QT_TRANSLATE_NOOP("plots", "steps"), QT_TRANSLATE_NOOP("plots", "epochs"),
                            QT_TRANSLATE_NOOP("plots", "examples"),
                            QT_TRANSLATE_NOOP("plots", "seconds")}; ///< by XUnit

/// The same as measuredOf(), to be kept.
std::shared_ptr<const engine::LaneRecord> keptRun(const LaneCurve& lane, const engine::Record* record)
{
    const engine::LaneRecord* measured = measuredOf(lane, record);
    if (measured == nullptr || measured == lane.run.get()) {
        return measured == nullptr ? nullptr : lane.run;
    }
    const auto& lanes = record->lanes();
    return *std::ranges::find_if(lanes, [&](const auto& other) { return other.get() == measured; });
}

summary::Lane laneOf(const LaneCurve& curve, const engine::Record* record)
{
    summary::Lane lane{.letter = curve.letter,
                       .name = curve.name.toStdString(),
                       .plan = curve.plan,
                       .run = keptRun(curve, record),
                       .hasMeasured = curve.hasMeasured};
    if (lane.run != nullptr) {
        const bool isOfRecord = record != nullptr && lane.run != curve.run;
        lane.status = isOfRecord ? engine::statusOf(*record, *lane.run) : lane.run->status.load();
    }
    return lane;
}

} // namespace

summary::Subject subjectOf(const ChartContent& content, const ChartOptions& options, bool isMeasured)
{
    const ChartExtent extent(content, options);
    summary::Subject subject{
        .steps = extent.lastStep(),
        .unit = QCoreApplication::translate("plots", kUnits[static_cast<std::size_t>(options.xUnit)])
                    .toStdString(),
        .across = extent.wholeRun().high,
        .isRateLogarithmic = options.scales[kRatePanel] == YScale::Logarithmic,
        .isLossLogarithmic = options.scales[kLossPanel] == YScale::Logarithmic,
        .isMeasured = isMeasured};
    for (const LaneCurve& lane : content.lanes) {
        if (isListed(lane)) {
            subject.lanes.push_back(laneOf(lane, content.record.get()));
            if (options.showsZone && &lane == zoneLane(content)) {
                subject.lanes.back().rangeTest = inWords(*content.zone).toStdString();
            }
        } else if (lane.visible) {
            ++subject.earlierRuns;
        }
    }
    for (const LaneCurve& lane : content.lanes) {
        for (const PanelId panel : lane.covered) {
            for (const channel::Id id : of(panel).channels) {
                subject.hidden.hide(lane.letter, id);
            }
        }
    }
    for (const SeedBand& band : content.bands) {
        if (band.visible) {
            subject.means.push_back(withLetter(band.letter, nameOf(band)).toStdString());
        }
    }
    for (const ReferenceCurve& reference : content.references) {
        if (reference.visible) {
            subject.references.push_back(reference.name.toStdString());
        }
    }
    return subject;
}

} // namespace lrp::ui
