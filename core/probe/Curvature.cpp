#include "core/probe/detail/Edge.h"
#include "core/probe/detail/Figures.h"
#include "core/probe/detail/Numbers.h"
#include "core/probe/detail/Reading.h"
#include "core/probe/Sharpness.h"
#include "core/text/Translate.h"

namespace lrp::probe
{
namespace
{

std::string wordsOfEnds(const Curvature& found)
{
    const bool isLeastKnown = found.leastResidual <= 0.05 * std::abs(found.least);
    const std::string least =
        isLeastKnown ? figure(found.least)
                     : translate("probe", "at most %1", "a curvature").arg(figure(found.least)).str();
    return found.rows == found.examples
               ? translate("probe",
                           "The largest curvature is %1, the least %2, over all %3 training examples.")
                     .arg(figure(found.largest))
                     .arg(least)
                     .arg(found.rows)
                     .str()
               : translate("probe", "The largest curvature is %1, the least %2, over %3 of %4 training "
                                    "examples, the same ones at every step.")
                     .arg(figure(found.largest))
                     .arg(least)
                     .arg(found.rows)
                     .arg(found.examples)
                     .str();
}

std::string wordsOfRatio(const Curvature& found)
{
    if (!found.why.empty()) {
        return found.why;
    }
    if (found.threshold == 0.0) {
        return translate("probe", "%1 converges at no rate with these settings: its threshold is 0.")
            .arg(found.optimizer);
    }
    const double ratio = found.ratio();
    if (!std::isfinite(ratio)) {
        return translate("probe", "How near the edge %1 is has no number: rate, curvature or threshold is "
                                  "not finite.")
            .arg(found.optimizer);
    }
    const std::string scale = found.isAdaptive
                                  ? translate("probe", "In the scale of %1 the largest curvature is %2. ")
                                        .arg(found.optimizer)
                                        .arg(figure(found.curvature, found.isSeenSettled))
                                        .str()
                                  : "";
    const Phrase text =
        !found.isSeenSettled && ratio <= 1.0 / kAtTheEdge
            ? translate("probe", "Rate · curvature is %1 of the threshold of %3, %2: the products allowed "
                                 "did not settle it, and it may lie nearer the edge or beyond.")
        : ratio < kFarFromIt
            ? translate("probe", "Rate · curvature is %1 of the threshold of %3, %2: far below the edge.")
        : ratio < kAtTheEdge
            ? translate("probe",
                        "Rate · curvature is %1 of the threshold of %3, %2: below the edge, from which on "
                        "steps swing ever wider.")
        : ratio <= 1.0 / kAtTheEdge
            ? translate("probe",
                        "Rate · curvature is %1 of the threshold of %3, %2: at the edge, where swings "
                        "neither grow nor shrink. A smaller rate makes the loss fall at once.")
            : translate("probe",
                        "Rate · curvature is %1 of the threshold of %3, %2: beyond the edge. Swings grow "
                        "until the curvature gives way, which a lane can do at every other step, or the "
                        "loss breaks out.");
    return scale + Phrase(text)
                       .arg(figure(ratio, found.isSeenSettled))
                       .arg(figure(found.threshold))
                       .arg(found.optimizer)
                       .str();
}

} // namespace

bool Curvature::hasKinks() const
{
    return isSettled && isHalvedSettled && std::abs(largestHalved - largest) > 0.05 * std::abs(largest);
}

params::Json Curvature::toJson() const
{
    return {{"examples", rows},
            {"training_examples", examples},
            {"largest", finiteNumber(largest)},
            {"least", finiteNumber(least)},
            {"least_residual", finiteNumber(leastResidual)},
            {"largest_halved", finiteNumber(largestHalved)},
            {"has_kinks", hasKinks()},
            {"is_settled", isSettled},
            {"is_halved_settled", isHalvedSettled},
            {"is_seen_settled", isSeenSettled},
            {"products", products},
            {"batch_sharpness", finiteNumber(batchSharpness)},
            {"batches", batches},
            {"batch_size", batchSize},
            {"optimizer", optimizer},
            {"is_adaptive", isAdaptive},
            {"rate", finiteNumber(rate)},
            {"momentum", finiteNumber(momentum)},
            {"curvature", finiteNumber(curvature)},
            {"threshold", finiteNumber(threshold)},
            {"ratio", finiteNumber(ratio())},
            {"edge", finiteNumber(edge())},
            {"why", why}};
}

params::Result<Curvature> Curvature::fromJson(const params::Json& json, const std::string& pointer)
{
    if (!json.is_object()) {
        return params::wrongType(pointer, json, translate("probe", "an object"));
    }
    Curvature found;
    found.rows = wholeIn(json, "examples");
    found.examples = wholeIn(json, "training_examples");
    found.largest = numberIn(json, "largest");
    found.least = numberIn(json, "least");
    found.leastResidual = numberIn(json, "least_residual");
    found.largestHalved = numberIn(json, "largest_halved");
    found.isSettled = flagIn(json, "is_settled");
    found.isHalvedSettled = flagIn(json, "is_halved_settled");
    found.isSeenSettled = flagIn(json, "is_seen_settled");
    found.products = wholeIn(json, "products");
    found.batchSharpness = numberIn(json, "batch_sharpness");
    found.batches = wholeIn(json, "batches");
    found.batchSize = wholeIn(json, "batch_size");
    found.optimizer = textIn(json, "optimizer");
    found.isAdaptive = flagIn(json, "is_adaptive");
    found.rate = numberIn(json, "rate");
    found.momentum = numberIn(json, "momentum");
    found.curvature = numberIn(json, "curvature");
    found.threshold = numberIn(json, "threshold");
    found.why = textIn(json, "why");
    return found;
}

params::Result<AnswerPtr> Sharpness::answerFrom(const params::Json& json, const std::string& pointer)
{
    return madeShared(Curvature::fromJson(json, pointer));
}

Table Curvature::table() const
{
    return {.columns = {"largest", "least", "largest_halved", "batch_sharpness", "curvature", "rate",
                        "momentum", "threshold", "ratio", "edge", "products"},
            .rows = {{largest, least, largestHalved, batchSharpness, curvature, rate, momentum, threshold,
                      ratio(), edge(), static_cast<double>(products)}}};
}

std::string Curvature::words() const
{
    std::string text;
    const auto say = [&text](const std::string& line) { text += line + "\n"; };
    say(wordsOfEnds(*this));
    say(wordsOfRatio(*this));
    if (why.empty() && isSeenSettled && threshold != 0.0 && ratio() < kFarFromIt && batches > 0 &&
        batchSize < examples) {
        say(translate("probe", "The noise of batches of %1 may be what limits the rate.").arg(batchSize));
    }
    if (batches > 1) {
        say(translate("probe",
                      "On %1 batches of %2 the curvature along their own gradients is %3 on average.")
                .arg(batches)
                .arg(batchSize)
                .arg(figure(batchSharpness)));
    }
    if (hasKinks()) {
        say(translate("probe", "Measured half as wide the largest curvature is %1: kinks near these weights, "
                               "as of ReLU or max pooling, blur it.")
                .arg(figure(largestHalved)));
    }
    if (!isSettled) {
        say(translate("probe", "The products allowed did not settle it: the largest curvature is at least "
                               "this."));
    }
    return text;
}

} // namespace lrp::probe
