#include "core/probe/Average.h"

#include "core/probe/detail/Figures.h"
#include "core/probe/detail/Numbers.h"
#include "core/probe/detail/Reading.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::probe
{
namespace
{

params::Json toJson(const Averages::Mean& mean)
{
    return {{"k", mean.k},
            {"from", mean.from},
            {"is_even", mean.isEven},
            {"validation_loss", finiteNumber(mean.loss)},
            {"accuracy", finiteNumber(mean.accuracy)}};
}

/// "0.345 and an accuracy of 0.91"
std::string figuresOf(const Averages::Mean& mean)
{
    return std::isnan(mean.accuracy)
               ? figure(mean.loss)
               : translate("probe", "%1 and an accuracy of %2", "after: a validation loss of")
                     .arg(figure(mean.loss))
                     .arg(figure(mean.accuracy))
                     .str();
}

std::string wordsOfLast(const Averages::Mean& last)
{
    return translate("probe", "The last weights alone have a validation loss of %1.").arg(figuresOf(last));
}

std::string wordsOfMean(const Averages::Mean& mean, const Averages::Mean& last)
{
    return translate("probe", "The mean of the latest %1 checkpoints, from step %2 on, has a validation loss "
                              "of %3. The last weights alone have %4.")
        .arg(mean.k)
        .arg(mean.from)
        .arg(figuresOf(mean))
        .arg(figuresOf(last));
}

std::string wordsOfBest(const Averages::Mean& best)
{
    return best.k == 1
               ? translate("probe", "No mean of several does better than the last weights alone.").str()
               : translate("probe", "The best is that of the latest %1, with %2. As it was picked by this "
                                    "very loss, it flatters itself: fresh examples would mostly judge "
                                    "it a little worse.")
                     .arg(best.k)
                     .arg(figure(best.loss))
                     .str();
}

} // namespace

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

params::Result<Averages> Averages::fromJson(const params::Json& json, const std::string& pointer)
{
    Averages averages;
    for (const params::Json& mean : listIn(json, "averages")) {
        averages.means.push_back({.k = static_cast<std::int64_t>(averages.means.size()) + 1,
                                  .from = wholeIn(mean, "from"),
                                  .isEven = flagIn(mean, "is_even"),
                                  .loss = numberIn(mean, "validation_loss"),
                                  .accuracy = numberIn(mean, "accuracy")});
    }
    if (averages.means.empty()) {
        return params::Issue{pointer, translate("probe", "has no averages")};
    }
    averages.step = averages.means.front().from;
    return averages;
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

std::string Averages::sentences(std::int64_t k) const
{
    std::string text;
    const auto say = [&text](const std::string& line) { text += line + "\n"; };
    const Mean& last = means.front();
    const Mean& chosen = means[static_cast<std::size_t>(
        std::clamp<std::int64_t>(k, 1, static_cast<std::int64_t>(means.size())) - 1)];
    if (means.size() == 1) {
        say(translate("probe", "There is one checkpoint alone, and a mean needs more: a run keeps one about "
                               "every 2 % of it."));
        say(wordsOfLast(last));
        return text;
    }
    say(chosen.k == 1 ? wordsOfLast(last) : wordsOfMean(chosen, last));
    say(wordsOfBest(best()));
    if (!chosen.isEven) {
        say(translate("probe", "These %1 checkpoints are not evenly spaced, so their mean is not quite that "
                               "of SWA or LAWA.")
                .arg(chosen.k));
    }
    say(translate("probe", "An exponential average (EMA) needs the weights of every update and cannot be "
                           "made afterwards: it is the lane's setting Average."));
    return text;
}

std::string Averages::words() const
{
    return sentences(best().k);
}

} // namespace lrp::probe
