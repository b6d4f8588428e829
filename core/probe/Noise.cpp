#include "core/probe/Noise.h"

#include "core/probe/detail/Drawing.h"
#include "core/probe/Standing.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lrp::probe
{
namespace
{

/// Adds the gradient of every `batch` rows; false: stopped.
bool addAll(GradientSums& sums, Bench& bench, const Weights& weights, Rows rows, std::int64_t batch,
            Progress& progress)
{
    std::vector<float> gradient(weights.values.size());
    const auto size = static_cast<std::size_t>(batch);
    for (std::size_t at = 0; at + size <= rows.size(); at += size) {
        if (progress.isStopped()) {
            return false;
        }
        bench.lossAndGradient(weights.values, rows.subspan(at, size), gradient);
        sums.add<float>(gradient);
        progress.setDone(static_cast<double>(at + size) / static_cast<double>(rows.size()));
    }
    return true;
}

/// How far a gradient moves the weights in the end, in rates; NaN where that depends on its size.
double gainOf(const optimizer::Optimizer& optimizer, const schedule::Group& now)
{
    const auto* sgd = optimizer.as<optimizer::SGD>();
    if (sgd == nullptr) {
        return NoiseFound::kNaN;
    }
    const double momentum = now.momentum.value_or(sgd->momentum);
    const double share = momentum != 0.0 ? 1.0 - sgd->dampening : 1.0;
    return momentum < 1.0 ? share / (1.0 - momentum) : NoiseFound::kNaN;
}

void describeLane(NoiseFound& found, const Subject& subject, const Standing* standing)
{
    found.batch = std::min(subject.batchSize, found.of);
    if (standing != nullptr) {
        found.rate = standing->now.lr;
        found.raised =
            found.rate * gainOf(subject.optimizer, standing->now) * found.varianceWithoutRepetition() / 4.0;
    }
}

} // namespace

AnswerPtr Noise::answer(Bench& bench, const Weights& weights, Progress& progress) const
{
    auto found = std::make_shared<NoiseFound>();
    const std::int64_t all = bench.size().trainExamples;
    found->step = weights.step;
    found->of = all;
    found->isExact = all <= examples;
    if (!found->isExact) {
        constexpr std::int64_t kUsualBatch = 64;
        const std::int64_t wanted = subject ? subject->batchSize : kUsualBatch;
        found->batches = std::min(batches, all);
        found->measured = std::clamp<std::int64_t>(wanted, 1, all / found->batches);
    }
    found->examples = found->isExact ? all : found->batches * found->measured;
    GradientSums sums(weights.values.size());
    const auto rows = drawnRows(found->examples, all, static_cast<std::uint64_t>(seed));
    if (!addAll(sums, bench, weights, rows, found->measured, progress)) {
        return nullptr;
    }
    found->scale = found->isExact ? scaleOfAll(sums) : scaleOfBatches(sums, found->measured, all);
    if (subject && subject->gradientNoise) { // of two weights, which have no batches
        found->of = kEndless;
        found->scale.noise = 2.0 * *subject->gradientNoise * *subject->gradientNoise;
    }
    if (!std::isfinite(found->scale.signal) || !std::isfinite(found->scale.noise)) {
        throw std::runtime_error(
            translate("probe", "After step %1 gradients are no finite numbers: there is no noise to measure.")
                .arg(weights.step));
    }
    if (subject) {
        describeLane(*found, *subject, standingOf(bench));
    }
    return found;
}

} // namespace lrp::probe
