#include "core/probe/Sharpness.h"

#include "core/fit/Lanczos.h"
#include "core/probe/detail/CentralDifference.h"
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

using Ends = fit::Ends<float>;

/// Gradients and products with the Hessian at some weights, given up when it is stopped.
class Slopes
{
public:
    Slopes(Bench& bench, const Weights& weights, Progress& progress)
        : m_bench(bench)
        , m_w(weights.values)
        , m_progress(progress)
        , m_width(differenceStep(weights.values))
        , m_part(weights.values.size())
    {
    }

    /// The mean over the rows, a few at a time; false: stopped.
    bool gradient(std::span<const float> w, Rows rows, std::span<float> into)
    {
        constexpr std::size_t kAtOnce = 256; // between two looks at whether to stop
        std::fill(into.begin(), into.end(), 0.0F);
        for (std::size_t at = 0; at < rows.size(); at += kAtOnce) {
            if (m_progress.isStopped()) {
                return false;
            }
            const Rows some = rows.subspan(at, std::min(kAtOnce, rows.size() - at));
            m_bench.lossAndGradient(w, some, m_part);
            const auto share =
                static_cast<float>(static_cast<double>(some.size()) / static_cast<double>(rows.size()));
            std::transform(into.begin(), into.end(), m_part.begin(), into.begin(),
                           [share](float all, float part) { return all + share * part; });
        }
        return true;
    }

    /// H·v by differences of a width in units of the usual.
    bool product(std::span<const float> v, Rows rows, std::span<float> into, double width = 1.0)
    {
        ++m_products;
        return centralDifference(
            m_w, v, width * m_width, {m_at, m_ahead}, into,
            [&](std::span<const float> at, std::span<float> slope) { return gradient(at, rows, slope); });
    }

    std::span<const float> weights() const { return m_w; }
    std::int64_t products() const { return m_products; }

private:
    Bench& m_bench;
    std::span<const float> m_w;
    Progress& m_progress;
    double m_width;
    std::vector<float> m_part;
    std::vector<float> m_at;
    std::vector<float> m_ahead;
    std::int64_t m_products = 0;
};

/// 1/√P, by which the optimizer's own scale makes the Hessian symmetric; a divisor of 0 belongs to a weight
/// that has never had a gradient.
std::vector<double> rootsOf(const optimizer::Stability& stability, std::size_t weights)
{
    std::vector<double> roots(weights, 1.0);
    if (stability.isAdaptive) {
        std::ranges::transform(stability.divisors, roots.begin(),
                               [](double divisor) { return divisor > 0.0 ? 1.0 / std::sqrt(divisor) : 0.0; });
    }
    return roots;
}

/// One answer on its way. What is measured returns whether to go on.
class Measurement
{
public:
    Measurement(const Sharpness& settings, Bench& bench, const Weights& weights, Progress& progress)
        : m_settings(settings)
        , m_standing(standingOf(bench))
        , m_progress(progress)
        , m_slopes(bench, weights, progress)
        , m_rows(drawnRows(settings.rows, bench.size().trainExamples, seedOf(0)))
        , m_found(std::make_shared<Curvature>())
    {
        m_found->step = weights.step;
        m_found->rows = static_cast<std::int64_t>(m_rows.size());
        m_found->examples = bench.size().trainExamples;
    }

    AnswerPtr make()
    {
        const bool isDone = measureEnds() && measureHalved() && measureBatches() && measureStability();
        m_found->products = m_slopes.products();
        m_progress.setDone(1.0);
        return isDone ? m_found : nullptr;
    }

private:
    static constexpr double kStages = 4.0;

    std::uint64_t seedOf(std::int64_t purpose) const { return probe::seedOf(m_settings.seed, purpose); }

    /// What is measured next is a quarter of all.
    void beginStage(double stage)
    {
        m_stage = stage;
        showPart(0.0);
    }
    void showPart(double share) { m_progress.setDone((m_stage + std::min(share, 1.0)) / kStages); }

    std::optional<Ends> endsOf(std::span<const float> start, const fit::Product<float>& product)
    {
        const auto ends =
            fit::lanczos<float>(start,
                                [&, made = 0.0](std::span<const float> v, std::span<float> into) mutable {
                                    showPart(made++ / static_cast<double>(m_settings.products));
                                    return product(v, into);
                                },
                                {.most = static_cast<int>(m_settings.products)});
        if (ends && std::isnan(ends->largest())) {
            throw std::runtime_error(
                translate(
                    "probe",
                    "After step %1 loss or gradient is no finite number: there is no curvature to measure.")
                    .arg(m_found->step));
        }
        return ends;
    }

    bool measureEnds()
    {
        beginStage(0.0);
        const auto ends = endsOf(normalNumbers(m_slopes.weights().size(), seedOf(1)),
                                 [&](auto v, auto into) { return m_slopes.product(v, m_rows, into); });
        if (!ends) {
            return false;
        }
        m_found->largest = ends->largest();
        m_found->least = ends->least();
        m_found->leastResidual = ends->leastResidual;
        m_found->isSettled = ends->isSettled;
        m_found->direction = ends->direction;
        return true;
    }

