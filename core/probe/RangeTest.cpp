#include "core/probe/RangeTest.h"

#include "core/params/Text.h"
#include "core/probe/detail/Distinct.h"
#include "core/probe/detail/Peers.h"
#include "core/rangetest/Ladder.h"
#include "core/rangetest/Peers.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <chrono>
#include <cmath>
#include <stdexcept>

namespace lrp::probe
{
namespace
{

using rangetest::Ladder;
using Numbers = std::vector<double>;

constexpr std::size_t kPeerSteps = 100; ///< all three libraries' default

struct PeerLadder {
    Ladder ladder;
    double from;
    double to;
};
/// As their documentation has them; torch-lr-finder's begins where the optimizer does, which its examples set
/// to this. Ignite reads the last one's.
constexpr PeerLadder kFastai{Ladder::Fastai, 1e-7, 10.0};
constexpr PeerLadder kLightning{Ladder::Lightning, 1e-8, 1.0};
constexpr PeerLadder kTorchLrFinder{Ladder::TorchLrFinder, 1e-7, 10.0};
constexpr std::int64_t kPeerTests = 3;

/// Makes tests, and reports how far they are.
class Climber
{
public:
    Climber(Bench& bench, Progress& progress, std::int64_t mostUpdates)
        : m_bench(bench)
        , m_progress(progress)
        , m_mostUpdates(mostUpdates)
    {
    }

    /// The losses of one test; some of them when stopped.
    Numbers climb(std::int64_t another, const Numbers& rates)
    {
        if (m_progress.isStopped()) {
            return {};
        }
        const auto trial = m_bench.trial(another);
        assert(trial != nullptr);
        Numbers losses;
        for (std::size_t i = 0; i < rates.size() && !m_progress.isStopped(); ++i) {
            losses.push_back(trial->step(rates[i]));
            if (!std::isfinite(losses.back())) {
                losses.resize(rates.size(), losses.back());
                break;
            }
            ++m_updates;
            showDone(m_before + static_cast<std::int64_t>(losses.size()));
        }
        m_before += static_cast<std::int64_t>(rates.size());
        showDone(m_before);
        return losses;
    }

    std::int64_t updates() const { return m_updates; }
    bool isStopped() const { return m_progress.isStopped(); }

private:
    void showDone(std::int64_t updates)
    {
        m_progress.setDone(static_cast<double>(updates) / static_cast<double>(m_mostUpdates));
    }

    Bench& m_bench;
    Progress& m_progress;
    std::int64_t m_mostUpdates;
    std::int64_t m_before = 0;  ///< of the tests before, as if none had ended early
    std::int64_t m_updates = 0; ///< made
};

std::vector<RangeTestAnswer::Peer> askPeers(Climber& climber)
{
    const auto test = [&climber](const PeerLadder& of) {
        const Numbers rates = rangetest::ratesOf(of.ladder, kPeerSteps, of.from, of.to);
        return std::pair(climber.climb(0, rates), rates);
    };
    const auto [fastaiLosses, fastaiRates] = test(kFastai);
    const auto [lightningLosses, lightningRates] = test(kLightning);
    const auto [otherLosses, otherRates] = test(kTorchLrFinder);
    if (climber.isStopped()) {
        return {};
    }
    const rangetest::Fastai fastai = rangetest::fastai(fastaiLosses, fastaiRates);
    const rangetest::Lightning lightning = rangetest::lightning(lightningLosses, lightningRates);
    const std::array<std::optional<double>, kPeers.size()> said{
        fastai.valley,
        fastai.slide,
        fastai.minimum,
        fastai.steep,
        lightning.byIndex,
        lightning.byRate,
        rangetest::torchLrFinder(otherLosses, otherRates).rate,
        rangetest::ignite(otherLosses, otherRates).rate};
    std::vector<RangeTestAnswer::Peer> peers;
    for (std::size_t i = 0; i < kPeers.size(); ++i) {
        peers.push_back({kPeers[i].id, kPeers[i].name, said[i]});
    }
    return peers;
}

/// Throws where the losses have no logarithms to be read.
rangetest::Pooled read(const std::vector<Numbers>& losses)
{
    const bool goBelow = std::ranges::any_of(losses, [](const Numbers& seed) {
        return std::ranges::any_of(seed, [](double loss) { return std::isfinite(loss) && loss < 0.0; });
    });
    if (goBelow) {
        throw std::runtime_error(
            translate("probe", "A range test reads logarithms of losses, and here they fall below 0."));
    }
    auto pooled = rangetest::pooled(losses);
    if (!pooled) {
        throw std::runtime_error(translate("probe", "The loss is no number from the first steps on: there is "
                                                    "nothing to be read. Ask for an earlier step, or a test "
                                                    "that begins with a lower rate."));
    }
    return std::move(*pooled);
}

/// The edge without each seed in turn, of those that differ.
std::vector<std::optional<double>> edgesWithout(const RangeTestAnswer& found)
{
    const std::vector<Numbers> distinct = distinctOf(found.losses);
    std::vector<std::optional<double>> edges;
    for (std::size_t seed = 0; distinct.size() > 1 && seed < distinct.size(); ++seed) {
        std::vector<Numbers> others = distinct;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(seed));
        const auto pooled = rangetest::pooled(others);
        edges.push_back(pooled && pooled->edge ? std::optional(found.rates[*pooled->edge]) : std::nullopt);
    }
    return edges;
}

} // namespace

params::Issues RangeTest::check(const RangeTest& settings)
{
    if (settings.from < settings.to) {
        return {};
    }
    return {{"/to", translate("probe", "is %1; needs more than where the rates begin, %2")
                        .arg(params::shortest(settings.to))
                        .arg(params::shortest(settings.from))}};
}

params::Issues RangeTest::fits(const experiment::Lane& lane)
{
    if (lane.optimizer.as<optimizer::LBFGS>() != nullptr) {
        return {
            {"/optimizer", translate("probe", "is LBFGS, which makes many evaluations a step: no test with "
                                              "a new rate for every batch says where it breaks. A range "
                                              "test needs another, such as SGD or Adam")}};
    }
    if (lane.optimizer.as<optimizer::Rprop>() != nullptr) {
        return {{"/optimizer", translate("probe", "is Rprop, whose rate sets its first step alone: a rising "
                                                  "rate moves nothing. A range test needs another, such as "
                                                  "SGD or Adam")}};
    }
    return {};
}

std::int64_t RangeTest::mostUpdates() const
{
    return seeds * steps + (peers ? kPeerTests * static_cast<std::int64_t>(kPeerSteps) : 0);
}

AnswerPtr RangeTest::answer(Bench& bench, const Weights& weights, Progress& progress) const
{
    const auto begin = std::chrono::steady_clock::now();
    auto found = std::make_shared<RangeTestAnswer>();
    found->step = weights.step;
    found->rates = rangetest::ratesOf(Ladder::Fastai, static_cast<std::size_t>(steps), from, to);
    Climber climber(bench, progress, mostUpdates());
    for (std::int64_t another = 0; another < seeds; ++another) {
        found->losses.push_back(climber.climb(another, found->rates));
    }
    found->peers = peers ? askPeers(climber) : std::vector<RangeTestAnswer::Peer>{};
    if (climber.isStopped()) {
        return nullptr;
    }
    found->pooled = read(found->losses);
    found->edgesWithout = edgesWithout(*found);
    found->updates = climber.updates();
    found->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return found;
}

} // namespace lrp::probe
