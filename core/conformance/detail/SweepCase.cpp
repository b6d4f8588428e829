#include "core/conformance/detail/SweepCase.h"

#include "core/conformance/detail/WorstReading.h"
#include "core/verdict/Comparison.h"
#include "core/verdict/Halving.h"
#include "core/verdict/Sensitivity.h"

#include <algorithm>

namespace lrp::conformance
{
namespace
{

std::vector<std::vector<double>> listsIn(const Json& spec, const char* key, std::size_t rows)
{
    std::vector<std::vector<double>> all;
    for (const Json& row : member(spec, key)) {
        std::vector<double> values;
        for (const Json& value : row) {
            values.push_back(numberOf(value));
        }
        all.push_back(std::move(values));
    }
    if (all.size() != rows || std::ranges::any_of(all, [](const auto& row) { return row.empty(); })) {
        throw CaseFailure("has a list of numbers for each of " + std::to_string(all.size()) + " in " + key +
                          "; needs " + std::to_string(rows) + " lists that are not empty");
    }
    return all;
}

/// Nothing of an end that the sweep leaves open.
std::optional<double> closed(const verdict::Found& found)
{
    return found.isOpen() ? std::nullopt : std::optional(found.rate);
}

} // namespace

Deviation replaySweepCurve(const Json& spec)
{
    const std::vector<double> rates = numbersIn(spec, "rates");
    if (rates.size() < 2 || !(rates.front() > 0.0) ||
        std::ranges::adjacent_find(rates, std::ranges::greater_equal{}) != rates.end()) {
        throw CaseFailure("has rates that do not rise from above 0");
    }
    const auto found =
        verdict::sensitivityOf(rates, listsIn(spec, "losses", rates.size()), numberOf(member(spec, "start")),
                               numberOf(member(spec, "within")));
    if (!found || !found->basin) {
        throw CaseFailure("has no finite loss, or one below 0");
    }
    WorstReading worst;
    worst.compare("median", found->medians, member(spec, "median"));
    worst.compareExactly("the best rate's place", found->bestIndex, member(spec, "best_index"));
    worst.compare("best rate", found->best.rate, member(spec, "best_rate"));
    worst.compare("best loss", found->bestLoss, member(spec, "best_loss"));
    worst.compare("basin from", closed(found->basin->from), member(spec, "basin").at(0));
    worst.compare("basin to", closed(found->basin->to), member(spec, "basin").at(1));
    worst.compare("diverges at", closed(found->divergesAt), member(spec, "diverges_at"));
    worst.compare("sensitivity", found->sensitivity, member(spec, "sensitivity"));
    return worst.worst();
}

Deviation replayPair(const Json& spec)
{
    const std::vector<double> a = numbersIn(spec, "a");
    const std::vector<double> b = numbersIn(spec, "b");
    if (a.empty() || a.size() != b.size() || a.size() > verdict::kMostPairs) {
        throw CaseFailure("has " + std::to_string(a.size()) + " and " + std::to_string(b.size()) +
                          " ends; needs as many of both, from 1 to " + std::to_string(verdict::kMostPairs));
    }
    const verdict::Comparison found = verdict::compare(a, b, verdict::Better::Lower);
    const auto& ranks = found.ranks;
    const auto& shift = found.shift;
    const auto bound = [&](double verdict::Interval::*end) {
        return shift && shift->inside ? std::optional((*shift->inside).*end) : std::nullopt;
    };
    WorstReading worst;
    worst.compareExactly("wins", found.firstWins, member(spec, "wins"));
    worst.compareExactly("ties", found.ties(), member(spec, "ties"));
    worst.compare("sign test's p", found.signP, member(spec, "sign_p"));
    worst.compare("Wilcoxon's w", ranks ? std::optional(ranks->w) : std::nullopt, member(spec, "wilcoxon_w"));
    worst.compare("Wilcoxon's p", ranks ? std::optional(ranks->p) : std::nullopt, member(spec, "wilcoxon_p"));
    worst.compare("P(better)", found.firstIsBetter(), member(spec, "p_better"));
    worst.compare("shift", shift ? std::optional(shift->median) : std::nullopt, member(spec, "shift"));
    const Json& interval = member(spec, "interval");
    worst.compare("interval from", bound(&verdict::Interval::from),
                  interval.is_null() ? interval : interval.at(0));
    worst.compare("interval to", bound(&verdict::Interval::to),
                  interval.is_null() ? interval : interval.at(1));
    worst.compare("least p", verdict::smallestP(found.pairs), member(spec, "smallest_p"));
    return worst.worst();
}

Deviation replayHalving(const Json& spec)
{
    const std::vector<double> budgets = numbersIn(spec, "budgets");
    const std::size_t candidates = member(spec, "loss_at").size();
    const auto table = listsIn(spec, "loss_at", candidates);
    const Json& kept = member(spec, "keep");
    const std::size_t keep = kept.is_number_unsigned() ? kept.get<std::size_t>() : 0;
    const Json& rungs = member(spec, "rungs");
    if (keep < 1 || budgets.empty() || rungs.size() != budgets.size() ||
        std::ranges::any_of(table, [&](const auto& row) { return row.size() != budgets.size(); })) {
        throw CaseFailure("has no loss and no list of survivors for each of its budgets");
    }
    constexpr double kLongestRun = 1e9; // updates
    if (!(budgets.back() >= 1.0 && budgets.back() <= kLongestRun)) {
        throw CaseFailure("has a last budget that no run has; needs from 1 to 1e9 updates");
    }
    WorstReading worst;
    const auto lengths = verdict::rungLengths(static_cast<std::int64_t>(budgets.back()));
    worst.compare("budget", std::vector<double>(lengths.begin(), lengths.end()), member(spec, "budgets"));
    std::vector<std::size_t> alive(candidates);
    for (std::size_t i = 0; i < candidates; ++i) {
        alive[i] = i;
    }
    for (std::size_t rung = 0; rung < rungs.size(); ++rung) {
        std::vector<double> losses;
        for (const std::size_t candidate : alive) {
            losses.push_back(table[candidate][rung]);
        }
        const bool isLast = rung + 1 == rungs.size();
        alive = verdict::survivors(alive, losses, isLast ? 1 : keep, verdict::Neighbours::AreLikeOthers);
        worst.compare("survivor of rung " + std::to_string(rung),
                      std::vector<double>(alive.begin(), alive.end()), rungs[rung]);
    }
    return worst.worst();
}

} // namespace lrp::conformance
