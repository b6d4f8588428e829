#include "core/lesson/Verification.h"

#include "core/engine/Spread.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace lrp::lesson
{
namespace
{

using params::Json;

/// The value that a share of them lies below; of none NaN.
double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
}

/// Where runs ended, for comparing: logarithms, or the losses themselves where one is not above 0.
std::vector<double> comparable(std::vector<double> losses)
{
    const bool haveLogs = std::all_of(losses.begin(), losses.end(), [](double loss) { return loss > 0.0; });
    for (double& loss : losses) {
        constexpr double kFar = 1e6; // of runs that diverged
        loss = std::min(loss, kFar);
        loss = haveLogs ? std::log(loss) : loss;
    }
    return losses;
}

} // namespace

Verification::Verification(const Lesson& lesson)
    : m_lesson(lesson)
{
    for (const Setup& setup : lesson.setups) {
        for (const experiment::Lane& lane : setup.experiment.lanes) {
            m_outcomes[setup.name][lane.letter] = {};
        }
    }
}

std::vector<Verification::Race> Verification::races() const
{
    std::vector<Race> races;
    for (const Setup& setup : m_lesson.setups) {
        for (std::size_t set = 0; set < SeedSets::kFirst.size(); ++set) {
            for (std::int64_t i = 0; i < m_lesson.seeds; ++i) {
                races.push_back({setup.name, set, setup.experiment});
                races.back().experiment.problem.seed = SeedSets::kFirst[set] + i;
            }
        }
    }
    return races;
}

void Verification::take(const Race& race, const engine::Record& record)
{
    for (const auto& lane : record.lanes()) {
        m_outcomes[race.setup][lane->letter][race.set].push_back(outcomeOf(*lane, record.shape().totalSteps));
    }
}

const std::vector<Outcome>& Verification::outcomesOf(const LaneName& lane, std::size_t set) const
{
    return m_outcomes.at(lane.experiment).at(lane.letter)[set];
}

std::vector<Verdict> Verification::verdicts() const
{
    std::vector<Verdict> verdicts;
    for (const Claim& claim : m_lesson.claims) {
        verdicts.push_back(judge(
            claim, [this](const LaneName& lane, std::size_t set) -> const auto& {
                return outcomesOf(lane, set);
            }));
    }
    return verdicts;
}

Json Verification::endsOf(const Lanes& lanes) const
{
    Json ends = Json::object();
    for (const auto& [letter, sets] : lanes) {
        Json& both = ends[std::string(1, letter)] = Json::array();
        for (const auto& outcomes : sets) {
            std::vector<double> losses;
            std::transform(outcomes.begin(), outcomes.end(), std::back_inserter(losses),
                           [](const Outcome& outcome) { return lossIn(outcome, kEnd); });
            both.push_back(keptFigure(engine::spreadOf(losses).mean)); // null where every run diverged
        }
    }
    return ends;
}

Json Verification::lossesOf(const Lanes& lanes) const
{
    constexpr double kLow = 0.02;
    constexpr double kHigh = 0.98;
    constexpr double kHalf = 0.5;
    std::vector<double> losses;
    std::vector<double> firsts;
    for (const auto& [letter, sets] : lanes) {
        for (const Outcome& outcome : sets[0]) {
            const std::size_t before = losses.size();
            for (const Outcome::Point& point : outcome.points) {
                if (std::isfinite(point.loss)) {
                    losses.push_back(point.loss);
                }
            }
            if (losses.size() > before) {
                firsts.push_back(losses[before]);
            }
        }
    }
    return Json::array({keptFigure(quantile(losses, kLow)),
                        keptFigure(std::fmax(quantile(losses, kHigh), quantile(firsts, kHalf)))});
}

Json Verification::figures(const std::string& build) const
{
    Json sets = Json::array();
    for (const std::int64_t first : SeedSets::kFirst) {
        sets.push_back(Json::array({first, first + m_lesson.seeds - 1}));
    }
    Json claims = Json::object();
    for (const Verdict& verdict : verdicts()) {
        claims[verdict.claim.text] = verdict.toJson();
    }
    Json ends = Json::object();
    Json losses = Json::object();
    for (const auto& [name, lanes] : m_outcomes) {
        ends[name] = endsOf(lanes);
        losses[name] = lossesOf(lanes);
    }
    return {{"build", build}, {"sets", sets}, {"claims", claims}, {"ends", ends}, {"losses", losses}};
}

std::int64_t Verification::typicalSeed(const std::string& setup) const
{
    constexpr double kHalf = 0.5;
    const auto count = static_cast<std::size_t>(m_lesson.seeds);
    std::vector<double> distance(count, 0.0);
    for (const auto& [letter, sets] : m_outcomes.at(setup)) {
        std::vector<double> losses;
        std::transform(sets[0].begin(), sets[0].end(), std::back_inserter(losses),
                       [](const Outcome& outcome) { return lossIn(outcome, kEnd); });
        const std::vector<double> ends = comparable(std::move(losses));
        const double median = quantile(ends, kHalf);
        for (std::size_t i = 0; i < std::min(count, ends.size()); ++i) {
            distance[i] += std::abs(ends[i] - median);
        }
    }
    const auto nearest = std::min_element(distance.begin(), distance.end()) - distance.begin();
    return SeedSets::kFirst[0] + nearest;
}

} // namespace lrp::lesson
