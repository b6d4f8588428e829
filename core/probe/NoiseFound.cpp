#include "core/probe/Captions.h"
#include "core/probe/detail/Figures.h"
#include "core/probe/detail/Numbers.h"
#include "core/probe/detail/Reading.h"
#include "core/probe/Noise.h"
#include "core/text/Translate.h"

namespace lrp::probe
{
namespace
{

std::string wordsOfSource(const NoiseFound& found)
{
    if (found.of == kEndless) {
        return translate("probe",
                         "The noise is what is added to the gradient; its mean is that of the formula.");
    }
    return found.isExact ? translate("probe", "From the gradients of all %1 training examples: exact.")
                               .arg(found.of)
                               .str()
                         : translate("probe", "From %1 batches of %2, of %3 training examples: an estimate.")
                               .arg(found.batches)
                               .arg(found.measured)
                               .arg(found.of)
                               .str();
}

std::string wordsOfVariance(const NoiseFound& found)
{
    return found.of == kEndless
               ? translate("probe", "The variance of a step's gradient is %1.")
                     .arg(figure(found.variance()))
                     .str()
               : translate("probe",
                           "The variance of a batch's gradient is %1, as batches repeat no example; of "
                           "examples without end it would be %2.")
                     .arg(figure(found.varianceWithoutRepetition()))
                     .arg(figure(found.variance()))
                     .str();
}

} // namespace

double NoiseFound::variance() const
{
    return batch > 0 ? varianceOfBatch(scale.noise, batch, kEndless) : kNaN;
}

double NoiseFound::varianceWithoutRepetition() const
{
    return batch > 0 ? varianceOfBatch(scale.noise, batch, of) : kNaN;
}

params::Json NoiseFound::toJson() const
{
    const std::optional<double> simple = scale.simple();
    return {{"is_exact", isExact},
            {"examples", examples},
            {"training_examples", of == kEndless ? params::Json(nullptr) : params::Json(of)},
            {"batches", batches},
            {"measured_batch", measured},
            {"noise", finiteNumber(scale.noise)},
            {"signal", finiteNumber(scale.signal)},
            {"simple", simple ? finiteNumber(*simple) : params::Json(nullptr)},
            {"batch_size", batch},
            {"variance", finiteNumber(variance())},
            {"variance_without_repetition", finiteNumber(varianceWithoutRepetition())},
            {"rate", finiteNumber(rate)},
            {"raised_loss", finiteNumber(raised)}};
}

params::Result<NoiseFound> NoiseFound::fromJson(const params::Json& json, const std::string& pointer)
{
    const auto all = json.find("training_examples");
    NoiseFound found;
    found.isExact = flagIn(json, "is_exact");
    found.examples = wholeIn(json, "examples");
    found.of = all != json.end() && all->is_null() ? kEndless : wholeIn(json, "training_examples");
    found.batches = wholeIn(json, "batches");
    found.measured = wholeIn(json, "measured_batch");
    found.scale = {.noise = numberIn(json, "noise"), .signal = numberIn(json, "signal")};
    found.batch = wholeIn(json, "batch_size");
    found.rate = numberIn(json, "rate");
    found.raised = numberIn(json, "raised_loss");
    if (std::isnan(found.scale.noise) || std::isnan(found.scale.signal)) {
        return params::Issue{pointer, translate("probe", "has no noise or no signal")};
    }
    return found;
}

params::Result<AnswerPtr> Noise::answerFrom(const params::Json& json, const std::string& pointer)
{
    return madeShared(NoiseFound::fromJson(json, pointer));
}

Table NoiseFound::table() const
{
    return {.columns = {"noise", "signal", "simple", "batch_size", "variance", "variance_without_repetition",
                        "rate", "raised_loss"},
            .rows = {{scale.noise, scale.signal, scale.simple().value_or(kNaN), static_cast<double>(batch),
                      variance(), varianceWithoutRepetition(), rate, raised}}};
}

std::string NoiseFound::words() const
{
    std::string text;
    const auto say = [&text](const std::string& line) { text += line + "\n"; };
    say(captionOfNoise(scale, batch, of));
    say(wordsOfSource(*this));
    if (batch > 0) {
        say(wordsOfVariance(*this));
    }
    if (raised > 0.0) {
        say(translate("probe",
                      "By the rule for quadratics and small rates, noise holds the loss %1 above its "
                      "floor at a constant rate of %2; a smaller rate lets it fall by its share of that.")
                .arg(figure(raised))
                .arg(figure(rate)));
    } else if (std::isnan(raised) && rate > 0.0) {
        say(translate("probe", "How far noise holds the loss above its floor is known of SGD alone."));
    }
    return text;
}

} // namespace lrp::probe
