#include "ui/plots/ChartSpeech.h"

#include "ui/plots/detail/ChartExtent.h"
#include "ui/plots/detail/ChartWords.h"
#include "ui/plots/detail/Words.h"
#include "ui/plots/Readout.h"

namespace lrp::ui
{

namespace
{

QString nameOfChart(std::size_t lanes, std::int64_t steps, bool isMeasured)
{
    const QString count = lanes == 1 ? tr("1 lane") : tr("%1 lanes").arg(lanes);
    return (isMeasured ? tr("Learning rate and loss, %1, %2 steps.")
                       : tr("Planned learning rates, %1, %2 steps."))
        .arg(count, number(steps));
}

} // namespace

ChartSpeech speechOf(const ChartContent& content, const ChartOptions& options, bool isMeasured)
{
    ChartSpeech speech{.description = summaryOf(content, options, isMeasured)};
    for (const LaneCurve& lane : content.lanes) {
        if (isListed(lane)) {
            speech.lanes.push_back(
                {withLetter(lane.letter, lane.name), laneInWords(lane, content, options, isMeasured)});
        }
    }
    speech.name = nameOfChart(speech.lanes.size(), ChartExtent(content, options).lastStep(), isMeasured);
    return speech;
}

} // namespace lrp::ui
