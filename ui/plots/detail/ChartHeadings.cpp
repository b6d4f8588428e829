#include "ui/plots/detail/ChartPrivate.h"

#include "ui/plots/detail/Words.h"

#include <cmath>
#include <qcustomplot.h>

namespace lrp::ui
{

std::vector<LegendEntry> Chart::Private::legendOfOthers(Panel panel) const
{
    std::vector<LegendEntry> entries;
    for (const SeedBand& band : bands) {
        if (band.visible) {
            entries.push_back({.letter = band.letter, .name = nameOf(band), .isBand = true});
        }
    }
    for (std::size_t i = 0; i < references.size(); ++i) {
        const ReferenceCurve& reference = references[i];
        const bool isHere = panel == Panel::Rate
                                ? !reference.rate.empty()
                                : !reference.trainingLoss.empty() || !reference.validationLoss.empty();
        if (reference.visible && isHere) {
            entries.push_back(
                {.letter = '\0', .name = reference.name, .pen = referencePen(i, style.theme.muted)});
        }
    }
    return entries;
}

void Chart::Private::updateHeadings()
{
    std::vector<LegendEntry> entries;
    std::vector<LegendEntry> moving;
    for (const LaneCurve& lane : lanes) {
        if (!isListed(lane)) {
            continue;
        }
        const bool isOpen = lane.plan->dependsOnMetric && measuredOf(lane, record.get()) == nullptr;
        entries.push_back({lane.letter, isOpen ? tr("%1 (without a metric)").arg(lane.name) : lane.name});
        if (!lane.plan->momentums.empty()) {
            moving.push_back(entries.back());
        }
    }
    const auto withOthers = [&](Panel panel) {
        std::vector<LegendEntry> all = entries;
        const std::vector<LegendEntry> others = legendOfOthers(panel);
        all.insert(all.end(), others.begin(), others.end());
        return all;
    };
    headings[indexOf(Panel::Rate)] = {
        options.normalised ? tr("Learning rate ÷ base rate") : tr("Learning rate"),
        hasRun() ? tr("planned thin, measured bold") : tr("as planned"), withOthers(Panel::Rate)};
    headings[indexOf(Panel::Momentum)] = {tr("Momentum"), tr("or beta1, where the schedule moves it"),
                                          std::move(moving)};
    headings[indexOf(Panel::Loss)] = {tr("Loss"),
                                      options.smoothing > 0.0
                                          ? tr("training (smoothed, raw behind) and validation (marked)")
                                          : tr("training (not smoothed) and validation (marked)"),
                                      withOthers(Panel::Loss)};
    for (const Panel panel : panels.shown()) {
        const double width = plot.viewport().width() - panels.rect(panel)->margins().left() -
                             panels.rect(panel)->margins().right();
        PanelHeading& heading = headings[indexOf(panel)];
        if (panel != Panel::Rate) {
            heading = shortened(heading, width, style); // the names stand above the rates
        }
        double height = headingHeight(heading, width, style);
        if (panel == Panel::Rate && !title.isEmpty()) {
            height += 2.0 * style.lineHeight();
        }
        panels.setHeadingHeight(panel, static_cast<int>(std::ceil(height)));
    }
}

} // namespace lrp::ui
