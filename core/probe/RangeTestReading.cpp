#include "core/probe/detail/Peers.h"
#include "core/probe/detail/Reading.h"
#include "core/probe/RangeTest.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

/// A range test out of what it has written.
namespace lrp::probe
{
namespace
{

using params::Issue;
using params::Json;

/// Why there is nothing to be drawn from these; empty: there is.
std::string flawOf(const RangeTestAnswer& read)
{
    const bool areRates =
        !read.rates.empty() && std::ranges::is_sorted(read.rates) &&
        std::ranges::all_of(read.rates, [](double rate) { return std::isfinite(rate) && rate > 0.0; });
    if (!areRates) {
        return translate("probe", "has no rising rates");
    }
    const bool areLosses = !read.losses.empty() && std::ranges::all_of(read.losses, [&](const auto& seed) {
        return seed.size() == read.rates.size();
    });
    return areLosses ? std::string() : translate("probe", "has not a loss for each rate").str();
}

} // namespace

params::Result<RangeTestAnswer> RangeTestAnswer::fromJson(const Json& json, const std::string& pointer)
{
    if (!json.is_object()) {
        return params::wrongType(pointer, json, "an object");
    }
    RangeTestAnswer read;
    read.step = wholeIn(json, "step");
    read.rates = numbersIn(json, "rates");
    for (const Json& seed : listIn(json, "losses")) {
        read.losses.push_back(numbersOf(seed));
    }
    for (const Json& edge : listIn(json, "edges_without")) {
        read.edgesWithout.push_back(edge.is_number() ? std::optional(edge.get<double>()) : std::nullopt);
    }
    read.updates = wholeIn(json, "updates");
    read.seconds = numberIn(json, "seconds");
    if (const auto peers = json.find("peers"); peers != json.end() && peers->is_object()) {
        for (const PeerRule& rule : kPeers) {
            if (!peers->contains(std::string(rule.id))) {
                continue;
            }
            const double rate = numberIn(*peers, std::string(rule.id));
            read.peers.push_back(
                {rule.id, rule.name, std::isfinite(rate) ? std::optional(rate) : std::nullopt});
        }
    }
    if (const std::string flaw = flawOf(read); !flaw.empty()) {
        return Issue{pointer, flaw};
    }
    auto pooled = rangetest::pooled(read.losses);
    if (!pooled) {
        return Issue{pointer, translate("probe", "has no loss that is a number in its first steps")};
    }
    read.pooled = std::move(*pooled);
    return read;
}

params::Result<AnswerPtr> RangeTest::answerFrom(const Json& json, const std::string& pointer)
{
    return madeShared(RangeTestAnswer::fromJson(json, pointer));
}

} // namespace lrp::probe
