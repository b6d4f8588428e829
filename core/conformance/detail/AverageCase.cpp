#include "core/conformance/detail/AverageCase.h"

#include "core/optimizer/Catalog.h"
#include "core/update/Average.h"
#include "core/update/Updater.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::conformance
{
namespace
{

using Vector = std::vector<double>;
using Averaging = std::unique_ptr<update::Average<double>>;

constexpr std::size_t kWeights = 2;

Vector gradientAt(const Vector& w)
{
    return {w[0], 10.0 * w[1]};
}

/// Numbers of rows in one list.
Vector numbersOfRows(const Json& rows)
{
    Vector numbers;
    for (const Json& row : rows) {
        for (const Json& number : row) {
            numbers.push_back(numberOf(number));
        }
    }
    return numbers;
}

Deviation worseOfTwo(Deviation a, Deviation b)
{
    return a.error >= b.error ? std::move(a) : std::move(b);
}

std::int64_t countIn(const Json& spec, const char* key)
{
    const double number = numberOf(member(spec, key));
    constexpr double kMost = 1e9;
    if (!(number >= 1.0 && number <= kMost) || number != std::floor(number)) {
        throw CaseFailure("has no whole number of 1 or more as " + std::string(key));
    }
    return static_cast<std::int64_t>(number);
}

/// Descends with the case's rates; visit(updates, weights) after each.
template <class Visit>
void descend(const Json& spec, Visit&& visit)
{
    const auto updater = update::makeUpdater<double>(optimizer::SGD{}, kWeights);
    Vector w{1.0, 1.0};
    std::int64_t updates = 0;
    for (const double rate : numbersIn(spec, "rates")) {
        updater->step(w, gradientAt(w), {.lr = rate}, {});
        visit(++updates, w);
    }
}

/// What the average is where `isRecorded(updates)`, one after another.
template <class IsRecorded>
Vector averagesOf(const Json& spec, const Averaging& average, IsRecorded&& isRecorded)
{
    Vector found;
    descend(spec, [&](std::int64_t updates, const Vector& w) {
        average->take(updates, w);
        if (isRecorded(updates)) {
            const auto mean = average->mean();
            found.insert(found.end(), mean.begin(), mean.end());
        }
    });
    return found;
}

optimizer::Optimizer scheduleFree(const Json& spec)
{
    const bool isAdam = member(spec, "optimizer") == "adamw";
    Json json{{"type", isAdam ? "AdamWScheduleFree" : "SGDScheduleFree"}};
    for (const char* key : {"lr", "warmup_steps", "weight_decay", "r", "weight_lr_power"}) {
        json[key] = member(spec, key);
    }
    const Json& beta = member(spec, "beta");
    if (isAdam) {
        constexpr double kBeta2 = 0.999;
        json["betas"] = Json::array({beta, kBeta2});
    } else {
        json["momentum"] = beta;
    }
    auto optimizer = optimizer::fromJson(json, "");
    if (!optimizer) {
        throw CaseFailure("its optimizer is refused: " + optimizer.issues().front().text());
    }
    return std::move(*optimizer);
}

/// Σ weight·z/Σ weight over the z so far, by the definition's weights.
class WeightedMean
{
public:
    explicit WeightedMean(const Json& spec)
        : m_lr(numberOf(member(spec, "lr")))
        , m_warmUp(numberOf(member(spec, "warmup_steps")))
        , m_r(numberOf(member(spec, "r")))
        , m_power(numberOf(member(spec, "weight_lr_power")))
    {
    }

    Vector after(const Vector& z)
    {
        m_k += 1.0;
        m_largest = std::max(m_largest, m_k < m_warmUp ? m_lr * m_k / m_warmUp : m_lr);
        const double weight = std::pow(m_k, m_r) * std::pow(m_largest, m_power);
        m_total += weight;
        for (std::size_t i = 0; i < kWeights; ++i) {
            m_sum[i] += weight * z[i];
        }
        return {m_sum[0] / m_total, m_sum[1] / m_total};
    }

private:
    double m_lr, m_warmUp, m_r, m_power;
    double m_k = 0.0;
    double m_largest = 0.0;
    double m_total = 0.0;
    Vector m_sum = Vector(kWeights);
};

} // namespace

Deviation replaySwa(const Json& spec)
{
    const std::int64_t start = countIn(spec, "start");
    const std::int64_t every = countIn(spec, "every");
    Vector theirs;
    std::vector<std::int64_t> recorded;
    const Json& averages = member(spec, "average");
    for (const auto& [updates, mean] : averages.items()) {
        recorded.push_back(std::stoll(updates));
    }
    std::sort(recorded.begin(), recorded.end());
    for (const std::int64_t updates : recorded) {
        for (const Json& number : averages.at(std::to_string(updates))) {
            theirs.push_back(numberOf(number));
        }
    }
    Vector path{1.0, 1.0};
    descend(spec, [&](std::int64_t, const Vector& w) { path.insert(path.end(), w.begin(), w.end()); });
    const Vector ours =
        averagesOf(spec, update::swa<double>(kWeights, start, every),
                   [&](std::int64_t updates) { return updates >= start && (updates - start) % every == 0; });
    return worseOfTwo(deviationOf("weights", path, Json(numbersOfRows(member(spec, "weights")))),
                      deviationOf("average", ours, Json(theirs)));
}

Deviation replayEma(const Json& spec)
{
    const double decay = numberOf(member(spec, "decay"));
    const Vector ours = averagesOf(spec, update::ema<double>(kWeights, decay, spec.value("warm", false)),
                                   [](std::int64_t) { return true; });
    return deviationOf("average", ours, Json(numbersOfRows(member(spec, "average"))));
}

Deviation replayLawa(const Json& spec)
{
    const std::int64_t every = countIn(spec, "every");
    const auto k = static_cast<std::size_t>(countIn(spec, "k"));
    const Vector ours = averagesOf(spec, update::lawa<double>(kWeights, every, k),
                                   [&](std::int64_t updates) { return updates % every == 0; });
    return deviationOf("average", ours, Json(numbersOfRows(member(spec, "average"))));
}

Deviation replayScheduleFree(const Json& spec)
{
    const optimizer::Optimizer settings = scheduleFree(spec);
    const auto updater = update::makeUpdater<double>(settings, kWeights);
    Vector y{1.0, 1.0};
    Vector ys, zs, xs, means;
    WeightedMean mean(spec);
    for (std::size_t k = 0; k < member(spec, "y").size(); ++k) {
        updater->step(y, gradientAt(y), optimizer::groupOf(settings), {});
        const Vector z = updater->state().vectors.at("z");
        const Vector weighted = mean.after(z);
        const auto x = updater->evaluated();
        ys.insert(ys.end(), y.begin(), y.end());
        zs.insert(zs.end(), z.begin(), z.end());
        xs.insert(xs.end(), x.begin(), x.end());
        means.insert(means.end(), weighted.begin(), weighted.end());
    }
    const Json theirs(numbersOfRows(member(spec, "x")));
    return worseOfTwo(
        worseOfTwo(deviationOf("y", ys, Json(numbersOfRows(member(spec, "y")))),
                   deviationOf("z", zs, Json(numbersOfRows(member(spec, "z"))))),
        worseOfTwo(deviationOf("x", xs, theirs), deviationOf("weighted mean of z", means, theirs)));
}

} // namespace lrp::conformance
