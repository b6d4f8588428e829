#include "core/probe/Captions.h"

#include "core/probe/detail/Figures.h"
#include "core/text/Translate.h"

#include <cmath>

namespace lrp::probe
{
namespace
{

constexpr double kFar = 4.0;           ///< times as large
constexpr double kRuleOfThumb = 0.001; ///< of ‖Δw‖/‖w‖
constexpr double kMuch = 10.0;         ///< times as large as that

} // namespace

std::string captionOfNoise(const NoiseScale& scale, std::int64_t batch, std::int64_t examples)
{
    if (scale.noise == 0.0) {
        return scale.signal == 0.0 ? translate("probe", "The gradient is exactly 0, and there is no noise.")
                                   : translate("probe", "There is no noise in the gradient.");
    }
    if (scale.signal == 0.0) { // of an estimate it hardly ever is, to the last bit
        return translate("probe", "The mean gradient is exactly 0: there is nothing but noise.");
    }
    const std::optional<double> simple = scale.simple();
    if (!simple) {
        return translate("probe", "Noise hides the gradient: so many batches do not tell its mean from 0.");
    }
    if (batch == 0) {
        return translate("probe", "Gradient and noise weigh the same in a step at a batch size of %1.")
            .arg(figure(*simple));
    }
    if (batch == examples) {
        return translate("probe",
                         "B = %1 is all examples at once: steps have no noise; batches of %2 would have "
                         "as much of it as gradient.")
            .arg(batch)
            .arg(figure(*simple));
    }
    const auto size = static_cast<double>(batch);
    const Phrase text =
        size * kFar < *simple
            ? translate("probe",
                        "B = %1 lies far below %2: steps are mostly noise; doubling B costs no progress "
                        "per example.")
        : size > kFar * *simple
            ? batch == 1 ? translate("probe", "B = %1 lies far above %2: steps are mostly gradient.")
                         : translate("probe", "B = %1 lies far above %2: steps are mostly gradient; half "
                                              "the batch would do.")
            : translate("probe", "B = %1 lies near %2, at %3 times it, where gradient and noise weigh the "
                                 "same in a step.");
    return Phrase(text).arg(batch).arg(figure(*simple)).arg(figure(size / *simple));
}

std::string captionOfUpdateRatio(double ratio)
{
    if (std::isnan(ratio)) {
        return {};
    }
    if (ratio == 0.0) {
        return translate("probe", "The weights rest: an update moves them by nothing, as at a rate of 0.");
    }
    const std::string share = figure(100.0 * ratio);
    const Phrase text =
        ratio > kMuch * kRuleOfThumb
            ? translate("probe",
                        "An update moves the weights by %1 % of their length, far above the rule of thumb "
                        "of 0.1 %: a smaller rate may do better.")
        : ratio * kMuch < kRuleOfThumb
            ? translate("probe",
                        "An update moves the weights by %1 % of their length, far below the rule of thumb "
                        "of 0.1 %: a larger rate may be as good and faster.")
            : translate("probe", "An update moves the weights by %1 % of their length; the rule of thumb is "
                                 "0.1 %.");
    return Phrase(text).arg(share);
}

std::string captionOfNorms(double gradient, double update, double weights)
{
    if (std::isnan(gradient) || std::isnan(update) || std::isnan(weights)) {
        return {};
    }
    return translate("probe", "The gradient is %1 long and moves weights of length %2 by %3 in an update.")
        .arg(figure(gradient))
        .arg(figure(weights))
        .arg(figure(update));
}

} // namespace lrp::probe
