#include "ui/hear/DrawnPiece.h"

#include "core/sound/Render.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

sound::Voice plannedVoice(const experiment::Plan& plan)
{
    sound::Voice voice{.quantity = sound::Quantity::Rate};
    voice.points.reserve(plan.rates.size());
    for (std::size_t i = 0; i < plan.rates.size(); ++i) {
        voice.points.push_back({plan.firstStep + static_cast<std::int64_t>(i), plan.rates[i]});
    }
    return voice;
}

bool hasLoss(const engine::LaneRecord* run)
{
    return run != nullptr && run->samples.size() > 0;
}

} // namespace

DrawnPiece pieceOf(const CurvesView& curves, sound::Quantity quantity, int seconds)
{
    const ChartContent& content = curves.content();
    const ChartOptions& options = curves.options();
    std::vector<const LaneCurve*> listed;
    bool hasRun = false;
    for (const LaneCurve& lane : content.lanes) {
        if (isListed(lane)) {
            listed.push_back(&lane);
            hasRun = hasRun || hasLoss(measuredOf(lane, content.record.get()));
        }
    }
    DrawnPiece drawn{.piece = {.seconds = seconds}, .isPlan = !hasRun};
    const bool isRate = drawn.isPlan || quantity == sound::Quantity::Rate;
    for (const LaneCurve* lane : listed) {
        const engine::LaneRecord* run = measuredOf(*lane, content.record.get());
        if (!hasLoss(run) && !isRate) {
            continue;
        }
        sound::Voice voice =
            hasLoss(run) ? sound::voiceOf(*run, isRate ? sound::Quantity::Rate : quantity, options.smoothing)
                         : plannedVoice(*lane->plan);
        if (isRate) {
            for (sound::Point& point : voice.points) {
                point.value *= rateFactor(lane->plan->baseRate, options.normalised);
            }
        }
        drawn.piece.voices.push_back(std::move(voice));
    }
    const PanelId panel = panelOf(isRate ? kRate : kTrainingLoss);
    const Span values = curves.yView(panel);
    drawn.piece.axis = {.bottom = values.low,
                        .top = values.high,
                        .isLogarithmic = options.scales[panel] == YScale::Logarithmic};
    const auto [first, last] = curves.stepsInView();
    drawn.piece.firstStep = first;
    drawn.piece.lastStep = std::max(first + 1, last);
    return drawn;
}

std::int64_t stepAt(const sound::Piece& piece, std::size_t frame)
{
    for (const sound::Part& part : sound::partsOf(piece)) {
        if (frame >= part.begin && frame < part.end) {
            const double share =
                static_cast<double>(frame - part.begin) / static_cast<double>(part.end - part.begin);
            return piece.firstStep +
                   std::llround(share * static_cast<double>(piece.lastStep - piece.firstStep));
        }
    }
    return -1;
}

} // namespace lrp::ui
