#include "core/probe/Average.h"

#include "core/probe/detail/Numbers.h"

#include <algorithm>

namespace lrp::probe
{
namespace
{

constexpr std::int64_t kBetweenLooks = 256; ///< examples, at whether to stop

/// False where it is stopped meanwhile.
bool judge(Bench& bench, std::span<const float> w, const Progress& progress, Averages::Mean& mean)
{
    const Bench::Size size = bench.size();
    Judgement sum;
    for (std::int64_t begin = 0; begin < size.validationExamples; begin += kBetweenLooks) {
        if (progress.isStopped()) {
            return false;
        }
        const Judgement some =
            bench.judge(w, Part::Validation, begin, std::min(begin + kBetweenLooks, size.validationExamples));
        sum.lossSum += some.lossSum;
        sum.right += some.right;
    }
    const auto examples = static_cast<double>(size.validationExamples);
    mean.loss = sum.lossSum / examples;
    if (size.classes > 0) {
        mean.accuracy = static_cast<double>(sum.right) / examples;
    }
    return true;
}

params::Json toJson(const Averages::Mean& mean)
{
    return {{"k", mean.k},
            {"from", mean.from},
            {"is_even", mean.isEven},
            {"validation_loss", finiteNumber(mean.loss)},
            {"accuracy", finiteNumber(mean.accuracy)}};
}

/// Updates from the checkpoint before the latest k − 1 to the one behind it; k > 1.
std::int64_t gapBefore(const Weights& last, std::int64_t k)
{
    const auto at = [&](std::int64_t back) {
        return back == 0 ? last.step
                         : last.earlier[last.earlier.size() - static_cast<std::size_t>(back)]->step;
    };
    return at(k - 2) - at(k - 1);
}

} // namespace

AnswerPtr Average::answer(Bench& bench, const Weights& weights, Progress& progress) const
{
    auto answer = std::make_shared<Averages>();
    answer->step = weights.step;
    std::vector<double> sum(weights.values.size());
    std::vector<float> w(weights.values.size());
    const auto trained =
        std::ranges::count_if(weights.earlier, [](const auto& one) { return one->step > 0; });
    const auto count = std::min<std::int64_t>(most, trained + 1);
    bool isEven = true;
    for (std::int64_t k = 1; k <= count; ++k) {
        const Weights& added =
            k == 1 ? weights : *weights.earlier[weights.earlier.size() - static_cast<std::size_t>(k - 1)];
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i] += static_cast<double>(added.values[i]);
            w[i] = static_cast<float>(sum[i] / static_cast<double>(k));
        }
        isEven = isEven && (k == 1 || gapBefore(weights, k) == gapBefore(weights, 2));
        Averages::Mean mean{.k = k, .from = added.step, .isEven = isEven};
        if (!judge(bench, w, progress, mean)) {
            return nullptr;
        }
        answer->means.push_back(mean);
        progress.setDone(static_cast<double>(k) / static_cast<double>(count));
    }
    return answer;
}

const Averages::Mean& Averages::best() const
{
    const auto order = [](const Mean& mean) {
        return std::isnan(mean.loss) ? std::numeric_limits<double>::infinity() : mean.loss;
    };
    return *std::ranges::min_element(means, {}, order);
}

params::Json Averages::toJson() const
{
    params::Json list = params::Json::array();
    for (const Mean& mean : means) {
        list.push_back(probe::toJson(mean));
    }
    return {{"last", probe::toJson(means.front())},
            {"best", probe::toJson(best())},
            {"averages", std::move(list)}};
}

Table Averages::table() const
{
    Table table{.columns = {"k", "from", "validation_loss", "accuracy"}, .rows = {}};
    for (const Mean& mean : means) {
        table.rows.push_back(
            {static_cast<double>(mean.k), static_cast<double>(mean.from), mean.loss, mean.accuracy});
    }
    return table;
}

} // namespace lrp::probe
