#include "ui/plots/detail/ChartPrivate.h"

#include "ui/plots/detail/Words.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

QString standOf(const engine::LaneRecord& lane, double smoothing)
{
    if (const auto departure = departureOf(lane)) {
        return tr("left the chart at step %1, rate %2.")
            .arg(number(departure->step), valueText(departure->rate));
    }
    const engine::Sample last = lane.samples[lane.samples.size() - 1];
    const double loss = averageBefore(lane, last.step, smoothing).add(last.loss);
    const QString stand = tr("at step %1 the rate is %2 and the training loss %3.")
                              .arg(number(last.step), valueText(last.lr), valueText(loss));
    return lane.beginning.parent == nullptr
               ? stand
               : tr("forked at step %1, %2").arg(number(lane.beginning.forkStep), stand);
}

} // namespace

QString Chart::Private::summaryOfPlans() const
{
    QString text =
        tr("Planned learning rates of %1 lanes over %2 steps.").arg(lanes.size()).arg(number(lastStep()));
    for (const LaneCurve& lane : lanes) {
        if (lane.visible && !lane.plan->rates.empty()) {
            text +=
                tr(" %1 %2: from %3 to %4.")
                    .arg(QLatin1Char(lane.letter))
                    .arg(lane.name, valueText(lane.plan->rates.front()), valueText(lane.plan->rates.back()));
        }
    }
    return text;
}

/// Of what stands beside the lanes.
QString Chart::Private::summaryOfOthers() const
{
    QString text;
    const auto ghosts = std::count_if(lanes.begin(), lanes.end(),
                                      [](const LaneCurve& lane) { return lane.visible && !isListed(lane); });
    if (ghosts > 0) {
        text += ghosts == 1 ? tr(" An earlier run behind them.")
                            : tr(" %1 earlier runs behind them.").arg(ghosts);
    }
    for (const SeedBand& band : bands) {
        if (band.visible) {
            text += tr(" %1 as mean and range.").arg(withLetter(band.letter, nameOf(band)));
        }
    }
    for (const ReferenceCurve& reference : references) {
        if (reference.visible) {
            text += tr(" For comparison, %1.").arg(reference.name);
        }
    }
    return text;
}

QString Chart::summary() const
{
    if (d->lanes.empty()) {
        return tr("No lanes.") + d->summaryOfOthers();
    }
    if (!d->panels.has(Panel::Loss)) {
        return d->summaryOfPlans();
    }
    const auto count =
        std::count_if(d->lanes.begin(), d->lanes.end(), [](const LaneCurve& lane) { return !lane.isGhost; });
    QString text =
        tr("Learning rate above loss, %1 lanes over %2 steps.").arg(count).arg(number(d->lastStep()));
    for (const LaneCurve& lane : d->lanes) {
        if (!isListed(lane)) {
            continue;
        }
        const engine::LaneRecord* measured = measuredOf(lane, d->record.get());
        const bool hasRun = measured != nullptr && measured->samples.size() > 0;
        text += QStringLiteral(" %1: %2").arg(withLetter(lane.letter, lane.name),
                                              hasRun              ? standOf(*measured, d->options.smoothing)
                                              : !lane.hasMeasured ? tr("its plan alone is drawn.")
                                                                  : tr("has not run."));
    }
    return text + d->summaryOfOthers();
}

} // namespace lrp::ui
