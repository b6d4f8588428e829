#include "core/conformance/detail/RangeTestCase.h"

#include "core/conformance/detail/WorstReading.h"
#include "core/params/Text.h"
#include "core/rangetest/Ladder.h"
#include "core/rangetest/Peers.h"
#include "core/rangetest/Pooled.h"

#include <algorithm>
#include <cmath>

namespace lrp::conformance
{
namespace
{

using rangetest::Ladder;

std::vector<double> ladderIn(const Json& spec, Ladder ladder)
{
    const auto n = member(spec, "n").get<std::int64_t>();
    const double from = numberOf(member(spec, "from"));
    const double to = numberOf(member(spec, "to"));
    if (n < 2 || !(from > 0.0) || !(to > 0.0)) {
        throw CaseFailure("is a ladder that cannot be; needs two steps or more and rates above 0");
    }
    return rangetest::ratesOf(ladder, static_cast<std::size_t>(n), from, to);
}

Ladder ladderNamed(const Json& rule)
{
    if (rule == "fastai" || rule == "lightning") {
        return rule == "fastai" ? Ladder::Fastai : Ladder::Lightning;
    }
    if (rule != "torch_lr_finder") {
        throw CaseFailure("is a ladder of " + params::quoted(rule) +
                          "; this program knows fastai, lightning and torch_lr_finder");
    }
    return Ladder::TorchLrFinder;
}

void compareFastai(const rangetest::Fastai& ours, const Json& theirs, WorstReading& worst)
{
    worst.compareExactly("fastai's steps", ours.ran, member(theirs, "ran"));
    worst.compareExactly("fastai's first step", ours.from, member(theirs, "from"));
    worst.compareExactly("fastai's last step", ours.to, member(theirs, "to"));
    worst.compare("fastai's smoothed loss", ours.smooth, member(theirs, "smooth"));
    worst.compare("valley", ours.valley, member(theirs, "valley"));
    worst.compare("slide", ours.slide, member(theirs, "slide"));
    worst.compare("minimum", ours.minimum, member(theirs, "minimum"));
    worst.compare("steep", ours.steep, member(theirs, "steep"));
}

void compareLightning(const rangetest::Lightning& ours, const Json& theirs, WorstReading& worst)
{
    worst.compareExactly("Lightning's steps", ours.ran, member(theirs, "ran"));
    worst.compare("Lightning's smoothed loss", ours.smooth, member(theirs, "smooth"));
    worst.compare("Lightning's slope by index", ours.byIndex, member(theirs, "index_gradient"));
    worst.compare("Lightning's slope by rate", ours.byRate, member(theirs, "lr_gradient"));
}

void compareSuggestion(const char* name, const rangetest::Suggestion& ours, const Json& theirs,
                       WorstReading& worst)
{
    worst.compareExactly(std::string(name) + "'s steps", ours.ran, member(theirs, "ran"));
    worst.compare(name, ours.rate, member(theirs, "suggestion"));
}

std::vector<double> lossesOf(const Json& list, std::size_t n)
{
    std::vector<double> losses;
    for (const Json& loss : list) {
        losses.push_back(numberOf(loss));
    }
    if (losses.size() != n) {
        throw CaseFailure("has " + std::to_string(losses.size()) + " losses for " + std::to_string(n) +
                          " rates; needs one for each");
    }
    return losses;
}

} // namespace

Deviation replayLadder(const Json& spec)
{
    WorstReading worst;
    worst.compare("rate", ladderIn(spec, ladderNamed(member(spec, "rule"))), member(spec, "lrs"));
    return worst.worst();
}

Deviation replayTestCurve(const Json& spec)
{
    const std::vector<double> rates = ladderIn(spec, Ladder::Fastai);
    const std::vector<double> others = ladderIn(spec, Ladder::TorchLrFinder);
    const std::vector<double> losses = lossesOf(member(spec, "raw"), rates.size());
    WorstReading worst;
    compareFastai(rangetest::fastai(losses, rates), member(spec, "fastai"), worst);
    compareLightning(rangetest::lightning(losses, ladderIn(spec, Ladder::Lightning)),
                     member(spec, "lightning"), worst);
    compareSuggestion("torch-lr-finder", rangetest::torchLrFinder(losses, others),
                      member(spec, "torch_lr_finder"), worst);
    compareSuggestion("Ignite", rangetest::ignite(losses, others), member(spec, "ignite"), worst);
    return worst.worst();
}

Deviation replayPooled(const Json& spec)
{
    const std::vector<double> rates = ladderIn(spec, Ladder::Fastai);
    std::vector<std::vector<double>> seeds;
    for (const Json& raw : member(spec, "raws")) {
        seeds.push_back(lossesOf(raw, rates.size()));
    }
    const auto found = seeds.empty() ? std::nullopt : rangetest::pooled(seeds);
    if (!found) {
        throw CaseFailure("has no finite loss to begin with");
    }
    WorstReading worst;
    worst.compareExactly("low's place", found->low, member(spec, "low_index"));
    worst.compareExactly("the minimum's place", found->minimum, member(spec, "minimum_index"));
    worst.compareExactly("the edge's place", found->edge, member(spec, "edge_index"));
    worst.compare("low", rates[found->low], member(spec, "low"));
    worst.compare("minimum", rates[found->minimum], member(spec, "minimum"));
    worst.compare("edge", found->edge ? std::optional(rates[*found->edge]) : std::nullopt,
                  member(spec, "edge"));
    worst.compare("drop", found->drop, member(spec, "drop"));
    return worst.worst();
}

} // namespace lrp::conformance