    bool measureHalved()
    {
        beginStage(1.0);
        const auto ends = endsOf(m_found->direction,
                                 [&](auto v, auto into) { return m_slopes.product(v, m_rows, into, 0.5); });
        if (!ends) {
            return false;
        }
        m_found->largestHalved = ends->largest();
        m_found->isHalvedSettled = ends->isSettled;
        return true;
    }

    bool measureBatches()
    {
        beginStage(2.0);
        if (!m_settings.subject || m_settings.batches == 0) {
            return true;
        }
        const std::int64_t size = std::min(m_settings.subject->batchSize, m_found->examples);
        const bool isWhole = size == m_found->examples; // every batch is the same then
        const std::int64_t count = isWhole ? 1 : m_settings.batches;
        std::vector<float> gradient(m_slopes.weights().size());
        std::vector<float> product(gradient.size());
        double sum = 0.0;
        for (std::int64_t batch = 0; batch < count; ++batch) {
            showPart(static_cast<double>(batch) / static_cast<double>(count));
            const std::vector<std::int64_t> rows = drawnRows(size, m_found->examples, seedOf(2 + batch));
            if (!m_slopes.gradient(m_slopes.weights(), rows, gradient) ||
                !m_slopes.product(gradient, rows, product)) {
                return false;
            }
            sum += fit::curvatureAlong<float>(gradient, product);
        }
        m_found->batches = count;
        m_found->batchSize = size;
        m_found->batchSharpness = sum / static_cast<double>(count); // NaN where a gradient is 0
        return true;
    }

    bool measureStability()
    {
        beginStage(3.0);
        if (!m_settings.subject) {
            m_found->why = translate("probe", "It is not known whose weights these are.");
            return true;
        }
        const optimizer::Optimizer& optimizer = m_settings.subject->optimizer;
        m_found->optimizer = optimizer.type().info->title;
        const schedule::Group now = m_standing != nullptr ? m_standing->now : optimizer::groupOf(optimizer);
        const optimizer::Stability stability = optimizer::stabilityOf(
            optimizer, now, m_standing != nullptr ? m_standing->memory : optimizer::Memory{});
        if (!stability.isKnown()) {
            m_found->why = stability.why;
            return true;
        }
        m_found->isAdaptive = stability.isAdaptive;
        m_found->threshold = stability.threshold;
        m_found->momentum = now.momentum ? *now.momentum : now.beta1.value_or(Curvature::kNaN);
        if (m_standing != nullptr) {
            m_found->rate = now.lr;
        } else {
            m_found->why =
                translate("probe", "What the optimizer remembers and how fast it goes is known at "
                                   "checkpoints alone, but not at a fork's first step or where an evaluation "
                                   "is still to come.");
        }
        if (!stability.isAdaptive && stability.sign > 0.0) {
            m_found->curvature = m_found->largest + stability.shift;
            m_found->isSeenSettled = m_found->isSettled;
            return true;
        }
        if (stability.isAdaptive && stability.divisors.size() != m_slopes.weights().size()) {
            m_found->why = m_standing == nullptr
                               ? m_found->why
                               : translate("probe", "%1 has had no gradient yet, by whose size it divides.")
                                     .arg(m_found->optimizer)
                                     .str();
            return true;
        }
        return measureSeen(stability);
    }

    /// The largest curvature that the optimizer sees.
    bool measureSeen(const optimizer::Stability& stability)
    {
        const std::vector<double> roots = rootsOf(stability, m_slopes.weights().size());
        std::vector<float> scaled(roots.size());
        const auto ends = endsOf(normalNumbers(roots.size(), seedOf(1)), [&](std::span<const float> v,
                                                                             std::span<float> into) {
            for (std::size_t i = 0; i < roots.size(); ++i) {
                scaled[i] = static_cast<float>(roots[i] * static_cast<double>(v[i]));
            }
            if (!m_slopes.product(scaled, m_rows, into)) {
                return false;
            }
            for (std::size_t i = 0; i < roots.size(); ++i) {
                into[i] = static_cast<float>(roots[i] * (stability.sign * static_cast<double>(into[i]) +
                                                         stability.shift * static_cast<double>(scaled[i])));
            }
            return true;
        });
        if (!ends) {
            return false;
        }
        m_found->curvature = ends->largest();
        m_found->isSeenSettled = ends->isSettled;
        return true;
    }

    const Sharpness& m_settings;
    const Standing* m_standing;
    Progress& m_progress;
    Slopes m_slopes;
    std::vector<std::int64_t> m_rows;
    std::shared_ptr<Curvature> m_found;
    double m_stage = 0.0;
};

} // namespace

AnswerPtr Sharpness::answer(Bench& bench, const Weights& weights, Progress& progress) const
{
    return Measurement(*this, bench, weights, progress).make();
}

} // namespace lrp::probe
