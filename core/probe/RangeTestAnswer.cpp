#include "core/experiment/findings/Words.h"
#include "core/probe/detail/Distinct.h"
#include "core/probe/detail/Numbers.h"
#include "core/probe/RangeTest.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::probe
{
namespace
{

using experiment::words::rate;
using params::Json;

constexpr double kHeld = 8.0;     ///< edge by this: where the plan ends near its peak
constexpr double kDecaying = 3.0; ///< where it decays to 0

std::optional<double> divided(std::optional<double> x, double by)
{
    return x ? std::optional(*x / by) : std::nullopt;
}

Json numberOrNull(std::optional<double> x)
{
    return x ? finiteNumber(*x) : Json(nullptr);
}

template <class Values, class Make>
Json listOf(const Values& values, Make&& make)
{
    Json list = Json::array();
    for (const auto& value : values) {
        list.push_back(make(value));
    }
    return list;
}

/// From logarithms back to losses.
Json lossesOf(const std::vector<double>& logarithms)
{
    return listOf(logarithms, [](double y) { return finiteNumber(std::exp(y)); });
}

std::string rateOrNone(std::optional<double> x)
{
    return x ? rate(*x) : std::string("–");
}

std::string edgeWords(const RangeTestAnswer& answer)
{
    const auto edge = answer.edge();
    const auto scatter = answer.edgeScatter();
    if (!edge) {
        return translate("probe", "Stable up to %1: within this test the loss does not rise again.")
            .arg(rate(answer.rates.back()));
    }
    if (!scatter) {
        return translate("probe", "Edge: %1. From there on the loss rises again.").arg(rate(*edge));
    }
    std::string others;
    for (const auto& without : answer.edgesWithout) {
        others += (others.empty() ? "" : ", ") + rateOrNone(without);
    }
    return translate("probe",
                     "Edge: %1 ± %2. From there on the loss rises again (with one seed less, each in "
                     "turn: %3).")
        .arg(rate(*edge))
        .arg(rate(*scatter))
        .arg(others);
}

std::string lowWords(const RangeTestAnswer& answer)
{
    if (answer.pooled.isFlat) {
        return translate("probe", "Flat: the loss falls by less than 5 % within this test, too little to say "
                                  "which rates are too small.");
    }
    return translate("probe", "Low: %1. Below it nothing happens within this test; a longer one would see "
                              "more. The loss is least at %2.")
        .arg(rate(*answer.low()))
        .arg(rate(*answer.minimum()));
}

std::string startWords(const RangeTestAnswer& answer)
{
    return translate("probe", "Start values, no verdict: %1 for a plan that ends near its peak (edge/8), %2 "
                              "for one that decays to 0 (edge/3).")
        .arg(rate(*answer.startHeld()))
        .arg(rate(*answer.startDecaying()));
}

std::string peerWords(const RangeTestAnswer& answer)
{
    std::string said;
    for (const RangeTestAnswer::Peer& peer : answer.peers) {
        said += (said.empty() ? "" : ", ") + std::string(peer.name) + " " + rateOrNone(peer.rate);
    }
    return translate("probe", "Others' rules, each on its own ladder and one seed: %1.").arg(said);
}

} // namespace

std::int64_t RangeTestAnswer::seeds() const
{
    return static_cast<std::int64_t>(distinctOf(losses).size());
}

std::optional<double> RangeTestAnswer::edge() const
{
    return pooled.edge ? std::optional(rates[*pooled.edge]) : std::nullopt;
}

std::optional<double> RangeTestAnswer::edgeScatter() const
{
    const bool haveAll = std::ranges::all_of(edgesWithout, [](const auto& each) { return each.has_value(); });
    if (!edge() || edgesWithout.size() < 2 || !haveAll) {
        return std::nullopt;
    }
    const auto count = static_cast<double>(edgesWithout.size());
    double mean = 0.0;
    for (const auto& each : edgesWithout) {
        mean += std::log(*each) / count;
    }
    double squares = 0.0;
    for (const auto& each : edgesWithout) {
        const double away = std::log(*each) - mean;
        squares += away * away;
    }
    const std::size_t place = *pooled.edge;
    const double halfRung = place > 0 ? 0.5 * std::log(rates[place] / rates[place - 1]) : 0.0;
    return *edge() * std::max(std::sqrt((count - 1.0) / count * squares), halfRung);
}

std::optional<double> RangeTestAnswer::low() const
{
    return pooled.isFlat ? std::nullopt : std::optional(rates[pooled.low]);
}

std::optional<double> RangeTestAnswer::minimum() const
{
    return pooled.isFlat ? std::nullopt : std::optional(rates[pooled.minimum]);
}

std::optional<double> RangeTestAnswer::startHeld() const
{
    return divided(edge(), kHeld);
}

std::optional<double> RangeTestAnswer::startDecaying() const
{
    return divided(edge(), kDecaying);
}

Json RangeTestAnswer::toJson() const
{
    Json others = Json::object();
    for (const Peer& peer : peers) {
        others[std::string(peer.id)] = numberOrNull(peer.rate);
    }
    return {{"step", step},
            {"low", numberOrNull(low())},
            {"minimum", numberOrNull(minimum())},
            {"edge", numberOrNull(edge())},
            {"edge_scatter", numberOrNull(edgeScatter())},
            {"seeds", seeds()},
            {"stable_up_to", edge() ? Json(nullptr) : Json(rates.back())},
            {"start_held", numberOrNull(startHeld())},
            {"start_decaying", numberOrNull(startDecaying())},
            {"drop", pooled.drop},
            {"is_flat", pooled.isFlat},
            {"edges_without", listOf(edgesWithout, numberOrNull)},
            {"peers", std::move(others)},
            {"updates", updates},
            {"seconds", seconds},
            {"rates", listOf(rates, finiteNumber)},
            {"losses", listOf(losses, [](const auto& seed) { return listOf(seed, finiteNumber); })},
            {"pooled", lossesOf(pooled.curve)},
            {"least", lossesOf(pooled.least)},
            {"greatest", lossesOf(pooled.greatest)}};
}

Table RangeTestAnswer::table() const
{
    Table table{.columns = {"rate", "pooled", "least", "greatest"}, .rows = {}};
    for (std::size_t seed = 0; seed < losses.size(); ++seed) {
        table.columns.push_back("seed_" + std::to_string(seed + 1));
    }
    for (std::size_t i = 0; i < rates.size(); ++i) {
        table.rows.push_back(
            {rates[i], std::exp(pooled.curve[i]), std::exp(pooled.least[i]), std::exp(pooled.greatest[i])});
        for (const auto& seed : losses) {
            table.rows.back().push_back(seed[i]);
        }
    }
    return table;
}

std::string RangeTestAnswer::sentences() const
{
    std::string text = edgeWords(*this) + "\n" + lowWords(*this) + "\n";
    if (edge()) {
        text += startWords(*this) + "\n";
    }
    if (losses.size() == 1) {
        text += translate("probe", "One seed yields no verdict: ask for three or more.").str() + "\n";
    } else if (seeds() == 1) {
        text += translate("probe", "All seeds are the same here, as nothing is drawn: they count as one and "
                                   "yield no verdict.")
                    .str() +
                "\n";
    }
    if (!peers.empty()) {
        text += peerWords(*this) + "\n";
    }
    return text;
}

std::string RangeTestAnswer::words() const
{
    return sentences() + translate("probe", "%1 updates in %2 s.").arg(updates).arg(rate(seconds)).str() +
           "\n";
}

} // namespace lrp::probe
