#include "ui/draw/FrameWords.h"

#include "core/keyframe/Editing.h"
#include "core/params/Text.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"

#include <cmath>

namespace lrp::ui
{

namespace
{

/// Three significant digits as a person types them: "0.0123".
QString rateDigits(double rate)
{
    return QString::fromStdString(params::shortest(keyframe::inThreeDigits(rate)));
}

} // namespace

QString transitionText(keyframe::Transition transition)
{
    switch (transition) {
    case keyframe::Transition::Hold:
        return translate("draw", "hold", "how a rate goes on to the next key frame");
    case keyframe::Transition::Linear:
        return translate("draw", "line", "how a rate goes on to the next key frame");
    case keyframe::Transition::Cosine:
        return translate("draw", "cosine", "how a rate goes on to the next key frame");
    case keyframe::Transition::Exponential:
        return translate("draw", "exponential", "how a rate goes on to the next key frame");
    }
    return {};
}

QString outsideText(int points)
{
    return points > 0
               ? translate("draw", "%n point(s) outside the panel moved to its edge.", nullptr, points) + ' '
               : QString();
}

QString frameWords(const keyframe::KeyFrames& frames, std::size_t frame)
{
    const keyframe::KeyFrame& at = frames[frame];
    const QString number = counted(static_cast<std::int64_t>(frame) + 1);
    const QString count = counted(static_cast<std::int64_t>(frames.size()));
    const QString step = counted(std::llround(at.step));
    return frame + 1 == frames.size()
               ? translate("draw", "Frame %1 of %2, rate %3 at step %4, the end")
                     .arg(number, count, rateDigits(at.rate), step)
               : translate("draw", "Frame %1 of %2, rate %3 at step %4, %5 to next",
                           "%5: hold, line, cosine or exponential")
                     .arg(number, count, rateDigits(at.rate), step, transitionText(at.toNext));
}

QString framePlaceText(const keyframe::KeyFrame& frame, double totalSteps, std::int64_t stepsPerEpoch)
{
    const QString rate = rateDigits(frame.rate);
    const QString step = counted(std::llround(frame.step));
    const QString percent =
        QString::fromStdString(params::shortest(std::round(1000.0 * frame.step / totalSteps) / 10.0));
    if (stepsPerEpoch <= 0) {
        return translate("draw", "%1 at step %2 · %3 %").arg(rate, step, percent);
    }
    const double epoch = std::round(10.0 * frame.step / static_cast<double>(stepsPerEpoch)) / 10.0;
    return translate("draw", "%1 at step %2 · %3 % · epoch %4")
        .arg(rate, step, percent, QString::fromStdString(params::shortest(epoch)));
}

} // namespace lrp::ui
